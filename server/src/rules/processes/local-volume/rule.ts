import { type RuleContext, rule } from '../../../engine/rule';
import { readImage } from '../../../project/images';
import { isScaled } from '../../../project/replicas';
import { serviceOfImage } from '../../../project/services';
import type { EntryFact } from '../../../semantics/facts';

/** Folders in which apps keep what users gave them. */
const KEPT = /(?:^|[/_-])(?:uploads?|media|attachments?|avatars?|user-?files|user-?content|storage)(?:\/|$)/i;
/** Parts of the machine that an agent looks at, and sockets. */
const OF_THE_MACHINE =
  /^\/(?:proc|sys|dev|etc|run|var\/(?:run|log|lib\/(?:docker|kubelet|containerd))|lib|usr|boot)?(?:\/|$)|\.sock$/;

/** Names of what answers requests. */
const WEB = /\b(?:web|api|app|frontend|backend|server)\b/;

export default rule({
  id: 'processes/local-volume',
  title: 'Volume of one instance',
  severity: 'information',

  kinds: ['app'],
  dialects: { entry: ['kubernetes', 'compose'] },

  entry(fact, context) {
    const found = fact.dialect === 'kubernetes' ? inKubernetes(fact, context) : inCompose(fact, context);
    if (!found) return undefined;
    return {
      span: fact.content,
      ...(found === 'hint' ? { severity: found } : {}),
      message:
        'What this process writes here stays on one machine: a second instance elsewhere has another folder, or cannot start at all. Put what users upload into an object store, and the rest into the database.',
    };
  },
});

/** A claim or a folder of the node in a Deployment that runs more than once, or that answers requests. */
function inKubernetes(fact: EntryFact, context: RuleContext): 'information' | undefined {
  const { key, path, value, span } = fact;
  const isClaim = key === 'claimName' && path.includes('volumes');
  const isFolder = key === 'path' && path.at(-2) === 'hostPath' && !OF_THE_MACHINE.test(String(value));
  if (!isClaim && !isFolder) return undefined;
  if (context.entry(span, 'kind')?.value !== 'Deployment') return undefined;
  const at = path.indexOf('volumes');
  const pod = path.slice(0, at);
  const volume = context.entry(span, ...path.slice(0, at + 2), 'name')?.value;
  const containers = context.entries([...pod, 'containers'], span);
  if (isClaim && isShared(value, context)) return undefined;
  if (isReadOnly(fact, volume, containers, context)) return undefined;
  const images = containers.filter(({ key }) => key === 'image').map(({ value }) => readImage(String(value)));
  if (images.some((image) => image && serviceOfImage(image.name))) return undefined;
  const isWeb = WEB.test(String(context.entry(span, 'metadata', 'name')?.value));
  return isWeb || Number(context.entry(span, 'spec', 'replicas')?.value) > 1 ? 'information' : undefined;
}

/** Whether the claim can be used on several machines at once. */
function isShared(claim: EntryFact['value'], context: RuleContext): boolean {
  return context
    .regionsNamed(String(claim))
    .filter(({ type, part }) => type === 'document' && part === 'PersistentVolumeClaim')
    .some(({ own }) =>
      context.entries(['spec', 'accessModes'], own).some(({ value }) => value === 'ReadWriteMany'),
    );
}

/** Whether nothing is written to a volume: it is claimed so, or mounted so wherever it is. */
function isReadOnly(
  fact: EntryFact,
  volume: EntryFact['value'] | undefined,
  containers: readonly EntryFact[],
  context: RuleContext,
): boolean {
  if (context.siblings(fact).some(({ key, value }) => key === 'readOnly' && value === true)) return true;
  const mounts = containers.filter(
    ({ key, value, path }) => key === 'name' && value === volume && path.at(-3) === 'volumeMounts',
  );
  return (
    mounts.length > 0 &&
    mounts.every((mount) =>
      context.siblings(mount).some(({ key, value }) => key === 'readOnly' && value === true),
    )
  );
}

/** A folder for uploads in a service that runs the app. */
function inCompose({ path, value, span }: EntryFact, context: RuleContext) {
  if (path[0] !== 'services' || path[2] !== 'volumes') return undefined;
  const [source = '', target = '', mode] = String(value).split(':');
  if (target === '' || mode?.includes('ro') || !KEPT.test(target) || OF_THE_MACHINE.test(source))
    return undefined;
  const name = path[1] ?? '';
  const image = readImage(String(context.entry(span, 'services', name, 'image')?.value ?? ''));
  // What is not built here is somebody else's app, or a backing service.
  if (!context.hasKey(span, 'services', name, 'build') || (image && serviceOfImage(image.name)))
    return undefined;
  const { project, document } = context;
  return /prod|stag/i.test(document.path) || isScaled(project.files) ? 'information' : 'hint';
}
