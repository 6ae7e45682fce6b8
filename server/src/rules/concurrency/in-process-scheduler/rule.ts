import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { entriesOf } from '../../../project/project-file';
import type { EntryFact } from '../../../semantics/facts';
import type { CallValue } from '../../../semantics/values';
import type { Span } from '../../../text/span';
import { apis, marks, type Scheduler } from './apis';
import { LOCK_DEPENDENCIES, LOCK_MARKS, locks } from './locks';

/** Files of a process that is there for the schedule, by their path. */
const OWN_PROCESS =
  /(?:^|[/._-])(?:workers?|clock|cron(?:jobs?|tab)?|schedulers?|beat|daemons?|cli|commands?)(?:[/._-]|$)/i;
/** In milliseconds: what runs more often is no job, but a heartbeat of the process itself. */
const SHORT = 60_000;

export default rule<Scheduler>({
  id: 'concurrency/in-process-scheduler',
  title: 'Schedule inside the app',
  severity: 'information',
  kinds: ['app'],
  paths: { every: { except: OWN_PROCESS } },
  apis,
  marks,
  without: locks,
  once: 'file',

  call: ({ call }, api, context) => report(call.callee.span, api, context),
  mark(mark, api, { marks: others }, context) {
    if (isHeartbeat(mark)) return undefined;
    if (others.some((other) => context.callee(other).some((name) => LOCK_MARKS.includes(name))))
      return undefined;
    return report(mark.span.slice(0, mark.callee.span.end - mark.span.start), api, context);
  },
});

function isHeartbeat({ named }: CallValue): boolean {
  if (named.some(({ name }) => name === 'timeUnit')) return false;
  return named.some(
    ({ name, value }) =>
      (name === 'fixedRate' || name === 'fixedDelay') &&
      value.kind === 'scalar' &&
      typeof value.value === 'number' &&
      value.value < SHORT,
  );
}

function report(span: Span, { name, shared }: Scheduler, context: RuleContext): Report | undefined {
  const { project } = context;
  if (LOCK_DEPENDENCIES.some((dependency) => project.dependencies.has(dependency))) return undefined;
  if (project.files.some((file) => entriesOf(file).some(isClustered))) return undefined;
  return {
    span,
    message: shared
      ? `Here \`${name}\` works off jobs inside the app: they take processor and memory from requests, end with each deploy, and cannot be scaled alone. Run it in a process of its own.`
      : `\`${name}\` runs jobs inside the app: with two instances every job runs twice, with none it is missed. Move the schedule to a process of its own, or let the platform start the jobs.`,
  };
}

/** Quartz that shares its jobs, in the configuration of Spring or its own. */
function isClustered({ path, value }: EntryFact): boolean {
  const key = path.join('.');
  return (
    (key.endsWith('org.quartz.jobStore.isClustered') && String(value) === 'true') ||
    (key === 'spring.quartz.job-store-type' && value === 'jdbc')
  );
}
