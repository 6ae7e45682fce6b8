import type { Fix, Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { saidNearby } from '../../../project/nearby';
import type { BindingFact, CallFact, EntryFact } from '../../../semantics/facts';
import type { Span } from '../../../text/span';
import { indentation, lineBreak, lineStart } from '../../../text/text';
import type { Consuming } from './api';
import { apis } from './apis';

/** Options that have the broker forget a message as soon as it is sent. */
const AT_ONCE: ReadonlySet<string> = new Set(['auto_ack', 'autoAck', 'noAck', 'no_ack']);
/** Options that keep it until the work is done. */
const LATE: ReadonlySet<string> = new Set(['acks_late', 'task_acks_late', 'manual_ack']);
/** Options that confirm by the clock. */
const BY_CLOCK: ReadonlySet<string> = new Set([
  'enable_auto_commit',
  'enable.auto.commit',
  'ENABLE_AUTO_COMMIT_CONFIG',
  'EnableAutoCommit',
]);
/** Answers to a call, and queues that end with their consumer: what is lost there is lost anyway. */
const PASSING = /reply[-_]?to|replyTo|callback_queue|callbackQueue|\bexclusive\s*[=:]\s*(?:true|True)/i;

export default rule<Consuming>({
  id: 'disposability/lost-job',
  title: 'Job lost with its process',
  severity: 'warning',
  // Celery's `tasks.py` has the name of a script.
  roles: ['app', 'script'],
  apis,

  call(fact, api, context) {
    if (api.celery) return celery(fact, context);
    const ack = api.ack === undefined ? undefined : fact.call.args[api.ack];
    if (!ack || PASSING.test(context.text)) return undefined;
    const value = context.dereference(ack);
    return value.kind === 'scalar' && value.value === true ? atOnce(ack.span) : undefined;
  },

  names: (name) => AT_ONCE.has(name) || LATE.has(name) || BY_CLOCK.has(name),
  bindingWords: [...AT_ONCE, ...LATE, ...BY_CLOCK],
  binding(fact, context) {
    const { value, name, form } = fact;
    if (form === 'comparison' || form === 'parameter' || !value) return undefined;
    const known = value.kind === 'scalar' ? value.value : context.constant(value);
    const isYes = known === true || known === 'true';
    const span = fact.nameSpan.to(value.span);
    if (AT_ONCE.has(name) && isYes && isOption(fact))
      return PASSING.test(context.text) ? undefined : atOnce(span);
    if (LATE.has(name) && known === false) return atOnce(span);
    return BY_CLOCK.has(name) && isYes ? byClock(span) : undefined;
  },

  entry(fact) {
    return isKafkaSetting(fact) ? byClock(fact.keySpan.to(fact.valueSpan)) : undefined;
  },
});

function isOption({ form }: BindingFact): boolean {
  return form === 'argument' || form === 'pair';
}

function isKafkaSetting({ key, path, value }: EntryFact): boolean {
  return (
    /^(?:enable-auto-commit|enable\.auto\.commit|enableAutoCommit)$/.test(key.replace(/^.*consumer\./, '')) &&
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

/** Nothing nearby says that tasks are confirmed late. */
function celery(fact: CallFact, context: RuleContext): Report | undefined {
  const { call } = fact;
  if (/acks_late/i.test(context.text) || saidNearby(/acks_late/i, /\.(?:py|toml|env)$/, context))
    return undefined;
  return {
    span: call.callee.span,
    severity: 'information',
    message:
      'Celery confirms a task before it runs: a worker that is killed takes its tasks with it. Set `task_acks_late = True`, and make the tasks safe to run twice.',
    fixes: () => acksLate(fact, context),
  };
}

function acksLate({ call }: CallFact, { text }: RuleContext): readonly Fix[] {
  const before = text.slice(lineStart(text, call.span.start), call.span.start);
  const name = /^\s*(\w+)\s*=\s*$/.exec(before)?.[1];
  if (name === undefined || !/^[ \t]*(?:\r?\n|$)/.test(text.slice(call.span.end))) return [];
  const at = call.span.end;
  return [
    {
      title: 'Confirm tasks when they are done',
      safety: 'suggested',
      edits: [
        {
          start: at,
          end: at,
          text: `${lineBreak(text)}${indentation(text, call.span.start)}${name}.conf.task_acks_late = True`,
        },
      ],
    },
  ];
}
