import type { CommandSource } from '../../semantics/commands';
import type { CommandRole } from '../../semantics/facts';
import type { CommandLine, FactSink } from '../shared/fact-sink';
import { addEntries, childOf, type ListNode, type PairReader, stringOf, type TreeNode } from '../shared/tree';

const PROBES: ReadonlySet<string> = new Set(['livenessProbe', 'readinessProbe', 'startupProbe']);

/** Roles of what runs in containers, by the kind of the resource. */
const ROLES: Readonly<Record<string, CommandRole>> = { Job: 'release', CronJob: 'script' };

/** Kubernetes resources: commands of containers and probes, and `env` lists. */
export function kubernetesReader(kind: string | undefined): PairReader {
  return ({ key, value }, _parent, path, sink) => {
    if (!value) return false;
    if (key === 'env') return addVariables(value, path, sink);
    if (key === 'containers' && value.kind === 'list')
      addContainers(value, ROLES[kind ?? ''] ?? 'start', sink);
    if (key === 'initContainers' && value.kind === 'list') addContainers(value, 'release', sink);
    if (PROBES.has(key))
      addContainerCommand([childOf(childOf(value, 'exec'), 'command')], { role: 'healthcheck' }, sink);
    return false;
  };
}

/**
 * Reads `env: [{ name: A, value: b }]` as if it were a map with a key `A`. What else an item holds, as `valueFrom`,
 * stands below that key. `naming` is the key of the name. Answers false, and does nothing, where `node` is not such a
 * list.
 */
export function addVariables(
  node: TreeNode,
  path: readonly string[],
  sink: FactSink,
  naming = 'name',
): boolean {
  if (node.kind !== 'list' || !node.items.every((item) => stringOf(childOf(item, naming)) !== undefined))
    return false;
  for (const item of node.items) {
    if (item.kind === 'map') addVariable(item.pairs, path, sink, naming);
  }
  return true;
}

function addVariable(
  pairs: Extract<TreeNode, { kind: 'map' }>['pairs'],
  path: readonly string[],
  sink: FactSink,
  naming: string,
): void {
  const name = pairs.find(({ key }) => key === naming)?.value;
  if (name?.kind !== 'scalar') return;
  const own = [...path, String(name.value)];
  for (const { key, keySpan, value } of pairs) {
    if (key === naming || !value) continue;
    if (value.kind !== 'scalar') addEntries(value, [...own, key], sink);
    else if (key === 'value') sink.entry(own, name.span, value);
    else sink.entry([...own, key], keySpan, value);
  }
}

function addContainers({ items }: ListNode, role: CommandRole, sink: FactSink): void {
  for (const container of items) {
    const label = stringOf(childOf(container, 'name'));
    const line = { role, ...(label === undefined ? {} : { label }) };
    addContainerCommand([childOf(container, 'command'), childOf(container, 'args')], line, sink);
  }
}

/** The words of lists that the kubelet puts together. */
function addContainerCommand(
  lists: readonly (TreeNode | undefined)[],
  line: Pick<CommandLine, 'role' | 'label'>,
  sink: FactSink,
): void {
  const present = lists.filter((list) => list?.kind === 'list');
  const words = present.flatMap(({ items }) => items).filter((item) => item.kind === 'scalar');
  const [first, last] = [present[0], present.at(-1)];
  if (!first || !last) return;
  sink.words(
    { ...line, form: 'exec', span: first.span.to(last.span) },
    words.map((word) => withoutReferences(word.source())),
  );
}

/** `$(NAME)` is put in by Kubernetes; to a shell it would be a command. */
function withoutReferences({ text, at }: CommandSource): CommandSource {
  return { text: text.replace(/\$\(([\w.-]+)\)/g, (_reference, name: string) => `\${${name}}`), at };
}
