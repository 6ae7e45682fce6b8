import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import type { BindingFact, EntryFact } from '../../../semantics/facts';
import { optionsOf } from '../../../syntax/syntax-reader';
import type { Span } from '../../../text/span';
import { apis, type SchemaChange } from './apis';
import { passedAtStart } from './surroundings';

const WHY =
  'each time the app starts: instances that start together do it at the same time, and a rollback starts old code on the new schema. Migrate once per release, as a process of its own.';

/** Settings that change the schema at start, by their whole key. */
const SETTINGS: ReadonlySet<string> = new Set([
  'spring.jpa.hibernate.ddl-auto',
  'spring.jpa.properties.hibernate.hbm2ddl.auto',
  'hibernate.hbm2ddl.auto',
  'quarkus.hibernate-orm.database.generation',
]);
const CHANGES = /^(?:update|create|create-drop|create-only|drop-and-create)$/;
/** What is made anew at each start has nothing to lose. */
const IN_MEMORY = /jdbc:(?:h2|hsqldb):mem|jdbc:sqlite::memory:/;
const OTHER_PROFILE = /(?:application|bootstrap)-(?:dev\w*|local|test\w*|it|h2|ci|demo)\.\w+$/i;
const SCRIPTS = /^(?:javascript|typescript|tsx)$/;

export default rule<SchemaChange>({
  id: 'admin-processes/migration-in-code',
  title: 'Migration in the code that starts',
  severity: 'warning',
  apis,

  call({ call }, api, context) {
    if (context.project.kind !== 'app' || !isMeant(api, context)) return undefined;
    const { span } = call.callee;
    if (api.written && !api.written.test(context.slice(span))) return undefined;
    if (api.first && !api.first.test(context.constant(call.args[0]) ?? '')) return undefined;
    if (
      api.options &&
      !optionsOf(call).some(({ name, value }) => api.options?.includes(name) && isTrue(value))
    )
      return undefined;
    const passed = passedAtStart(context, span.start);
    if (passed === 'never') return undefined;
    return {
      span: lastPart(span, context),
      ...(passed === 'maybe' ? { severity: 'information' as const } : {}),
      message: `\`${api.name}\` changes the schema ${WHY}`,
    };
  },

  names: (name) => name === 'synchronize' || name === 'migrationsRun',
  bindingWords: ['synchronize', 'migrationsRun'],
  binding(fact, context) {
    if (context.project.kind !== 'app' || !SCRIPTS.test(context.document.language)) return undefined;
    return inOptions(fact, context);
  },

  entry(fact, context) {
    return context.project.kind === 'app' ? inSettings(fact, context) : undefined;
  },
});

function isMeant({ imported }: SchemaChange, context: RuleContext): boolean {
  return !imported || context.imports.some(({ target }) => imported.test(target));
}

function isTrue(value: { readonly kind: string; readonly value?: unknown }): boolean {
  return value.kind === 'scalar' && value.value === true;
}

/** Of a long chain of calls its last line. */
function lastPart(span: Span, context: RuleContext): Span {
  const text = context.slice(span);
  const from = text.lastIndexOf('\n') + 1;
  return from === 0 ? span : span.slice(from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0), text.length);
}

/** TypeORM: `synchronize: true`. https://typeorm.io/docs/data-source/data-source-options */
function inOptions({ form, value, nameSpan, name }: BindingFact, context: RuleContext): Report | undefined {
  if (form !== 'pair' || !value || !isTrue(value) || !/typeorm/i.test(context.text)) return undefined;
  const declared = context.text
    .slice(0, nameSpan.start)
    .match(/^.*\b(?:const|let|var|export)\b.*$/gm)
    ?.at(-1);
  if (/dev|test|local/i.test(declared ?? '') || /:memory:/.test(context.text)) return undefined;
  return {
    span: nameSpan.to(value.span),
    message: `\`${name}\` changes the schema ${WHY}`,
    fixes: () => [
      {
        title: `Set \`${name}\` to \`false\``,
        safety: 'suggested',
        edits: [{ start: value.span.start, end: value.span.end, text: 'false' }],
      },
    ],
  };
}

function inSettings(
  { path, key, value, keySpan, valueSpan, content, dialect }: EntryFact,
  context: RuleContext,
): Report | undefined {
  const isTypeOrm =
    dialect === 'dotenv'
      ? key === 'TYPEORM_SYNCHRONIZE'
      : /(?:^|\/)ormconfig\.json$/.test(context.document.path) && key === 'synchronize';
  if (isTypeOrm ? String(value) !== 'true' : !isSchemaSetting(path, value)) return undefined;
  if (OTHER_PROFILE.test(context.document.path) || IN_MEMORY.test(context.text)) return undefined;
  const safe = isTypeOrm ? 'false' : key === 'generation' ? 'none' : 'validate';
  return {
    span: keySpan.to(valueSpan),
    message: `\`${key}\` changes the schema ${WHY}`,
    fixes: () => [
      {
        title: `Set it to \`${safe}\``,
        safety: 'suggested',
        edits: [{ start: content.start, end: content.end, text: safe }],
      },
    ],
  };
}

/** `a.b` is a key of its own in properties, and in YAML where somebody writes it so. */
function isSchemaSetting(path: readonly string[], value: EntryFact['value']): boolean {
  return typeof value === 'string' && CHANGES.test(value) && SETTINGS.has(path.join('.'));
}
