/** How an API that starts a program takes it. Positions count arguments from 0. */
export interface ProgramStart {
  /** Position of the program, or of what holds it. */
  readonly program: number;
  /**
   * `line`: one string with program and arguments. `list`: one list of words, or one string.
   * `rest`: this argument and all after it are the words. `pair`: the program, then a list of its arguments.
   */
  readonly words: 'line' | 'list' | 'rest' | 'pair';
  /** The line always goes through a shell. */
  readonly shell?: true;
  /**
   * A string that comes alone is a line, which goes through a shell; a list of words does not. Before the program a hash
   * of environment variables may stand.
   */
  readonly lineAlone?: true;
  /** Named argument or option that turns the shell on when it is true. */
  readonly shellOption?: string;
  /** What the call gives: the program's output, or something else that an HTTP call cannot stand in for. */
  readonly result?: 'text' | 'bytes';
  /** The program's output goes where the app's own goes, so that no HTTP call does the same. */
  readonly prints?: true;
  /** Option that makes the result text. */
  readonly textOptions?: readonly string[];
  /** Without the program the call starts nothing: a builder that is told it later. */
  readonly optional?: true;
  /** The keyword under which the program can be given. */
  readonly keyword?: string;
  /** For `pair`: arguments that are one string are a line of words. */
  readonly line?: true;
  /** For `pair`: the keywords under which the arguments can be given. */
  readonly arguments?: readonly string[];
  /** Passed by the program, as written, where the language's own interpreter or a script of the same package is started. */
  readonly own?: RegExp;
  /** What is started may be something else than a program: report only when it is known which one. */
  readonly known?: true;
  /** For `pair` and `rest`: the first argument is the program's name once more, as a C program gets it. */
  readonly repeated?: true;
  /** The program is called what the function is called. */
  readonly named?: true;
  /** No program is started: the words are given to the installer of this name, inside our own process. */
  readonly installer?: string;
  /** Type of an object in the program's place that was reported where it was made. */
  readonly unless?: string;
}
