import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import type { Span } from '../../../text/span';
import { apis, type Scheduler } from './apis';

/** Code of a process that is there for the schedule. */
const OWN_PROCESS =
  /(?:^|[/._-])(?:workers?|clock|cron(?:jobs?|tab)?|schedulers?|beat|daemons?|cli|commands?)(?:[/._-]|$)/i;
/** Locks with which only one of several processes runs a job, and stores that do the same. */
const LOCKED =
  /SchedulerLock|ShedLock|LockProvider|leader_?election|LeaderElect|redlock|advisory_lock|pg_try_advisory|isClustered|SQLAlchemyJobStore|RedisJobStore|WithDistributedLocker|WithDistributedElector|DistributedLock|UsePersistentStore|UseClustering/i;
/** Quartz, in the configuration of Spring or its own. */
const CLUSTERED = /isClustered\b|job-store-type\s*[:=]\s*jdbc/;
const LOCK_DEPENDENCIES = ['shedlock-spring', 'net.javacrumbs.shedlock:shedlock-spring', 'redlock'];
const SCHEDULED = /^[ \t]*@Scheduled(?=[ \t]*\()/gm;
const NAME = '@Scheduled';

export default rule<Scheduler, null>({
  id: 'concurrency/in-process-scheduler',
  title: 'Schedule inside the app',
  severity: 'information',
  apis,

  call({ call }, { name, shared }, context) {
    // One finding for all the jobs of a file.
    const written = `${context.slice(call.callee.span)}(`;
    if (context.text.indexOf(written) < call.callee.span.start && context.text.includes(written))
      return undefined;
    const found = report(call.callee.span, `\`${name}\``, context);
    if (!found || !shared) return found;
    return {
      ...found,
      message: `Here ${name} works off jobs inside the app: they take processor and memory from requests, end with each deploy, and cannot be scaled alone. Run it in a process of its own.`,
    };
  },

  scan(text, from, to) {
    return [...text.slice(from, to).matchAll(SCHEDULED)].map(({ index, 0: found }) => {
      const end = from + index + found.length;
      return { start: end - NAME.length, end, detail: null };
    });
  },
  match({ span }, context) {
    const { document, text } = context;
    if (!/^(?:java|kotlin)$/.test(document.language) || !text.includes('org.springframework.scheduling'))
      return undefined;
    // One finding for all the methods of a class.
    const first = [...text.matchAll(SCHEDULED)].find(
      ({ index, 0: found }) => !isShort(text, index + found.length),
    );
    return first && first.index + first[0].length === span.end
      ? report(span, `\`${NAME}\``, context)
      : undefined;
  },
});

/** What runs every few seconds is no job, but a heartbeat of the process itself. */
function isShort(text: string, from: number): boolean {
  const interval = /^[ \t]*\([^)"]*?\bfixed(?:Rate|Delay)[ \t]*=[ \t]*([\d_]{1,12})L?[ \t]*[,)]/.exec(
    text.slice(from, from + 200),
  )?.[1];
  return (
    interval !== undefined &&
    Number(interval.replaceAll('_', '')) < 60_000 &&
    !/timeUnit/.test(text.slice(from, from + 200))
  );
}

function report(span: Span, what: string, context: RuleContext): Report | undefined {
  const { project, document, text } = context;
  if (project.kind !== 'app' || OWN_PROCESS.test(document.path) || LOCKED.test(text)) return undefined;
  if (LOCK_DEPENDENCIES.some((name) => project.dependencies.has(name))) return undefined;
  if (project.files.some((file) => CLUSTERED.test(file.text))) return undefined;
  return {
    span,
    message: `${what} runs jobs inside the app: with two instances every job runs twice, with none it is missed. Move the schedule to a process of its own, or let the platform start the jobs.`,
  };
}
