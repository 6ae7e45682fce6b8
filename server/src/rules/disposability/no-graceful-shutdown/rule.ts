import { type RuleContext, rule } from '../../../engine/rule';
import { saidNearby } from '../../../project/nearby';
import type { CallFact } from '../../../semantics/facts';
import { lineStart } from '../../../text/text';
import type { Serving } from './api';
import { apis } from './apis';
import { fixes } from './fixes';
import { cutsOffRequests } from './spring';

/** The ways to start Go's server. */
const GO = /^(?:ListenAndServe(?:TLS)?|Serve)$/;
const EARLIER = /\w\.(?:ListenAndServe(?:TLS)?|Serve)\(/;

export default rule<Serving>({
  id: 'disposability/no-graceful-shutdown',
  title: 'No end on SIGTERM',
  severity: 'information',
  apis,

  call(fact, api, context) {
    if (context.project.kind !== 'app' || isAside(fact, context)) return undefined;
    if (api.handled.test(context.text)) return undefined;
    if (api.spring ? !cutsOffRequests(context.project) : saidNearby(api.handled, api.files, context))
      return undefined;
    return {
      span: fact.call.callee.span,
      message: `Nothing here reacts to \`SIGTERM\`: each deploy cuts off what is in progress. ${api.instead}`,
      fixes: () => fixes(fact, api, context),
    };
  },
});

/** A second server for profiles or metrics, one that only this machine reaches, one on any free port. */
function isAside({ call }: CallFact, context: RuleContext): boolean {
  const { text } = context;
  // Of several in one file the first stands for all.
  const before = text.slice(0, call.span.start);
  if (
    GO.test(call.callee.name) ? EARLIER.test(before) : before.includes(`${context.slice(call.callee.span)}(`)
  )
    return true;
  const [first] = call.args;
  const address = context.constant(first) ?? '';
  const port = first && context.dereference(first);
  if (/^(?:localhost|127\.|\[::1\])|:(?:6060|0)$/.test(address)) return true;
  if (port?.kind === 'scalar' && port.value === 0) return true;
  return /(?:^|[^\w.])go\s+$/.test(before.slice(lineStart(text, call.span.start)));
}
