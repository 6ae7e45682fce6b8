/** An API that makes something log into a file. */
export interface LogSink {
  /**
   * Position and keyword of the argument that names the file; absent where the API always writes files. A writer counts
   * too: it is followed to the call that opened it (`f, _ := os.OpenFile("app.log")`), and only files are reported.
   * -1 is the object that the method belongs to (`File("app.log").appendText(…)`).
   */
  readonly path?: number;
  readonly keyword?: string;
  /** Without the path argument the API does not log to a file (`basicConfig`). */
  readonly optional?: true;
  /** The argument is a writer that may be anything: report only when it is known to be an opened file. */
  readonly writer?: true;
  /** The argument may be other things than a path: report only when it is known to be a string or an opened file. */
  readonly known?: true;
  /** The API writes any file: report only a path that looks like a log's. */
  readonly logs?: true;
  /**
   * Only what is opened to go on with a file counts: the position of a mode such as `'a'`, and the options that say it
   * (`{ flags: 'a' }`, `{ append: true }`).
   */
  readonly opening?: { readonly mode?: number; readonly options: readonly string[] };
  /** Only where the file calls this method of the variable that the result is given to. */
  readonly method?: string;
  /** The API opens any file: report only one that is opened to append; this is the position of the mode. */
  readonly appends?: number;
  /**
   * Counts only where an argument from this position on is one of these: the mode of a file, the type of an appender. A
   * name stands for what it resolves to.
   */
  readonly where?: { readonly from: number; readonly values: readonly (string | boolean)[] };
  /** Sinks that are objects inside the arguments (`appenders: { app: { type: 'file', filename } }`). */
  readonly nested?: readonly NestedSink[];
  /** How the same logger writes to standard output instead; no fix where absent. */
  readonly instead?: SinkReplacement;
  /** Loggers of which every sink gets every line: a second one on the console would print each line twice. */
  readonly family?: string;
  /** The loggers of the family have a sink on the console from the beginning, until a `switch` takes it away. */
  readonly startsOnConsole?: true;
  /** The option in which a logger is given its sinks. With it, the call is no sink itself. */
  readonly sinks?: string;
  /**
   * Nothing to report, but to be known of when a sink of the family is replaced: one on the console, a logger whose
   * sinks are its arguments, or what takes the console away that is there from the beginning.
   */
  readonly silent?: 'console' | 'logger' | 'switch';
}

/** An object that stands for a file: it has one of these values under this key, and names the file at `path`. */
export interface NestedSink {
  readonly where?: { readonly key: string; readonly values: readonly string[] };
  readonly path: readonly string[];
  /** There may stand any writer: report only when it is known to be an opened file. */
  readonly writer?: true;
  /** The value names no file, so that the message does not either. */
  readonly unnamed?: true;
}

/**
 * In `code`, `{qualified.name}` stands for a reference to that name, imported where needed.
 * `call`: the code replaces the whole call, `onlyAsArgument` where a variable of the old type could not hold it; `argument`: it replaces the path argument, and
 * the named arguments in `drop`, which only files have, are taken away, and `alone` also those behind it;
 * `method`: it replaces the method with its arguments, and keeps what the method is called on;
 * where `keep` names options of the old call, they stay, as the object that the new one is given;
 * `drop`: these named arguments are taken away, the default is the console.
 */
export type SinkReplacement =
  | {
      readonly kind: 'call';
      readonly code: string;
      readonly onlyAsArgument?: true;
      readonly keep?: readonly string[];
      /** Where it does not write to standard output. */
      readonly title?: string;
    }
  | {
      readonly kind: 'argument';
      readonly code: string;
      readonly drop?: readonly string[];
      readonly alone?: true;
    }
  | { readonly kind: 'method'; readonly code: string }
  | { readonly kind: 'drop'; readonly arguments: readonly string[] };

/** Functions that open a file for writing, by qualified name: position of the path. Used to follow writers. */
export type FileOpeners = Readonly<Record<string, number>>;
