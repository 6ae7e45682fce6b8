import type { DocumentQuestions } from '../project/document-questions';
import { partsOf, wordsOf } from '../semantics/parts';
import type { Value } from '../semantics/values';

const TEMPORARY =
  /te?mp(?:orary|file|dir|folder|path|_|\b)|_TEM_|cache_?(?:dir|path|folder|root)|\/dev\/shm|\bscratch/i;
/** `tmpName`, and not `template`. */
const TEMPORARY_NAME = /[tT]e?mp[A-Z]/;
/** So many values are followed at most. */
const MOST = 64;

/**
 * Whether a path leads to the place for what is needed for a moment: `/tmp/x`, `os.tmpdir()`, `Path.GetTempFileName()`,
 * a variable that is called so, or what is made of one of these.
 */
export function isTemporaryPath(path: Value, context: DocumentQuestions): boolean {
  const seen = new Set([path]);
  for (const value of seen) {
    if (wordsOf(value).some(isTemporaryName)) return true;
    const reached = context.values(value).reached.map((one) => one.value);
    for (const next of [...partsOf(value), context.dereference(value), ...reached])
      if (seen.size < MOST) seen.add(next);
  }
  return false;
}

function isTemporaryName(word: string): boolean {
  return TEMPORARY.test(word) || TEMPORARY_NAME.test(word);
}
