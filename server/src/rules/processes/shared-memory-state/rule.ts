import type { Report } from '../../../engine/findings';
import { rule } from '../../../engine/rule';
import { Span } from '../../../text/span';
import { apis, type RouteApi } from './apis';
import { classVariables, isChanged, staticCollections } from './class-state';
import { handlersOf } from './handlers';
import { changedIn } from './mutations';

export default rule<RouteApi, string>({
  id: 'processes/shared-memory-state',
  title: 'State kept in memory between requests',
  severity: 'information',
  apis,

  call(fact, api, context) {
    if (context.project.kind !== 'app') return undefined;
    return handlersOf(fact, api, context).flatMap((handler) =>
      changedIn(handler, context).map(({ name, declaration, change }) => report(name, declaration, change)),
    );
  },

  scan: (text, from, to) => [...staticCollections(text, from, to), ...classVariables(text, from, to)],
  match({ span, detail }, context) {
    if (context.project.kind !== 'app') return undefined;
    const change = isChanged(detail, span, context);
    return change && report(detail, span, Span.at(change.start, change.end));
  },
});

function report(name: string, declaration: Span, change: Span): Report {
  return {
    span: declaration,
    message: `\`${name}\` is changed while requests are answered, but each process has its own: another instance does not see it, and a restart loses it. Keep it in the database or in Redis.`,
    related: [{ span: change, message: 'It is changed here.' }],
  };
}
