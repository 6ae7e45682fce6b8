import type { RuleContext } from '../engine/rule';
import type { Value } from '../semantics/values';
import { lineEnd } from '../text/text';

const TEMPORARY =
  /te?mp(?:orary|file|dir|folder|path|_|\b)|_TEM_|cache_?(?:dir|path|folder|root)|\/dev\/shm|\bscratch/i;
/** `tmpName`, and not `template`. */
const TEMPORARY_NAME = /[tT]e?mp[A-Z]/;
const MAX_DEPTH = 6;
const MAX_NAMES = 8;

/**
 * Whether a path leads to the place for what is needed for a moment: `/tmp/x`, `os.tmpdir()`, `Path.GetTempFileName()`,
 * a variable that is called so, or what is made of one of these.
 */
export function isTemporaryPath(path: Value, context: RuleContext, depth = 0): boolean {
  if (isTemporaryName(context.slice(path.span))) return true;
  if (depth === MAX_DEPTH) return false;
  const known = context.dereference(path);
  if (known !== path && isTemporaryPath(known, context, depth + 1)) return true;
  if (path.kind === 'name' && path.path.length === 1) {
    if (isGivenTemporary(path.path[0] ?? '', path.span.start, context.text, 2)) return true;
  }
  return partsOf(known).some((part) => isTemporaryPath(part, context, depth + 1));
}

function isTemporaryName(written: string): boolean {
  return TEMPORARY.test(written) || TEMPORARY_NAME.test(written);
}

function partsOf(value: Value): readonly Value[] {
  switch (value.kind) {
    case 'template':
      return value.parts.filter((part) => typeof part !== 'string');
    case 'call':
      return [...(value.callee.receiver ? [value.callee.receiver] : []), ...value.args];
    default:
      return [];
  }
}

/**
 * Whether the line that gave a variable its value last, or those that gave the names in it theirs, speak of a temporary
 * place: for languages in which a variable is declared elsewhere, or made of what is no value here.
 */
function isGivenTemporary(name: string, before: number, text: string, depth: number): boolean {
  const at = text.lastIndexOf(`${name} = `, before);
  if (name === '' || at === -1) return false;
  const given = text.slice(at + name.length, lineEnd(text, at));
  if (isTemporaryName(given)) return true;
  const names = depth === 0 ? [] : (given.match(/[A-Za-z_]\w*/g) ?? []).slice(0, MAX_NAMES);
  return names.some((other) => other !== name && isGivenTemporary(other, at, text, depth - 1));
}
