import { Extents } from '../syntax/extents';
import { lineEnd, lineStart, nextLine, type OffsetRange } from '../text/text';
import type { Finding } from './findings';

/**
 * Comments that silence findings:
 *
 *     twelve-factor-ignore factor/rule, factor/rule: reason
 *     twelve-factor-ignore-file factor/rule: reason
 *
 * The first silences its own line, and the next one where it stands on a line of its own; the second the whole file.
 * A reason is asked for, so that the next reader knows why.
 */
export interface SuppressionComment {
  readonly rules: readonly string[];
  readonly reason: string;
  /** Where findings are silenced: a finding that starts in here. */
  readonly scope: OffsetRange;
  /** The marker itself, to point at. */
  readonly range: OffsetRange;
}

export const MARKER = 'twelve-factor-ignore';

const COMMENT =
  /twelve-factor-ignore(-file)?[ \t]+([a-z][a-z/,-]*(?:,[ \t]*[a-z][a-z/,-]*)*)(?:[ \t]*:[ \t]*([^\r\n]{0,500}))?/y;

/** All suppression comments of a text. Costs one search for the marker where there is none. */
export function suppressionComments(text: string): readonly SuppressionComment[] {
  const found: SuppressionComment[] = [];
  for (let at = text.indexOf(MARKER); at !== -1; at = text.indexOf(MARKER, at + MARKER.length)) {
    COMMENT.lastIndex = at;
    const match = COMMENT.exec(text);
    if (!match) continue;
    const [whole, wholeFile, rules = '', reason = ''] = match;
    found.push({
      rules: rules
        .split(',')
        .map((rule) => rule.trim())
        .filter((rule) => rule !== ''),
      // The end of a block comment is no part of the reason.
      reason: reason.replace(/(?:\*\/\}?|-->|\]\]>)\s*$/, '').trim(),
      scope: wholeFile ? { start: 0, end: text.length + 1 } : lineScope(text, at),
      range: { start: at, end: at + whole.length },
    });
  }
  return found;
}

function lineScope(text: string, at: number): OffsetRange {
  const start = lineStart(text, at);
  // Nothing but the comment's own opening before it: the comment is about the line below.
  const alone = !/[\w"'`)\]}]/.test(text.slice(start, at));
  const last = alone ? nextLine(text, at) : at;
  return { start, end: lineEnd(text, last) + 1 };
}

/** The findings of a text, those that a comment silences marked as suppressed. */
export function silenced(findings: readonly Finding[], text: string): Finding[] {
  const comments = suppressionComments(text);
  if (comments.length === 0 || findings.length === 0) return [...findings];
  const byScope = new Extents(
    comments.map(({ scope, ...comment }) => ({ ...comment, start: scope.start, end: scope.end - 1 })),
  );
  return findings.map((finding) => {
    const { start } = finding.span;
    const by = byScope
      .meeting(start, start)
      .find(({ rules }) => rules.some((id) => id === finding.rule || finding.rule.startsWith(`${id}/`)));
    return by ? { ...finding, suppressed: { reason: by.reason } } : finding;
  });
}
