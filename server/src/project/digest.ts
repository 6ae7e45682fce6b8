import type { Span } from '../text/span';

/** What other files may ask of a source file. */
export interface Digest {
  /** Calls of APIs that some rule asks for in the whole app, by qualified name. */
  readonly calls: ReadonlyMap<string, readonly Span[]>;
}

export const emptyDigest: Digest = { calls: new Map() };

/**
 * Whether a text may hold a call of one of some APIs: the last two parts of its qualified name stand in it. A search for
 * words, so that few files have to be parsed.
 */
export function mayCall(text: string, apis: Iterable<string>): boolean {
  for (const api of apis) {
    const words = api.match(/\w+/g)?.slice(-2) ?? [];
    if (words.length > 0 && words.every((word) => text.includes(word))) return true;
  }
  return false;
}
