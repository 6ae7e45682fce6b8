import type { Project, ProjectKind } from '../project/project';
import type { DocumentInfo, Role } from '../text/document';
import { ATOM } from './api-words';
import type { CodeLanguage, Language } from './language';
import { hasLiteral } from './near-literals';
import { CHECKS, type CheckName, canOccur, looksAt, selectiveIn } from './preconditions';
import type { LanguageTable } from './registry';
import type { Rule } from './rule';
import { WordIndex, type WordUse } from './word-index';

/** The rules that look at files of one language and role, in one kind of project, by their checks. */
type Looking = ReadonlyMap<CheckName, ReadonlySet<Rule>>;

/** The rules for files of one language and role. */
interface Planned {
  readonly all: readonly Rule[];
  /** Their checks that a path can tell something. */
  readonly selective: readonly (readonly [Rule, CheckName])[];
  /** By those that the path tells not to look. */
  readonly byPath: Map<string, Looking>;
}

/** Names of attributes in markup; elsewhere a name has no dash, unless it is quoted. */
const DASHED = /(?<![\w$])[\w$]+(?:-[\w$]+)+/g;
/** What stands between two quotes in a line, and is more than a word: keys in quotes can hold anything. */
const QUOTED = /(?<=["'`])(?=[\w$]*[^\w$"'`\r\n])[^"'`\r\n]{1,200}(?=["'`])/g;

/**
 * Tells cheaply whether a text can hold anything that a rule would report, so that a scan parses few files.
 *
 * It may say yes for nothing and must never say no to a finding. So it asks only for what is necessary: for a call of
 * `os/exec.Command` the words `Command`, `exec` and `os` stand somewhere in the file, whatever it is imported as; for a
 * binding, some word or quoted text has a name that a rule wants; a token, the rule's own scan finds.
 */
export class Relevance {
  private readonly planned = new Map<string, Planned>();
  private readonly indexes = new Map<string, WordIndex>();
  private readonly fileWords = new WeakMap<Project, Map<Rule, readonly string[]>>();

  constructor(
    private readonly rules: readonly Rule[],
    private readonly languages: LanguageTable,
  ) {}

  /** Whether a file of this name and role is of interest, whatever is in it. */
  isWanted(path: string, role: Role): boolean {
    const language = this.languages.find(path);
    if (!language) return false;
    return [...this.looking(language, path, role).values()].some((rules) => rules.size > 0);
  }

  /** False where no rule can find anything in the text, in that project. */
  canMatter(
    { path, role, text }: Pick<DocumentInfo, 'path' | 'role'> & { text: string },
    project: Project,
  ): boolean {
    const language = this.languages.find(path);
    if (!language) return false;
    const looking = this.looking(language, path, role, project.kind);
    // Formats are small, and read by what they hold rather than by names of calls.
    if (language.kind === 'format') return [...looking.values()].some((rules) => rules.size > 0);
    const index = this.indexOf(language);
    const has = (check: CheckName, rule: Rule) => looking.get(check)?.has(rule) ?? false;
    if (index.wordless.some(({ rule, check }) => has(check, rule))) return true;
    const words = new Set(text.match(ATOM));
    let answers: boolean | undefined;
    const mayAnswer = () => {
      answers ??=
        index.requests.mayStandIn(words, path) || project.handed(path, language.ecosystem).length > 0;
      return answers;
    };
    if ((looking.get('import')?.size ?? 0) > 0 && mayAnswer()) return true;
    const naming = [...(looking.get('binding') ?? [])].filter(
      ({ bindingRoles = [role], bindingWords, bindingWithin }) =>
        bindingRoles.includes(role) &&
        (bindingWords?.some((word) => text.includes(word)) ?? true) &&
        (!bindingWithin || mayAnswer()),
    );
    const mayUse = (word: string, { calls, literalCalls, bindings }: WordUse) => {
      if (calls.some(({ rule, check, words: all }) => has(check, rule) && all.every((one) => words.has(one))))
        return true;
      const named = bindings.filter((rule) => naming.includes(rule));
      if (named.some(({ bindingWords, bindingWithin }) => bindingWords ?? bindingWithin)) return true;
      if (literalCalls.some((rule) => has('call', rule)) && hasLiteral(text, word)) return true;
      return named.some(({ bindingLiteral }) =>
        hasLiteral(text, word, bindingLiteral?.bind(undefined, word)),
      );
    };
    for (const word of words) {
      const use = index.of(word);
      if (use && mayUse(word, use)) return true;
    }
    for (const pattern of naming.length > 0 ? [DASHED, QUOTED] : []) {
      for (const name of new Set(text.match(pattern))) {
        const use = index.of(name);
        if (use && mayUse(name, use)) return true;
      }
    }
    return (
      [...(looking.get('file') ?? [])].some((rule) => this.mayBeWanted(rule, text, project)) ||
      [...(looking.get('match') ?? [])].some((rule) => (rule.scan?.(text, 0, text.length).length ?? 0) > 0)
    );
  }

  /** Whether a rule can find something in a file as a whole. */
  private mayBeWanted(rule: Rule, text: string, project: Project): boolean {
    if (rule.fileHas && !rule.fileHas.test(text)) return false;
    if (!rule.fileWords) return true;
    let known = this.fileWords.get(project);
    if (!known) {
      known = new Map();
      this.fileWords.set(project, known);
    }
    let words = known.get(rule);
    if (!words) {
      words = rule.fileWords(project);
      known.set(rule, words);
    }
    return words.some((word) => text.includes(word));
  }

  private indexOf(language: CodeLanguage): WordIndex {
    let index = this.indexes.get(language.id);
    if (!index) {
      index = new WordIndex(language, this.rules);
      this.indexes.set(language.id, index);
    }
    return index;
  }

  private looking(language: Language, path: string, role: Role, kind?: ProjectKind): Looking {
    const rules = this.rulesIn(language, role, kind);
    const idle = rules.selective.filter(([rule, check]) => !looksAt(rule, check, path));
    const key = idle.map(([{ id }, check]) => `${id} ${check}`).join();
    let looking = rules.byPath.get(key);
    if (!looking) {
      looking = new Map(
        CHECKS.map((check) => [
          check,
          new Set(
            rules.all.filter(
              (rule) =>
                canOccur(rule, check, language) &&
                !idle.some(([one, unasked]) => one === rule && unasked === check),
            ),
          ),
        ]),
      );
      rules.byPath.set(key, looking);
    }
    return looking;
  }

  private rulesIn(language: Language, role: Role, kind: ProjectKind | undefined): Planned {
    const key = `${language.id} ${role} ${kind ?? ''}`;
    let rules = this.planned.get(key);
    if (!rules) {
      const all = this.rules.filter(
        ({ roles = ['app'], kinds }) =>
          roles.includes(role) && (kind === undefined || (kinds?.includes(kind) ?? true)),
      );
      rules = {
        all,
        selective: language.kind === 'format' ? [] : selectiveIn(language, all),
        byPath: new Map(),
      };
      this.planned.set(key, rules);
    }
    return rules;
  }
}
