import type { RuleContext } from '../engine/rule';
import { partsOf } from '../semantics/parts';
import type { Value } from '../semantics/values';

const TEMPORARY =
  /te?mp(?:orary|file|dir|folder|path|_|\b)|_TEM_|cache_?(?:dir|path|folder|root)|\/dev\/shm|\bscratch/i;
/** `tmpName`, and not `template`. */
const TEMPORARY_NAME = /[tT]e?mp[A-Z]/;
const MAX_DEPTH = 6;

/**
 * Whether a path leads to the place for what is needed for a moment: `/tmp/x`, `os.tmpdir()`, `Path.GetTempFileName()`,
 * a variable that is called so, or what may be made of one of these.
 */
export function isTemporaryPath(path: Value, context: RuleContext, depth = 0): boolean {
  if (namesIn(path, context).some((name) => TEMPORARY.test(name) || TEMPORARY_NAME.test(name))) return true;
  if (depth === MAX_DEPTH) return false;
  const isTemporary = (part: Value) => part !== path && isTemporaryPath(part, context, depth + 1);
  return partsOf(path).some(isTemporary) || (path.kind === 'name' && meant(path, context).some(isTemporary));
}

/** What a name may stand for. */
function meant(name: Value, context: RuleContext): readonly Value[] {
  return [context.dereference(name), ...context.values(name).reached.map(({ value }) => value)];
}

/** The names and texts that a value itself is written with, and what they stand for. */
function namesIn(value: Value, context: RuleContext): readonly string[] {
  switch (value.kind) {
    case 'string':
      return [value.text];
    case 'template':
      return value.parts.filter((part) => typeof part === 'string');
    case 'name':
      return [value.path.join('.'), ...context.resolve(value)];
    case 'member':
      return [value.name];
    case 'call':
      return [value.callee.name, ...context.callee(value)];
    default:
      return [];
  }
}
