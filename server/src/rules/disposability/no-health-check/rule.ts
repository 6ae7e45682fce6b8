import type { Fix, Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { entriesOf, instructionsOf, nameOf, settingOf } from '../../../project/project-file';
import { serviceOfImage } from '../../../project/services';
import type { EntryFact } from '../../../semantics/facts';
import { lineBreak } from '../../../text/text';
import { type Item, itemAround, kindAround } from './containers';

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

  entry(fact, context) {
    const { dialect, key, path } = fact;
    if (dialect === 'kubernetes' && key === 'image' && path.at(-3) === 'containers')
      return container(fact, context);
    if (dialect === 'compose' && path[0] === 'services' && saysWhatRuns(fact)) return service(fact, context);
    return undefined;
  },
});

/** `image`, `build: .`, and `build: { context: . }`. */
function saysWhatRuns({ path, key }: EntryFact): boolean {
  if (path.length === 3) return key === 'image' || key === 'build';
  return path.length === 4 && path[2] === 'build' && key === 'context';
}

/** A container that takes requests, and never says whether it can. */
function container(fact: EntryFact, context: RuleContext): Report | undefined {
  const { text } = context;
  if (!SERVES.has(kindAround(text, fact.keySpan.start) ?? '')) return undefined;
  const item = itemAround(text, fact.keySpan.start);
  const port = item && portOf(item);
  if (!item || port === undefined || /readinessProbe|\binclude\b|toYaml/.test(item.text)) return undefined;
  // What comes ready-made is checked by those who make it.
  if (serviceOfImage(String(fact.value).replace(/[:@].*$/, ''))) return undefined;
  const hasLiveness = item.text.includes('livenessProbe');
  return {
    span: fact.keySpan.to(fact.valueSpan),
    message: hasLiveness
      ? 'This container has no `readinessProbe`: it gets requests before it can answer them, at every start and every deploy.'
      : 'This container has no `readinessProbe` and no `livenessProbe`: it gets requests before it can answer them, and keeps getting them when it hangs.',
    fixes: () => probe(item, port),
  };
}

/** The number of its first port, where all are ports of TCP. */
function portOf({ text }: Item): string | undefined {
  if (/\bprotocol:[ \t]*["']?(?:UDP|SCTP)/.test(text)) return undefined;
  return /\bcontainerPort:[ \t]*(\d+)/.exec(text)?.[1];
}

function probe({ end, text, indent }: Item, port: string): readonly Fix[] {
  // Behind the last line that holds something.
  const at = end - (text.length - text.trimEnd().length);
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
  const { project, document } = context;
  const file = project.files.find(({ path }) => path === document.path);
  if (!file || settingOf(file) !== 'production') return undefined;
  const own = entriesOf(file).filter(({ path }) => path[0] === 'services' && path[1] === fact.path[1]);
  const has = (key: string) => own.some(({ path }) => path[2] === key);
  if (fact.key !== 'image' && has('image')) return undefined;
  // Without a build of its own it is somebody else's image, which may have a check inside.
  if (!has('ports') || !has('build') || has('healthcheck')) return undefined;
  const images = project.files.filter(({ path }) => /dockerfile/i.test(nameOf(path)));
  if (images.some((image) => instructionsOf(image).some(({ keyword }) => keyword === 'HEALTHCHECK')))
    return undefined;
  return {
    span: fact.keySpan.to(fact.valueSpan),
    message:
      'Neither this service nor its image has a health check: nobody sees when it hangs, and what depends on it starts before it is ready. Add a `healthcheck`.',
  };
}
