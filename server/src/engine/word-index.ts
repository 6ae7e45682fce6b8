import { type Alternatives, ApiWords, lastPart } from './api-words';
import { frameworksOf } from './frameworks';
import type { CodeLanguage } from './language';
import type { CheckName } from './preconditions';
import { RequestWords } from './request-words';
import type { Rule } from './rule';

/** A way in which a rule is called: for an API of its table, or for what reads the environment. */
export interface CallWords {
  readonly rule: Rule;
  readonly check: CheckName;
  /** All of them stand in a text in which that can be. */
  readonly words: readonly string[];
}

/** What a word in a text can lead to. */
export interface WordUse {
  readonly calls: readonly CallWords[];
  /** Rules that want calls of functions of this own name, with a literal among the arguments. */
  readonly literalCalls: readonly Rule[];
  /** Rules that want bindings of this name. */
  readonly bindings: readonly Rule[];
}

/** No rule looks for longer names. */
const MAX_NAME_LENGTH = 200;
/** How many names are remembered before it begins anew. */
const MAX_REMEMBERED = 50_000;
/** Adapters may take the verb off the name of a setter or getter. */
const SETTER = /^(?:set|with|add|use|get|and)_?(?=[A-Z])/i;

/** What the words of texts in one language lead to; made once, for all rules, roles and projects. */
export class WordIndex {
  /** Of what a rule is called for without any word. */
  readonly wordless: CallWords[] = [];
  readonly requests: RequestWords;
  private readonly calls = new Map<string, CallWords[]>();
  private readonly literalCalls = new Map<string, Rule[]>();
  private readonly naming: readonly Rule[];
  private readonly known = new Map<string, WordUse | null>();

  constructor(language: CodeLanguage, rules: readonly Rule[]) {
    const words = new ApiWords(language.symbols);
    this.requests = new RequestWords(frameworksOf(language.ecosystem), (name) => words.of(name));
    this.naming = rules.filter((rule) => rule.names && rule.binding);
    const { calls, objects } = language.symbols.environment;
    const environment = [...Object.keys(calls), ...objects].flatMap((name) => words.of(name));
    for (const rule of rules) {
      for (const table of [rule.apis, language.apis?.[rule.id]])
        this.addCalls(rule, table?.[language.ecosystem], words);
      for (const name of Object.keys(rule.marks?.[language.ecosystem] ?? {}))
        this.add(rule, 'mark', words.of(name));
      for (const check of ['environment', 'reads'] as const)
        if (rule[check]) this.add(rule, check, environment);
    }
  }

  /** What a word, or a name that is more than a word, can lead to; undefined for nothing. */
  of(word: string): WordUse | undefined {
    let use = this.known.get(word);
    if (use === undefined) {
      use = this.find(word);
      if (this.known.size >= MAX_REMEMBERED) this.known.clear();
      this.known.set(word, use);
    }
    return use ?? undefined;
  }

  private find(word: string): WordUse | null {
    const calls = this.calls.get(word) ?? [];
    const literalCalls = this.literalCalls.get(word) ?? [];
    const bindings =
      word.length <= MAX_NAME_LENGTH ? this.naming.filter(({ names }) => isNamed(word, names)) : [];
    return calls.length + literalCalls.length + bindings.length > 0
      ? { calls, literalCalls, bindings }
      : null;
  }

  private addCalls(rule: Rule, apis: Readonly<Record<string, unknown>> | undefined, words: ApiWords): void {
    for (const [name, api] of Object.entries(apis ?? {})) {
      if (rule.needsLiteral?.(api)) append(this.literalCalls, lastPart(name)[1], rule);
      else this.add(rule, 'call', words.of(name));
    }
  }

  private add(rule: Rule, check: CheckName, alternatives: Alternatives): void {
    for (const words of alternatives) {
      const [first] = words;
      if (first === undefined) this.wordless.push({ rule, check, words });
      else append(this.calls, first, { rule, check, words });
    }
  }
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function isNamed(word: string, names: Rule['names']): boolean {
  return names !== undefined && (names(word) || names(withoutVerb(word)));
}

function withoutVerb(name: string): string {
  const bare = name.replace(SETTER, '');
  return bare.slice(0, 1).toLowerCase() + bare.slice(1);
}
