import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { removeLine } from '../../../fixes/lines';
import { readImage } from '../../../project/images';
import { settingOf } from '../../../project/project-file';
import { serviceOfImage } from '../../../project/services';
import { ownFile } from '../../../project/surroundings';
import type { EntryFact, InstructionFact } from '../../../semantics/facts';

const WHY =
  'log files fill a disk that nobody watches, each instance has its own, and nothing collects them. Write to stdout.';
/** A folder of logs, or a place in one. */
const LOGS = /^(?:\/var\/log\/[\w./-]+|(?:\/[\w.-]+)*\/logs?)\/?$/;
/** Volumes of these would be no logs of an app: what collects the logs of others, and databases. */
const COLLECTOR =
  /(?:promtail|fluent|filebeat|vector|logstash|alloy|otel|telegraf|datadog|agent|collector|loki|splunk)/i;

export default rule({
  id: 'logs/log-volume',
  title: 'Place for log files',
  severity: 'warning',

  instruction(fact, context) {
    if (!fact.finalStage || context.project.kind !== 'app') return undefined;
    if (fact.keyword === 'VOLUME') return volumes(fact, context);
    return fact.keyword === 'RUN' ? madeFolder(fact, context) : undefined;
  },

  entry(fact, context) {
    if (fact.dialect === 'compose' && fact.path[0] === 'services' && fact.path[2] === 'volumes')
      return ofService(fact, context);
    const isHostPath = fact.path.at(-2) === 'hostPath' && fact.key === 'path';
    return fact.dialect === 'kubernetes' && isHostPath ? ofPod(fact, context) : undefined;
  },
});

function volumes({ argsSpan }: InstructionFact, context: RuleContext): readonly Report[] {
  return words(context.slice(argsSpan)).flatMap(({ text, start }) =>
    LOGS.test(text)
      ? [
          {
            span: argsSpan.slice(start, start + text.length),
            message: `\`${text}\` is a volume for logs: ${WHY}`,
          },
        ]
      : [],
  );
}

/** `RUN mkdir -p /app/logs`: the app will write there. */
function madeFolder({ argsSpan }: InstructionFact, context: RuleContext): Report | undefined {
  const line = context.slice(argsSpan);
  const command = /(?:^|[\s;&|])mkdir[ \t]([^;&|\n]*)/d.exec(line);
  const from = command?.indices?.[1]?.[0] ?? 0;
  const made = words(command?.[1] ?? '').find(({ text }) => LOGS.test(text));
  // Of a server that is linked to the standard streams, or of one from a package of the system.
  if (!made || /\/dev\/std(?:out|err)|\/proc\/self\/fd/.test(context.text)) return undefined;
  if (/^\/var\/log\/(?:nginx|apache2?|httpd|supervisor|mysql|postgresql|redis|php)/.test(made.text))
    return undefined;
  return {
    span: argsSpan.slice(from + made.start, from + made.start + made.text.length),
    severity: 'information',
    message: `The image makes \`${made.text}\` for log files: ${WHY}`,
  };
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
    fixes: () => {
      // The list would be left empty, or named volumes unused.
      if (!short || context.siblings(fact).length === 0 || !source?.startsWith('.')) return [];
      const edit = removeLine(fact.valueSpan, context.text, 'item');
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
  if (!/^(?:Deployment|StatefulSet|ReplicaSet|Pod)$/.test(String(kind)) || COLLECTOR.test(String(image)))
    return undefined;
  return { span: fact.content, message: `The pod writes logs to \`${path}\` of its node: ${WHY}` };
}

/** Words of an instruction, or items of its list. */
function words(text: string): readonly { readonly text: string; readonly start: number }[] {
  return [...text.matchAll(/[^\s"',[\]\\]+/g)].map((match) => ({ text: match[0], start: match.index }));
}
