import type { Fix, Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { readImage } from '../../../project/images';
import { entriesOf, settingOf } from '../../../project/project-file';
import { serviceOfImage } from '../../../project/services';
import { entriesAround, ownFile, valueAt } from '../../../project/surroundings';
import type { EntryFact } from '../../../semantics/facts';
import { lineStart, nextLine } from '../../../text/text';

/** What runs once by its nature, or stands in front of an app and publishes a port of the host anyway. */
const SINGLETON =
  /nginx|traefik|caddy|haproxy|envoy|proxy|operator|controller|scheduler|cron|beat|clock|backup|prometheus|grafana|exporter|registry|jenkins|gitlab|vault/i;

export default rule({
  id: 'concurrency/unscalable-service',
  title: 'Service that cannot be scaled',
  severity: 'information',

  entry(fact, context) {
    if (context.project.kind !== 'app') return undefined;
    if (fact.dialect === 'compose') return namedContainer(fact, context);
    if (fact.dialect !== 'kubernetes') return undefined;
    return fact.key === 'claimName' ? exclusiveVolume(fact, context) : recreated(fact, context);
  },
});

/** Two containers cannot have one name. https://docs.docker.com/reference/compose-file/services/#container_name */
function namedContainer(fact: EntryFact, context: RuleContext): Report | undefined {
  if (fact.key !== 'container_name' || fact.path.length !== 3) return undefined;
  const file = ownFile(context);
  if (!file || settingOf(file) !== 'production') return undefined;
  const service = entriesAround(fact, 2, context);
  const isBuilt = service.some(({ path }) => path[2] === 'build');
  if (!isApp(valueAt(service, 2, 'image')?.value, isBuilt) || SINGLETON.test(fact.path[1] ?? ''))
    return undefined;
  return {
    span: fact.keySpan.to(fact.valueSpan),
    message: `With a \`container_name\`, \`${fact.path[1]}\` can run only once: \`docker compose up --scale\` fails, and so does a new container beside the old one. Leave the name to Compose.`,
    fixes: () => removal(fact, context),
  };
}

function removal({ keySpan, valueSpan }: EntryFact, { text }: RuleContext): readonly Fix[] {
  const start = lineStart(text, keySpan.start);
  const end = nextLine(text, valueSpan.end);
  const isOwnLine =
    text.slice(start, keySpan.start).trim() === '' && /^\s*(?:#.*)?\s*$/.test(text.slice(valueSpan.end, end));
  return isOwnLine
    ? [{ title: 'Remove `container_name`', safety: 'suggested', edits: [{ start, end, text: '' }] }]
    : [];
}

/** A volume that one node can mount, below a Deployment. */
function exclusiveVolume(fact: EntryFact, context: RuleContext): Report | undefined {
  if (!isDeployment(entriesAround(fact, 0, context))) return undefined;
  for (const file of context.project.files) {
    const entries = entriesOf(file);
    const name = entries.find(
      ({ path, value }) => path.join('.') === 'metadata.name' && value === fact.value,
    );
    if (!name) continue;
    const end = file.text.indexOf('\n---', name.keySpan.start);
    const mode = entries.find(
      ({ path, value, keySpan }) =>
        path.slice(0, 2).join('.') === 'spec.accessModes' &&
        value === 'ReadWriteOnce' &&
        keySpan.start > name.keySpan.start &&
        (end === -1 || keySpan.start < end),
    );
    if (!mode) continue;
    return {
      span: fact.content,
      message: `\`${fact.value}\` can be mounted on one node only (ReadWriteOnce): a second instance elsewhere waits for ever. Keep state in a backing service, files in an object store.`,
      related: [
        { path: file.path, span: mode.content, message: 'This says that only one node can mount it.' },
      ],
    };
  }
  return undefined;
}

/** `strategy: Recreate` is for what cannot run twice, not even while it is replaced. */
function recreated(fact: EntryFact, context: RuleContext): Report | undefined {
  if (fact.path.join('.') !== 'spec.strategy.type' || fact.value !== 'Recreate') return undefined;
  const resource = entriesAround(fact, 0, context);
  const replicas = valueAt(resource, 0, 'spec', 'replicas')?.value ?? 1;
  // With a volume, that is the cause.
  const hasVolume = resource.some(({ key }) => key === 'claimName');
  if (!isDeployment(resource) || replicas !== 1 || hasVolume) return undefined;
  return {
    span: fact.content,
    message:
      'One instance that is stopped before the next one starts: every deploy is an outage, and more load cannot be met. Make two instances possible, and use `RollingUpdate`.',
  };
}

function isDeployment(resource: readonly EntryFact[]): boolean {
  const images = resource.filter(({ key, path }) => key === 'image' && path.includes('containers'));
  return (
    valueAt(resource, 0, 'kind')?.value === 'Deployment' &&
    !SINGLETON.test(String(valueAt(resource, 0, 'metadata', 'name')?.value)) &&
    images.every(({ value }) => isApp(value, false))
  );
}

/** Whether an image is one of the app rather than a server that everybody runs. */
function isApp(image: EntryFact['value'] | undefined, isBuilt: boolean): boolean {
  if (isBuilt || image === undefined) return isBuilt;
  const read = readImage(String(image).replace(/\$\{[^}]*\}/g, 'x'));
  if (!read || SINGLETON.test(read.name)) return false;
  return (read.registry !== undefined || read.name.includes('/')) && serviceOfImage(read.name) === undefined;
}
