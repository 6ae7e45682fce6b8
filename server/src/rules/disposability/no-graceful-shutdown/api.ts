/** A call that starts a server or a worker which knows nothing of signals by itself. */
export interface Serving {
  /** What in the code shows that the end is thought of. */
  readonly handled: RegExp;
  /** Names of the files in which that may stand, too. */
  readonly files: RegExp;
  /** In plain words: what is missing, and what to do. */
  readonly instead: string;
  /** How a fix can be written. */
  readonly fix?: 'node-server' | 'nest';
  /** Only for projects whose manifest names a Spring Boot that does not stop gracefully by itself. */
  readonly spring?: true;
}
