import { expect, test } from 'vitest';
import { languages } from '../../server/src/languages/registry.gen';
import { runningTime } from '../../server/src/syntax/running-time';
import { analyse } from '../support/engine';
import { openBrackets, PARSED_LANGUAGES } from '../support/hostile';

const SHELL_OUT = 'import os\nos.system("ls")\n';
/** In milliseconds of running; a shared processor may be several times slower than a quiet one. */
const SOON = 10_000;

async function rulesIn(path: string, text: string): Promise<readonly string[]> {
  const analysis = await analyse(path, text);
  const rules = analysis.findings().map(({ rule }) => rule);
  analysis.dispose();
  return rules;
}

test('every language that is parsed is among the hostile ones', () => {
  const parsed = languages.filter(({ kind }) => kind === 'code');
  for (const { files } of parsed)
    expect(PARSED_LANGUAGES.some(([file]) => files.extensions?.some((end) => file.endsWith(end)))).toBe(true);
});

test.each(PARSED_LANGUAGES)('100,000 open brackets in %s are given up soon', async (file) => {
  for (const shuffled of [false, true]) {
    const start = runningTime();
    const head = file.endsWith('.php') ? '<?php\n' : '';
    expect(await rulesIn(file, head + openBrackets(100_000, shuffled ? '([{' : '(', shuffled))).toEqual([]);
    expect(runningTime() - start).toBeLessThan(SOON);
  }
  expect(await rulesIn('app.py', SHELL_OUT)).toEqual(['dependencies/shell-out']);
});

// Each open bracket is one more call in the parser, which has no room for so many.
test.each([
  ['Hostile.java', '({', 'App.java', 'class A { void f() { Runtime.getRuntime().exec("ls"); } }\n'],
  ['hostile.go', '{[', 'app.go', 'package a\n\nimport "os/exec"\n\nfunc f() { exec.Command("ls").Run() }\n'],
  ['hostile.js', '(([[{{', 'app.js', "require('child_process').execSync('ls');\n"],
])('a text that bursts the stack of the parser harms no other: %s', async (file, kinds, other, text) => {
  const open = await analyse(other, text);
  const found = () => open.findings().map(({ rule, span }) => [rule, span.start]);
  const before = found();
  expect(before.map(([rule]) => rule)).toEqual(['dependencies/shell-out']);
  for (const count of [20_000, 100_000]) expect(await rulesIn(file, openBrackets(count, kinds))).toEqual([]);
  expect(await rulesIn(other, text)).toEqual(['dependencies/shell-out']);
  // A document that was open before goes on, too.
  open.edit(
    [
      {
        start: 0,
        end: 0,
        text: '\n',
        startPosition: { row: 0, column: 0 },
        endPosition: { row: 0, column: 0 },
      },
    ],
    `\n${text}`,
  );
  expect(found()).toEqual(before.map(([rule, start]) => [rule, Number(start) + 1]));
  open.dispose();
});

test.each([
  ['66,000 lines', 'x = 1\n', 66_000],
  ['1.1 MB of functions', 'def f(a):\n    if a:\n        return g(a, "b")\n    return None\n\n', 17_500],
])('%s that nothing is wrong with are looked at', async (_name, line, count) => {
  const analysis = await analyse('flat.py', `${line.repeat(count)}\n${SHELL_OUT}`);
  expect(analysis.brokenPlaces()).toBe(0);
  expect(analysis.findings().map(({ rule }) => rule)).toEqual(['dependencies/shell-out']);
  analysis.dispose();
});
