import type { FactSink } from '../shared/fact-sink';
import { linesOf } from '../shared/lines';
import { addDirective, type DirectiveWord } from './directive';

/** Sections, by which a line begins. https://docs.haproxy.org/dev/configuration.html#2 */
const SECTIONS: ReadonlySet<string> = new Set(
  'global defaults frontend backend listen userlist peers mailers resolvers cache program ring http-errors'.split(
    ' ',
  ),
);
const WORD = /"(?:\\.|[^"\\])*"|'[^']*'|(?:\\.|[^\s#"'\\])+|#/g;

interface Section {
  readonly names: readonly string[];
  readonly start: number;
}

/**
 * Reads sections and the lines in them: `balance source` below `backend shop` is an entry whose path is `backend`, `shop`,
 * `balance`. Never throws.
 */
export function readHaproxy(text: string, sink: FactSink): void {
  let section: Section | undefined;
  let end = 0;
  const close = () => {
    if (section) addSection(section, end, sink);
  };
  for (const line of linesOf(text)) {
    const words = wordsOf(line.text, line.start);
    const [first] = words;
    if (!first) continue;
    if (SECTIONS.has(first.text)) {
      close();
      addDirective([], words, sink);
      section = { names: words.slice(0, 2).map((word) => word.text), start: first.start };
    } else addDirective(section?.names ?? [], words, sink);
    end = words.at(-1)?.end ?? line.end;
  }
  close();
}

function addSection({ names, start }: Section, end: number, sink: FactSink): void {
  const [part = '', name = part] = names;
  sink.region({ type: 'section', part, name, own: sink.span(start, end), path: names });
}

function wordsOf(line: string, start: number): readonly DirectiveWord[] {
  const words: DirectiveWord[] = [];
  for (const { 0: raw, index } of line.matchAll(WORD)) {
    if (raw === '#') break;
    const quotes = raw.startsWith('"') || raw.startsWith("'") ? 1 : 0;
    words.push({
      text: raw.slice(quotes, raw.length - quotes),
      start: start + index,
      end: start + index + raw.length,
      quotes,
    });
  }
  return words;
}
