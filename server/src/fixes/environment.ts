import type { FileChange, Fix } from '../engine/findings';
import type { RuleContext } from '../engine/rule';
import type { Span } from '../text/span';

/** Names that say nothing of what they open; alone they would clash between services. */
const GENERIC = new Set([
  'PASSWORD',
  'PASSWD',
  'PASS',
  'PWD',
  'SECRET',
  'TOKEN',
  'KEY',
  'APIKEY',
  'API_KEY',
  'AUTH',
  'CREDENTIALS',
  'URL',
  'DSN',
  'VALUE',
]);
/** Words before the last segment of a path that do not say what the value is for. */
const EMPTY_OWNERS = new Set([
  'SELF',
  'THIS',
  'CLS',
  'CONFIG',
  'CFG',
  'CONF',
  'SETTINGS',
  'OPTIONS',
  'OPTS',
  'APP',
  'PROPS',
  'PARAMS',
  'ARGS',
  'DATA',
  'ENV',
]);

/**
 * The name of an environment variable for what is bound to `path`: `['self', 'dbPassword']` → `DB_PASSWORD`,
 * `['redis', 'password']` → `REDIS_PASSWORD`.
 */
export function variableName(path: readonly string[]): string {
  const parts = path.map(screamingSnake).filter((part) => part !== '');
  const last = parts[parts.length - 1] ?? 'SECRET';
  const owner = parts[parts.length - 2];
  if (!GENERIC.has(last)) return last;
  return owner === undefined || EMPTY_OWNERS.has(owner) || last.startsWith(owner)
    ? `APP_${last}`
    : `${owner}_${last}`;
}

function screamingSnake(name: string): string {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .replace(/[^A-Za-z\d]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toUpperCase();
  return /^\d/.test(words) ? `_${words}` : words;
}

/** The first of `NAME`, `NAME_2`, `NAME_3`, … that the text does not mention. */
export function uniqueVariable(name: string, text: string): string {
  let unique = name;
  for (let count = 2; mentions(text, unique); count++) unique = `${name}_${count}`;
  return unique;
}

function mentions(text: string, name: string): boolean {
  // Only where a variable's name would stand: quoted, as a member of an object, or in a placeholder. A constant of
  // the same name is what the value is being taken from.
  return ['"', "'", '`', '.env.', '${'].some((before) => {
    for (let at = text.indexOf(before + name); at !== -1; at = text.indexOf(before + name, at + 1)) {
      if (!/\w/.test(text[at + before.length + name.length] ?? ' ')) return true;
    }
    return false;
  });
}

/**
 * The two fixes for a value that belongs into the environment: read it from a variable that must be set, and, as
 * the second one, also put the value into `.env`, which git ignores. None where the language cannot
 * have a call in that place.
 *
 * @param span the literal to replace, with its quotes
 * @param value what is moved; only ever written into `.env`
 * @param key where the value's own name stands, which may be the variable's: `define('DB_PASSWORD', …)`
 */
export function moveToEnvironment(
  context: RuleContext,
  span: Span,
  name: string,
  value: string,
  key?: Span,
): readonly Fix[] {
  const { idioms, text } = context;
  if (!idioms) return [];
  const variable = uniqueVariable(name, key ? text.slice(0, key.start) + text.slice(key.end) : text);
  const snippet = idioms.requiredVariable(variable, context, span.start);
  if (!snippet) return [];
  const edits = [{ start: span.start, end: span.end, text: snippet.code }, ...snippet.edits];
  return variableFixes(variable, value, edits);
}

/** The fixes for a format that has placeholders: `${NAME}` in place of the value. */
export function replaceByPlaceholder(
  context: RuleContext,
  span: Span,
  name: string,
  value: string,
  placeholder: (variable: string) => string,
): readonly Fix[] {
  const variable = uniqueVariable(name, context.text);
  return variableFixes(variable, value, [{ start: span.start, end: span.end, text: placeholder(variable) }]);
}

/** The same edits twice: without, and with the value put into `.env`. */
export function variableFixes(variable: string, value: string, edits: Fix['edits']): readonly Fix[] {
  const documented: FileChange = { kind: 'variable', file: '.env.example', name: variable, value: '' };
  return [
    { title: `Read \`${variable}\` from the environment`, safety: 'suggested', edits, files: [documented] },
    {
      title: `Read \`${variable}\` from the environment and move the value to .env`,
      safety: 'suggested',
      edits,
      files: [documented, { kind: 'variable', file: '.env', name: variable, value }],
    },
  ];
}
