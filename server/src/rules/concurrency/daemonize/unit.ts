import type { Report } from '../../../engine/findings';
import type { Edit, Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import type { CommandLineFact, EntryFact } from '../../../semantics/facts';
import { lineStart, nextLine } from '../../../text/text';

/** Types of units whose start has not to end. https://www.freedesktop.org/software/systemd/man/systemd.service.html#Type= */
const STAYING = new Set(['simple', 'exec']);

/**
 * The fixes of a command in a systemd unit, with what the unit says of a process that detaches: left a `forking` one, it
 * would wait for a parent that never ends. None where the unit waits for something else.
 */
export function inUnit({ fixes }: Report, line: CommandLineFact, context: FixContext): readonly Fix[] {
  const entries = [...context.facts()].filter((fact): fact is EntryFact => fact.kind === 'entry');
  const starts = entries.filter(({ key }) => key === 'ExecStart');
  // What runs before or behind the service has to come to an end.
  if (starts.length !== 1 || starts[0]?.valueSpan.overlaps(line.span) !== true) return [];
  const type = entries.findLast(({ key }) => key === 'Type');
  const pidFiles = entries.filter(({ key }) => key === 'PIDFile');
  if (type && type.value !== 'forking' && !STAYING.has(String(type.value))) return [];
  const edits: readonly Edit[] = [
    ...(type?.value === 'forking'
      ? [{ start: type.content.start, end: type.content.end, text: 'exec' }]
      : []),
    ...pidFiles.map(({ keySpan, valueSpan }) => ({
      start: lineStart(context.text, keySpan.start),
      end: nextLine(context.text, valueSpan.end),
      text: '',
    })),
  ];
  return (fixes?.(context) ?? []).map((fix) => ({
    ...fix,
    safety: 'suggested',
    edits: [...fix.edits, ...edits],
  }));
}
