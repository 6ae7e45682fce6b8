import { afterEach, describe, expect, test, vi } from 'vitest';
import { Checks } from '../../server/src/engine/checks';
import { CodeReading } from '../../server/src/syntax/code-reading';
import { textChange } from '../../server/src/text/text';
import { analyse } from '../support/engine';

// What an edit costs is counted in facts that are read again and in facts that rules are asked about, not in time.

const UNITS = 300;
const texts: Readonly<Record<string, string>> = {
  'orders.py': Array.from(
    { length: UNITS },
    (_, index) =>
      `LIMIT_${index} = ${index}\n\n\nclass Order${index}:\n    def total(self):\n        if self.items:\n            count_${index} = len(self.items)\n            return sum(self.items) + count_${index}\n        return 0\n\n\n`,
  ).join(''),
  'Orders.java': `class Orders {\n${Array.from(
    { length: UNITS },
    (_, index) =>
      `  static int limit${index} = ${index};\n\n  int total${index}(int kind) {\n    switch (kind) {\n      case 1:\n        return add(limit${index}, 1);\n      case 2:\n        if (limit${index} > 2) { return add(limit${index}, 2); }\n    }\n    return 0;\n  }\n\n`,
  ).join('')}}\n`,
  'orders.ts': Array.from(
    { length: UNITS },
    (_, index) =>
      `const limit${index} = ${index};\n\nexport function total${index}(items: number[]) {\n  if (items.length > limit${index}) {\n    const rest = items.slice(limit${index});\n    return rest.reduce((a, b) => a + b, 0);\n  }\n  return 0;\n}\n\n`,
  ).join(''),
};
const PLACES = [30, 250, 90, 200, 150];

afterEach(() => {
  vi.restoreAllMocks();
});

/** What typing a letter behind a word costs at places far from one another. */
async function work(path: string, word: (index: number) => string) {
  const text = texts[path]!;
  const analysis = await analyse(path, text, { kind: 'app' });
  analysis.findings();
  const edit = vi.spyOn(CodeReading.prototype, 'edit');
  const asked = vi.spyOn(Checks.prototype, 'of');
  const read: number[] = [];
  const checked: number[] = [];
  let current = text;
  for (const index of PLACES) {
    const at = current.indexOf(word(index)) + word(index).length;
    const before = asked.mock.calls.length;
    const next = `${current.slice(0, at)}x${current.slice(at)}`;
    analysis.edit([textChange(current, at, at, 'x')], next);
    analysis.findings();
    current = next;
    const result = edit.mock.results.at(-1)!.value as ReturnType<CodeReading['edit']>;
    read.push(result.added.length);
    checked.push(asked.mock.calls.length - before);
  }
  expect(analysis.brokenPlaces()).toBe(0);
  analysis.dispose();
  return { read: Math.max(...read), checked: Math.max(...checked) };
}

describe.each([
  ['orders.py', 'a statement', (index: number) => `sum(self.items) + count_${index}`],
  ['orders.py', 'the name of a class', (index: number) => `class Order${index}`],
  ['Orders.java', 'a case', (index: number) => `return add(limit${index}`],
  ['Orders.java', 'a test', (index: number) => `if (limit${index}`],
  ['Orders.java', 'the name of a method', (index: number) => `int total${index}`],
  ['orders.ts', 'a statement', (index: number) => `items.slice(limit${index}`],
  ['orders.ts', 'the name of a function', (index: number) => `function total${index}`],
])('%s, %s', (path, _, word) => {
  test('an edit costs what changed', async () => {
    const { read, checked } = await work(path, word);
    expect(read).toBeLessThan(20);
    expect(checked).toBeLessThan(20);
  });
});
