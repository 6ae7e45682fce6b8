import { expect } from 'vitest';
import type { Engine } from '../../server/src/engine/engine';
import type { RegionFact } from '../../server/src/semantics/facts';
import type { Value } from '../../server/src/semantics/values';
import type { Reading } from '../../server/src/syntax/reading';
import { textChange } from '../../server/src/text/text';

/** What is read of a text; the caller disposes of it. */
export async function readingOf(engine: Engine, path: string, text: string): Promise<Reading> {
  const analysis = await engine.open({ path, role: 'app', text });
  if (!analysis) throw new Error(`no language reads ${path}`);
  return (analysis as unknown as { reading: Reading }).reading;
}

/**
 * The regions of a text in source order, a line each: `branch if [its body] if test leaves`, with what is known. Text is
 * shown without line breaks.
 */
export function regionLines(reading: Reading, text: string): readonly string[] {
  return [...reading.facts()]
    .filter((fact): fact is RegionFact => fact.kind === 'region')
    .sort((a, b) => a.own.start - b.own.start || b.own.length - a.own.length)
    .map((region) => {
      const { type, part, name, visible, own, body, test, marks, bases, leaves } = region;
      const words = [
        ...marks.map((mark) => `@${shown(mark)}`),
        type,
        part,
        ...(name === undefined ? [] : [`${name}${visible === 'scope' ? '' : ` (${visible})`}`]),
        ...(bases.length > 0 ? [`: ${bases.map(shown).join(', ')}`] : []),
        ...(body.start === own.start && body.end === own.end
          ? [`«${text.slice(own.start, own.end)}»`]
          : [`[${text.slice(body.start, body.end)}]`]),
        ...(test ? [`if ${shown(test)}`] : []),
        ...(leaves ? ['leaves'] : []),
      ];
      return words.join(' ').replace(/\s+/g, ' ');
    });
}

/** A value in one notation for all languages. */
export function shown(value: Value): string {
  switch (value.kind) {
    case 'string':
      return `"${value.text}"`;
    case 'name':
      return value.path.join('.');
    case 'scalar':
      return String(value.value);
    case 'not':
      return `!(${shown(value.value)})`;
    case 'comparison':
      return `${shown(value.left)} ${value.equal ? '==' : '!='} ${shown(value.right)}`;
    case 'logical':
      return value.operands.map(shown).join(` ${value.operator} `);
    case 'conditional':
      return `${shown(value.test)} ? ${shown(value.then)} : ${shown(value.otherwise)}`;
    case 'fallback':
      return `${shown(value.value)} ?? ${shown(value.fallback)}`;
    case 'member':
      return `${shown(value.object)}->${value.name}`;
    case 'list':
      return `[${value.items.map(shown).join(', ')}]`;
    case 'call': {
      const { receiver, name } = value.callee;
      const named = value.named.map((one) => `${one.name}=${shown(one.value)}`);
      const args = [...value.args.map(shown), ...named];
      return `${receiver ? `${shown(receiver)}.` : ''}${name}${value.argsSpan ? `(${args.join(', ')})` : ''}`;
    }
    default:
      return '?';
  }
}

/**
 * Which definition each use of a name resolves to. In the text a definition is marked `⟦1:x⟧`, a use `⟦?:x⟧`; answers the
 * number of the definition per use, in order: the nearest that holds there, or `-` where there is none.
 */
export async function homesOf(engine: Engine, path: string, marked: string): Promise<string> {
  const definitions = new Map<number, string>();
  const uses: { readonly name: string; readonly at: number }[] = [];
  let text = '';
  let from = 0;
  for (const { 0: whole, 1: mark = '', 2: name = '', index } of marked.matchAll(/⟦(\w+|\?):(\w+)⟧/g)) {
    text += marked.slice(from, index);
    if (mark === '?') uses.push({ name, at: text.length });
    else definitions.set(text.length, mark);
    text += name;
    from = index + whole.length;
  }
  text += marked.slice(from);
  const reading = await readingOf(engine, path, text);
  if (reading.brokenPlaces() > 0) throw new Error(`does not parse: ${text}`);
  return uses
    .map(({ name, at }) => {
      const found = reading.symbols?.definitions.lookup(name, at);
      if (!found) return '-';
      const start = found.kind === 'binding' ? found.nameSpan.start : found.span.start;
      return definitions.get(start) ?? `${text.slice(start, start + 20)}`;
    })
    .join(' ');
}

/**
 * Fails unless the regions of a text that is edited at random places are those of a fresh reading, with all that is
 * read of them later. What breaks the text is taken back.
 */
export async function checkRegionsAfterEdits(
  engine: Engine,
  path: string,
  start: string,
  seed: number,
): Promise<void> {
  const live = await engine.open({ path, role: 'app', text: start });
  if (!live) throw new Error(`no language reads ${path}`);
  const { reading } = live as unknown as { reading: Reading };
  expect(reading.brokenPlaces(), start).toBe(0);
  const next = randomFrom(seed);
  let text = start;
  for (let round = 0; round < 60; round++) {
    const from = Math.floor(next() * text.length);
    const insert = INSERTS[Math.floor(next() * INSERTS.length)] ?? '';
    const taken = text.slice(from, from + Math.floor(next() * 3));
    edit(from, taken, insert);
    if (!(await isSame())) {
      edit(from, insert, taken);
      await isSame();
    }
  }
  live.dispose();

  function edit(from: number, taken: string, insert: string): void {
    const change = textChange(text, from, from + taken.length, insert);
    text = text.slice(0, from) + insert + text.slice(from + taken.length);
    live?.edit([change], text);
  }

  /** False for a broken text. */
  async function isSame(): Promise<boolean> {
    const fresh = await readingOf(engine, path, text);
    const isWhole = fresh.brokenPlaces() === 0;
    if (isWhole) expect(regionLines(reading, text), text).toEqual(regionLines(fresh, text));
    fresh.dispose();
    return isWhole;
  }
}

const INSERTS = [
  '',
  'a',
  ' ',
  '\n',
  ';',
  '{}',
  '()',
  '!',
  'return;',
  'x = 1;',
  '"b"',
  ' == 1',
  'if (x) ',
  'else ',
];

/** Numbers from 0 to below 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
