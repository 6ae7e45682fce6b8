import { type RuleContext, rule } from '../../../engine/rule';
import { readImage } from '../../../project/images';
import { isScaled } from '../../../project/replicas';
import { serviceOfImage } from '../../../project/services';
import type { EntryFact } from '../../../semantics/facts';
import { textOfDocument } from './documents';

/** Folders in which apps keep what users gave them. */
const KEPT = /(?:^|[/_-])(?:uploads?|media|attachments?|avatars?|user-?files|user-?content|storage)(?:\/|$)/i;
/** Parts of the machine that an agent looks at, and sockets. */
const OF_THE_MACHINE =
  /^\/(?:proc|sys|dev|etc|run|var\/(?:run|log|lib\/(?:docker|kubelet|containerd))|lib|usr|boot)?(?:\/|$)|\.sock$/;

export default rule({
  id: 'processes/local-volume',
  title: 'Volume of one instance',
  severity: 'information',

  entry(fact, context) {
    if (context.project.kind !== 'app') return undefined;
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
function inKubernetes(
  { key, path, value, keySpan }: EntryFact,
  context: RuleContext,
): 'information' | undefined {
  const isClaim = key === 'claimName' && path.includes('volumes');
  const isFolder = key === 'path' && path.at(-2) === 'hostPath' && !OF_THE_MACHINE.test(String(value));
  if (!isClaim && !isFolder) return undefined;
  const text = textOfDocument(context.text, keySpan.start);
  if (
    !/^kind:[ \t]*["']?Deployment\b/m.test(text) ||
    /ReadWriteMany|\breadOnly:[ \t]*true/.test(context.text)
  )
    return undefined;
  const images = [...text.matchAll(/^[ \t-]*image:[ \t]*["']?([^\s"']+)/gm)].map(([, image = '']) =>
    readImage(image),
  );
  if (images.some((image) => image && serviceOfImage(image.name))) return undefined;
  const replicas = Number(/^[ ]*replicas:[ \t]*(\d+)/m.exec(text)?.[1] ?? '1');
  const isWeb = /^[ ]{2}name:[ \t]*["']?[\w-]*\b(?:web|api|app|frontend|backend|server)\b/m.test(text);
  return replicas > 1 || isWeb ? 'information' : undefined;
}

/** A folder for uploads in a service that runs the app. */
function inCompose({ dialect, path, value }: EntryFact, { project, text, document }: RuleContext) {
  if (dialect !== 'compose' || path[0] !== 'services' || path[2] !== 'volumes') return undefined;
  const [source = '', target = '', mode] = String(value).split(':');
  if (target === '' || mode?.includes('ro') || !KEPT.test(target) || OF_THE_MACHINE.test(source))
    return undefined;
  const name = path[1] ?? '';
  const service = serviceText(text, name);
  const image = readImage(/^[ \t]+image:[ \t]*["']?([^\s"'#]+)/m.exec(service)?.[1] ?? '');
  // What is not built here is somebody else's app, or a backing service.
  if (!/^[ \t]+build:/m.test(service) || (image && serviceOfImage(image.name))) return undefined;
  return /prod|stag/i.test(document.path) || isScaled(project.files) ? 'information' : 'hint';
}

/** The lines of a service, by its indentation. */
function serviceText(text: string, name: string): string {
  const lines = text.split('\n');
  const first = lines.findIndex(
    (line) => line.trimEnd() === `  ${name}:` || line.trimEnd() === `    ${name}:`,
  );
  if (first === -1) return '';
  const depth = (lines[first] ?? '').search(/\S/);
  const length = lines.slice(first + 1).findIndex((line) => line.trim() !== '' && line.search(/\S/) <= depth);
  return lines.slice(first, length === -1 ? undefined : first + 1 + length).join('\n');
}
