import type { DocumentInfo, Role } from '../text/document';
import { frameworksOf } from './frameworks';
import type { CodeLanguage } from './language';
import { type ApiUse, indexRules, type LanguageTable } from './registry';
import { RequestWords } from './request-words';
import type { Rule } from './rule';

/** Words that a text must hold for a call of one API: all atoms of one of the alternatives. */
type Alternatives = readonly (readonly string[])[];

/** What can matter in files of one language and role. */
interface Plan {
  /** By the first atom of each alternative. */
  readonly calls: ReadonlyMap<string, Alternatives>;
  readonly bindings: readonly Rule[];
  /** Whether a rule looks at imports where something may answer requests. */
  readonly imports: boolean;
  /** Where some of `bindings`, or what looks at imports, is about functions that answer requests. */
  readonly requests: RequestWords | undefined;
  /** Own names of functions that matter where a literal is among their arguments. */
  readonly literalCalls: readonly string[];
  readonly scans: readonly Rule[];
  /** What each rule that looks at whole files finds in those that matter to it. */
  readonly files: readonly RegExp[];
}

/** Identifiers and keywords, and what Ruby calls a subshell. */
const ATOM = /[\w$]+|`/g;
/** Names of attributes in markup; elsewhere a name has no dash, unless it is quoted. */
const DASHED = /[\w$]+(?:-[\w$]+)+/g;
const LINE_OR_QUOTE = /["'`\r\n]/;
/** No rule looks for longer names. */
const MAX_NAME_LENGTH = 200;
/** Adapters may take the verb off the name of a setter or getter. */
const SETTER = /^(?:set|with|add|use|get|and)_?(?=[A-Z])/i;
/** How far a literal is looked for behind a name, and before it. */
const REACH = 200;
const REACH_BACK = 60;
/** A line that ends in one of these goes on in the next. */
const CONTINUED = new Set('=([,:+\\<>|&?.'.split(''));
/** How many names are remembered before it begins anew. */
const MAX_REMEMBERED = 50_000;

/**
 * Tells cheaply whether a text can hold anything that a rule would report, so that a scan parses few files.
 *
 * It may say yes for nothing and must never say no to a finding. So it asks only for what is necessary: for a call of
 * `os/exec.Command` both `Command` and `exec` stand somewhere in the file, whatever it is imported as; for a binding,
 * some word or quoted text has a name that a rule wants; a token, the rule's own scan finds.
 */
export class Relevance {
  private readonly plans = new Map<string, Plan | boolean>();
  private readonly remembered = new Map<(name: string) => boolean, Map<string, boolean>>();

  constructor(
    private readonly rules: readonly Rule[],
    private readonly languages: LanguageTable,
  ) {}

  /** Whether a file of this name and role is of interest, whatever is in it. */
  isWanted(path: string, role: Role): boolean {
    return this.plan(path, role) !== false || this.isNamed(path, role);
  }

  /**
   * False where no rule can find anything in the text.
   *
   * @param isHanded whether another file of the app hands a function of this one to a framework; asked last
   */
  canMatter(
    { path, role, text }: Pick<DocumentInfo, 'path' | 'role'> & { text: string },
    isHanded: () => boolean = () => false,
  ): boolean {
    const plan = this.plan(path, role);
    if (plan === true || this.isNamed(path, role)) return true;
    if (plan === false) return false;
    const atoms = new Set(text.match(ATOM));
    let answers: boolean | undefined;
    const mayAnswer = () => (answers ??= plan.requests?.mayStandIn(atoms, path) ?? false);
    return (
      this.hasCall(atoms, plan) ||
      (plan.imports && mayAnswer()) ||
      plan.bindings.some(
        (rule) => (!rule.bindingWithin || mayAnswer()) && this.hasBinding(atoms, text, rule),
      ) ||
      plan.literalCalls.some((name) => atoms.has(name) && hasLiteral(text, name)) ||
      plan.files.some((pattern) => pattern.test(text)) ||
      plan.scans.some((rule) => (rule.scan?.(text, 0, text.length).length ?? 0) > 0) ||
      (plan.requests !== undefined && isHanded())
    );
  }

