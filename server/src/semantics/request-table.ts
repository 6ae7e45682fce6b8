/** Why a function runs. */
export type Purpose = 'request' | 'job' | 'start' | 'exit';

/** A call that is handed the function which it has run: `app.get('/x', handler)`. */
export interface Registration {
  readonly purpose: Purpose;
  /** Positions of the functions; every argument that is a function where absent. */
  readonly handlers?: readonly number[];
  /** Option or keyword that holds the function: `handler`. */
  readonly option?: string;
  /** Position of the route, a string. */
  readonly route?: number;
  /** Only where the first argument is one of these: `process.on('SIGTERM', …)`. */
  readonly event?: readonly string[];
}

/** A decorator, annotation or attribute. */
export interface Mark {
  readonly purpose: Purpose;
  /** `class`: every public method of the marked class; `function` where absent. */
  readonly on?: 'function' | 'class' | 'both';
}

/** A class that is extended or implemented. */
export interface Base {
  readonly purpose: Purpose;
  /** Names of the methods that answer; all public ones where absent. */
  readonly methods?: readonly string[];
}

/** Functions that a framework finds by the file's place and by their name. */
export interface HandlerFile {
  /** Globs on the path from the app root. */
  readonly paths: readonly string[];
  /** Names of the functions; all where absent. */
  readonly names?: readonly string[];
  readonly purpose: Purpose;
  /** Only methods of a class in the file. */
  readonly inClass?: true;
}

/** Who answers requests in the frameworks of an ecosystem, by qualified names; see `RuleContext.resolve`. */
export interface RequestTable {
  readonly registrations: Readonly<Record<string, Registration>>;
  readonly marks: Readonly<Record<string, Mark>>;
  readonly bases: Readonly<Record<string, Base>>;
  /** Types of a parameter that say it: `net/http.ResponseWriter`. */
  readonly parameterTypes: Readonly<Record<string, Purpose>>;
  /** Names of the first parameters; only where nothing resolves what the function is handed to. */
  readonly parameterNames: readonly (readonly string[])[];
  readonly files: readonly HandlerFile[];
}
