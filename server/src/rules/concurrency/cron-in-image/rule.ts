import { rule } from '../../../engine/rule';
import { baseImage } from '../../../project/base-image';

const WHY =
  'it runs once per instance, with an environment that cron does not pass on, and its output goes nowhere. Let the platform start the job.';
/** Where cron looks for tables. */
const TABLE =
  /(?:^|[\s"',])(\/etc\/(?:cron\.(?:d|hourly|daily|weekly|monthly)\b[^\s"',]*|crontabs?\b[^\s"',]*)|\/var\/spool\/cron\b[^\s"',]*)/d;
const PACKAGES = /^(?:cron|cronie|dcron|busybox-initscripts|vixie-cron|supercronic)$/;
const INSTALLERS = /^(?:apt-get|apt|apk|yum|dnf|microdnf|zypper)$/;
/** An image whose only task is the schedule. */
const ONLY_CRON =
  /^[ \t]*(?:CMD|ENTRYPOINT)[ \t]+(?:\[[ \t]*)?["']?(?:exec[ \t]+)?(?:\/usr\/s?bin\/|\/usr\/local\/bin\/)?(?:crond?|supercronic|go-cron|yacron)\b[^&|;]*$/im;

export default rule({
  id: 'concurrency/cron-in-image',
  title: 'Cron inside the image',
  severity: 'warning',

  instruction(fact, context) {
    if (!fact.finalStage || context.project.kind !== 'app' || context.once(isScheduler)) return undefined;
    if (fact.keyword !== 'COPY' && fact.keyword !== 'ADD') return undefined;
    const at = TABLE.exec(context.slice(fact.argsSpan))?.indices?.[1];
    return at
      ? { span: fact.argsSpan.slice(...at), message: `A table for cron is part of the image: ${WHY}` }
      : undefined;
  },

  command(fact, context) {
    if (fact.dialect !== 'dockerfile' || fact.role !== 'build' || context.project.kind !== 'app')
      return undefined;
    const final = baseImage(context.instructions())?.stage;
    if ((final && fact.span.start < final.span.end) || context.once(isScheduler)) return undefined;
    const copied = context.once(copiesTable);
    return fact.commands.flatMap(({ program, words }) => {
      const [name, ...rest] = words;
      // What is copied for it says more.
      if (copied || !name) return [];
      if (program === 'crontab' && rest.some(({ text }) => text !== undefined && !/^-[lr]$/.test(text)))
        return [
          {
            span: name.span.to(rest[rest.length - 1]!.span),
            message: `A table for cron is part of the image: ${WHY}`,
          },
        ];
      if (!INSTALLERS.test(program) || /(?:^|[\s;&|"])crontab[ \t]/.test(context.text)) return [];
      const installed = rest.find(({ text }) => text !== undefined && PACKAGES.test(text));
      return installed
        ? [
            {
              span: installed.span,
              message: `The image brings \`${installed.text}\` to run jobs beside the app: ${WHY}`,
            },
          ]
        : [];
    });
  },
});

function isScheduler(text: string): boolean {
  return ONLY_CRON.test(text);
}

function copiesTable(text: string): boolean {
  return /^[ \t]*(?:COPY|ADD)[^\r\n]*\/(?:cron\.|crontabs?\b|spool\/cron)/im.test(text);
}
