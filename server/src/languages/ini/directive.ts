import type { FactSink } from '../shared/fact-sink';

/** A word of a directive. Offsets are UTF-16 offsets in the document. */
export interface DirectiveWord {
  /** Without quotes. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** How many characters of a quote stand at either end. */
  readonly quotes: 0 | 1;
}

/**
 * Adds a directive as an entry: its first argument is the value, null where there is none. Every further one is an entry
 * below it, by its index, whose key is the directive's name as written.
 */
export function addDirective(
  blocks: readonly string[],
  [name, ...args]: readonly DirectiveWord[],
  sink: FactSink,
): void {
  if (!name) return;
  const path = [...blocks, name.text];
  const keySpan = sink.span(name.start, name.end);
  const [value, ...more] = args;
  if (!value) {
    const none = sink.span(name.end, name.end);
    sink.entry(path, keySpan, { value: null, span: none, content: none });
    return;
  }
  sink.entry(path, keySpan, scalarOf(value, sink));
  more.forEach((word, index) => {
    sink.entry([...path, String(index + 1)], keySpan, scalarOf(word, sink));
  });
}

function scalarOf({ text, start, end, quotes }: DirectiveWord, sink: FactSink) {
  return {
    value: text,
    span: sink.span(start, end),
    content: sink.span(start + quotes, end - quotes),
  };
}
