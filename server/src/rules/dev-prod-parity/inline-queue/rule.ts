import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import type { Fix } from '../../../fixes/fix';
import { sameAs, writtenAt } from '../../../fixes/same-as';
import { deployOfFlag, isForTests, isTestFile } from '../../../knowledge/deploys';
import {
  isForDevelopers,
  isRailsDevelopment,
  railsProduction,
  variableInProduction,
} from '../../../project/elsewhere';
import { nameOf } from '../../../project/project-file';
import type { BindingFact } from '../../../semantics/facts';
import type { Value } from '../../../semantics/values';
import { textOrSymbol } from '../../../semantics/words';
import type { Span } from '../../../text/span';

/** Celery's switch, by all of its names. https://docs.celeryq.dev/en/stable/userguide/configuration.html#task-always-eager */
const EAGER = /^(?:CELERY_(?:TASK_)?ALWAYS_EAGER|task_always_eager)$/;
const QUEUE_ADAPTER = 'active_job.queue_adapter';
/** Commands that work off Laravel's queue. */
const WORKERS: ReadonlySet<string> = new Set(['queue:work', 'queue:listen', 'horizon']);

export default rule({
  id: 'dev-prod-parity/inline-queue',
  title: 'Jobs run inline',
  severity: 'warning',
  roles: ['app', 'example', 'dev-only'],

  names: (name) => EAGER.test(name) || name === 'queue_adapter' || name === 'immediate',
  bindingWords: ['ALWAYS_EAGER', 'always_eager', 'queue_adapter', 'HUEY'],
  bindingRoles: ['app'],
  appSettings: { ruby: [QUEUE_ADAPTER] },
  binding(fact, context) {
    const { value, name } = fact;
    if (!value) return undefined;
    if (name === 'queue_adapter') return activeJob(fact, context);
    if (name === 'immediate' && !isOfHuey(value, context)) return undefined;
    const switched = switchedOn(value, context);
    if (!switched || isAside(value, context)) return undefined;
    return {
      span: value.span,
      message: `With \`${name}\` tasks run inside the request instead of in a worker: arguments that cannot be sent, lost connections and retries are met in production first. Run a broker and a worker here, too.`,
      ...(switched.literal ? { fixes: () => [switchOff(value.span)] } : {}),
    };
  },

  dialects: { entry: ['dotenv', 'compose'] },
  entry({ key, value, content }, context) {
    if (!/^QUEUE_(?:CONNECTION|DRIVER)$/.test(key) || value !== 'sync' || !isForDevelopers(context.document))
      return undefined;
    const production = variableInProduction(context, key);
    const worker = context.project.processes.find(({ command }) =>
      command.commands.some(({ words }) => words.some(({ text }) => WORKERS.has(text ?? ''))),
    );
    const place = production ? production.place : worker && { path: worker.path, span: worker.command.span };
    if (!place || production?.value === 'sync') return undefined;
    return {
      span: content,
      message: `With \`${key}=sync\` jobs run inside the request; in production a worker takes them from a queue (${place.path}). What cannot be put into a queue fails there first: run the same queue here.`,
      related: [{ ...place, message: 'Production' }],
      fixes: () => sameAs(content, production?.value),
    };
  },
});

/** `True`, `DEBUG`, or an environment variable that is so unless it is set. */
function switchedOn(value: Value, context: RuleContext): { readonly literal: boolean } | undefined {
  if (value.kind === 'scalar') return value.value === true ? { literal: true } : undefined;
  if (value.kind === 'name')
    return deployOfFlag(value.path.at(-1) ?? '') === 'development' ? { literal: false } : undefined;
  const fallback = context.environment(value)?.fallback;
  const isOn =
    fallback?.kind === 'scalar' ? fallback.value === true : /^true$/i.test(context.constant(fallback) ?? '');
  return isOn ? { literal: false } : undefined;
}

/** `HUEY = {"immediate": True}` */
function isOfHuey(value: Value, context: RuleContext): boolean {
  for (const around of context.around(value))
    if (around.kind === 'object' && context.boundTo(around)?.name === 'HUEY') return true;
  return false;
}

/** Whether the setting is that of tests, or of an example. */
function isAside({ span }: Value, context: RuleContext): boolean {
  const { path } = context.document;
  return /example|sample/.test(nameOf(path)) || isTestFile(path) || isForTests(span, context);
}

function switchOff({ start, end }: Span): Fix {
  return { title: 'Let a worker run the tasks', safety: 'suggested', edits: [{ start, end, text: 'False' }] };
}

/** `config.active_job.queue_adapter = :inline` in the file for development. */
function activeJob({ value }: BindingFact, context: RuleContext): Report | undefined {
  const own = textOrSymbol(value, context) ?? '';
  if (!value || !['inline', 'async'].includes(own) || !isRailsDevelopment(context.document.path))
    return undefined;
  const production = railsProduction(context, QUEUE_ADAPTER);
  if (production?.value === own) return undefined;
  const said = production ? `\`:${production.value}\` (${production.place.path})` : 'another adapter';
  return {
    span: value.span,
    ...(production ? {} : { severity: 'information' as const }),
    message: `Jobs run inside the process here (\`:${own}\`), in production with ${said}. Arguments that cannot be sent, retries and the order of jobs are met there first: use the same adapter.`,
    ...(production ? { related: [{ ...production.place, message: 'Production' }] } : {}),
    fixes: (site) => (production ? sameAs(value.span, writtenAt(production.place, site)) : []),
  };
}
