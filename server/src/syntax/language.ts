import type { Node } from 'web-tree-sitter';
import type { ApiTable } from '../engine/rule';
import type { Idioms } from '../fixes/idioms';
import type { Fact } from '../semantics/facts';
import type { CallValue, Value } from '../semantics/values';
import type { OffsetRange } from '../text/text';
import type { SyntaxReader } from './syntax-reader';

/** How to tell that a file is written in a language. */
export interface FileSelector {
  /** Language ids of editors. */
  readonly languageIds: readonly string[];
  /** With the dot, lower case. */
  readonly extensions?: readonly string[];
  /** Whole file names, or globs on the path where they hold a `/` or a `*`. */
  readonly names?: readonly string[];
}

interface LanguageBase {
  readonly id: string;
  /** As people call it: `Python`, `Docker Compose`. */
  readonly name: string;
  readonly files: FileSelector;
  /** Names under which Markdown knows the language, first the preferred: `python`, `py`. */
  readonly fences: readonly string[];
  /** API rows for rules that were written before this language was added, by rule id. */
  readonly apis?: Readonly<Record<string, ApiTable<unknown>>>;
}

/** A programming language, read with tree-sitter, incrementally. */
export interface CodeLanguage extends LanguageBase {
  readonly kind: 'code';
  /** Which API tables apply: `python`, `node`, `jvm`, `go`, … */
  readonly ecosystem: string;
  /** File name of the grammar without `.wasm`. */
  readonly grammar: string;
  /** The parser never comes back from a text that ends in the middle of a line, so it is given one more line break. */
  readonly endsInLineBreak?: true;
  /**
   * One tree-sitter query for all facts. Each pattern has one main capture without a dot, which names its handler,
   * and others `main.part`.
   */
  readonly query: string;
  /** Makes facts of one match. `parts` are the captures after the dot. */
  readonly handlers: Readonly<Record<string, Handler>>;
  /** Reads an expression. */
  value(node: Node, read: SyntaxReader): Value;
  /** Node types of string literals (outermost), and of comments. */
  readonly strings: readonly string[];
  readonly comments: readonly string[];
  /** Parts of a file that only tests are made of, where the language has them in the same file; in source order. */
  readonly testRegions?: (text: string) => readonly OffsetRange[];
  readonly symbols: LanguageSymbols;
  /** Functions whose arguments the adapter gives a name that does not stand in the text: `getConnection`. */
  readonly namedArguments?: readonly string[];
  readonly idioms: Idioms;
}

export type Handler = (node: Node, parts: Readonly<Record<string, Node>>, read: SyntaxReader) => void;

export interface LanguageSymbols {
  /** The type that a function answers, by qualified name: `java.lang.Runtime.getRuntime` → `java.lang.Runtime`. `$0`: what its first argument is. */
  readonly returns: Readonly<Record<string, string>>;
  /** Names of the object itself in a method: `self`, `this`. */
  readonly self: readonly string[];
  /** Qualified candidates for a name that nothing in the file defines: `Runtime` → `java.lang.Runtime`. Default: the name. */
  readonly implicit?: (name: string) => readonly string[];
  /** The module that a call gives: `require('x')`. */
  readonly module?: (call: CallValue) => string | undefined;
  /** Whether calling this qualified name makes an instance of it, without `new`. */
  readonly constructs?: (qualified: string) => boolean;
  readonly environment: {
    /** Functions, by qualified name: position of the name and of the fallback, and the keyword of the latter. */
    readonly calls: Readonly<
      Record<string, { readonly name: number; readonly fallback?: number; readonly keyword?: string }>
    >;
    /** Objects that are indexed by name, or whose members are the variables. */
    readonly objects: readonly string[];
    /** Own names of functions that projects write for this themselves: the variable's name, then the fallback. */
    readonly helpers?: RegExp;
  };
}

/** A structured or line format that is small enough to be read whole at every change. */
export interface Format extends LanguageBase {
  readonly kind: 'format';
  /** Starts a comment that ends with the line; absent where the format has none. */
  readonly lineComment?: string;
  /** Never throws: what cannot be read gives no facts. `path` is from the workspace folder's root. */
  read(text: string, path: string, tools: FormatTools): readonly Fact[];
}

/** What formats may use that has to be loaded first. */
export interface FormatTools {
  /** Reads a shell command line; see shell/commands. */
  readonly shell: import('../shell/commands').ShellParser;
  /** Of this document, where it is read again and again. */
  readonly memory?: import('./memory').Memory;
}

export type Language = CodeLanguage | Format;
