/** A default value in a struct tag; offsets are those of its text, without quotes. */
export interface TagDefault {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** It has quotes of its own; else it is a part of a quoted list of options. */
  readonly quoted: boolean;
  /** The variable of the environment that the field is read from, where the tag says it. */
  readonly variable?: string;
  /** The whole tag without the default, so that the variable has to be set. */
  readonly required?: string;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** `key:"value"`, see https://pkg.go.dev/reflect#StructTag */
const PAIR = /([\w-]+):"((?:[^"\\]|\\.)*)"/g;
/** github.com/caarlos0/env, github.com/ilyakaznacheev/cleanenv, github.com/kelseyhightower/envconfig */
const KEYS = new Set(['envDefault', 'env-default', 'default']);
/** github.com/sethvargo/go-envconfig: `env:"NAME, default=value"` */
const OPTION = /,\s*default=([^,]*)/;
/** The keys under which a variable of the environment is named. */
const VARIABLES = new Set(['env', 'envconfig', 'envvar']);
const VARIABLE = /^[A-Z][A-Z\d_]*(?=,|$)/;
/** How the field is called outside: in a configuration file, on the command line. */
const NAMES = new Set([
  'env',
  'envconfig',
  'mapstructure',
  'koanf',
  'yaml',
  'toml',
  'json',
  'long',
  'name',
  'flag',
]);

/** The default that a tag gives to a field, and the variable that it is the default of. */
export function defaultOf(tag: string): TagDefault | undefined {
  // Most tags have none.
  if (!/[dD]efault/.test(tag)) return undefined;
  let found: (Place & { readonly key: string; readonly whole: Place }) | undefined;
  let variable: { readonly name: string; readonly end: number } | undefined;
  for (const match of tag.matchAll(PAIR)) {
    const [whole, key = '', text = ''] = match;
    const end = match.index + whole.length - 1;
    const start = end - text.length;
    const name = VARIABLES.has(key) ? VARIABLE.exec(text)?.[0] : undefined;
    if (name !== undefined) variable ??= { name, end: start + name.length };
    if (KEYS.has(key)) found ??= { key, start, end, whole: { start: match.index, end: end + 1 } };
    const option = key === 'env' ? OPTION.exec(text) : null;
    if (option) {
      const [matched, given = ''] = option;
      const at = { start: start + option.index, end: start + option.index + matched.length };
      found ??= { key: 'option', start: at.end - given.length, end: at.end, whole: at };
    }
  }
  if (!found) return undefined;
  const { start, end, key, whole } = found;
  const text = tag.slice(start, end);
  const common = { text, start, end, quoted: key !== 'option' };
  if (!variable) return common;
  return { ...common, variable: variable.name, required: requiredTag(tag, key, whole, variable.end) };
}

/** The same tag for a variable that has to be set, as the library that knows this kind of default wants it. */
function requiredTag(tag: string, key: string, { start, end }: Place, afterVariable: number): string {
  const before = tag.slice(0, start);
  const after = tag.slice(end);
  if (key === 'option') return `${before},required${after}`;
  if (key === 'env-default') return `${before}env-required:"true"${after}`;
  if (key === 'default') return `${before}required:"true"${after}`;
  const without = `${before.trimEnd()}${after}`;
  const shift = start < afterVariable ? tag.length - without.length : 0;
  const at = afterVariable - shift;
  return `${without.slice(0, at)},required${without.slice(at)}`.trim();
}

/** The names that a tag gives to its field. */
export function tagNames(tag: string): readonly string[] {
  return [...tag.matchAll(PAIR)].flatMap(([, key = '', text = '']) => {
    const name = NAMES.has(key) ? text.split(',')[0] : undefined;
    return name ? [name] : [];
  });
}
