import type { Span } from '../text/span';
import type { FixContext } from './rule';

/** Order matters: the first is the gravest. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A place elsewhere that a finding refers to. */
export interface RelatedPlace {
  /** Path from the workspace root, with `/`; absent for the same document. */
  readonly path?: string;
  readonly span: Span;
  readonly message: string;
}

/** What a rule's check answers. Never holds a secret's value. */
export interface Report {
  /** The smallest range that a person would select. */
  readonly span: Span;
  /** One line: what is wrong, and what to do. */
  readonly message: string;
  /** Overrides the rule's own severity where this case is more or less certain. */
  readonly severity?: Severity;
  readonly related?: readonly RelatedPlace[];
  /** Computed only when somebody asks for the fixes of this finding. */
  readonly fixes?: (site: FixContext) => readonly Fix[];
}

export interface Suppression {
  readonly reason: string;
}

export interface Finding extends Omit<Report, 'fixes'> {
  /** `factor/rule` */
  readonly rule: string;
  readonly severity: Severity;
  readonly suppressed?: Suppression;
  /** Computed only when somebody asks. */
  readonly fixes?: () => readonly Fix[];
}

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
