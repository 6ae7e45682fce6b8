/**
 * Why a function runs: to answer a request (or a message of an open connection); as a job for which no client waits,
 * such as a queue's message, a schedule or an event; when the process starts; when it ends; or because somebody calls
 * it at a command line, where it is a main function of its own.
 */
export type Purpose = 'request' | 'job' | 'start' | 'exit' | 'command';

/** Where a route is written, for labels and for rules that read it. */
export interface Routed {
  /** Position of the route, a string. */
  readonly route?: number;
  /** Options or keywords that can hold it in its place: `path`, `url`. */
  readonly routeOptions?: readonly string[];
}

/**
 * A call that is handed the function which it has run: `app.get('/x', handler)`. The function can be written in place,
 * be a name, or stand in another call that wraps it, as in `asyncHandler(handler)` and `new Thread(handler)`; where a
 * list or an object stands in its place, all functions in that are meant.
 */
export interface Registration extends Routed {
  readonly purpose: Purpose;
  /**
   * Positions of the functions; all function arguments (and blocks, and trailing lambdas) where absent. Empty: there is
   * none, the code behind the call waits for it, as behind `signal.Notify(…)`.
   */
  readonly handlers?: readonly number[];
  /** Options or keywords that hold functions: `handler`; `options.handler` for one inside another. */
  readonly options?: readonly string[];
  /**
   * Only where the first argument is one of these: a string, a symbol, or the last part of a name
   * (`signal.SIGTERM` is `SIGTERM`).
   */
  readonly event?: readonly string[];
  /** Another purpose where the first argument (read as for `event`), or the option that holds the function, is one of these. */
  readonly by?: Readonly<Record<string, Purpose>>;
}

/** A decorator, annotation or attribute, by qualified name; that it is also a call makes no difference. */
export interface Mark extends Routed {
  readonly purpose: Purpose;
  /** What it stands on; `function` where absent. `class`: every public method of the marked class. */
  readonly on?: 'function' | 'class' | 'both';
  /** Another purpose where the first argument is one of these: a string, or the last part of a name. */
  readonly by?: Readonly<Record<string, Purpose>>;
}

/** A class, interface, trait or mixin that is extended, implemented or included: which of its methods answer. */
export interface Base {
  readonly purpose: Purpose;
  /** Names of the methods; all public ones where absent. */
  readonly methods?: readonly string[];
  /** Methods of another purpose than the rest. */
  readonly by?: Readonly<Record<string, Purpose>>;
}

/** Classes whose names are generated, with something of the project in their middle: `UnimplementedGreeterServer`. */
export interface GeneratedBase {
  readonly purpose: Purpose;
  /** How the last part of the qualified name begins and ends. */
  readonly begins: string;
  readonly ends: string;
}

/** Functions that a framework finds by file and name. */
export interface FileRow {
  readonly purpose: Purpose;
  /** Globs on the path in the workspace, with `*` and `**` but without braces. */
  readonly paths: readonly string[];
  /** Names of what is exported, `default` for the default; of the methods with `inClass`. All that is exported where absent. */
  readonly names?: readonly string[];
  /** The methods of the classes there. */
  readonly inClass?: true;
}

/**
 * Who answers requests in one ecosystem. Keys are qualified names as in the rules' API tables: `express().get`,
 * `net/http.HandleFunc`, `*.MapGet` for a member of whatever has it. Where several rows hold for one function, the one
 * that says most about it wins: its own mark or the call that it is handed to, then the base that names the method,
 * the types around it, the mark or base of its class, its file, and last the names of its parameters.
 */
export interface RequestTable {
  readonly registrations: Readonly<Record<string, Registration>>;
  readonly marks: Readonly<Record<string, Mark>>;
  readonly bases: Readonly<Record<string, Base>>;
  readonly generatedBases: readonly GeneratedBase[];
  /** Qualified types of a parameter that say it: `net/http.ResponseWriter`, `jakarta.servlet.http.HttpServletRequest`. */
  readonly parameterTypes: Readonly<Record<string, Purpose>>;
  /** Declared types of what holds the function: `const list: RequestHandler = …`. */
  readonly functionTypes: Readonly<Record<string, Purpose>>;
  /** Declared types of what the function answers: `impl IntoResponse`. */
  readonly resultTypes: Readonly<Record<string, Purpose>>;
  /**
   * Names of the first parameters of what answers a request, where no type says more: `req`, `res`. Neither `self` nor
   * a `_` before a name counts.
   */
  readonly parameterNames: readonly (readonly string[])[];
  readonly files: readonly FileRow[];
  /**
   * What calls give, where rows are about that: `express` gives an `express.Application`. Rows of registrations and
   * marks are there under both names, and `typed` shortens longer chains.
   */
  readonly gives: Readonly<Record<string, string>>;
}
