import type { RuleContext } from '../../../engine/rule';
import type { Value } from '../../../semantics/values';

/** `worker > /dev/null 2>&1 &`, `worker & echo $! > worker.pid` */
const IN_BACKGROUND = /[^\s&>|][ \t]*&[ \t]*(?:echo[ \t]+\$![^&|;]*)?$/;

/** Whether an argument is a line that a shell reads, and that it leaves in the background. */
export function runsInBackground(values: readonly Value[], context: RuleContext): boolean {
  return values.some((value) => IN_BACKGROUND.test(lineOf(value, context)));
}

/** As far as it is known: what only the run knows is a `?`. */
function lineOf(value: Value, context: RuleContext): string {
  if (value.kind !== 'template') return context.constant(value) ?? '';
  return value.parts
    .map((part) => (typeof part === 'string' ? part : (context.constant(part) ?? '?')))
    .join('');
}