  /** Whether a rule looks at the whole of files that are called so. */
  private isNamed(path: string, role: Role): boolean {
    const named = this.rules.filter(
      ({ file, fileNames, roles = ['app'] }) => file && fileNames?.test(path) && roles.includes(role),
    );
    const language = named.length > 0 ? this.languages.find(path)?.id : undefined;
    return (
      language !== undefined &&
      named.some(({ fileLanguages }) => !fileLanguages || fileLanguages.includes(language))
    );
  }

  private plan(path: string, role: Role): Plan | boolean {
    const language = this.languages.find(path);
    if (!language) return false;
    const key = `${language.id} ${role}`;
    let plan = this.plans.get(key);
    if (plan === undefined) {
      const rules = this.rules.filter((rule) => (rule.roles ?? ['app']).includes(role));
      // Formats are small, and read by what they hold rather than by names of calls.
      plan = language.kind === 'format' ? rules.length > 0 : planFor(language, rules, role);
      this.plans.set(key, plan);
    }
    return plan;
  }

  private hasCall(atoms: ReadonlySet<string>, { calls }: Plan): boolean {
    for (const atom of atoms) {
      const alternatives = calls.get(atom);
      if (alternatives?.some((words) => words.every((word) => atoms.has(word)))) return true;
    }
    return false;
  }

  private hasBinding(
    atoms: ReadonlySet<string>,
    text: string,
    { names, bindingWords, bindingWithin }: Rule,
  ): boolean {
    if (!names || bindingWords?.every((word) => !text.includes(word))) return false;
    const isName = this.remembering(names);
    const isKnown = bindingWords !== undefined || bindingWithin !== undefined;
    const isBound = (written: string) => isKnown || hasLiteral(text, written);
    for (const atom of atoms) if (isName(atom) && isBound(atom)) return true;
    for (const dashed of new Set(text.match(DASHED))) if (isName(dashed) && isBound(dashed)) return true;
    // Keys in quotes can hold anything.
    return text
      .split(LINE_OR_QUOTE)
      .some((piece) => piece.length <= MAX_NAME_LENGTH && names(piece) && isBound(piece));
  }

  private remembering(names: (name: string) => boolean): (name: string) => boolean {
    let known = this.remembered.get(names);
    if (!known || known.size > MAX_REMEMBERED) {
      known = new Map();
      this.remembered.set(names, known);
    }
    const answers = known;
    return (name) => {
      let answer = answers.get(name);
      if (answer === undefined) {
        answer = name.length <= MAX_NAME_LENGTH && (names(name) || names(withoutVerb(name)));
        answers.set(name, answer);
      }
      return answer;
    };
  }
}

