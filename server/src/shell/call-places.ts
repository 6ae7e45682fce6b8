import type { Command, RegionFact } from '../semantics/facts';
import { innermost } from '../semantics/regions';
import type { Span } from '../text/span';

/**
 * The places of a script from which a command runs: its own, or where the function that it stands in is called. None
 * where nothing in the script calls the function.
 */
export function callPlaces(
  command: Command,
  commands: readonly Command[],
  regionsAt: (span: Span) => readonly RegionFact[],
  seen: readonly RegionFact[] = [],
): readonly Span[] {
  const around = innermost(regionsAt(command.span), 'function');
  if (!around) return [command.span];
  if (seen.includes(around)) return [];
  return commands
    .filter(({ program, span }) => program === around.name && !around.own.encloses(span))
    .flatMap((call) => callPlaces(call, commands, regionsAt, [...seen, around]));
}

/** The command that follows another one; those that are put into its words do not. */
export function commandBehind({ span }: Command, commands: readonly Command[]): Command | undefined {
  return commands.find((other) => other.span.start >= span.end);
}
