import { namedApi } from '../semantics/apis';
import type { Span } from '../text/span';

/** What other files may ask of a source file. */
export interface Digest {
  /** Calls of the APIs that some rule asks for in the whole app, by the API as it is named there. */
  readonly calls: ReadonlyMap<string, readonly Span[]>;
}

export const emptyDigest: Digest = { calls: new Map() };

/**
 * Whether a text may hold a call of one of some APIs: the last two parts of its qualified name stand in it, and what its
 * first argument has to be. A search for words, so that few files have to be parsed.
 */
export function mayCall(text: string, apis: Iterable<string>): boolean {
  for (const api of apis) {
    const { name, word } = namedApi(api);
    const words = [...(name.match(/\w+/g)?.slice(-2) ?? []), ...(word === undefined ? [] : [word])];
    if (words.length > 0 && words.every((word) => text.includes(word))) return true;
  }
  return false;
}