function planFor(language: CodeLanguage, rules: readonly Rule[], role: Role): Plan | boolean {
  // What a rule may see in the whole of a file, no word tells.
  const looksAtFiles = rules.some(
    (rule) =>
      rule.file &&
      !rule.fileNames &&
      !rule.fileHas &&
      (rule.fileLanguages ?? [language.id]).includes(language.id),
  );
  const { apis, marks } = indexRules(rules, language);
  const onLiterals = (uses: readonly ApiUse[]) => uses.every(({ rule, api }) => rule.needsLiteral?.(api));
  const [certain, doubtful] = divide([...apis], ([, uses]) => !onLiterals(uses));
  const names = [
    ...certain.map(([name]) => name),
    ...marks.keys(),
    ...(rules.some((rule) => rule.environment || rule.reads) ? environmentNames(language) : []),
  ];
  const bindings = rules.filter(
    (rule) => rule.names && rule.binding && (rule.bindingRoles ?? [role]).includes(role),
  );
  const literalCalls = [...new Set(doubtful.map(([name]) => split(name)[1]))];
  const alternatives = [...names.flatMap((name) => wordsOf(name, language))];
  const scans = rules.filter((rule) => rule.scan && rule.match);
  const files = rules.flatMap(({ file, fileHas, fileLanguages = [language.id] }) =>
    file && fileHas && fileLanguages.includes(language.id) ? [fileHas] : [],
  );
  if (looksAtFiles || alternatives.some((words) => words.length === 0)) return true;
  if ([alternatives, literalCalls, bindings, scans, files].every((wanted) => wanted.length === 0))
    return false;
  const calls = new Map<string, (readonly string[])[]>();
  for (const words of alternatives) {
    const first = words[0]!;
    calls.set(first, [...(calls.get(first) ?? []), words]);
  }
  const imports = rules.some((rule) => rule.import !== undefined);
  const requests =
    imports || bindings.some(({ bindingWithin }) => bindingWithin)
      ? new RequestWords(frameworksOf(language.ecosystem).requests, (name) => wordsOf(name, language))
      : undefined;
  return { calls, bindings, imports, requests, literalCalls, scans, files };
}

function divide<T>(all: readonly T[], test: (one: T) => boolean): readonly [T[], T[]] {
  return [all.filter(test), all.filter((one) => !test(one))];
}

function environmentNames({ symbols }: CodeLanguage): readonly string[] {
  return [...Object.keys(symbols.environment.calls), ...symbols.environment.objects];
}

/**
 * The words that stand in every file which uses a qualified name: its last part; and of what it belongs to either the
 * last part, or the function that gives such a thing.
 */
function wordsOf(qualified: string, { symbols }: CodeLanguage): Alternatives {
  const [owner, name] = split(qualified);
  const own = atomsOf(name);
  if (owner === '' || symbols.implicit?.(name).includes(qualified)) return [own];
  const givers = Object.entries(symbols.returns).flatMap(([giver, type]) => (type === owner ? [giver] : []));
  return [owner, ...givers].map((one) => [...own, ...atomsOf(split(one)[1])]);
}

function split(qualified: string): [owner: string, name: string] {
  const at = Math.max(qualified.lastIndexOf('.'), qualified.lastIndexOf('/'));
  return [qualified.slice(0, Math.max(0, at)), qualified.slice(at + 1)];
}

function atomsOf(name: string): readonly string[] {
  return name.match(ATOM) ?? [];
}

/** Whether a string literal may be given to the name anywhere: behind it in the same statement, or before it in a comparison. */
function hasLiteral(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    if (/["'`][)\s]*(?:[=!]=|\.\w+\()/.test(text.slice(Math.max(0, at - REACH_BACK), at))) return true;
    if (startsLiteral(text, at + name.length)) return true;
  }
  return false;
}

/** Whether the first quote behind `from` may begin a value of what stands before: no statement ends between them. */
function startsLiteral(text: string, from: number): boolean {
  let operators = 0;
  let last = '';
  for (let at = from; at < text.length && at < from + REACH; at++) {
    const char = text[at]!;
    switch (char) {
      case '"':
      case "'":
      case '`':
        // The first can close the name itself; behind a blank it is an argument without brackets.
        if (operators > 0 || (last === '' && at > from)) return true;
        break;
      case '=':
      case ':':
      case '(':
      case ',':
        operators++;
        break;
      case ';':
      case '{':
      case '}':
        return false;
      case '#':
      case '/':
        // A comment may hold anything.
        return true;
      case '\n':
        if (last !== '' && !CONTINUED.has(last)) return false;
        break;
    }
    if (char !== ' ' && char !== '\t' && char !== '\n' && char !== '\r') last = char;
  }
  // Long, but not ended: it may be.
  return from + REACH < text.length;
}

function withoutVerb(name: string): string {
  const bare = name.replace(SETTER, '');
  return bare.slice(0, 1).toLowerCase() + bare.slice(1);
}
