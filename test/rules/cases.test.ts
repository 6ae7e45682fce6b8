import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { afterEach, describe, expect, test } from 'vitest';
import { checkExpectations, fixToTheEnd } from '../support/fixtures';
import { readMarkers } from '../support/markers';
import { checkProject, closeProjects, fixProject } from '../support/projects';

// Every file below a rule's `cases/` is a case: its findings of this rule, and those of others at the same places, are
// exactly those drawn in it. A file
// `NAME.fixed` beside it holds what is left when the first fix of each finding of this rule has been applied, and
// after a line `=== FILE` what the fixes want in that file.
const root = path.resolve(__dirname, '../../server/src/rules');
const all = globSync('*/*/cases/**/*', { cwd: root, dot: true });
const cases = all.filter((file) => !file.endsWith('.fixed') && !file.includes('.project/'));
// A folder `NAME.project` is a workspace of its own: every file in it has exactly the findings drawn in it, and a file
// beside it that ends in `.fixed` is what it is after the fixes of all the rule's findings, wherever these are.
const projects = [...new Set(all.flatMap((file) => /^.*?\.project(?=\/)/.exec(file)?.[0] ?? []))];

describe.each(cases.sort())('%s', (file) => {
  const [rule = '', inside = ''] = file.split('/cases/');
  const source = readFileSync(path.join(root, file), 'utf8');
  const { text, expected } = readMarkers(source);

  test('has exactly the findings that are drawn', async () => {
    await checkExpectations(inside, text, { rule, expected });
  });

  const fixed = path.join(root, `${file}.fixed`);
  if (!existsSync(fixed)) return;
  test('is what the fixes make of it', async () => {
    expect(await fixToTheEnd(inside, text, rule)).toBe(readFileSync(fixed, 'utf8'));
  });
});

describe.each(projects.sort())('%s', (folder) => {
  const [rule = ''] = folder.split('/cases/');
  const names = globSync('**/*', { cwd: path.join(root, folder), dot: true }).sort();
  const read = (name: string) => readFileSync(path.join(root, folder, name), 'utf8');
  const marked = Object.fromEntries(
    names.filter((name) => !name.endsWith('.fixed')).map((name) => [name, read(name)]),
  );
  const fixed = names.filter((name) => name.endsWith('.fixed'));
  afterEach(closeProjects);

  test('has exactly the findings that are drawn', async () => {
    await checkProject(rule, marked);
  });

  if (fixed.length === 0) return;
  test('is what the fixes make of it', async () => {
    const texts = Object.fromEntries(
      Object.entries(marked).map(([name, text]) => [name, readMarkers(text).text]),
    );
    const after = await fixProject(texts, rule);
    const changed = Object.entries(after).filter(([name, text]) => texts[name] !== text);
    expect(Object.fromEntries(changed)).toEqual(
      Object.fromEntries(fixed.map((name) => [name.replace(/\.fixed$/, ''), read(name)])),
    );
  });
});
