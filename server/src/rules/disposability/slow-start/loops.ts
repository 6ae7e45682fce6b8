import type { RuleContext } from '../../../engine/rule';
import type { Command, CommandLineFact, RegionFact } from '../../../semantics/facts';
import type { Value } from '../../../semantics/values';
import type { Span } from '../../../text/span';

/** Commands that end a wait, in the loop or around what it asks. */
const ENDS = new Set(['break', 'exit', 'return', 'timeout']);
/** Commands that read what they are given, or look at a process of the script's own. */
const READS = new Set(['read', 'shift', 'kill']);

/** The headers of loops that ask again and again, with a pause, and never give up. */
export function endlessWaits(line: CommandLineFact, context: RuleContext): readonly Span[] {
  return context.regionsIn(line.span).flatMap((loop) => {
    if (loop.type !== 'loop' || !loop.test || !isWait(loop)) return [];
    const inside = line.commands.filter(({ span }) => loop.own.encloses(span));
    const pauses = inside.some(({ program }) => program === 'sleep');
    if (!pauses || inside.some(ends) || !asksOnly(loop.test, inside)) return [];
    return [loop.own.slice(0, loop.test.span.end - loop.own.start)];
  });
}

/** `until …`, `while ! …` */
function isWait({ part, test }: RegionFact): boolean {
  return part === 'until' || (part === 'while' && test?.kind === 'not');
}

function ends({ program, wrappers }: Command): boolean {
  return ENDS.has(program) || wrappers.some(({ text }) => text === 'timeout');
}

/** Whether all parts of a condition ask for something that may never come: no counter, no deadline. */
function asksOnly(test: Value, commands: readonly Command[]): boolean {
  switch (test.kind) {
    case 'not':
      return asksOnly(test.value, commands);
    case 'logical':
      return test.operands.every((operand) => asksOnly(operand, commands));
    case 'comparison':
      return !isNumber(test.right) || asksProgram(test, commands);
    case 'call':
      return true;
    default:
      return asksProgram(test, commands);
  }
}

function asksProgram({ span }: Value, commands: readonly Command[]): boolean {
  return commands.some((command) => span.overlaps(command.span) && !READS.has(command.program));
}

function isNumber(value: Value): boolean {
  return value.kind === 'string' && Number.isFinite(Number(value.text)) && value.text !== '';
}
