import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { afterEach, describe, expect, test } from 'vitest';
import { show } from '../support/engine';
import { readMarkers } from '../support/markers';
import { closeProjects, type Files, findingsOf } from '../support/projects';

// For each factor two small services: `breaks` has exactly the findings of the factor's rules that are drawn in its
// files, `follows` has none of any rule.
const root = path.resolve(__dirname, '../fixtures/projects');
const factors = readdirSync(root);

afterEach(closeProjects);

describe.each(factors)('%s', (factor) => {
  test('a project that breaks it', async () => {
    const read = Object.entries(filesOf(`${factor}/breaks`)).map(([name, text]) => ({
      name,
      ...readMarkers(text),
    }));
    const files = Object.fromEntries(read.map(({ name, text }) => [name, text]));
    const place = (name: string, start: number, end: number, rule: string) =>
      `${name}:${(files[name] ?? '').slice(0, start).split('\n').length} ${rule} on ${(files[name] ?? '').slice(start, end)}`;
    const found = (await findingsOf(files)).filter(({ finding }) => finding.rule.startsWith(`${factor}/`));
    expect(
      found.map(({ path: name, finding: { span, rule } }) => place(name, span.start, span.end, rule)).sort(),
    ).toEqual(
      read
        .flatMap(({ name, expected }) =>
          expected.map(({ start, end, rule }) => place(name, start, end, rule)),
        )
        .sort(),
    );
    expect(found.length).toBeGreaterThan(0);
  });

  test('a project that follows it', async () => {
    const files = filesOf(`${factor}/follows`);
    const found = await findingsOf(files);
    expect(found.map(({ path: name, finding }) => `${name}:${show(files[name] ?? '', finding)}`)).toEqual([]);
  });
});

function filesOf(folder: string): Files {
  const at = path.join(root, folder);
  const names = globSync('**/*', { cwd: at, dot: true }).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(at, name), 'utf8')]));
}
