/** A call that starts a server or a worker which knows nothing of signals by itself. */
export interface Serving {
  /** In plain words: what to do. */
  readonly instead: string;
  /** How a fix can be written. */
  readonly fix?: 'node-server' | 'nest';
  /** Only for projects whose manifest names a Spring Boot that does not stop gracefully by itself. */
  readonly spring?: true;
}
