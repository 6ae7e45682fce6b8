import { namedApi } from '../semantics/apis';
import type { Span } from '../text/span';
import type { Place } from './project-file';

/** What other files may ask of a source file. */
export interface Digest {
  /** Calls of the APIs that some rule asks for in the whole app, by the API as it is named there. */
  readonly calls: ReadonlyMap<string, readonly Span[]>;
  /** What settings are given that some rule asks for in the whole app, by the name under which it does. */
  readonly settings: ReadonlyMap<string, readonly Given[]>;
}

/** A name that is given a value, as a setting is. */
export interface Given {
  /** All of the name: `config.cache_store`. */
  readonly path: readonly string[];
  /** Of the value. */
  readonly span: Span;
  /** The string or the symbol that it is, or that comes first in a list; undefined where it is not known. */
  readonly text: string | undefined;
}

/** A setting that a file of the app gives a value. */
export interface SaidSetting extends Omit<Given, 'span'> {
  readonly place: Place;
}

/** What is asked for in all files of an app. */
export interface Wanted {
  /** Qualified names. */
  readonly apis: readonly string[];
  /** Names of settings, alone or with their owners: `BACKEND`, `active_storage.service`. */
  readonly settings: readonly string[];
}

export const emptyDigest: Digest = { calls: new Map(), settings: new Map() };

/**
 * Whether a text may hold anything of what is wanted: the last two parts of the qualified name of a call stand in it, with
 * what its first argument has to be, or the name of a setting. A search for words, so that few files have to be parsed.
 */
export function mayHold(text: string, { apis, settings }: Wanted): boolean {
  if (settings.some((name) => name.split('.').every((word) => text.includes(word)))) return true;
  for (const api of apis) {
    const { name, word } = namedApi(api);
    const words = [...(name.match(/\w+/g)?.slice(-2) ?? []), ...(word === undefined ? [] : [word])];
    if (words.length > 0 && words.every((word) => text.includes(word))) return true;
  }
  return false;
}
