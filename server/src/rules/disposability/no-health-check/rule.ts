import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import type { Fix } from '../../../fixes/fix';
import { instructionsOf, nameOf, settingOf } from '../../../project/project-file';
import { serviceOfImage } from '../../../project/services';
import { ownFile } from '../../../project/surroundings';
import type { EntryFact, RegionFact } from '../../../semantics/facts';
import { lineBreak, lineEnd, lineStart } from '../../../text/text';

const SERVES: ReadonlySet<string> = new Set([
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'ReplicaSet',
  'Rollout',
]);

export default rule({
  id: 'disposability/no-health-check',
  title: 'No health check',
  severity: 'hint',

  dialects: { entry: ['kubernetes', 'compose'] },

  entry(fact, context) {
    const { dialect, key, path } = fact;
    if (dialect === 'compose')
      return path[0] === 'services' && saysWhatRuns(fact) ? service(fact, context) : undefined;
    return key === 'image' && path.at(-3) === 'containers' ? container(fact, context) : undefined;
  },
});

/** `image`, `build: .`, and `build: { context: . }`. */
function saysWhatRuns({ path, key }: EntryFact): boolean {
  if (path.length === 3) return key === 'image' || key === 'build';
  return path.length === 4 && path[2] === 'build' && key === 'context';
}

/** A container that takes requests, and never says whether it can. */
function container(fact: EntryFact, context: RuleContext): Report | undefined {
  if (!SERVES.has(String(context.entry(fact.span, 'kind')?.value))) return undefined;
  const path = fact.path.slice(0, -1);
  const has = (key: string) => context.hasKey(fact.span, ...path, key);
  const port = portOf(context.entries([...path, 'ports'], fact.span));
  if (port === undefined || has('readinessProbe')) return undefined;
  const item = context.regionsAt(fact.span).find((region) => region.path?.length === path.length);
  // What is put in from elsewhere may say it.
  if (!item || has('<<') || context.regionsIn(item).some(isPutIn)) return undefined;
  // What comes ready-made is checked by those who make it.
  if (serviceOfImage(String(fact.value).replace(/[:@].*$/, ''))) return undefined;
  return {
    span: fact.keySpan.to(fact.valueSpan),
    message: has('livenessProbe')
      ? 'This container has no `readinessProbe`: it gets requests before it can answer them, at every start and every deploy.'
      : 'This container has no `readinessProbe` and no `livenessProbe`: it gets requests before it can answer them, and keeps getting them when it hangs.',
    fixes: ({ text }) => probe(item, port, text),
  };
}

/** A line of a template that writes something; others choose and repeat what stands there. */
function isPutIn({ part, name }: RegionFact): boolean {
  return (
    part === 'template' &&
    !(name ?? '').split(' ').every((action) => /^(?:if|else|with|range|end|)$/.test(action))
  );
}

/** The number of its first port, where all are ports of TCP. */
function portOf(ports: readonly EntryFact[]): EntryFact['value'] | undefined {
  if (ports.some(({ key, value }) => key === 'protocol' && ['UDP', 'SCTP'].includes(String(value))))
    return undefined;
  return ports.find(({ key, value }) => key === 'containerPort' && /^\d+$/.test(String(value)))?.value;
}

/** Behind the last line of a container that is written in lines. */
function probe({ own }: RegionFact, port: EntryFact['value'], text: string): readonly Fix[] {
  if (text[own.start] === '{') return [];
  const at = lineEnd(text, own.end);
  const indent = ' '.repeat(own.start - lineStart(text, own.start));
  const lines = ['readinessProbe:', '  tcpSocket:', `    port: ${port}`].map(
    (line) => `${lineBreak(text)}${indent}${line}`,
  );
  return [
    {
      title: 'Add a `readinessProbe` on its port',
      safety: 'suggested',
      edits: [{ start: at, end: at, text: lines.join('') }],
    },
  ];
}

/** A service of a Compose file for production that is made by this project and says nowhere how it is. */
function service(fact: EntryFact, context: RuleContext): Report | undefined {
  const { project } = context;
  const has = (key: string) => context.hasKey(fact.span, 'services', fact.path[1] ?? '', key);
  if (fact.key !== 'image' && has('image')) return undefined;
  // Without a build of its own it is somebody else's image, which may have a check inside.
  if (!has('ports') || !has('build') || has('healthcheck')) return undefined;
  const file = ownFile(context);
  if (!file || settingOf(file) !== 'production') return undefined;
  const images = project.files.filter(({ path }) => /dockerfile/i.test(nameOf(path)));
  if (images.some((image) => instructionsOf(image).some(({ keyword }) => keyword === 'HEALTHCHECK')))
    return undefined;
  return {
    span: fact.keySpan.to(fact.valueSpan),
    message:
      'Neither this service nor its image has a health check: nobody sees when it hangs, and what depends on it starts before it is ready. Add a `healthcheck`.',
  };
}
