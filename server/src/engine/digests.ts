import { type Digest, type DigestPart, emptyDigest, type Wanted } from '../project/digest';
import type { Frameworks } from '../semantics/structure';
import type { LoadedGrammar } from '../syntax/loaded-grammar';
import { whyNotParsed } from '../syntax/not-looked-at';
import { contentId } from '../text/content-id';
import { digestOf } from './digest';
import { DigestWords } from './digest-words';
import type { CodeLanguage } from './language';
import type { Rule } from './rule';

/** Digests of so many texts are kept, those that were asked for last. */
const MOST = 20_000;

interface Tools {
  frameworks(ecosystem: string): Frameworks;
  /** Undefined where it is not loaded yet. */
  grammar(language: CodeLanguage): LoadedGrammar | undefined;
}

/**
 * What source files say to others of their app. They are kept by path and content: a text that was read before is not read
 * again, be it that a file was only touched, or that a branch came back.
 */
export class Digests {
  private readonly known = new Map<string, Digest>();
  private readonly wanted = new Map<string, Wanted>();
  private readonly words = new Map<string, DigestWords>();

  constructor(
    private readonly rules: readonly Rule[],
    private readonly tools: Tools,
  ) {}

  /** A digest that is whole in the part that is asked for; undefined where the grammar is not loaded yet. */
  of(
    language: CodeLanguage,
    { path, text, part }: { readonly path: string; readonly text: string; readonly part: DigestPart },
  ): Digest | undefined {
    const frameworks = this.tools.frameworks(language.ecosystem);
    if (!this.wordsOf(language, frameworks).mayHold(text, part) || whyNotParsed(text)) return emptyDigest;
    const key = `${contentId(text)} ${path}`;
    const before = this.known.get(key);
    const grammar = before ? undefined : this.tools.grammar(language);
    const digest =
      before ??
      (grammar && digestOf({ language, grammar, frameworks, path, text }, this.wantedIn(language.ecosystem)));
    if (digest) this.keep(key, digest);
    return digest;
  }

  private keep(key: string, digest: Digest): void {
    // Behind all others, of which the first goes when there are too many.
    this.known.delete(key);
    this.known.set(key, digest);
    const [oldest] = this.known.size > MOST ? this.known.keys() : [];
    if (oldest !== undefined) this.known.delete(oldest);
  }

  private wordsOf(language: CodeLanguage, frameworks: Frameworks): DigestWords {
    let words = this.words.get(language.id);
    if (!words) {
      words = new DigestWords(language, this.wantedIn(language.ecosystem), frameworks);
      this.words.set(language.id, words);
    }
    return words;
  }

  /** What rules ask for in all files of an app. */
  private wantedIn(ecosystem: string): Wanted {
    let wanted = this.wanted.get(ecosystem);
    if (!wanted) {
      const apis = this.rules.flatMap(({ appApis, without }) => [
        ...(appApis?.[ecosystem] ?? []),
        ...(without?.[ecosystem] ?? []),
      ]);
      const settings = this.rules.flatMap(({ appSettings }) => appSettings?.[ecosystem] ?? []);
      wanted = { apis: [...new Set(apis)], settings: [...new Set(settings)] };
      this.wanted.set(ecosystem, wanted);
    }
    return wanted;
  }
}
