import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPage, withoutMarkers } from '../../server/src/engine/pages';
import { languages } from '../../server/src/languages/registry.gen';
import { readMarkers } from '../support/markers';
import { snippetsOf } from '../support/row-snippets';
import { allRows, keyOf, RowFinder } from '../support/rows';
import { unreachable } from './unreachable-rows';

// A row that no call can be found by says that a rule knows what it does not. So every row is reached by some case or
// example, by a project that breaks or follows a factor, or by what people would write to call what it names.
const root = path.resolve(__dirname, '../../server/src/rules');
const projects = path.resolve(__dirname, '../fixtures/projects');

const rows = allRows();
const finder = new RowFinder(rows);

beforeAll(async () => {
  for (const { path: name, text } of texts()) await finder.read(name, text);
  for (const row of rows) await writeUntilReached(row);
}, 180_000);

const listed = new Map(unreachable.map((row) => [keyOf(row), row]));

describe('the tables of names', () => {
  test('have no rows that no call is found by', () => {
    const dead = rows.filter((row) => !finder.reached.has(keyOf(row)) && !listed.has(keyOf(row)));
    expect(dead.map((row) => `${keyOf(row)}: ${row.rules.join(', ')}`)).toEqual([]);
  });

  test('are right about what cannot be reached', () => {
    const found = [...listed.keys()].filter((key) => finder.reached.has(key));
    expect(found, 'take these off the list').toEqual([]);
  });
});

async function writeUntilReached(row: (typeof rows)[number]): Promise<void> {
  for (const { path: name, text } of snippetsOf(row)) {
    if (finder.reached.has(keyOf(row))) return;
    await finder.read(name, text);
  }
}

/** What the cases, the pages and the projects hold. */
function* texts(): Iterable<{ readonly path: string; readonly text: string }> {
  for (const file of globSync('*/*/cases/**/*', { cwd: root, dot: true }))
    if (!file.endsWith('.fixed')) yield caseOf(root, file, /^.*?\/cases\/(?:.*?\.project\/)?/);
  for (const file of globSync('**/*', { cwd: projects, dot: true }))
    yield caseOf(projects, file, /^[^/]*\/[^/]*\//);
  for (const file of globSync('*/*/rule.md', { cwd: root }))
    for (const { code, language, path: name } of readPage(readFileSync(path.join(root, file), 'utf8')).fences)
      yield { path: name ?? `app${extensions.get(language) ?? ''}`, text: withoutMarkers(code) };
}

function caseOf(folder: string, file: string, above: RegExp) {
  const { text } = readMarkers(readFileSync(path.join(folder, file), 'utf8'));
  return { path: file.replace(above, ''), text };
}

const extensions = new Map(
  languages.flatMap(({ fences, files }) => fences.map((fence) => [fence, files.extensions?.[0]] as const)),
);
