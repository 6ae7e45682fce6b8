import type { Report } from '../../../engine/findings';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import type { Span } from '../../../text/span';

/** What a detached process means for whoever runs the app. */
export const WHY =
  'the platform sees the start command end, cannot restart the process when it dies, and stops getting its output. Run it in the foreground.';

/** What is said of a command that detaches. */
export function report(
  span: Span,
  what: string,
  fixes: (site: FixContext) => readonly Fix[] = () => [],
): Report {
  return { span, message: `${what}: ${WHY}`, fixes };
}
