import { MARKER } from '../../server/src/engine/pages';

/** A finding that a fixture expects, drawn below the line it is on. */
export interface ExpectedFinding {
  /** UTF-16 offsets in the text without markers. */
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly severity?: string;
  /** Part of the message. */
  readonly message?: string;
}

/**
 * Takes the expectations out of a fixture. Below a line with a finding stands a line that holds nothing but carets
 * under the finding's range, the rule's id, and, if wanted, `[severity]` and `: part of the message`:
 *
 *     password = "hunter2"
 *                ^^^^^^^^^ config/hardcoded-secret [error]: environment
 *
 * The marker line is not part of the text that is analysed, so it needs no comment sign.
 */
export function readMarkers(marked: string): { text: string; expected: ExpectedFinding[] } {
  const expected: ExpectedFinding[] = [];
  let text = '';
  let lineAbove = 0;
  for (const line of marked.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const content = line.replace(/\r?\n$/, '');
    const match = MARKER.exec(content);
    if (!match) {
      lineAbove = text.length;
      text += line;
      continue;
    }
    const [, carets = '', rule = '', severity, message] = match;
    const start = lineAbove + content.indexOf('^');
    expected.push({
      start,
      end: start + carets.length,
      rule,
      ...(severity ? { severity } : {}),
      ...(message ? { message: message.trim() } : {}),
    });
  }
  return { text, expected };
}
