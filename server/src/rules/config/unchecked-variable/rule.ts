import type { Fix } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import type { Value } from '../../../semantics/values';
import { assignedName, isGuarded } from './guards';

/** Without these an app cannot do its work; many a token or key is for a feature that can be left out. */
const REQUIRED =
  /^(?:[A-Z\d]+_)*?(?:(?:DATABASE|DB|POSTGRES(?:QL)?|PG|MYSQL|MARIADB|MONGO(?:DB)?|REDIS|AMQP|RABBITMQ|KAFKA|BROKER|CELERY_BROKER)_(?:URL|URI|DSN|HOST|BROKERS|PASSWORD|PASS|CONNECTION_STRING)|SECRET_KEY(?:_BASE)?|(?:JWT|SESSION|COOKIE|APP)_(?:SECRET|KEY)|(?:DATABASE|REDIS|MONGO)_?URL)$/;
/** What the author says must be there: `process.env.X!`, `process.env.X as string`. */
const ASSERTED = /^(?:![^=]|!$|[ \t]+as[ \t]+string\b)/;
/** Readers that answer nothing where the variable is missing; others fail by themselves, or are a project's own. */
const LENIENT = /^(?:getenv|Getenv|get)$/;
/** Languages in which what is missing becomes an empty or absent value. */
const SILENT: ReadonlySet<string> = new Set(['python', 'ruby', 'go', 'java', 'kotlin']);

export default rule({
  id: 'config/unchecked-variable',
  title: 'Required variable that nobody checks',
  severity: 'information',

  reads(read, value, context) {
    if (read.fallback || context.project.kind === 'library') return undefined;
    const { language } = context.document;
    const end = value.span.end;
    const asserted = /^(?:typescript|tsx)$/.test(language)
      ? ASSERTED.exec(context.text.slice(end, end + 40))?.[0].replace(/^!.$/s, '!')
      : undefined;
    if (asserted === undefined && !isSilent(read.name, value, context)) return undefined;
    if (asserted !== undefined && !/^[A-Z][A-Z\d_]*$/.test(read.name)) return undefined;
    if (isGuarded(read.name, assignedName(value.span.start, context.text), context.text)) return undefined;
    return {
      span: value.span,
      message: `Nobody checks that \`${read.name}\` is set. Where it is missing, the app starts all the same and fails later, with an error that does not name it. Fail at the start.`,
      fixes: () => fixes(read.name, value, asserted ?? '', context),
    };
  },
});

function isSilent(name: string, value: Value, context: RuleContext): boolean {
  if (!SILENT.has(context.document.language) || !REQUIRED.test(name)) return false;
  if (value.kind === 'call') return LENIENT.test(value.callee.name);
  // `os.environ["X"]` fails by itself, Ruby's `ENV["X"]` does not.
  return context.document.language === 'ruby' && context.slice(value.span).startsWith('ENV');
}

function fixes(name: string, value: Value, asserted: string, context: RuleContext): readonly Fix[] {
  const { start, end } = value.span;
  const snippet = context.idioms?.requiredVariable(name, context, start);
  if (!snippet) return [];
  return [
    {
      title: `Require \`${name}\`: fail at start when it is not set`,
      safety: 'suggested',
      edits: [{ start, end: end + asserted.length, text: snippet.code }, ...snippet.edits],
      files: [{ kind: 'variable', file: '.env.example', name, value: '' }],
    },
  ];
}
