import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { entriesOf } from '../../../project/project-file';
import type { BindingFact, CallFact, EntryFact } from '../../../semantics/facts';
import type { Value } from '../../../semantics/values';
import { optionsOf } from '../../../syntax/syntax-reader';
import type { Span } from '../../../text/span';
import type { Consuming } from './api';
import { apis } from './apis';
import { queues } from './apis/queues';
import { acksLate } from './fixes';

/** Options that have the broker forget a message as soon as it is sent. */
const AT_ONCE: ReadonlySet<string> = new Set(['auto_ack', 'autoAck', 'noAck', 'no_ack']);
/** Options that keep it until the work is done. */
const LATE: ReadonlySet<string> = new Set(['acks_late', 'task_acks_late', 'manual_ack']);
/** Settings of Celery, and options of its tasks. */
const CELERY_LATE = ['acks_late', 'task_acks_late', 'CELERY_ACKS_LATE', 'CELERY_TASK_ACKS_LATE'];
/** Options that confirm by the clock. */
const BY_CLOCK: ReadonlySet<string> = new Set([
  'enable_auto_commit',
  'enable.auto.commit',
  'ENABLE_AUTO_COMMIT_CONFIG',
  'EnableAutoCommit',
]);
/** Where the answer to a call is sent to. */
const REPLIES = ['reply_to', 'replyTo', 'ReplyTo'];

export default rule<Consuming>({
  id: 'disposability/lost-job',
  title: 'Job lost with its process',
  severity: 'warning',
  // Celery's `tasks.py` has the name of a script.
  roles: ['app', 'script'],
  apis,
  appSettings: { python: CELERY_LATE },

  call(fact, api, context) {
    if (api.celery) return celery(fact, context);
    const ack = api.ack === undefined ? undefined : fact.call.args[api.ack];
    return ack && isTrue(ack, context) && !isPassing(context) ? atOnce(ack.span) : undefined;
  },

  names: (name) => AT_ONCE.has(name) || LATE.has(name) || BY_CLOCK.has(name),
  bindingWords: [...AT_ONCE, ...LATE, ...BY_CLOCK],
  binding(fact, context) {
    const { value, name, form } = fact;
    if (form === 'comparison' || form === 'parameter' || !value) return undefined;
    const known = value.kind === 'scalar' ? value.value : context.constant(value);
    const isYes = known === true || known === 'true';
    const span = fact.nameSpan.to(value.span);
    if (AT_ONCE.has(name) && isYes && isOption(fact)) return isPassing(context) ? undefined : atOnce(span);
    if (LATE.has(name) && known === false) return atOnce(span);
    return BY_CLOCK.has(name) && isYes ? byClock(span) : undefined;
  },

  entry(fact) {
    return isKafkaSetting(fact) ? byClock(fact.keySpan.to(fact.valueSpan)) : undefined;
  },
});

function isTrue(value: Value | undefined, context: RuleContext): boolean {
  const known = value && context.dereference(value);
  return known?.kind === 'scalar' && known.value === true;
}

/** Answers to a call, and queues that end with their consumer: what is lost there is lost anyway. */
function isPassing(context: RuleContext): boolean {
  const isExclusive = ({ call }: CallFact) => {
    const position = queues[`*.${call.callee.name}`]?.exclusive;
    const named = optionsOf(call).find(({ name }) => name === 'exclusive')?.value;
    return isTrue(named ?? (position === undefined ? undefined : call.args[position]), context);
  };
  return context.calls(Object.keys(queues)).some(isExclusive) || context.settings(REPLIES).length > 0;
}

function isOption({ form }: BindingFact): boolean {
  return form === 'argument' || form === 'pair';
}

function isKafkaSetting({ key, path, value }: EntryFact): boolean {
  return (
    ['enable-auto-commit', 'enable.auto.commit', 'enableAutoCommit'].includes(
      key.replace(/^.*consumer\./, ''),
    ) &&
    /kafka/i.test(path.join('.')) &&
    String(value) === 'true'
  );
}

function atOnce(span: Span): Report {
  return {
    span,
    message:
      'The broker counts the job as done before it is: if this process ends in between, the job is lost. Confirm it when the work is done, and make the work safe to run twice.',
  };
}

function byClock(span: Span): Report {
  return {
    span,
    severity: 'information',
    message:
      'Offsets are committed by the clock: a record whose work is not done yet counts as done, and is lost with the process. Commit after the work.',
  };
}

/** Nothing in the app says that tasks are confirmed late. */
function celery(fact: CallFact, context: RuleContext): Report | undefined {
  const { files, variables } = context.project;
  const isLate =
    context.settings(CELERY_LATE).length > 0 ||
    variables.some(({ name }) => CELERY_LATE.includes(name)) ||
    files.flatMap(entriesOf).some(({ key }) => CELERY_LATE.includes(key));
  if (isLate) return undefined;
  return {
    span: fact.call.callee.span,
    severity: 'information',
    message:
      'Celery confirms a task before it runs: a worker that is killed takes its tasks with it. Set `task_acks_late = True`, and make the tasks safe to run twice.',
    fixes: (site) => acksLate(fact, site),
  };
}
