import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../server/src/engine/analysis';
import { languages } from '../../server/src/languages/registry.gen';
import { textChange } from '../../server/src/text/text';
import { source, languages as sources } from '../bench/sources.mjs';
import { analyse } from '../support/engine';
import { readMarkers } from '../support/markers';

// In a long text only the piece around an edit is reparsed. The findings are those of the whole text all the same, also
// after an edit that opened a string or a comment which runs on behind the piece.

const root = path.resolve(__dirname, '../../server/src/rules');
const seed = Number(process.env.FUZZ_SEED) || 7;
const WANTED_LENGTH = 56_000;
const INSERTS = [
  'a',
  '"',
  "'",
  '(',
  ')',
  '{',
  '}',
  '\n',
  '#',
  '//',
  '/*',
  '*/',
  '`',
  '"""',
  '\n\n',
  ';',
  'x = 1\n',
  '\n}\n\nfunction f() {\n',
  '\ndef f():\n    pass\n\n',
  '😀',
];

/** A long text with many findings: as the benchmark makes it, else the cases of a language, again and again. */
function longText(id: string, extensions: readonly string[]): string {
  const made = sources.find((one) => one.id === id);
  if (made) return source(made, 2200);
  const parts = globSync(
    extensions.map((extension) => `*/*/cases/**/*${extension}`),
    { cwd: root, dot: true },
  )
    .sort()
    .map((file) => readMarkers(readFileSync(path.join(root, file), 'utf8')).text)
    .filter((text) => !text.includes('\uFEFF') && !text.includes('\r') && !text.startsWith('#!'));
  let text = '';
  while (parts.length > 0 && text.length < WANTED_LENGTH) text += `${parts.join('\n\n')}\n\n`;
  return text;
}

function snapshot(analysis: Analysis): string[] {
  return analysis
    .findings()
    .map(({ span, rule, severity, message }) => `${span.start}-${span.end} ${rule} ${severity} ${message}`)
    .sort();
}

const edit = fc.record({
  // Most edits are near one another, as a person's are.
  jump: fc.integer({ min: 0, max: 9 }),
  at: fc.nat(),
  remove: fc.nat({ max: 20 }),
  insert: fc.constantFrom(...INSERTS),
  undo: fc.boolean(),
});

describe('a long text that was edited has the findings of a fresh one', () => {
  for (const language of languages) {
    if (language.kind !== 'code') continue;
    const [extension = ''] = language.files.extensions ?? [];
    const text = longText(language.id, language.files.extensions ?? []);
    test.runIf(text.length > 0)(
      language.id,
      async () => {
        await fc.assert(
          fc.asyncProperty(fc.array(edit, { minLength: 2, maxLength: 10 }), async (edits) => {
            const edited = await analyse(`long${extension}`, text);
            let current = text;
            let place = current.length >> 1;
            const apply = (start: number, end: number, insert: string) => {
              const change = textChange(current, start, end, insert);
              current = current.slice(0, start) + insert + current.slice(end);
              edited.edit([change], current);
              edited.findings();
            };
            try {
              // Taken back in the end, newest first, so that the text is without errors when it is compared.
              const undos: (() => void)[] = [];
              for (const { jump, at, remove, insert, undo } of edits) {
                if (jump === 0) place = at % current.length;
                const start = Math.min(current.length, place + (at % 2000));
                const removed = current.slice(start, start + remove);
                apply(start, start + removed.length, insert);
                const takeBack = () => apply(start, start + insert.length, removed);
                if (undo) takeBack();
                else undos.push(takeBack);
              }
              for (const takeBack of undos.reverse()) takeBack();
              // A word gets longer: the findings behind it move.
              const word = current.slice(place).search(/[a-z]{3}/);
              if (word >= 0) apply(place + word + 2, place + word + 2, 'abc');
              const fresh = await analyse(`long${extension}`, current);
              try {
                // How tree-sitter recovers from an error depends on what it could reuse.
                if (fresh.brokenPlaces() === 0) expect(snapshot(edited)).toEqual(snapshot(fresh));
              } finally {
                fresh.dispose();
              }
            } finally {
              edited.dispose();
            }
          }),
          { numRuns: 8, seed },
        );
      },
      240_000,
    );
  }
});
