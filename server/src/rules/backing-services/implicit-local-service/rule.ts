import type { Fix } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { uniqueVariable } from '../../../fixes/free-variable';
import type { ServiceClient } from '../../../knowledge/services/client';
import { serviceClients } from '../../../knowledge/services/clients';
import { documented, isImplicit } from '../../../knowledge/services/handles';
import type { CallFact } from '../../../semantics/facts';
import { lineStart } from '../../../text/text';

export default rule<ServiceClient>({
  id: 'backing-services/implicit-local-service',
  title: 'Service without an address',
  severity: 'warning',
  yieldsTo: ['backing-services/local-service', 'backing-services/hardcoded-handle'],
  apis: serviceClients,

  call(fact, client, context) {
    if (context.project.kind !== 'app' || !isImplicit(fact.call, client, context)) return undefined;
    const { start, end } = fact.call.span;
    if (STAND_IN.test(context.text.slice(lineStart(context.text, start), end))) return undefined;
    return {
      span: fact.call.callee.span,
      message: `Without an address this client connects to ${client.service} on \`localhost\`, which in a container is the container itself. Give it the address from \`${variableOf(client)}\`.`,
      fixes: () => fixes(fact, client, context),
    };
  },
});

/** What only has to be there, and is never asked anything. */
const STAND_IN = /mock|fake|stub|dummy|noop/i;

/** By keyword it is a host that is asked for, else a URL. */
function variableOf({ insert, variable }: ServiceClient): string {
  return insert?.startsWith('host=') ? variable.replace(/_URL$/, '_HOST') : variable;
}

function fixes({ call }: CallFact, client: ServiceClient, context: RuleContext): readonly Fix[] {
  const { argsSpan, args, named } = call;
  if (!client.insert || !argsSpan || args.length > 0 || named.length > 0) return [];
  // Brackets with a block or a comment in them are not as empty as they look.
  if (!/^\(\s*\)$/.test(context.slice(argsSpan))) return [];
  const variable = uniqueVariable(variableOf(client), context.text);
  const snippet = context.idioms?.requiredVariable(variable, context, call.span.start);
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
