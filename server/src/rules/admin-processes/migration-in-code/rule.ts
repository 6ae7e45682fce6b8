import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import type { BindingFact, CallFact, EntryFact } from '../../../semantics/facts';
import type { CallValue, Value } from '../../../semantics/values';
import { pathOf } from '../../../semantics/words';
import { optionsOf } from '../../../syntax/syntax-reader';
import type { Span } from '../../../text/span';
import { apis, type SchemaChange } from './apis';
import { passedAtStart } from './passed';

const WHY =
  'each time the app starts: instances that start together do it at the same time, and a rollback starts old code on the new schema. Migrate once per release, as a process of its own.';

/** Settings that change the schema at start, by their whole key. */
const SETTINGS: ReadonlySet<string> = new Set([
  'spring.jpa.hibernate.ddl-auto',
  'spring.jpa.properties.hibernate.hbm2ddl.auto',
  'hibernate.hbm2ddl.auto',
  'quarkus.hibernate-orm.database.generation',
]);
const CHANGES: ReadonlySet<string> = new Set([
  'update',
  'create',
  'create-drop',
  'create-only',
  'drop-and-create',
]);
/** What is made anew at each start has nothing to lose. */
const IN_MEMORY = /jdbc:(?:h2|hsqldb):mem|jdbc:sqlite::memory:/;
const OTHER_PROFILE = /(?:application|bootstrap)-(?:dev\w*|local|test\w*|it|h2|ci|demo)\.\w+$/i;
const TYPEORM = /(?:^|\/)typeorm(?:$|[./-])/;
/** Names of what holds options that are not those of the app. */
const OTHER_DATABASE = /dev|test|local/i;
const SCRIPTS: ReadonlySet<string> = new Set(['javascript', 'typescript', 'tsx']);

export default rule<SchemaChange>({
  id: 'admin-processes/migration-in-code',
  title: 'Migration in the code that starts',
  severity: 'warning',
  kinds: ['app'],
  apis,

  call({ call }, api, context) {
    if (!isMeant(call, api, context)) return undefined;
    const passed = passedAtStart(call.span, context);
    if (passed === 'never') return undefined;
    return {
      span: context.lastLine(call.callee.span),
      ...(passed === 'maybe' ? { severity: 'information' as const } : {}),
      message: `\`${api.name}\` changes the schema ${WHY}`,
    };
  },

  names: (name) => name === 'synchronize' || name === 'migrationsRun',
  bindingWords: ['synchronize', 'migrationsRun'],
  binding: (fact, context) => (SCRIPTS.has(context.document.language) ? inOptions(fact, context) : undefined),

  entry: (fact, context) => inSettings(fact, context),
});

function isMeant(call: CallValue, api: SchemaChange, context: RuleContext): boolean {
  const { imported, path, first, options } = api;
  return (
    (!imported || context.imports.some(({ target }) => imported.test(target))) &&
    (!path || [pathOf(call), ...context.callee(call)].some((name) => path.test(name))) &&
    (!first || first.test(context.constant(call.args[0]) ?? '')) &&
    (!options || optionsOf(call).some(({ name, value }) => options.includes(name) && isTrue(value)))
  );
}

function isTrue(value: Value): boolean {
  return value.kind === 'scalar' && value.value === true;
}

/** TypeORM: `synchronize: true`. https://typeorm.io/docs/data-source/data-source-options */
function inOptions({ form, value, nameSpan, name }: BindingFact, context: RuleContext): Report | undefined {
  if (form !== 'pair' || !value || !isTrue(value)) return undefined;
  if (!context.imports.some(({ target }) => TYPEORM.test(target))) return undefined;
  const around = context.enclosing(nameSpan);
  if (around.some((fact) => fact.kind === 'binding' && OTHER_DATABASE.test(fact.name))) return undefined;
  if (around.some((fact) => isInMemory(fact, nameSpan, context))) return undefined;
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

/** Whether the options that an option stands in say that the database is made anew at each start. */
function isInMemory(fact: BindingFact | CallFact, option: Span, context: RuleContext): boolean {
  const values = fact.kind === 'call' ? fact.call.args : fact.value ? [fact.value] : [];
  return values.some(
    (value) =>
      value.kind === 'object' &&
      value.span.encloses(option) &&
      value.entries.some(({ key, value }) => key === 'database' && context.constant(value) === ':memory:'),
  );
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
  if (OTHER_PROFILE.test(context.document.path)) return undefined;
  if (context.entries().some((entry) => IN_MEMORY.test(String(entry.value)))) return undefined;
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
  return typeof value === 'string' && CHANGES.has(value) && SETTINGS.has(path.join('.'));
}
