import type { CommandSource } from '../semantics/commands';
import { dequote } from './quotes';
import { SourceBuilder } from './source';

/**
 * The script that stands in a quoted word, as in `sh -c "exec web --port $PORT"`; its expansions stay as written.
 * Undefined where the word is nothing but expansions. `start` is the UTF-16 offset of the word in `outer`. Never throws.
 */
export function innerScript(raw: string, outer: CommandSource, start: number): CommandSource | undefined {
  const builder = new SourceBuilder();
  let known = false;
  dequote(raw, {
    literal: (from, to) => {
      known ||= raw.slice(from, to).trim() !== '';
      builder.copy(outer.text, start + from, start + to);
    },
    escaped: (characters, at) => {
      known = true;
      builder.put(characters, start + at);
    },
    expansion: (from, to) => builder.copy(outer.text, start + from, start + to),
  });
  if (!known) return undefined;
  const closingQuote = /["']$/.test(raw) ? 1 : 0;
  const inner = builder.build(start + raw.length - closingQuote);
  return { text: inner.text, at: (index) => outer.at(inner.at(index)) };
}
