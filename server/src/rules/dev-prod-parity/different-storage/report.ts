import type { Report } from '../../../engine/findings';
import type { SaidElsewhere } from '../../../project/elsewhere';
import type { Span } from '../../../text/span';

/** What is said of a place that development uses instead of a service; `own` stands in the sentence as it is. */
export function report(span: Span, own: string, other: SaidElsewhere | undefined, isMail: boolean): Report {
  const plain = other && /^:?\w+$/.test(other.value) ? `\`${other.value}\`, ` : '';
  const where = other ? ` (${plain}${other.place.path})` : '';
  return {
    span,
    message: isMail
      ? `Mail goes to ${own} in development, to a service in production${where}. Addresses, sizes and timeouts are met there first: let a local mail server such as Mailpit catch it, over SMTP as well.`
      : `Files go to ${own} in development, to an object store in production${where}. Links, permissions and listings behave differently there: use the same interface here, with a local store such as MinIO.`,
    ...(other ? { related: [{ ...other.place, message: 'Production' }] } : {}),
  };
}
