import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { removeLine } from '../../../fixes/lines';
import { readImage } from '../../../project/images';
import { settingOf, structureOf } from '../../../project/project-file';
import { serviceOfImage } from '../../../project/services';
import { ownFile } from '../../../project/surroundings';
import type { EntryFact } from '../../../semantics/facts';

/** What runs once by its nature, or stands in front of an app and publishes a port of the host anyway. */
const SINGLETON =
  /nginx|traefik|caddy|haproxy|envoy|proxy|operator|controller|scheduler|cron|beat|clock|backup|prometheus|grafana|exporter|registry|jenkins|gitlab|vault/i;

export default rule({
  id: 'concurrency/unscalable-service',
  title: 'Service that cannot be scaled',
  severity: 'information',

  kinds: ['app'],
  dialects: { entry: ['compose', 'kubernetes'] },

  entry(fact, context) {
    if (fact.dialect === 'compose') return namedContainer(fact, context);
    return fact.key === 'claimName' ? exclusiveVolume(fact, context) : recreated(fact, context);
  },
});

/** Two containers cannot have one name. https://docs.docker.com/reference/compose-file/services/#container_name */
function namedContainer(fact: EntryFact, context: RuleContext): Report | undefined {
  if (fact.key !== 'container_name' || fact.path.length !== 3) return undefined;
  const file = ownFile(context);
  if (!file || settingOf(file) !== 'production') return undefined;
  const service = fact.path.slice(0, 2);
  const isBuilt = context.hasKey(fact.span, ...service, 'build');
  if (
    !isApp(context.entry(fact.span, ...service, 'image')?.value, isBuilt) ||
    SINGLETON.test(fact.path[1] ?? '')
  )
    return undefined;
  return {
    span: fact.keySpan.to(fact.valueSpan),
    message: `With a \`container_name\`, \`${fact.path[1]}\` can run only once: \`docker compose up --scale\` fails, and so does a new container beside the old one. Leave the name to Compose.`,
    fixes: ({ text }) => {
      const edit = removeLine(fact.keySpan.to(fact.valueSpan), text);
      return edit ? [{ title: 'Remove `container_name`', safety: 'suggested', edits: [edit] }] : [];
    },
  };
}

/** A volume that one node can mount, below a Deployment. */
function exclusiveVolume(fact: EntryFact, context: RuleContext): Report | undefined {
  if (!isDeployment(fact, context)) return undefined;
  for (const file of context.project.files) {
    const structure = structureOf(file);
    const claim = structure
      .documents()
      .find(({ part, name }) => part === 'PersistentVolumeClaim' && name === fact.value);
    const modes = claim ? structure.entries(['spec', 'accessModes'], claim.own) : [];
    const mode = modes.find(({ value }) => value === 'ReadWriteOnce');
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
  const replicas = context.entry(fact.span, 'spec', 'replicas')?.value ?? 1;
  // With a volume, that is the cause.
  const volumes = context.entries([...POD, 'volumes'], fact.span);
  if (!isDeployment(fact, context) || replicas !== 1 || volumes.some(({ key }) => key === 'claimName'))
    return undefined;
  return {
    span: fact.content,
    message:
      'One instance that is stopped before the next one starts: every deploy is an outage, and more load cannot be met. Make two instances possible, and use `RollingUpdate`.',
  };
}

/** Where the pods of a Deployment are described. */
const POD: readonly string[] = ['spec', 'template', 'spec'];

function isDeployment({ span }: EntryFact, context: RuleContext): boolean {
  const images = context.entries([...POD, 'containers'], span).filter(({ key }) => key === 'image');
  return (
    context.entry(span, 'kind')?.value === 'Deployment' &&
    !SINGLETON.test(String(context.entry(span, 'metadata', 'name')?.value)) &&
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
