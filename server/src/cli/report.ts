import type { Severity } from '../knowledge/severity';
import { isOfParts } from '../syntax/not-looked-at';

/** A stretch of a file. Lines and columns count from 1, in UTF-16 code units; the end is behind the last character. */
export interface Region {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A place elsewhere that a finding refers to; `path` as in `FileReport`. */
export interface ReportedPlace extends Region {
  readonly path: string;
  readonly message: string;
}

/** A finding as plain data: it crosses threads, and every format is made from it. */
export interface ReportedFinding extends Region {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly related?: readonly ReportedPlace[];
  /** The reason that stands in the comment which silences it. */
  readonly suppressed?: { readonly reason: string };
  /** Stays the same while lines above are added or taken away. */
  readonly fingerprint: string;
}

/** What became of one file. */
export interface FileReport {
  /** From the folder in which the command runs, with `/`. */
  readonly path: string;
  readonly findings: readonly ReportedFinding[];
  /** What the user should know of the file itself: it is gone, binary, too large, … */
  readonly notice?: string;
  /** Why it, or a part of it, was only searched for tokens; goes on after "it is". */
  readonly notLookedAt?: string;
}

/** All that is to be said of a file itself, as it goes on after the file's name. */
export function noticesOf({ notice, notLookedAt }: FileReport): readonly string[] {
  return [
    ...(notice ? [notice] : []),
    ...(notLookedAt ? [`was only ${howFar(notLookedAt)}: it is ${notLookedAt}`] : []),
  ];
}

/** What became of a file that was not looked at as others are, for a reason; goes on after "was only". */
export function howFar(notLookedAt: string): string {
  return isOfParts(notLookedAt) ? 'partly checked' : 'searched for tokens';
}

export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  /** Information and hints. */
  readonly advice: number;
  readonly suppressed: number;
}

/** Everything that `check` found, in the order of the paths given and then of the names. */
export interface CheckReport {
  readonly version: string;
  readonly files: readonly FileReport[];
  readonly summary: Summary;
}

export function summarise(files: readonly FileReport[]): Summary {
  const findings = files.flatMap((file) => file.findings);
  const open = findings.filter(({ suppressed }) => !suppressed);
  const errors = open.filter(({ severity }) => severity === 'error').length;
  const warnings = open.filter(({ severity }) => severity === 'warning').length;
  return {
    files: files.length,
    errors,
    warnings,
    advice: open.length - errors - warnings,
    suppressed: findings.length - open.length,
  };
}

/** The page of a rule's factor. */
export function factorUrl(rule: string): string {
  return `https://12factor.net/${rule.split('/')[0]}`;
}
