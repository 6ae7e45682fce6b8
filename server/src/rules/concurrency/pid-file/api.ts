/** An API that writes, or is told the place of, a file which may hold a process id. */
export interface FileWrite {
  /** Position of the path; -1 for the object that the method belongs to (`Path("app.pid").write_text(…)`). */
  readonly path: number;
  readonly keyword?: string;
  /** Position of the mode (keyword `mode`); only a mode that writes counts. Absent where the API always writes. */
  readonly mode?: number;
  /** The API is about PID files, whatever the path is called. */
  readonly always?: true;
}
