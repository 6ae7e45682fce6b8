import type { Command, CommandLineFact, Word } from '../semantics/facts';
import type { Span } from '../text/span';
import type { Edit } from './fix';

/** A command as somebody would select it: from `bundle exec` or `sudo` to the last argument, without redirections. */
export function commandSpan({ wrappers, words, span }: Command): Span {
  // What `sh -c` is given is a line of its own.
  const line = wrappers.findLastIndex(({ text }) => /(?:^|\/)(?:ba|da|a|z|k)?sh$|^-\w*c$/.test(text ?? ''));
  const first = wrappers[line + 1] ?? words[0];
  const last = words[words.length - 1];
  return first && last ? first.span.to(last.span) : span;
}

/**
 * Takes a command out of a line, with the `&&` or `;` that joins it to the next one. Undefined where it is the last,
 * or where more than a plain joint stands between the two.
 */
export function removeCommand(line: CommandLineFact, command: Command, text: string): Edit | undefined {
  const next = line.commands[line.commands.indexOf(command) + 1];
  if (!next || (next.connector !== '&&' && next.connector !== ';')) return undefined;
  const between = text.slice(command.span.end, next.span.start);
  if (!/^\s*(?:&&|;|\n)(?:\s|\\\r?\n)*$/.test(between)) return undefined;
  return { start: command.span.start, end: next.span.start, text: '' };
}

/** Takes words that follow one another out of a command: with their quotes and commas in a list, else with the space before. */
export function removeWords(
  line: CommandLineFact,
  command: Command,
  words: readonly Word[],
  text: string,
): Edit | undefined {
  const first = words[0];
  const last = words[words.length - 1];
  const index = first ? command.words.indexOf(first) : -1;
  const previous = command.words[index - 1];
  if (!first || !last || !previous) return undefined;
  if (line.form === 'shell') return { start: previous.span.end, end: last.span.end, text: '' };
  return { start: endOfItem(text, previous), end: endOfItem(text, last), text: '' };
}

/** Behind the quote that closes an item of a list, if the word is all that stands between its quotes. */
function endOfItem(text: string, { span: { start, end } }: Word): number {
  const quote = text[end];
  return (quote === '"' || quote === "'") && text[start - 1] === quote ? end + 1 : end;
}
