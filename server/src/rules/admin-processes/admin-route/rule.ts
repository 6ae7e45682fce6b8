import type { Reports, RuleContext } from '../../../engine/rule';
import { rule } from '../../../engine/rule';
import type { Mark, Registration } from '../../../knowledge/requests';
import type { RegionFact } from '../../../semantics/facts';
import { routeIn } from '../../../semantics/function-values';
import type { CallValue } from '../../../semantics/values';
import { marks, routes, TASKS } from './apis';

/** The last part of a path that names a task, not a thing. */
const TASK =
  /(?:^|[/_-])(?:(?:run|do|exec|db)[/_-]?)?(?:migrat(?:e|ions?)(?:[/_-]?(?:db|fresh|database))?|cron(?:[/_-]?jobs?)?|(?:clear|flush)[/_-]?(?:cache|config|views?|all)|(?:cache|config|view|route)[/_-](?:clear|cache)|optimi[sz]e(?:[/_-]?clear)?|seed(?:er)?(?:[/_-]?(?:db|database))?|storage[/_-]?link|artisan|reindex|collectstatic|setup[/_-]?(?:db|database)|create[/_-]?(?:tables|db|superuser)|backup[/_-]?(?:db|database))\/?$/i;

export default rule<Registration | Mark>({
  id: 'admin-processes/admin-route',
  title: 'Admin task as a route',
  severity: 'information',
  kinds: ['app'],
  apis: routes,
  marks,

  call: ({ call }, row, context) => taskIn(call, row, () => context.registered(call), context),
  mark: (mark, row, region, context) => taskIn(mark, row, () => [region], context),
});

function taskIn(
  call: CallValue,
  row: Registration | Mark,
  answering: () => readonly RegionFact[],
  context: RuleContext,
): Reports {
  const route = routeIn(call, row);
  const written = context.constant(route);
  if (!route || written === undefined || !TASK.test(written.replace(/^\^|\$$/g, ''))) return undefined;
  if (!answering().some((region) => context.calls(TASKS, region).length > 0)) return undefined;
  return {
    span: route.span,
    message: `\`${written}\` does an admin task for whoever sends a request: inside a process that serves users, within a request's time limit, twice at once if asked twice. Make it a command.`,
  };
}
