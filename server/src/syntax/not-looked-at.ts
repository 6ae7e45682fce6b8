/** Why a document, or a part of it, was only searched for tokens; goes on after "this file is". */
export type NotLookedAt =
  | 'longer than 4 MB'
  | 'minified'
  | 'binary'
  | 'too broken or too deeply nested to be parsed'
  | 'too large to be checked in time'
  | typeof IN_PLACES;

/** Why a document was looked at but for some parts. */
export const IN_PLACES = 'too broken in places to be parsed there';

/** Whether a reason holds for parts of a document only. */
export function isOfParts(reason: string): boolean {
  return reason === IN_PLACES;
}

/** Why a text is not even given to a parser; undefined where it is. */
export function whyNotParsed(text: string): NotLookedAt | undefined {
  if (text.length > MAX_PARSED_LENGTH) return 'longer than 4 MB';
  if (text.includes('\0')) return 'binary';
  return isMinified(text) ? 'minified' : undefined;
}

/** Longer texts are only scanned for tokens, not parsed: a tree takes 15 to 30 times the memory of its text. */
export const MAX_PARSED_LENGTH = 4_000_000;

/** Shorter texts are parsed whatever their lines are like. */
const MINIFIED_LENGTH = 100_000;
/** People's lines are 30 to 40 UTF-16 code units long on average, a bundler's are thousands. */
const MINIFIED_LINE = 1000;

/** Whether a program wrote the text for other programs. Nobody edits such a file, and parsing it can take seconds. */
function isMinified(text: string): boolean {
  if (text.length < MINIFIED_LENGTH) return false;
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    if (++lines * MINIFIED_LINE > text.length) return false;
  }
  return true;
}
