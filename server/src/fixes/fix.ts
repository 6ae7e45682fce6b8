/**
 * `safe`: complete in itself, may be applied without a look. `suggested`: right, but something else has to be done or
 * looked at: a variable to be set, a program's output that may differ.
 */
export type FixSafety = 'safe' | 'suggested';

export interface Fix {
  /** Imperative, names what the user will see: "Read `DB_PASSWORD` from the environment". */
  readonly title: string;
  readonly safety: FixSafety;
  /** True where the fix makes things better but the finding stays, with another message. */
  readonly partial?: true;
  /** True where a value that is in use goes, and is kept nowhere: whoever applies it has to set the variable. */
  readonly drops?: true;
  /** Edits of the finding's own document; they do not overlap. */
  readonly edits: readonly Edit[];
  /** What the fix needs in other files. */
  readonly files?: readonly FileChange[];
}

/** Replace `[start, end)` (absolute UTF-16 offsets in the current text) by `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a fix wants of another file; the workspace, which can read that file, turns it into edits. */
export type FileChange =
  /** `NAME=value` in a dotenv file beside the project's manifest, unless NAME stands there already. */
  | {
      readonly kind: 'variable';
      readonly file: '.env.example' | '.env';
      readonly name: string;
      readonly value: string;
    }
  /** A line of a git-ignore file, unless a pattern there already covers it. */
  | { readonly kind: 'ignore'; readonly pattern: string }
  /** A line at the end of a file, which is made where there is none; nothing where the file has such a line. */
  | { readonly kind: 'line'; readonly path: string; readonly line: string }
  /** Other text in place of a stretch of a file, as long as that still reads as expected. */
  | {
      readonly kind: 'replace';
      readonly path: string;
      /** UTF-16 offsets. */
      readonly start: number;
      readonly end: number;
      readonly expected: string;
      readonly text: string;
    };
