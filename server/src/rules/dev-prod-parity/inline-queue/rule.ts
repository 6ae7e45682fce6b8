import { headersAround } from '../../../engine/conditions';
import type { Fix, Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import {
  isForDevelopers,
  isRailsDevelopment,
  railsProduction,
  type SaidElsewhere,
  variableInProduction,
} from '../../../project/elsewhere';
import type { BindingFact } from '../../../semantics/facts';
import type { Value } from '../../../semantics/values';
import type { Span } from '../../../text/span';

/** Celery's switch, by all of its names. https://docs.celeryq.dev/en/stable/userguide/configuration.html#task-always-eager */
const EAGER = /^(?:CELERY_(?:TASK_)?ALWAYS_EAGER|task_always_eager)$/;
const TESTS = /\b(?:tests?|testing)\b|test_|_test|pytest|[Tt]est(?:ing)?(?:Config|Settings)|sys\.argv/;
/** Commands that work off Laravel's queue. */
const WORKER = /\b(?:queue:work|queue:listen|horizon)\b/;

export default rule({
  id: 'dev-prod-parity/inline-queue',
  title: 'Jobs run inline',
  severity: 'warning',
  roles: ['app', 'example', 'dev-only'],

  names: (name) => EAGER.test(name) || name === 'queue_adapter' || name === 'immediate',
  bindingWords: ['ALWAYS_EAGER', 'always_eager', 'queue_adapter', 'HUEY'],
  bindingRoles: ['app'],
  binding(fact, context) {
    const { value, name } = fact;
    if (!value) return undefined;
    if (name === 'queue_adapter') return activeJob(fact, context);
    if (name === 'immediate' && !/\bHUEY\b/.test(context.text)) return undefined;
    const switched = value.kind === 'other' ? undefined : switchedOn(value, context);
    if (!switched || isForTests(value, context)) return undefined;
    return {
      span: value.span,
      message: `With \`${name}\` tasks run inside the request instead of in a worker: arguments that cannot be sent, lost connections and retries are met in production first. Run a broker and a worker here, too.`,
      ...(switched.literal ? { fixes: () => [switchOff(value.span)] } : {}),
    };
  },

  entry(fact, context) {
    const { dialect, key, value, content } = fact;
    if (dialect !== 'dotenv' && dialect !== 'compose') return undefined;
    if (!/^QUEUE_(?:CONNECTION|DRIVER)$/.test(key) || value !== 'sync' || !isForDevelopers(context.document))
      return undefined;
    const production = variableInProduction(context, key);
    const worker = context.project.processes.find(({ command }) =>
      command.commands.some(({ words }) => words.some(({ text }) => WORKER.test(text ?? ''))),
    );
    const place = production ? production.place : worker && { path: worker.path, span: worker.command.span };
    if (!place || production?.value === 'sync') return undefined;
    return {
      span: content,
      message: `With \`${key}=sync\` jobs run inside the request; in production a worker takes them from a queue (${place.path}). What cannot be put into a queue fails there first: run the same queue here.`,
      related: [{ ...place, message: 'Production' }],
      fixes: () => (production ? sameAs(content, production) : []),
    };
  },
});

/** `True`, `DEBUG`, or an environment variable that is so unless it is set. */
function switchedOn(value: Value, context: RuleContext): { readonly literal: boolean } | undefined {
  if (value.kind === 'scalar') return value.value === true ? { literal: true } : undefined;
  if (value.kind === 'name') return /^DEBUG$/.test(value.path.at(-1) ?? '') ? { literal: false } : undefined;
  const fallback = context.environment(value)?.fallback;
  const isOn =
    fallback?.kind === 'scalar' ? fallback.value === true : /^true$/i.test(context.constant(fallback) ?? '');
  return isOn ? { literal: false } : undefined;
}

function isForTests({ span }: Value, { text, document }: RuleContext): boolean {
  const name = document.path.slice(document.path.lastIndexOf('/') + 1);
  return (
    /example|sample/.test(name) ||
    TESTS.test(name) ||
    headersAround(text, span.start).some((line) => TESTS.test(line))
  );
}

function switchOff({ start, end }: Span): Fix {
  return { title: 'Let a worker run the tasks', safety: 'suggested', edits: [{ start, end, text: 'False' }] };
}

/** `config.active_job.queue_adapter = :inline` in the file for development. */
function activeJob({ value }: BindingFact, context: RuleContext): Report | undefined {
  const own = value && context.slice(value.span);
  if (!value || !own || !/^:(?:inline|async)$/.test(own) || !isRailsDevelopment(context.document.path))
    return undefined;
  const production = railsProduction(context, 'queue_adapter');
  if (production?.value === own) return undefined;
  const said = production ? `\`${production.value}\` (${production.place.path})` : 'another adapter';
  return {
    span: value.span,
    ...(production ? {} : { severity: 'information' as const }),
    message: `Jobs run inside the process here (\`${own}\`), in production with ${said}. Arguments that cannot be sent, retries and the order of jobs are met there first: use the same adapter.`,
    ...(production ? { related: [{ ...production.place, message: 'Production' }] } : {}),
    fixes: () => (production ? sameAs(value.span, production) : []),
  };
}

/** What production says, where it is one plain word. */
function sameAs({ start, end }: Span, { value }: SaidElsewhere): readonly Fix[] {
  if (!/^:?\w+$/.test(value)) return [];
  return [{ title: `Use \`${value}\` here, too`, safety: 'suggested', edits: [{ start, end, text: value }] }];
}
