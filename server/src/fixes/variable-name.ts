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
/** Words that do not say what a value is for: before the last segment of a path, or as the name of a file. */
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
/** Names of files and folders that only say where they stand. */
const EMPTY_FILES = new Set([
  'INDEX',
  'MAIN',
  'INIT',
  'MOD',
  'LIB',
  'SRC',
  'PKG',
  'INTERNAL',
  'APPLICATION',
  'BOOTSTRAP',
  'PROGRAM',
  'STARTUP',
  'SERVER',
]);

/**
 * The name of an environment variable for what is bound to `path` in a file: `['self', 'dbPassword']` → `DB_PASSWORD`,
 * `['redis', 'password']` → `REDIS_PASSWORD`, `['password']` in `mailer.ts` → `MAILER_PASSWORD`.
 */
export function variableName(path: readonly string[], file: string): string {
  const parts = path.map(screamingSnake).filter((part) => part !== '');
  const last = parts[parts.length - 1] ?? 'SECRET';
  const owner = parts[parts.length - 2];
  if (!GENERIC.has(last)) return last;
  if (owner !== undefined && !EMPTY_OWNERS.has(owner) && !last.startsWith(owner)) return `${owner}_${last}`;
  return `${stemOf(file) ?? 'APP'}_${last}`;
}

/** Words that tell a variable of this file from one of the same name elsewhere, the nearest first. */
export function ownersOf(file: string): readonly string[] {
  const folders = file.split('/').slice(0, -1).reverse();
  const folder = folders.map(ownerOf).find((owner) => owner !== undefined);
  return [stemOf(file), folder].filter((owner) => owner !== undefined);
}

/** The name with one more word in front; undefined where that word is there, or says nothing. */
export function withOwner(word: string, name: string): string | undefined {
  const owner = ownerOf(word);
  return owner === undefined || `${name}_`.startsWith(`${owner}_`) ? undefined : `${owner}_${name}`;
}

/** `MAIL` for `src/mail.service.ts`. */
function stemOf(file: string): string | undefined {
  return ownerOf(file.slice(file.lastIndexOf('/') + 1).split('.')[0] ?? '');
}

function ownerOf(word: string): string | undefined {
  const owner = screamingSnake(word);
  const says =
    /^[A-Z]/.test(owner) && !EMPTY_OWNERS.has(owner) && !EMPTY_FILES.has(owner) && !GENERIC.has(owner);
  return says ? owner : undefined;
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
