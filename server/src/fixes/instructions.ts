import type { EntryFact } from '../semantics/facts';
import { lineStart, nextLine } from '../text/text';
import type { Edit } from './fix';
import type { FixContext } from './fix-context';

/** Takes the instruction away that declares a variable of an image; undefined where it declares others, too. */
export function withoutInstruction(
  { keySpan, valueSpan }: EntryFact,
  { text }: FixContext,
): Edit | undefined {
  const start = lineStart(text, keySpan.start);
  const end = nextLine(text, valueSpan.end);
  const line = text.slice(start, end).trim();
  const isAlone = /^(?:ENV|ARG)\s+[^\s=]+(?:=|\s+)(?:"[^"]*"|'[^']*'|\S+)$/i.test(line);
  return isAlone ? { start, end, text: '' } : undefined;
}
