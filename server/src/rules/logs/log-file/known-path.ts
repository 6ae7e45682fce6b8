import type { RuleContext } from '../../../engine/rule';
import type { Value } from '../../../semantics/values';

/** Deeper paths are not put together by people. */
const MAX_DEPTH = 4;

/** A path as far as it is known: `join(dir, 'logs', name)` is `/logs/`. Unknown parts are left out. */
export function knownPath(value: Value, context: RuleContext, depth = 0): string {
  const known = context.dereference(value);
  const constant = context.constant(known);
  if (constant !== undefined) return constant;
  if (depth > MAX_DEPTH) return '';
  const inner = (part: string | Value) =>
    typeof part === 'string' ? part : knownPath(part, context, depth + 1);
  if (known.kind === 'template') return known.parts.map(inner).join('');
  if (known.kind === 'call' && ['join', 'resolve', 'normalize'].includes(known.callee.name))
    return known.args.map(inner).join('/');
  return '';
}
