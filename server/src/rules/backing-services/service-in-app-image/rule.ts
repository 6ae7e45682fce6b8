import { type RuleContext, rule } from '../../../engine/rule';
import type { Command, CommandLineFact } from '../../../semantics/facts';
import { serverPackage, startedService } from './programs';

export default rule({
  id: 'backing-services/service-in-app-image',
  title: 'Backing service inside the app',
  severity: 'warning',
  roles: ['app', 'script'],

  command(fact, context) {
    if (fact.role === 'start') return started(fact);
    return fact.dialect === 'dockerfile' && fact.role === 'build' ? installed(fact, context) : undefined;
  },
});

/** A script has this role when an image starts it. */
const CONTAINERS: ReadonlySet<string> = new Set(['dockerfile', 'supervisord', 'shell']);

function started(fact: CommandLineFact) {
  // An image of the service alone is what it should be.
  if (fact.dialect !== 'supervisord' && fact.commands.length < 2) return undefined;
  if (!CONTAINERS.has(fact.dialect)) return undefined;
  return fact.commands.flatMap((command) => {
    const service = startedService(command);
    const span = spanOf(command);
    return service === undefined || !span
      ? []
      : [
          {
            span,
            message: `${service} runs inside the app's own container: each instance has data of its own, and a redeploy throws it away. Run it as a service beside the app and attach it by its URL.`,
          },
        ];
  });
}

/** Installed into the image that is deployed. */
function installed(fact: CommandLineFact, context: RuleContext) {
  const file = context.project.files.find(({ path }) => path === context.document.path);
  const isFinal = file?.facts.some(
    (one) => one.kind === 'instruction' && one.finalStage && one.span.encloses(fact.span),
  );
  // Whoever builds an image of nothing but the service starts from a bare one, and starts the service.
  const starts = context.project.processes.flatMap(({ command, path }) =>
    path === context.document.path ? command.commands : [],
  );
  if (!isFinal || starts.length === 0 || starts.some((command) => startedService(command) !== undefined))
    return undefined;
  return fact.commands.flatMap((command) => {
    const found = serverPackage(command);
    return found
      ? [
          {
            span: found.word.span,
            severity: 'information' as const,
            message: `The image of the app brings ${found.service}, the server. If it runs in here, its data goes with the container; if only the client is wanted, install the client's package.`,
          },
        ]
      : [];
  });
}

function spanOf({ words, span }: Command) {
  const first = words[0];
  const last = words[words.length - 1];
  return first && last ? first.span.to(last.span) : span;
}
