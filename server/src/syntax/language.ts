import type { Node } from 'web-tree-sitter';
import type { ApiTable } from '../semantics/apis';
import type { Fact, Leaving } from '../semantics/facts';
import type { LanguageSymbols } from '../semantics/language-symbols';
import type { CallValue, Value } from '../semantics/values';
import type { OffsetRange } from '../text/text';
import type { NotLookedAt } from './not-looked-at';
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
export interface SyntaxLanguage extends LanguageBase {
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
  /**
   * Another grammar, with its query, for texts that this one cannot read, and that say so with a pragma or have many
   * errors: they are read with the one that makes sense of more. It has to have the same node types.
   */
  readonly otherGrammar?:
    | (Pick<SyntaxLanguage, 'grammar' | 'query'> & { readonly pragma: string })
    | undefined;
  /** Makes facts of one match. `parts` are the captures after the dot. */
  readonly handlers: Readonly<Record<string, Handler>>;
  /** Reads an expression. */
  value(node: Node, read: SyntaxReader): Value;
  /** What marks a function or a class: decorators, annotations, attributes. Called with the node of a region. */
  readonly marks?: (node: Node, read: SyntaxReader) => readonly CallValue[];
  /** What a class extends and implements. Called with the node of a region. */
  readonly bases?: (node: Node, read: SyntaxReader) => readonly Value[];
  /** The declared type of what a function answers; see `RegionFact.result`. Called with the node of a region. */
  readonly result?: (node: Node, read: SyntaxReader) => string | undefined;
  /** Node types after which nothing follows, with what they leave: return, raise, break, continue. */
  readonly leaving?: Readonly<Record<string, Leaving>>;
  /** What a node leaves whose type does not tell: `break` and `return` of one type. */
  readonly breaks?: (node: Node, read: SyntaxReader) => Leaving | undefined;
  /** Whether nothing follows a statement or expression that is no such node: a call of `exit`. */
  readonly isExit?: (node: Node, read: SyntaxReader) => boolean;
  readonly references?: ReferenceSyntax;
  /** No value is read from the body of a function in it: what stands around a function is the same whatever is typed there. */
  readonly closedFunctions?: true;
  /** Whether a node only claims that what it wraps is there: `x!`, `x as string`. */
  readonly claims?: (node: Node, read: SyntaxReader) => boolean;
  /** Whether a node does not go on where what it wraps is missing: `Objects.requireNonNull(x)`, `x ?: error("…")`. */
  readonly insists?: (node: Node, read: SyntaxReader) => boolean;
  /** Node types of string literals (outermost), and of comments. */
  readonly strings: readonly string[];
  readonly comments: readonly string[];
  /** Parts of a file that only tests are made of, where the language has them in the same file; in source order. */
  readonly testRegions?: (text: string) => readonly OffsetRange[];
  readonly symbols: LanguageSymbols;
}

/**
 * How a language writes the use of a name, by node types. Fields are those of the grammar; where it has none, `''` is
 * the first named child, `'$'` the last, `'='` each one that a `=` follows, and `'*'` any child;
 * see `standsAs`.
 */
export interface ReferenceSyntax {
  /** Nodes that name a variable: `identifier`, `variable_name`. */
  readonly names: readonly string[];
  /** What stands before names of one word and tells different things apart, the longest first: `@@`, `@`. */
  readonly sigils?: readonly string[];
  /** What may stand before the name in such a node, in small letters: `$script:`. */
  readonly prefixes?: readonly string[];
  /** Nodes that often hold nothing but another one: levels of precedence. */
  readonly wrappers?: readonly string[];
  /** Nodes that go on from a thing to a part of it, with the field that holds the thing: `a.b`, `a[k]`. */
  readonly access: Readonly<Record<string, string>>;
  /** With the field that holds what is called; for a method call the object it is called on. */
  readonly calls: Readonly<Record<string, string>>;
  /** With the field that holds what is written to: assignments, `+=`, `++`. */
  readonly writes: Readonly<Record<string, string>>;
  /** Of these `writes` only those with one of these tokens: `{ unary_expression: ['++', '--'] }`. */
  readonly writing?: Readonly<Record<string, readonly string[]>>;
  /** Nodes that remove a part: `delete a[k]`, `del a[k]`. With the field that holds it. */
  readonly deletes?: Readonly<Record<string, string>>;
  /** What such a node begins with, where others are of the same type: `delete` of JavaScript's unary expressions. */
  readonly deleteWord?: string;
  /** Fields whose node is a label and no reference: members, keyword names, keys of pairs. */
  readonly labels: Readonly<Record<string, readonly string[]>>;
  /** Fields whose node declares the name: parameters, declarations. */
  readonly declares: Readonly<Record<string, readonly string[]>>;
  /** Operators that change what stands on their left, by the type of their node: Ruby's `list << item`. */
  readonly changing?: Readonly<Record<string, readonly string[]>>;
  /** Nodes of text in which `$name` reads a variable that is no node of the grammar. */
  readonly texts?: readonly string[];
  /** Methods that change what they are called on. */
  readonly mutators: readonly string[];
  /** Free functions that change an argument, by its position: Go's `delete(m, k)`. */
  readonly mutating?: Readonly<Record<string, number>>;
}

export type Handler = (node: Node, parts: Readonly<Record<string, Node>>, read: SyntaxReader) => void;

/** A structured or line format that is small enough to be read whole at every change. */
export interface Format extends LanguageBase {
  readonly kind: 'format';
  /** Starts a comment that ends with the line; absent where the format has none. */
  readonly lineComment?: string;
  /**
   * Whether command lines may stand in it, for which the grammar of the shell has to be there: among other things, which
   * are the same without them, or nothing else.
   */
  readonly commands?: 'some' | 'all';
  /**
   * What cannot be read gives no facts. Throws nothing but `NotYet`, which comes from the shell. `path` is from the
   * workspace folder's root.
   */
  read(text: string, path: string, tools: FormatTools): readonly Fact[];
  /** Why a text is not to be read, where somebody would want to know that. Never throws. */
  whyNotRead?(text: string, path: string): NotLookedAt | undefined;
}

/** What formats may use that has to be loaded first. */
export interface FormatTools {
  /** Reads a shell command line; see semantics/commands. */
  readonly shell: import('../semantics/commands').ShellParser;
  /** Of this document, where it is read again and again. */
  readonly memory?: import('./memory').Memory;
}
