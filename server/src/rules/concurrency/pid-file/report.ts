import type { Report } from '../../../engine/findings';
import type { Span } from '../../../text/span';

/** What is said of a PID file, wherever it is asked for. */
export function report(span: Span): Report {
  return {
    span,
    message:
      'A PID file is for processes that manage themselves: a stale one keeps the app from starting after a crash. The platform knows its processes; leave the file out.',
  };
}
