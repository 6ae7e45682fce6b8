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

const NONE: ReadonlySet<DigestPart> = new Set();

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

  /** The parts that a text may hold something of, as far as words tell. */
  partsOf(language: CodeLanguage, text: string): ReadonlySet<DigestPart> {
    return whyNotParsed(text) ? NONE : this.wordsOf(language).partsOf(text);
  }

  /** The digest of a file; undefined where the grammar is not loaded yet. */
  of(language: CodeLanguage, path: string, text: string): Digest | undefined {
    if (whyNotParsed(text)) return emptyDigest;
    const key = `${contentId(text)} ${path}`;
    const digest = this.known.get(key) ?? this.read(language, path, text);
    if (digest) this.keep(key, digest);
    return digest;
  }

  private read(language: CodeLanguage, path: string, text: string): Digest | undefined {
    const { ecosystem } = language;
    const grammar = this.tools.grammar(language);
    if (!grammar) return undefined;
    const frameworks = this.tools.frameworks(ecosystem);
    const parts = this.wordsOf(language).partsOf(text);
    return digestOf({ language, grammar, frameworks, path, text, parts }, this.wantedIn(ecosystem));
  }

  private keep(key: string, digest: Digest): void {
    // Behind all others, of which the first goes when there are too many.
    this.known.delete(key);
    this.known.set(key, digest);
    const [oldest] = this.known.size > MOST ? this.known.keys() : [];
    if (oldest !== undefined) this.known.delete(oldest);
  }

  private wordsOf(language: CodeLanguage): DigestWords {
    let words = this.words.get(language.id);
    if (!words) {
      const { ecosystem } = language;
      words = new DigestWords(language, this.wantedIn(ecosystem), this.tools.frameworks(ecosystem));
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
