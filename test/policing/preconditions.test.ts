import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { sayableGuards } from '../support/guards';
import { typescriptParser } from '../support/text-uses';

const root = path.resolve(__dirname, '../../server/src/rules');

/** What the data says, the engine need not ask the rule, and a scan need not read a file for. */
test('no check begins with what the data of its rule can say', async () => {
  const parser = await typescriptParser();
  const files = globSync('*/*/rule.ts', { cwd: root });
  const found = files.flatMap((file) =>
    sayableGuards(readFileSync(path.join(root, file), 'utf8'), parser).map((guard) => `${file} ${guard}`),
  );
  expect(found).toEqual([]);
});

describe('the search for such guards', () => {
  const inEntry = (body: string) => `export default rule({ entry(fact, context) { ${body} } });`;

  test.each([
    ['a dialect', inEntry("if (fact.dialect !== 'maven') return undefined; return a;")],
    ['one of several conditions', inEntry("if (fact.dialect !== 'maven' || !isA(fact)) return undefined;")],
    ['two dialects', inEntry("if (fact.dialect !== 'a' && fact.dialect !== 'b') return [];")],
    ['a set of dialects', inEntry('if (!CI.has(fact.dialect)) return undefined;')],
    ['a dialect below its name', inEntry("const { dialect } = fact; if (dialect === 'a') return undefined;")],
    ['what decides about the answer', inEntry("return fact.dialect === 'a' && isB(fact) ? b : undefined;")],
    ['a path', inEntry('if (TOOL.test(context.document.path)) return undefined;')],
    ['a path below its name', inEntry('const { path } = context.document; if (!A.test(path)) return;')],
    [
      'a path in a parameter',
      'rule({ call(fact, api, { document }) { if (A.test(document.path)) return; } })',
    ],
    ['a file name', inEntry("if (nameOf(context.document.path) !== 'Gemfile') return undefined;")],
    [
      'a guard behind another',
      inEntry("if (!isA(fact)) return undefined; if (fact.dialect !== 'a') return;"),
    ],
    ['a kind that all checks want', inEntry("if (context.project.kind !== 'app') return undefined;")],
    [
      'a function beside the rule',
      "rule({ entry: f }); function f(fact) { if (fact.dialect !== 'a') return; }",
    ],
    ['an arrow function', "rule({ entry: (fact) => (fact.dialect === 'a' ? b(fact) : undefined) });"],
  ])('finds %s', async (_what, source) => {
    expect(sayableGuards(source, await typescriptParser())).toHaveLength(1);
  });

  test.each([
    ['a choice between dialects', inEntry("return fact.dialect === 'a' ? ofA(fact) : ofB(fact);")],
    [
      'a dialect with a condition of its own',
      inEntry("if (fact.dialect === 'a' && isB(fact)) return undefined;"),
    ],
    [
      'a path in the middle',
      inEntry('const a = ask(fact); if (A.test(context.document.path)) return undefined;'),
    ],
    ['the path of a key', inEntry("const { path } = fact; if (A.test(path.join('.'))) return undefined;")],
    [
      'a kind that one of two checks wants',
      "rule({ call(fact, api, context) { if (context.project.kind !== 'app') return; }, entry(fact) { return a; } })",
    ],
  ])('leaves out %s', async (_what, source) => {
    expect(sayableGuards(source, await typescriptParser())).toEqual([]);
  });
});
