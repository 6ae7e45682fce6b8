import { type RuleContext, rule } from '../../../engine/rule';
import type { RegionFact } from '../../../semantics/facts';
import type { CallValue } from '../../../semantics/values';
import { wordsOf } from '../../../semantics/words';
import { apis, type Detached } from './apis';

/** Names of what may be lost without harm. */
const HARMLESS =
  /(?:\b|_)(?:log|logger|logging|metrics?|track|analytics|telemetry|stats?d?|flush|prometheus|beacon)(?:\b|_)/i;
/** Waiting for a thread, which then is no longer alone. */
const WAITING = ['*.join', '*.joinAll', 'kotlinx.coroutines.joinAll', '*.value'];

export default rule<Detached>({
  id: 'concurrency/in-request-background-work',
  title: 'Work left behind by a request',
  severity: 'information',
  kinds: ['app'],
  apis,

  call({ call, statement }, { name, anywhere, unkept }, context) {
    if (unkept && !statement) return undefined;
    const handler = anywhere ? undefined : context.handler(call.span);
    if (!anywhere && handler?.purpose !== 'request') return undefined;
    if (isHarmless(call, context)) return undefined;
    if (handler && !unkept && isWaitedFor(handler.region, context)) return undefined;
    return {
      span: call.callee.span,
      message: `The request is answered while ${name} goes on: when the instance is replaced, that work is lost without a trace, and nothing limits how much of it there is. Put a job into a queue.`,
    };
  },
});

function isHarmless(call: CallValue, context: RuleContext): boolean {
  const isNamedSo = (words: readonly string[]) => words.some((word) => HARMLESS.test(word));
  if (isNamedSo(wordsOf(call))) return true;
  return context.functions(call).some((region) => {
    const done = context.callsIn(region);
    return (
      isNamedSo([region.name ?? '']) || (done.length > 0 && done.every((one) => isNamedSo(wordsOf(one.call))))
    );
  });
}

function isWaitedFor(region: RegionFact, context: RuleContext): boolean {
  // `', '.join(names)` waits for nothing.
  return context.calls(WAITING, region).some(({ call }) => call.callee.receiver?.kind === 'name');
}
