import type { Report } from '../../../engine/findings';
import type { RuleContext } from '../../../engine/rule';
import { type ProjectFile, structureOf } from '../../../project/project-file';
import type { EntryFact, RegionFact } from '../../../semantics/facts';

/** One resource of a file that may hold several. */
interface Resource {
  readonly file: ProjectFile;
  readonly document: RegionFact;
}

const LABELS: readonly string[] = ['spec', 'template', 'metadata', 'labels'];
const CONTAINERS: readonly string[] = ['spec', 'template', 'spec', 'containers'];

/** `targetPort` of a Service against the ports of the containers that it selects. */
export function ofService(fact: EntryFact, context: RuleContext): Report | undefined {
  const { key, value, content, span } = fact;
  if (key !== 'targetPort' || typeof value !== 'number') return undefined;
  const selector = context.entries(['spec', 'selector'], span);
  if (selector.length === 0) return undefined;
  const [workload, another] = context.project.files.flatMap((file) => selectedIn(file, selector));
  // Overlays of several environments define one workload more than once.
  if (!workload || another) return undefined;
  const ports = structureOf(workload.file)
    .entries(CONTAINERS, workload.document.own)
    .filter((entry) => entry.key === 'containerPort');
  const [first] = ports;
  if (!first || ports.some((port) => port.value === value)) return undefined;
  return {
    span: content,
    message: `Requests go to port ${value} of the containers, and their manifest says \`containerPort: ${first.value}\`. If the app listens there, nobody answers here. Let both name the same port.`,
    related: [
      { path: workload.file.path, span: first.content, message: `The container listens on ${first.value}` },
    ],
  };
}

/** The resources of a file whose pods have all labels of a selector. */
function selectedIn(file: ProjectFile, selector: readonly EntryFact[]): readonly Resource[] {
  const structure = structureOf(file);
  return structure
    .documents()
    .filter(({ own }) =>
      selector.every(({ key, value }) => structure.entry(own, ...LABELS, key)?.value === value),
    )
    .map((document) => ({ file, document }));
}
