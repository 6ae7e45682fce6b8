import { rule } from '../../../engine/rule';
import { apis, type Detached } from './apis';

/** Files of code that answers requests, by their path. */
const HANDLERS =
  /(?:^|\/)(?:controllers?|views|routes|routers?|handlers|endpoints)\/|(?:^|[/_.-])(?:views|routes|router|handlers?|controllers?|endpoints)\.(?:py|[cm]?[jt]s|rb)$|Controller\.(?:java|kt|cs)$|Resource\.(?:java|kt)$/;
/** What may be lost without harm. */
const HARMLESS =
  /\b(?:log|logger|logging|metrics?|track|analytics|telemetry|stats?d?|flush|prometheus|beacon)\b/i;
const WAITED = /\.join\(|\bjoinAll\b|\.value\b/;
/** How far behind the call it is told what the work is, in UTF-16 code units. */
const REACH = 160;

export default rule<Detached>({
  id: 'concurrency/in-request-background-work',
  title: 'Work left behind by a request',
  severity: 'information',
  apis,

  call({ call, statement }, { name, anywhere, unkept }, context) {
    const { project, document, text } = context;
    if (project.kind !== 'app' || (!anywhere && !HANDLERS.test(document.path))) return undefined;
    if (unkept && !statement) return undefined;
    const { start, end } = call.span;
    if (HARMLESS.test(text.slice(start, Math.min(end, start + REACH)))) return undefined;
    if (!anywhere && !unkept && WAITED.test(text.slice(end))) return undefined;
    return {
      span: call.callee.span,
      message: `The request is answered while ${name} goes on: when the instance is replaced, that work is lost without a trace, and nothing limits how much of it there is. Put a job into a queue.`,
    };
  },
});
