import { expect } from 'vitest';
import type { Analysis } from '../../server/src/engine/analysis';
import type { Engine } from '../../server/src/engine/engine';
import type { Fact } from '../../server/src/semantics/facts';
import type { Reading } from '../../server/src/syntax/reading';
import { textChange } from '../../server/src/text/text';

/** Text that is put into or taken out of a file, as a person types it or as broken as that. */
export interface RandomEdit {
  /** Between 0 and 1: where in the text. */
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/**
 * Fails unless a document that was edited step by step, and then undone step by step, holds the same facts and findings
 * as one opened afresh, whenever its text parses. While it is broken, how the parser recovers depends on what it could
 * reuse; what it makes of that must be gone as soon as the text is whole again.
 */
export async function checkIncremental(
  engine: Engine,
  path: string,
  start: string,
  edits: readonly RandomEdit[],
): Promise<void> {
  const live = await open(engine, path, start);
  try {
    let text = start;
    const undo: { readonly from: number; readonly to: number; readonly insert: string }[] = [];
    for (const { at, remove, insert } of edits) {
      const from = Math.floor(at * text.length);
      const to = Math.min(text.length, from + remove);
      undo.push({ from, to: from + insert.length, insert: text.slice(from, to) });
      text = await step(engine, live, path, { from, to, insert });
    }
    for (const { from, to, insert } of undo.reverse()) await step(engine, live, path, { from, to, insert });
  } finally {
    live.dispose();
  }
}

/** Makes one edit and compares. Answers the text after it. */
async function step(
  engine: Engine,
  live: Analysis,
  path: string,
  { from, to, insert }: { readonly from: number; readonly to: number; readonly insert: string },
): Promise<string> {
  const change = textChange(live.text, from, to, insert);
  const text = live.text.slice(0, from) + insert + live.text.slice(to);
  live.edit([change], text);
  const fresh = await open(engine, path, text);
  try {
    if (fresh.brokenPlaces() > 0) {
      findings(live);
      return text;
    }
    expect(findings(live), text).toEqual(findings(fresh));
    expect(definitions(live), text).toEqual(definitions(fresh));
    // A name that stood for an API once stays interesting: more calls may be known, never fewer.
    expect(calls(live), text).toEqual(expect.arrayContaining([...calls(fresh)]));
    return text;
  } finally {
    fresh.dispose();
  }
}

async function open(engine: Engine, path: string, text: string): Promise<Analysis> {
  const analysis = await engine.open({ path, role: 'app', text });
  if (!analysis) throw new Error(`no language reads ${path}`);
  return analysis;
}

function findings(analysis: Analysis): readonly string[] {
  return analysis.findings().map(({ rule, span, message }) => `${span.start}-${span.end} ${rule} ${message}`);
}

function definitions(analysis: Analysis): readonly string[] {
  const { reading } = analysis as unknown as { reading: Reading };
  const facts: readonly Fact[] = [...reading.facts(), ...reading.imports()];
  return facts.flatMap((fact) => describe(fact, 'binding', 'import', 'fallback')).sort();
}

function calls(analysis: Analysis): readonly string[] {
  const { reading } = analysis as unknown as { reading: Reading };
  return [...reading.facts()].flatMap((fact) => describe(fact, 'call')).sort();
}

function describe(fact: Fact, ...kinds: readonly Fact['kind'][]): readonly string[] {
  if (!kinds.includes(fact.kind)) return [];
  const place = `${fact.kind} ${fact.span.start}-${fact.span.end}`;
  if (fact.kind === 'import') return [`${place} ${fact.local} = ${fact.target}`];
  if (fact.kind === 'binding')
    return [`${place} ${fact.form} ${fact.path.join('.')} ${fact.nameSpan.start} ${shape(fact.value)}`];
  if (fact.kind === 'call') return [`${place} ${shape(fact.call)}`];
  return [`${place} ${fact.kind === 'fallback' ? shape(fact.value) : ''}`];
}

/** A value with all its offsets absolute. */
function shape(value: unknown): string {
  return JSON.stringify(value, (key, part) =>
    key === 'anchor'
      ? undefined
      : part && typeof part === 'object' && 'anchor' in part
        ? `${part.start}-${part.end}`
        : part,
  );
}
