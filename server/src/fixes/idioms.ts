import type { ImportFact } from '../semantics/facts';
import type { CallValue, Value } from '../semantics/values';
import type { Edit } from './fix';

/** What a fix may look at to find out how the file is written. */
export interface WritingSite {
  /** The whole current text of the document. */
  readonly text: string;
  readonly imports: readonly ImportFact[];
  isBound(name: string): boolean;
}

/** Code to be put in one place, and what it needs elsewhere in the file. */
export interface Snippet {
  readonly code: string;
  /** Imports and helper functions, as edits that keep what is there; empty when all is there. */
  readonly edits: readonly Edit[];
}

export type HttpResult = 'text' | 'bytes' | 'none';

/**
 * How a language's own people write the things that fixes insert. One file per language.
 * Functions answer undefined where the thing cannot be written correctly at that site.
 */
export interface Idioms {
  /** Starts a comment that ends with the line: `#`, `//`. */
  readonly lineComment: string;
  /** Objects are made by calling their class: the `new` of a template is left out. */
  readonly withoutNew?: true;
  /** A variable that nothing uses is an error: a fix must not take away its last use. */
  readonly refusesUnused?: true;
  /** A string literal, quoted as this file does. */
  quote(text: string, site: WritingSite): string;
  /**
   * An expression that is the value of an environment variable and fails at once where it is missing. `at` is the offset
   * of the literal whose place it takes, for languages in which not every place of a literal can hold a call.
   */
  requiredVariable(name: string, site: WritingSite, at?: number): Snippet | undefined;
  /**
   * Whether a call that reads a variable stands where people leave a missing one to the framework: what would fail there
   * fails in builds, too, which have no environment.
   *
   * @param path of the document, from the workspace folder's root
   */
  leavesMissing?(call: CallValue, path: string): boolean;
  /** An expression that is the value of an environment variable, or the given expression where it is missing. */
  optionalVariable(name: string, fallback: string, site: WritingSite): Snippet | undefined;
  /** An expression for a qualified name (`logging.StreamHandler`), imported where that is needed. */
  reference?(qualified: string, site: WritingSite): Snippet | undefined;
  /**
   * An HTTP GET as an expression that gives what the call it replaces gave: the body as text or bytes, or nothing that
   * anybody looks at. Undefined where the standard or an already declared client cannot do exactly that there.
   */
  httpGet?(
    url: string,
    result: HttpResult,
    dependencies: ReadonlySet<string>,
    site: WritingSite,
  ): Snippet | undefined;
  /**
   * Edits that make a call which hands a line to a shell start the program itself, with a list of words.
   * `callee` is the qualified name of what is called; `statement` says that nobody uses the call's result.
   */
  withoutShell?(
    call: CallValue,
    callee: string,
    words: readonly string[],
    statement: boolean,
    site: WritingSite,
  ): readonly Edit[] | undefined;
  /** A list of string expressions: `["a", "b"]`, `"a", "b"`. */
  list?(items: readonly string[], site: WritingSite): string;
  /** Source text of a value that is safe to repeat, for messages: a name or a short literal. */
  describe?(value: Value): string | undefined;
}
