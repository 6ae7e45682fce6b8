/** A default value in a struct tag; offsets are those of its text, without quotes. */
export interface TagDefault {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** It has quotes of its own; else it is a part of a quoted list of options. */
  readonly quoted: boolean;
}

/** `key:"value"`, see https://pkg.go.dev/reflect#StructTag */
const PAIR = /([\w-]+):"((?:[^"\\]|\\.)*)"/g;
/** github.com/caarlos0/env, github.com/ilyakaznacheev/cleanenv, github.com/kelseyhightower/envconfig */
const KEYS = new Set(['envDefault', 'env-default', 'default']);
/** github.com/sethvargo/go-envconfig: `env:"NAME, default=value"` */
const OPTION = /,\s*default=([^,]*)/;

/** The default that a tag gives to a field which is read from the environment. */
export function defaultOf(tag: string): TagDefault | undefined {
  for (const match of tag.matchAll(PAIR)) {
    const [whole, key = '', text = ''] = match;
    const start = match.index + whole.length - 1 - text.length;
    if (KEYS.has(key)) return { text, start, end: start + text.length, quoted: true };
    const option = key === 'env' ? OPTION.exec(text) : null;
    if (option) {
      const [found, given = ''] = option;
      const from = start + option.index + found.length - given.length;
      return { text: given, start: from, end: from + given.length, quoted: false };
    }
  }
  return undefined;
}
