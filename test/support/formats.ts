import fc from 'fast-check';
import { expect } from 'vitest';
import type {
  Command,
  CommandLineFact,
  EntryFact,
  Fact,
  InstructionFact,
} from '../../server/src/semantics/facts';
import { createShellParser } from '../../server/src/shell/shell-parser';
import { Grammars } from '../../server/src/syntax/grammars';
import type { Format, FormatTools } from '../../server/src/syntax/language';
import { Span } from '../../server/src/text/span';
import { loadWasm } from './wasm';

/** What formats may use, with the real shell grammar. */
export async function formatTools(): Promise<FormatTools> {
  return { shell: await createShellParser(new Grammars(loadWasm)) };
}

/** What a format read in a text, in words that are easy to compare; whatever has a span is what stands there. */
export class Read {
  constructor(
    readonly text: string,
    readonly facts: readonly Fact[],
  ) {}

  static from(format: Format, text: string, path: string, tools: FormatTools): Read {
    return new Read(text, format.read(text, path, tools));
  }

  slice(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  entryFacts(): readonly EntryFact[] {
    return this.facts.filter((fact) => fact.kind === 'entry');
  }

  /** `path/to/key` → value. */
  values(): Readonly<Record<string, EntryFact['value']>> {
    return Object.fromEntries(this.entryFacts().map(({ path, value }) => [path.join('/'), value]));
  }

  /** `path/to/key` → key, value and value without quotes, as they are written. */
  written(): Readonly<Record<string, readonly [key: string, value: string, content: string]>> {
    return Object.fromEntries(
      this.entryFacts().map(({ path, keySpan, valueSpan, content }) => [
        path.join('/'),
        [this.slice(keySpan), this.slice(valueSpan), this.slice(content)],
      ]),
    );
  }

  dialects(): readonly string[] {
    return [...new Set(this.facts.flatMap((fact) => ('dialect' in fact ? [fact.dialect] : [])))];
  }

  commandFacts(): readonly CommandLineFact[] {
    return this.facts.filter((fact) => fact.kind === 'command');
  }

  /** `role form: commands`, see `inWords`. */
  commands(): readonly string[] {
    return this.commandFacts().map(({ role, form, commands }) => `${role} ${form}: ${inWords(commands)}`);
  }

  instructions(): readonly InstructionFact[] {
    return this.facts.filter((fact) => fact.kind === 'instruction');
  }

  /** All words of commands as they stand in the text. */
  wordsWritten(): readonly string[] {
    return this.commandFacts().flatMap(({ commands }) =>
      commands.flatMap(({ words }) => words.map(({ span }) => this.slice(span))),
    );
  }
}

/** `<wrapper> && program argument ?unknown > target &`, one after the other. */
export function inWords(commands: readonly Command[]): string {
  return commands
    .map(({ connector, wrappers, words, redirects, background }) =>
      [
        ...(connector ? [connector] : []),
        ...wrappers.map(({ raw }) => `<${raw}>`),
        ...words.map(({ text, raw }) => text ?? `?${raw}`),
        ...redirects.map(({ operator, target }) => `${operator}${target.raw}`),
        ...(background ? ['&'] : []),
      ].join(' '),
    )
    .join(' ');
}

/** Expects that a format survives any text, and that all it says is about places in it. */
export function expectSound(
  format: Format,
  path: string,
  samples: readonly string[],
  tools: FormatTools,
): void {
  const check = (text: string) => {
    const isOutside = ({ start, end }: Span) => start < 0 || end < start || end > text.length;
    const outside = spansOf(format.read(text, path, tools)).filter(isOutside);
    expect(outside).toEqual([]);
  };
  for (const sample of samples) {
    for (const text of [
      sample,
      `\ufeff${sample}`,
      sample.replaceAll('\n', '\r\n'),
      sample.replaceAll('\n', '\r'),
    ])
      check(text);
  }
  fc.assert(fc.property(anyText(80), check), { numRuns: 60 });
  fc.assert(fc.property(mutated(samples), check), { numRuns: 120 });
}

/** Characters that mean something in one format or another, and some that take two units. */
const PIECES = [
  '"',
  "'",
  '\\',
  '\n',
  '\r\n',
  '\t',
  ' ',
  ':',
  '=',
  '-',
  '#',
  '[',
  ']',
  '{',
  '}',
  '<',
  '>',
  '$(',
  '`',
  '&',
  '|',
  '😀',
  '\ufeff',
  '<<EOF',
  '\\\n',
  '---\n',
  '- ',
  '<!--',
  '{{',
  '}}',
  '${',
  ',',
  '&a',
  '*a',
  '"""',
];

/** Any code units, half characters too. */
function anyText(maxLength: number): fc.Arbitrary<string> {
  const unit = fc.oneof(fc.integer({ min: 0, max: 0x7f }), fc.integer({ min: 0, max: 0xffff }));
  return fc.array(unit, { maxLength }).map((units) => String.fromCharCode(...units));
}

function mutated(samples: readonly string[]): fc.Arbitrary<string> {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 0, max: 12 }),
    text: fc.oneof(fc.constantFrom('', ...PIECES), anyText(3)),
  });
  return fc
    .tuple(fc.constantFrom(...samples), fc.array(edit, { minLength: 1, maxLength: 5 }))
    .map(([sample, edits]) =>
      edits.reduce((text, { at, length, text: inserted }) => {
        const start = Math.floor(at * text.length);
        return text.slice(0, start) + inserted + text.slice(start + length);
      }, sample),
    );
}

function spansOf(value: unknown): readonly Span[] {
  if (value instanceof Span) return [value];
  if (Array.isArray(value)) return value.flatMap(spansOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === 'anchor' ? [] : spansOf(part)));
}
