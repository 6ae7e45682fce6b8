import { removeWords } from '../../../fixes/commands';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import type { Command, CommandLineFact, EntryFact, Word } from '../../../semantics/facts';
import { lineStart, nextLine } from '../../../text/text';

/** Takes an option out of a command, with the path behind it; not where a systemd unit waits for the file to appear. */
export function withoutOption(
  line: CommandLineFact,
  command: Command,
  words: readonly Word[],
  site: FixContext,
): readonly Fix[] {
  const [name = '', inline] = words[0]?.text?.split('=', 2) ?? [];
  const path = inline ?? words[1]?.text;
  const isAwaited = site
    .entries()
    .some(({ dialect, key, value }) => dialect === 'systemd' && key === 'PIDFile' && value === path);
  const edit = isAwaited ? undefined : removeWords(line, command, words, site.text);
  return edit ? [{ title: `Remove \`${name}\``, safety: 'safe', edits: [edit] }] : [];
}

/** Takes the line of an entry out. */
export function withoutLine({ key, keySpan, valueSpan }: EntryFact, site: FixContext): readonly Fix[] {
  // A line of YAML may be all that keeps its parent a map.
  if (site.document.language === 'yaml') return [];
  const start = lineStart(site.text, keySpan.start);
  const end = nextLine(site.text, valueSpan.end);
  return [{ title: `Remove \`${key}\``, safety: 'safe', edits: [{ start, end, text: '' }] }];
}
