import type { Span } from '../text/span';

/**
 * What an expression is, as far as the rules care, in no particular language.
 * A language adapter reads its syntax nodes into these; rules see nothing else.
 */
export type Value =
  | StringValue
  | SymbolValue
  | TemplateValue
  | NameValue
  | CallValue
  | IndexValue
  | ListValue
  | ObjectValue
  | FallbackValue
  | MemberValue
  | ConditionalValue
  | ComparisonValue
  | MembershipValue
  | NotValue
  | LogicalValue
  | ScalarValue
  | OtherValue;

/** A string literal, or a concatenation of string literals. */
export interface StringValue {
  readonly kind: 'string';
  readonly span: Span;
  /** The value that the program sees: escapes resolved. */
  readonly text: string;
  /** The characters between the quotes; absent for a concatenation. */
  readonly content?: Span;
}

/** `:redis`: a word that stands for itself. Never what a setting holds, as a string is. */
export interface SymbolValue {
  readonly kind: 'symbol';
  readonly span: Span;
  /** Without its colon. */
  readonly text: string;
}

/** A string with holes: an f-string, a template literal, a concatenation with a variable. */
export interface TemplateValue {
  readonly kind: 'template';
  readonly span: Span;
  readonly parts: readonly (string | Value)[];
}

/** A name or a member path: `secret`, `os.environ`, `this.password`. */
export interface NameValue {
  readonly kind: 'name';
  readonly span: Span;
  readonly path: readonly string[];
}

export interface NamedArgument {
  readonly name: string;
  readonly nameSpan: Span;
  readonly value: Value;
  /** From the name to the end of the value. */
  readonly span: Span;
}

export interface CallValue {
  readonly kind: 'call';
  readonly span: Span;
  /** What is called: a name (`sp.run`), or a member of another value (`Runtime.getRuntime()` + `exec`). */
  readonly callee: Callee;
  readonly args: readonly Value[];
  readonly named: readonly NamedArgument[];
  /** The argument list with its brackets; absent where the language has none there. */
  readonly argsSpan?: Span;
  /** `new X()`, or a composite literal: the result is an X. */
  readonly creates: boolean;
  /**
   * Something else is told to make the call, and nobody waits for it here: `to_thread(run, args)`, Go's `go run(args)`.
   * Nothing can be written in its place.
   */
  readonly deferred?: true;
}

export interface Callee {
  readonly span: Span;
  /** The last segment: the function's or the method's own name. */
  readonly name: string;
  /** The name as written, where `name` stands for any member of a module that has one for each program. */
  readonly written?: string;
  /** What it is a member of. Absent for a bare name. */
  readonly receiver?: Value;
}

/** `object[key]`. */
export interface IndexValue {
  readonly kind: 'index';
  readonly span: Span;
  readonly object: Value;
  readonly key: Value;
}

export interface ListValue {
  readonly kind: 'list';
  readonly span: Span;
  readonly items: readonly Value[];
}

export interface ObjectEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Value;
  readonly span: Span;
}

export interface ObjectValue {
  readonly kind: 'object';
  readonly span: Span;
  readonly entries: readonly ObjectEntry[];
  /** Something is spread into it, of which nothing is known: `{ ...options }`. */
  readonly open?: true;
}

/** `value || fallback`, `value ?? fallback`, `value or fallback`. */
export interface FallbackValue {
  readonly kind: 'fallback';
  readonly span: Span;
  readonly value: Value;
  readonly fallback: Value;
  /** The whole without its fallback, where nothing but this syntax can stand: `"${name}"` in an annotation. */
  readonly required?: string;
  /** Where a condition chooses between the two, and not whether the value is there: `a if known else "b"`. */
  readonly test?: Value;
  /** Whether the fallback is what stands when the test holds. */
  readonly fallbackHolds?: boolean;
}

/** A member of what is no plain name: `services().Database`. */
export interface MemberValue {
  readonly kind: 'member';
  readonly span: Span;
  readonly object: Value;
  readonly name: string;
}

/** `test ? then : otherwise`, where neither is a fallback for the other. */
export interface ConditionalValue {
  readonly kind: 'conditional';
  readonly span: Span;
  readonly test: Value;
  readonly then: Value;
  readonly otherwise: Value;
}

/** `left == right`. Other operators, as `<`, are compared in no rule. */
export interface ComparisonValue {
  readonly kind: 'comparison';
  readonly span: Span;
  readonly left: Value;
  /** Strict or not, by value or by identity. */
  readonly equal: boolean;
  readonly right: Value;
}

/** `item in list`, where the list is not written out: else it is a choice of comparisons. */
export interface MembershipValue {
  readonly kind: 'membership';
  readonly span: Span;
  readonly item: Value;
  readonly list: Value;
}

/** `!value`, `not value`, the test of an `unless`. */
export interface NotValue {
  readonly kind: 'not';
  readonly span: Span;
  readonly value: Value;
}

/** `left && right`, and in tests `left || right`: where an `or` gives a value, it is a fallback. */
export interface LogicalValue {
  readonly kind: 'logical';
  readonly span: Span;
  readonly operator: 'and' | 'or';
  readonly operands: readonly Value[];
}

export interface ScalarValue {
  readonly kind: 'scalar';
  readonly span: Span;
  readonly value: number | boolean | null;
}

/** Anything else: arithmetic, functions, comprehensions, … */
export interface OtherValue {
  readonly kind: 'other';
  readonly span: Span;
  /** What is added up, be it numbers or strings, or joined as flags are: `folder + name`, `O_APPEND | O_CREATE`. */
  readonly parts?: readonly Value[];
}
