import type { Span } from '../text/span';
import type { Structure } from './structure';
import type { Value } from './values';

/**
 * Whether the code asks at a place whether there is a value, or says what to do without one: it is compared, negated,
 * given a fallback, or decides what runs.
 * @param asks own names of functions and methods that ask or refuse, too: `isEmpty`, `requireNonNull`
 */
export function isTested(
  span: Span,
  asks: ReadonlySet<string>,
  context: Pick<Structure, 'around' | 'insists' | 'regionsAt'>,
): boolean {
  for (const value of context.around({ span })) if (testsPart(value, span, asks)) return true;
  return context.insists(span) || context.regionsAt(span).some(({ test }) => test?.span.encloses(span));
}

function testsPart(value: Value, part: Span, asks: ReadonlySet<string>): boolean {
  switch (value.kind) {
    case 'comparison':
    case 'membership':
    case 'not':
      return true;
    case 'logical':
      return !value.operands.at(-1)?.span.encloses(part);
    case 'fallback':
      return !value.fallback.span.encloses(part);
    case 'conditional':
      return value.test.span.encloses(part);
    case 'call':
      return asks.has(value.callee.name);
    default:
      return false;
  }
}
