import type { Rule } from '../../engine/rule';
import type { CheckReport } from '../report';

export interface FormatOptions {
  readonly color: boolean;
  readonly rules: readonly Rule[];
  /** Markdown by rule id and by factor slug. */
  readonly pages: Readonly<Record<string, string>>;
  /** Path of the repository's root from the current folder, with `/` at its end unless it is that folder. */
  readonly rootPath: string;
}

/** Turns a report into what is written to standard output. */
export type Format = (report: CheckReport, options: FormatOptions) => string;
