import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { removeLine } from '../../../fixes/lines';
import { isStandardStream } from '../../../knowledge/streams';
import { readImage } from '../../../project/images';
import { settingOf } from '../../../project/project-file';
import { serviceOfImage } from '../../../project/services';
import { ownFile } from '../../../project/surroundings';
import type { Command, CommandLineFact, EntryFact } from '../../../semantics/facts';

const WHY =
  'log files fill a disk that nobody watches, each instance has its own, and nothing collects them. Write to stdout.';
/** A folder of logs, or a place in one. */
const LOGS = /^(?:\/var\/log\/[\w./-]+|(?:\/[\w.-]+)*\/logs?)\/?$/;
/** Where a server from a package of the system keeps its own. */
const OF_SERVER = /^\/var\/log\/(?:nginx|apache2?|httpd|supervisor|mysql|postgresql|redis|php)/;
/** Volumes of these would be no logs of an app: what collects the logs of others, and databases. */
const COLLECTOR =
  /(?:promtail|fluent|filebeat|vector|logstash|alloy|otel|telegraf|datadog|agent|collector|loki|splunk)/i;

export default rule({
  id: 'logs/log-volume',
  title: 'Place for log files',
  severity: 'warning',

  kinds: ['app'],
  dialects: { entry: ['compose', 'kubernetes'], command: ['dockerfile'] },

  instruction({ keyword, finalStage, words }) {
    if (!finalStage || keyword !== 'VOLUME') return undefined;
    return words
      .filter(({ raw }) => LOGS.test(raw))
      .map(({ span, raw }) => ({ span, message: `\`${raw}\` is a volume for logs: ${WHY}` }));
  },

  command(fact, context) {
    const made = fact.role === 'build' ? madeFolder(fact, context) : undefined;
    return made && isFinal(fact, context) ? made : undefined;
  },

  entry(fact, context) {
    const { dialect, path, key } = fact;
    if (dialect === 'compose')
      return path[0] === 'services' && path[2] === 'volumes' ? ofService(fact, context) : undefined;
    return path.at(-2) === 'hostPath' && key === 'path' ? ofPod(fact, context) : undefined;
  },
});

function isFinal({ span }: CommandLineFact, context: RuleContext): boolean {
  return context.instructions().some((one) => one.finalStage && one.span.overlaps(span));
}

/** `RUN mkdir -p /app/logs`: the app will write there. */
function madeFolder({ commands }: CommandLineFact, context: RuleContext): Report | undefined {
  const made = commands
    .filter(({ program }) => program === 'mkdir')
    .flatMap(({ words }) => words.slice(1))
    .find(({ text }) => text !== undefined && LOGS.test(text) && !OF_SERVER.test(text));
  // Of a server that is linked to the standard streams.
  if (!made || context.commands().some((line) => line.commands.some(isLink))) return undefined;
  return {
    span: made.span,
    severity: 'information',
    message: `The image makes \`${made.text}\` for log files: ${WHY}`,
  };
}

/** `ln -sf /dev/stdout /var/log/shop/access.log` */
function isLink({ program, words }: Command): boolean {
  return program === 'ln' && words.some(({ text }) => text !== undefined && isStandardStream(text));
}

/** `./logs:/app/logs`, and `target: /app/logs`. */
function ofService(fact: EntryFact, context: RuleContext): Report | undefined {
  const short = fact.path.length === 4;
  if (!short && fact.key !== 'target') return undefined;
  const [source, target = source, mode] = short
    ? String(fact.value).split(':')
    : [undefined, String(fact.value)];
  if (target === undefined || !LOGS.test(target) || mode?.split(',').includes('ro')) return undefined;
  const file = ownFile(context);
  const isProduction = file !== undefined && settingOf(file) === 'production';
  if (!isOwn(fact, isProduction, context) || COLLECTOR.test(fact.path[1] ?? '')) return undefined;
  return {
    span: fact.content,
    ...(isProduction ? {} : { severity: 'information' as const }),
    message: `\`${target}\` is a volume for logs: ${WHY}`,
    fixes: (site) => {
      // The list would be left empty, or named volumes unused.
      if (!short || site.siblings(fact).length === 0 || !source?.startsWith('.')) return [];
      const edit = removeLine(fact.valueSpan, site.text, 'item');
      return edit ? [{ title: 'Remove the volume', safety: 'suggested', edits: [edit] }] : [];
    },
  };
}

/** Whether a service runs the app: built here, or, in production, from an image that is no well-known one. */
function isOwn(
  { span, path: [, name = ''] }: EntryFact,
  isProduction: boolean,
  context: RuleContext,
): boolean {
  if (context.hasKey(span, 'services', name, 'build')) return true;
  const image = readImage(String(context.entry(span, 'services', name, 'image')?.value ?? ''));
  if (!isProduction || !image || COLLECTOR.test(image.name)) return false;
  return (
    (image.registry !== undefined || image.name.includes('/')) && serviceOfImage(image.name) === undefined
  );
}

function ofPod(fact: EntryFact, context: RuleContext): Report | undefined {
  const path = String(fact.value);
  if (!LOGS.test(path) || /^\/var\/log\/(?:pods|containers|journal|audit)/.test(path)) return undefined;
  const kind = context.entry(fact.span, 'kind')?.value;
  const pod = fact.path.slice(0, fact.path.lastIndexOf('volumes'));
  const image = context.entry(fact.span, ...pod, 'containers', '0', 'image')?.value;
  if (
    !['Deployment', 'StatefulSet', 'ReplicaSet', 'Pod'].includes(String(kind)) ||
    COLLECTOR.test(String(image))
  )
    return undefined;
  return { span: fact.content, message: `The pod writes logs to \`${path}\` of its node: ${WHY}` };
}
