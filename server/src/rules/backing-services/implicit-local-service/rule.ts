import { type RuleContext, rule } from '../../../engine/rule';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import { uniqueVariable } from '../../../fixes/free-variable';
import { documented, isImplicit } from '../../../fixes/handles';
import { isForDevelopment } from '../../../knowledge/deploys';
import type { ServiceClient } from '../../../knowledge/services/client';
import { serviceClients } from '../../../knowledge/services/clients';
import type { CallValue } from '../../../semantics/values';

export default rule<ServiceClient>({
  id: 'backing-services/implicit-local-service',
  title: 'Service without an address',
  severity: 'warning',
  kinds: ['app'],
  yieldsTo: ['backing-services/local-service', 'backing-services/hardcoded-handle'],
  apis: serviceClients,

  call(fact, client, context) {
    const { call } = fact;
    if (!isImplicit(call, client) || isForDevelopment(call.span, context)) return undefined;
    if (isStandIn(call, context)) return undefined;
    return {
      span: call.callee.span,
      message: `Without an address this client connects to ${client.service} on \`localhost\`, which in a container is the container itself. Give it the address from \`${variableOf(client)}\`.`,
      fixes: (site) => fixes(call, client, site),
    };
  },
});

/** What only has to be there, and is never asked anything. */
const STAND_IN = /mock|fake|stub|dummy|noop/i;

/** Whether the name that a client is given, or that it is made in, says that nobody talks to it. */
function isStandIn(call: CallValue, context: RuleContext): boolean {
  const names = [context.boundTo(call)?.name, ...context.regionsAt(call.span).map(({ name }) => name)];
  return names.some((name) => name !== undefined && STAND_IN.test(name));
}

/** By keyword it is a host that is asked for, else a URL. */
function variableOf({ insert, variable }: ServiceClient): string {
  return insert?.startsWith('host=') ? variable.replace(/_URL$/, '_HOST') : variable;
}

function fixes(
  { argsSpan, args, named, span }: CallValue,
  client: ServiceClient,
  context: FixContext,
): readonly Fix[] {
  if (!client.insert || !argsSpan || args.length > 0 || named.length > 0) return [];
  // Brackets with a block or a comment in them are not as empty as they look.
  if (!/^\(\s*\)$/.test(context.slice(argsSpan))) return [];
  const variable = uniqueVariable(variableOf(client), context.text);
  const snippet = context.idioms?.requiredVariable(variable, context, span.start);
  if (!snippet) return [];
  return [
    {
      title: `Read \`${variable}\` from the environment`,
      safety: 'suggested',
      edits: [
        {
          start: argsSpan.start + 1,
          end: argsSpan.end - 1,
          text: client.insert.replace('$', () => snippet.code),
        },
        ...snippet.edits,
      ],
      files: [documented(variable, '')],
    },
  ];
}
