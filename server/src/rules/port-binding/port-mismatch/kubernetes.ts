import type { Report } from '../../../engine/findings';
import type { RuleContext } from '../../../engine/rule';
import { entriesOf, type ProjectFile } from '../../../project/project-file';
import type { EntryFact } from '../../../semantics/facts';

/** One resource of a file that may hold several. */
interface Resource {
  readonly path: string;
  readonly entries: readonly EntryFact[];
}

/** `targetPort` of a Service against the ports of the containers that it selects. */
export function ofService(fact: EntryFact, { document, project }: RuleContext): Report | undefined {
  const { key, value, content } = fact;
  if (key !== 'targetPort' || typeof value !== 'number') return undefined;
  const resources = project.files.flatMap(resourcesOf);
  const service = resources.find(
    ({ path, entries }) =>
      path === document.path && entries.some((entry) => entry.span.start === fact.span.start),
  );
  const selector = service?.entries.filter(({ path: [spec, at] }) => spec === 'spec' && at === 'selector');
  if (!selector || selector.length === 0) return undefined;
  const selected = resources.filter(({ entries }) =>
    selector.every((wanted) =>
      entries.some(
        (entry) =>
          entry.path.join('/') === `spec/template/metadata/labels/${wanted.key}` &&
          entry.value === wanted.value,
      ),
    ),
  );
  const [workload, another] = selected;
  const ports = workload?.entries.filter((entry) => entry.key === 'containerPort') ?? [];
  const [first] = ports;
  // Overlays of several environments define one workload more than once.
  if (!workload || another || !first || ports.some((port) => port.value === value)) return undefined;
  return {
    span: content,
    message: `Requests go to port ${value} of the containers, and their manifest says \`containerPort: ${first.value}\`. If the app listens there, nobody answers here. Let both name the same port.`,
    related: [
      { path: workload.path, span: first.content, message: `The container listens on ${first.value}` },
    ],
  };
}

function resourcesOf(file: ProjectFile): readonly Resource[] {
  const entries = entriesOf(file);
  if (entries[0]?.dialect !== 'kubernetes') return [];
  const borders = [...file.text.matchAll(/^---/gm)].map(({ index }) => index);
  const starts = [0, ...borders];
  return starts.map((start, index) => ({
    path: file.path,
    entries: entries.filter(
      ({ span }) => span.start >= start && span.start < (starts[index + 1] ?? file.text.length + 1),
    ),
  }));
}
