import type { Report } from '../../../engine/findings';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import type { Span } from '../../../text/span';

/** What is said of output that goes to a file; `target` is undefined where it is not known. */
export function report(
  span: Span,
  target: string | undefined,
  fixes: (site: FixContext) => readonly Fix[],
): Report {
  return {
    span,
    message: `The output goes to ${target ?? 'a file'} instead of stdout: it is lost with the container, fills its disk, and nobody collects it. Leave it on stdout and let the platform route it.`,
    fixes,
  };
}
