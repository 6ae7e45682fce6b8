import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { baseImage } from '../../../project/base-image';
import type { Command, CommandLineFact, InstructionFact } from '../../../semantics/facts';

const WHY =
  'it runs once per instance, with an environment that cron does not pass on, and its output goes nowhere. Let the platform start the job.';
/** Where cron looks for tables. */
const TABLE = /^\/etc\/(?:cron\.(?:d|hourly|daily|weekly|monthly)\b|crontabs?\b)|^\/var\/spool\/cron\b/;
/** What people copy there, by any name of it. */
const COPIED_TABLE = /\/(?:cron\.|crontabs?\b|spool\/cron)/;
const PACKAGES: ReadonlySet<string> = new Set([
  'cron',
  'cronie',
  'dcron',
  'busybox-initscripts',
  'vixie-cron',
  'supercronic',
]);
const INSTALLERS: ReadonlySet<string> = new Set([
  'apt-get',
  'apt',
  'apk',
  'yum',
  'dnf',
  'microdnf',
  'zypper',
]);
const SCHEDULERS: ReadonlySet<string> = new Set(['cron', 'crond', 'supercronic', 'go-cron', 'yacron']);

export default rule({
  id: 'concurrency/cron-in-image',
  title: 'Cron inside the image',
  severity: 'warning',

  kinds: ['app'],
  dialects: { command: ['dockerfile'] },

  instruction(fact, context) {
    if (!fact.finalStage || !isCopy(fact) || isScheduler(context)) return undefined;
    const table = fact.words.find(({ text = '' }) => TABLE.test(text));
    return table ? { span: table.span, message: `A table for cron is part of the image: ${WHY}` } : undefined;
  },

  command(fact, context) {
    if (fact.role !== 'build') return undefined;
    const found = fact.commands.flatMap((command) => cronOf(command, context) ?? []);
    if (found.length === 0 || isScheduler(context)) return undefined;
    const final = baseImage(context.instructions())?.stage;
    if (final && fact.span.start < final.span.end) return undefined;
    // What is copied for it says more.
    const isCopied = context
      .instructions()
      .some((one) => isCopy(one) && one.words.some(({ text = '' }) => COPIED_TABLE.test(text)));
    return isCopied ? undefined : found;
  },
});

function isCopy({ keyword }: InstructionFact): boolean {
  return keyword === 'COPY' || keyword === 'ADD';
}

/** A table that is given to cron, or cron itself, where nothing else in the image says more. */
function cronOf({ program, words }: Command, context: RuleContext): Report | undefined {
  const [name, ...rest] = words;
  const last = rest.at(-1);
  if (!name || !last) return undefined;
  if (program === 'crontab' && rest.some(({ text }) => text !== undefined && !/^-[lr]$/.test(text)))
    return { span: name.span.to(last.span), message: `A table for cron is part of the image: ${WHY}` };
  const installed = INSTALLERS.has(program) && rest.find(({ text = '' }) => PACKAGES.has(text));
  if (!installed || calls('crontab', context.commands())) return undefined;
  return {
    span: installed.span,
    message: `The image brings \`${installed.text}\` to run jobs beside the app: ${WHY}`,
  };
}

function calls(program: string, lines: readonly CommandLineFact[]): boolean {
  return lines.some(({ commands }) => commands.some((command) => command.program === program));
}

/** Whether the schedule is the only task of the image. */
function isScheduler(context: RuleContext): boolean {
  return context
    .commands()
    .some(
      ({ role, commands: [command, ...more] }) =>
        role === 'start' && command && more.length === 0 && SCHEDULERS.has(command.program),
    );
}
