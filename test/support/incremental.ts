import { expect } from 'vitest';
import type { Analysis } from '../../server/src/core/analysis';
import type { Engine } from '../../server/src/core/engine';
import type { Fact } from '../../server/src/core/facts';
import type { Reading } from '../../server/src/core/reading';
import { textChange } from '../../server/src/core/text';

/** Text that is put into or taken out of a file, as a person types it or as broken as that. */
export interface RandomEdit {
  /** Between 0 and 1: where in the text. */
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** Fails unless a document that was edited step by step holds the same facts and findings as one opened afresh. */
export async function checkIncremental(
  engine: Engine,
  path: string,
  start: string,
  edits: readonly RandomEdit[],
): Promise<void> {
  let text = start;
  const live = await open(engine, path, text);
  try {
    for (const { at, remove, insert } of edits) {
      const from = Math.floor(at * text.length);
      const to = Math.min(text.length, from + remove);
      const change = textChange(text, from, to, insert);
      text = text.slice(0, from) + insert + text.slice(to);
      live.edit([change], text);
      const fresh = await open(engine, path, text);
      try {
        expect(findings(live), text).toEqual(findings(fresh));
        expect(definitions(live), text).toEqual(definitions(fresh));
        // A name that stood for an API once stays interesting: more calls may be known, never fewer.
        expect(calls(live), text).toEqual(expect.arrayContaining([...calls(fresh)]));
      } finally {
        fresh.dispose();
      }
    }
  } finally {
    live.dispose();
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
