import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { checkExpectations, fixToTheEnd } from '../support/fixtures';
import { readMarkers } from '../support/markers';

// Every file below a rule's `cases/` is a case: its findings of any rule are exactly those drawn in it. A file
// `NAME.fixed` beside it holds what is left when the first fix of each finding of this rule has been applied, and
// after a line `=== FILE` what the fixes want in that file.
const root = path.resolve(__dirname, '../../server/src/rules');
const cases = globSync('*/*/cases/**/*', { cwd: root, dot: true }).filter((file) => !file.endsWith('.fixed'));

describe.each(cases.sort())('%s', (file) => {
  const [rule = '', inside = ''] = file.split('/cases/');
  const source = readFileSync(path.join(root, file), 'utf8');
  const { text, expected } = readMarkers(source);

  test('has exactly the findings that are drawn', async () => {
    await checkExpectations(inside, text, expected);
  });

  const fixed = path.join(root, `${file}.fixed`);
  test.runIf(existsSync(fixed))('is what the fixes make of it', async () => {
    expect(await fixToTheEnd(inside, text, rule)).toBe(readFileSync(fixed, 'utf8'));
  });
});
