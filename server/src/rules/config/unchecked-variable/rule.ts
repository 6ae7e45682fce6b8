import { type RuleContext, rule } from '../../../engine/rule';
import type { Value } from '../../../semantics/values';
import { isChecked } from './checks';
import { fixes } from './fixes';

/** Without these an app cannot do its work; many a token or key is for a feature that can be left out. */
const REQUIRED =
  /^(?:[A-Z\d]+_)*?(?:(?:DATABASE|DB|POSTGRES(?:QL)?|PG|MYSQL|MARIADB|MONGO(?:DB)?|REDIS|AMQP|RABBITMQ|KAFKA|BROKER|CELERY_BROKER)_(?:URL|URI|DSN|HOST|BROKERS|PASSWORD|PASS|CONNECTION_STRING)|SECRET_KEY(?:_BASE)?|(?:JWT|SESSION|COOKIE|APP)_(?:SECRET|KEY)|(?:DATABASE|REDIS|MONGO)_?URL)$/;
const VARIABLE = /^[A-Z][A-Z\d_]*$/;
/** Readers that answer nothing where the variable is missing; others fail by themselves, or are a project's own. */
const LENIENT: ReadonlySet<string> = new Set(['getenv', 'Getenv', 'get']);
/** Languages in which what is missing becomes an empty or absent value. */
const SILENT: ReadonlySet<string> = new Set(['python', 'ruby', 'go', 'java', 'kotlin']);

export default rule({
  id: 'config/unchecked-variable',
  title: 'Required variable that nobody checks',
  severity: 'information',
  kinds: ['app', 'command-line'],

  reads({ name, fallback }, value, context) {
    if (fallback) return undefined;
    const isClaimed = VARIABLE.test(name) && context.claim(value) !== undefined;
    if (!isClaimed && !isSilent(name, value, context)) return undefined;
    if (isChecked(name, value, context)) return undefined;
    return {
      span: value.span,
      message: `Nobody checks that \`${name}\` is set. Where it is missing, the app starts all the same and fails later, with an error that does not name it. Fail at the start.`,
      fixes: (site) => fixes(name, value, site),
    };
  },
});

function isSilent(name: string, value: Value, context: RuleContext): boolean {
  if (!SILENT.has(context.document.language) || !REQUIRED.test(name)) return false;
  if (value.kind === 'call') return LENIENT.has(value.callee.name);
  // `os.environ["X"]` fails by itself, Ruby's `ENV["X"]` does not.
  return value.kind === 'index' && context.resolve(value.object).includes('ENV');
}
