import { type RuleContext, rule } from '../../../engine/rule';
import type { CallFact } from '../../../semantics/facts';
import type { Serving } from './api';
import { apis } from './apis';
import { fixes } from './fixes';
import { HANDLING_PACKAGES, handled } from './handled';
import { cutsOffRequests } from './spring';

export default rule<Serving>({
  id: 'disposability/no-graceful-shutdown',
  title: 'No end on SIGTERM',
  severity: 'information',
  kinds: ['app'],
  // Who handles the signal does it for all that runs in the process.
  once: 'file',
  without: handled,
  apis,

  call(fact, api, context) {
    const { project } = context;
    if (isAside(fact, context) || (api.spring && !cutsOffRequests(project))) return undefined;
    if (HANDLING_PACKAGES.some((name) => project.dependencies.has(name))) return undefined;
    return {
      span: fact.call.callee.span,
      message: `Nothing here reacts to \`SIGTERM\`: each deploy cuts off what is in progress. ${api.instead}`,
      fixes: (site) => fixes(fact, api, site),
    };
  },
});

/** A second server for profiles or metrics beside the first, one that only this machine reaches, one on any free port. */
function isAside({ call }: CallFact, context: RuleContext): boolean {
  if (call.deferred) return true;
  const [first] = call.args;
  const port = first && context.dereference(first);
  if (port?.kind === 'scalar' && port.value === 0) return true;
  return /^(?:localhost|127\.|\[::1\])|:(?:6060|0)$/.test(context.constant(first) ?? '');
}
