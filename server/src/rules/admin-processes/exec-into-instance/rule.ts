import { type RuleContext, rule } from '../../../engine/rule';
import { commandSpan } from '../../../fixes/commands';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import type { Command, CommandRole } from '../../../semantics/facts';
import { adminTaskOf } from './admin-tasks';
import { commandsIn, remoteOf } from './remote';

const ROLES: ReadonlySet<CommandRole> = new Set(['ci', 'script', 'release', 'build']);
/** Programs and actions that make a cluster for the tests of this very file. */
const CLUSTERS = new Set(['minikube', 'k3d', 'k3s', 'microk8s']);
const CLUSTER_ACTION = /kind-action|minikube|k3[ds]\b|microk8s/i;

export default rule({
  id: 'admin-processes/exec-into-instance',
  title: 'Admin task inside a running instance',
  severity: 'warning',
  roles: ['app', 'script'],

  command(fact, context) {
    if (!ROLES.has(fact.role)) return undefined;
    const found = fact.commands.flatMap((command) => {
      const remote = remoteOf(command);
      if (!remote || remote.mayBeLocal) return [];
      const task = commandsIn(remote, command, (word) => context.told(word))
        .map(adminTaskOf)
        .find((name) => name !== undefined);
      return task === undefined ? [] : [{ command, remote, task }];
    });
    if (found.length === 0 || hasThrowawayCluster(context)) return undefined;
    return found.map(({ command, remote: { name, instead }, task }) => ({
      span: commandSpan(command),
      message: `\`${name}\` runs \`${task}\` where users are being served: it takes their memory, dies with the instance, and may meet another release than you think. ${instead}.`,
      fixes: (site) => fixes(command, site),
    }));
  },
});

function hasThrowawayCluster(context: RuleContext): boolean {
  const isMade = ({ program, words: [, verb, what] }: Command) =>
    CLUSTERS.has(program) || (program === 'kind' && verb?.text === 'create' && what?.text === 'cluster');
  return (
    context.commands().some(({ commands }) => commands.some(isMade)) ||
    context.entries().some(({ key, value }) => key === 'uses' && CLUSTER_ACTION.test(String(value)))
  );
}

/** `docker compose exec web …` → `docker compose run --rm web …`: the same image and settings, in a container of its own. */
function fixes({ program, words }: Command, site: FixContext): readonly Fix[] {
  const at = words.findIndex(({ text }) => text === 'exec');
  const exec = words[at];
  const isCompose = program === 'docker-compose' || words[1]?.text === 'compose';
  const next = words[at + 1]?.text ?? '';
  if (!isCompose || !exec || site.slice(exec.span) !== 'exec' || (next.startsWith('-') && next !== '-T'))
    return [];
  return [
    {
      title: 'Run it in a container of its own',
      safety: 'suggested',
      edits: [{ start: exec.span.start, end: exec.span.end, text: 'run --rm' }],
    },
  ];
}
