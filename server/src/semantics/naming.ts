/** How a function gives a name to a value that it is given. Positions count arguments from 0, negative ones from the end. */
export type Naming = KeyedNaming | ListNaming | BehindNaming | OptionNaming | ComparingNaming;

/** It takes a key and its value: `put("password", "x")`. */
export interface KeyedNaming {
  readonly kind: 'keyed';
  readonly key: number;
  readonly value: number;
  /** How many arguments there are at least and at most. */
  readonly least: number;
  readonly most: number;
  /** The value only stands where nothing else is set for the key. */
  readonly isDefault?: true;
  /** A call cannot well stand in the place of the value. */
  readonly constant?: true;
}

/** It takes any number of keys and values in turn, or as a list of pairs: `Map.of("a", "b")`, `new Map([["a", "b"]])`. */
export interface ListNaming {
  readonly kind: 'list';
}

/** It follows a call that takes the name: `app.Flag("password").Default("x")`. */
export interface BehindNaming {
  readonly kind: 'behind';
  /** Own names of what takes the name. */
  readonly calls: readonly string[];
  readonly value: number;
}

/** It declares an option of a command line, with its default: `option("--password <text>", "help", "x")`. */
export interface OptionNaming {
  readonly kind: 'option';
}

/** It tells whether two things are the same: `password.equals("x")`, `compare_digest(password, "x")`. */
export interface ComparingNaming {
  readonly kind: 'comparing';
}

/** What names values in the calls of an ecosystem. */
export interface NamingTable {
  /** What stands before the name in a function that sets one thing: `set` in `setPassword("x")`. */
  readonly verbs: RegExp;
  /** Functions that do something with what they are called after: `AddUserSecrets("id")`. */
  readonly actions?: RegExp;
  /** Whether calls are written without brackets, too; elsewhere a call that has none is an assignment to a property. */
  readonly bracketless?: true;
  /** Whether only members of something set things: a bare `setPassword('')` is the state of a form in React. */
  readonly ofMembers?: true;
  /**
   * By qualified name, by a bare one that nothing in the file defines or imports, or, as `*.put`, by the own name of what
   * the file does not define itself.
   */
  readonly functions: Readonly<Record<string, Naming>>;
}
