import type { RegionFact } from './facts';
import type { CallValue } from './values';

/** What names mean in a language where nothing in the file defines them, and how they are looked up. */
export interface LanguageSymbols {
  /** The type that a function answers, by qualified name: `java.lang.Runtime.getRuntime` → `java.lang.Runtime`. `$0`: what its first argument is. */
  readonly returns: Readonly<Record<string, string>>;
  /** Names of the object itself in a method: `self`, `this`. */
  readonly self: readonly string[];
  /** Qualified candidates for a name that nothing in the file defines: `Runtime` → `java.lang.Runtime`. Default: the name. */
  readonly implicit?: (name: string) => readonly string[];
  /** What a name is looked up by, where two spellings are one name: in small letters. Default: the name. */
  readonly key?: (name: string) => string;
  /**
   * What a class body defines is visible by its bare name in methods (Java), only in the body itself (Python), or only
   * through an object or the type (Go, Rust); what a module defines is visible in it.
   */
  readonly classNames?: 'inherited' | 'body' | 'qualified';
  /** Types, functions and imports, too, are only visible in the block that they stand in. */
  readonly blockItems?: true;
  /** A local variable holds from behind its declaration; before that, and in it, the name is that of an outer scope. */
  readonly declaredFirst?: true;
  /**
   * Whether a variable of an outer scope is hidden inside a region: Ruby's locals in a `def`, PHP's in a function.
   * Functions, classes, fields and what is imported are seen all the same.
   */
  readonly stops?: (name: string, region: RegionFact) => boolean;
  /** Whether what stands before the body of a function belongs to what is around it: PHP's `use ($x)`. */
  readonly headOutside?: (region: RegionFact) => boolean;
  /** Whether an assignment in a region is to the variable of that name around it, where there is one: Ruby's blocks. */
  readonly shares?: (region: RegionFact) => boolean;
  /** The module that a call gives: `require('x')`. */
  readonly module?: (call: CallValue) => string | undefined;
  /** The name that others know a member by, given its path: `['exports', 'list']`; `default` for all of the module. */
  readonly exportName?: (path: readonly string[]) => string | undefined;
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
