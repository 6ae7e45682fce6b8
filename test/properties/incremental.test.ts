import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../server/src/engine/analysis';
import { textChange } from '../../server/src/text/text';
import { analyse, engine } from '../support/engine';
import { readMarkers } from '../support/markers';

// A document that was edited is a document that was opened with that text: whatever is kept between edits only saves
// work. The edits are of the kind that people make (a character, a quote, a bracket, a line, a deletion).

const root = path.resolve(__dirname, '../../server/src/rules');
const files = globSync('*/*/cases/**/*', { cwd: root, dot: true }).filter(
  (file) => !file.endsWith('.fixed') && engine.languages.find(file) !== undefined,
);
const seed = Number(process.env.FUZZ_SEED) || 12;

const INSERTS = [
  'a',
  '"',
  "'",
  '(',
  ')',
  '{',
  '}',
  '\n',
  ' ',
  '#',
  '//',
  '/*',
  '*/',
  '`',
  '=',
  '.',
  ',',
  '\\',
  'é',
  '🙂',
  '$',
  ':',
  '"""',
  '<<EOF\n',
  '\r\n',
  '\t',
];

function snapshot(analysis: Analysis): string[] {
  return analysis
    .findings()
    .map(
      (finding) =>
        `${finding.span.start}-${finding.span.end} ${finding.rule} ${finding.severity} ${finding.message} ${finding.suppressed !== undefined}`,
    )
    .sort();
}

describe('an edited document has the findings of a fresh one', () => {
  test.each(files)('%s', async (file) => {
    const [, name = ''] = file.split('/cases/');
    const { text } = readMarkers(readFileSync(path.join(root, file), 'utf8'));
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            at: fc.nat(),
            remove: fc.nat({ max: 12 }),
            insert: fc.constantFrom(...INSERTS),
            both: fc.boolean(),
          }),
          { minLength: 1, maxLength: 8 },
        ),
        async (edits) => {
          const edited = await analyse(name, text);
          let current = text;
          try {
            for (const { at, remove, insert, both } of edits) {
              const start = at % (current.length + 1);
              const end = both ? Math.min(current.length, start + remove) : start;
              const change = textChange(current, start, end, insert);
              current = current.slice(0, start) + insert + current.slice(end);
              edited.edit([change], current);
              // Rules run between edits, as they do in the editor.
              edited.findings();
            }
            const fresh = await analyse(name, current);
            try {
              // How the parser recovers in a broken text depends on what it could reuse; nothing of that may be left
              // when the text is whole again.
              if (fresh.brokenPlaces() === 0) expect(snapshot(edited)).toEqual(snapshot(fresh));
            } finally {
              fresh.dispose();
            }
            edited.edit([textChange(current, 0, current.length, text)], text);
            const again = await analyse(name, text);
            try {
              expect(snapshot(edited)).toEqual(snapshot(again));
            } finally {
              again.dispose();
            }
          } finally {
            edited.dispose();
          }
        },
      ),
      { numRuns: 6, seed },
    );
  });
});
