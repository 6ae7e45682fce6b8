import { createHash } from 'node:crypto';
import type { Finding } from '../engine/findings';
import { lineEnd, lineStart, type OffsetRange, positionAt } from '../text/text';
import type { Region, ReportedFinding, ReportedPlace } from './report';

/** Answers the text of another file of the workspace folder and the name to show for it; undefined where there is none. */
export type OtherFile = (path: string) => { readonly text: string; readonly shownAs: string } | undefined;

/** A finding as plain data, with lines in place of offsets. `own` is the file that it is in. */
export function toReported(
  finding: Finding,
  fingerprint: string,
  own: { readonly text: string; readonly shownAs: string },
  other: OtherFile,
): ReportedFinding {
  const { rule, severity, message, span, suppressed } = finding;
  const related = (finding.related ?? []).flatMap((place): readonly ReportedPlace[] => {
    const file = place.path === undefined ? own : other(place.path);
    return file ? [{ path: file.shownAs, ...region(file.text, place.span), message: place.message }] : [];
  });
  return {
    rule,
    severity,
    message,
    ...region(own.text, span),
    ...(related.length > 0 ? { related } : {}),
    ...(suppressed ? { suppressed } : {}),
    fingerprint,
  };
}

function region(text: string, span: OffsetRange): Region {
  const start = positionAt(text, span.start);
  const end = positionAt(text, span.end);
  return { line: start.row + 1, column: start.column + 1, endLine: end.row + 1, endColumn: end.column + 1 };
}

/**
 * One hash per finding, of the rule, the file and the line without what the finding points at: so it survives edits
 * elsewhere, and holds nothing of a secret that could be guessed from it.
 */
export function fingerprints(findings: readonly Finding[], text: string, path: string): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, span }) => {
    const before = text.slice(lineStart(text, span.start), span.start).trimStart();
    const after = text.slice(span.end, lineEnd(text, span.end)).trimEnd();
    // Other secrets of the line are cut out too: of the rest only its words between quotes and numbers are kept.
    const key = [rule, path, withoutLiterals(before), withoutLiterals(after)].join('\0');
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return `${createHash('sha256').update(key).digest('hex').slice(0, 32)}:${count}`;
  });
}

function withoutLiterals(code: string): string {
  return code.replace(/"[^"]*"?|'[^']*'?|`[^`]*`?/g, '""').replace(/\S{20,}/g, '…');
}
