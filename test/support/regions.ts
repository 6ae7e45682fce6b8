import { expect } from 'vitest';
import type { Analysis } from '../../server/src/engine/analysis';
import { Engine } from '../../server/src/engine/engine';
import { rule } from '../../server/src/engine/rule';
import { languages } from '../../server/src/languages/registry.gen';
import type { Fact, RegionFact } from '../../server/src/semantics/facts';
import type { Symbols } from '../../server/src/semantics/symbols';
import type { CallValue, Value } from '../../server/src/semantics/values';
import type { Reading } from '../../server/src/syntax/reading';
import { textChange } from '../../server/src/text/text';
import type { RandomEdit } from './incremental';
import { loadWasm } from './wasm';

/** Without rules that matter: the tests look at what was read. */
const reading = rule({ id: 'config/read', title: 'A read', severity: 'hint', reads: () => undefined });
const engine = new Engine({ rules: [reading], languages, loadWasm });

async function opened<T>(path: string, text: string, look: (analysis: Analysis) => T): Promise<T> {
  const analysis = await engine.open({ path, role: 'app', text });
  if (!analysis) throw new Error(`no language reads ${path}`);
  try {
    return look(analysis);
  } finally {
    analysis.dispose();
  }
}

function factsOf(analysis: Analysis): readonly Fact[] {
  return [...(analysis as unknown as { reading: Reading }).reading.facts()];
}

function symbolsOf(analysis: Analysis): Symbols {
  return (analysis as unknown as { reading: { readonly symbols: Symbols } }).reading.symbols;
}

function regionsIn(facts: readonly Fact[]): readonly RegionFact[] {
  return facts
    .filter((fact) => fact.kind === 'region')
    .sort((a, b) => a.own.start - b.own.start || b.own.length - a.own.length);
}

/** The regions of a text, outermost first, each as `type part name | test | what else is known`. */
export function regionsOf(path: string, text: string): Promise<readonly string[]> {
  return opened(path, text, (analysis) =>
    regionsIn(factsOf(analysis)).map((region) => describe(region, text)),
  );
}

function describe(
  { type, part, name, visible, test, marks, bases, leaves }: RegionFact,
  text: string,
): string {
  return [
    [type, part, ...(name === undefined ? [] : [visible === 'scope' ? name : `(${visible} ${name})`])].join(
      ' ',
    ),
    ...(test ? [`test ${show(test, text)}`] : []),
    ...(marks.length > 0 ? [`marks ${marks.map((mark) => show(mark, text)).join(', ')}`] : []),
    ...(bases.length > 0 ? [`bases ${bases.map((base) => show(base, text)).join(', ')}`] : []),
    ...(leaves ? ['leaves'] : []),
  ].join(' | ');
}

/** A value as one line: `(a == "b")`, `not x`, `f("x", key=1)`. */
export function show(value: Value, text: string): string {
  const shown = (one: Value) => show(one, text);
  switch (value.kind) {
    case 'string':
      return JSON.stringify(value.text);
    case 'scalar':
      return String(value.value);
    case 'name':
      return value.path.join('.');
    case 'call':
      return showCall(value, text);
    case 'member':
      return `${shown(value.object)}.${value.name}`;
    case 'index':
      return `${shown(value.object)}[${shown(value.key)}]`;
    case 'comparison':
      return `(${shown(value.left)} ${value.equal ? '==' : '!='} ${shown(value.right)})`;
    case 'not':
      return `not ${shown(value.value)}`;
    case 'logical':
      return `(${value.operands.map(shown).join(` ${value.operator} `)})`;
    case 'conditional':
      return `(${shown(value.test)} ? ${shown(value.then)} : ${shown(value.otherwise)})`;
    case 'fallback': {
      const when = value.test ? ` when ${value.fallbackHolds ? '' : 'not '}${shown(value.test)}` : '';
      return `(${shown(value.value)} or else ${shown(value.fallback)}${when})`;
    }
    default:
      return `<${value.kind} ${text.slice(value.span.start, value.span.end)}>`;
  }
}

function showCall({ callee, args, named }: CallValue, text: string): string {
  const receiver = callee.receiver ? `${show(callee.receiver, text)}.` : '';
  const given = [
    ...args.map((one) => show(one, text)),
    ...named.map(({ name, value }) => `${name}=${show(value, text)}`),
  ];
  return `${receiver}${callee.name}(${given.join(', ')})`;
}

/** The value that is given to the first binding of a name, as `show` writes it. */
export function valueGiven(path: string, text: string, name: string): Promise<string | undefined> {
  return opened(path, text, (analysis) => {
    const found = factsOf(analysis).find((fact) => fact.kind === 'binding' && fact.name === name);
    return found?.kind === 'binding' && found.value ? show(found.value, text) : undefined;
  });
}

/**
 * What the name that stands behind a `‸` means there: the line (from 1) of its definition, and how that is written;
 * of a region its own span, or that of the fact.
 */
export function definitionOf(path: string, marked: string, place: 'own' | 'span' = 'span'): Promise<string> {
  const at = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  const name = /^[@$]*[\w?!]+/.exec(text.slice(at))?.[0] ?? '';
  return opened(path, text, (analysis) => {
    const found = symbolsOf(analysis).definitions.lookup(name, at);
    if (!found) return 'none';
    const named = found.kind === 'region' ? found[place] : found.span;
    const { start, end } = found.kind === 'binding' ? found.nameSpan : named;
    const lines = text.slice(0, start).split('\n');
    return `${lines.length}: ${found.kind} ${text.slice(start, end).split('\n')[0]}`;
  });
}

/** What is done to a variable at each of its mentions, as `kind member`. */
export function usesOf(path: string, text: string, name: string): Promise<readonly string[]> {
  return opened(path, text, (analysis) =>
    ((analysis as unknown as { reading: Reading }).reading.structure?.mentions(name, undefined) ?? []).map(
      ({ kind, member }) => (member === undefined ? kind : `${kind} ${member}`),
    ),
  );
}

/** Fails unless the regions of a document that is edited step by step are those of one opened afresh. */
export async function checkRegions(path: string, start: string, edits: readonly RandomEdit[]): Promise<void> {
  const live = await engine.open({ path, role: 'app', text: start });
  if (!live) throw new Error(`no language reads ${path}`);
  try {
    let text = start;
    for (const { at, remove, insert } of edits) {
      const from = Math.floor(at * text.length);
      const to = Math.min(text.length, from + remove);
      live.edit([textChange(text, from, to, insert)], text.slice(0, from) + insert + text.slice(to));
      text = live.text;
      await opened(path, text, (fresh) => {
        const before = regionsIn(factsOf(live)).map((region) => detailed(region, text));
        const now = regionsIn(factsOf(fresh)).map((region) => detailed(region, text));
        if (fresh.brokenPlaces() === 0) expect(before, text).toEqual(now);
      });
    }
  } finally {
    live.dispose();
  }
}

function detailed(region: RegionFact, text: string): string {
  const { own, body } = region;
  return `${own.start}-${own.end} ${body.start}-${body.end} ${describe(region, text)}`;
}
