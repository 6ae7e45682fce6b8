import { expect, test } from 'vitest';
import { engine } from '../support/engine';

/** What is done to the first variable of a name, in source order, each as `3: mutate push` with its line. */
async function referencesTo(path: string, text: string, name: string): Promise<readonly string[]> {
  const analysis = await engine.open({ path, role: 'app', text });
  if (!analysis) throw new Error(`no language reads ${path}`);
  const thing = analysis.facts().find((fact) => fact.kind === 'binding' && fact.name === name);
  if (thing?.kind !== 'binding') throw new Error(`no ${name}`);
  const found = analysis.site.references(thing).map(({ span, kind, member }) => {
    const line = text.slice(0, span.start).split('\n').length;
    return [`${line}:`, kind, ...(member === undefined ? [] : [member])].join(' ');
  });
  analysis.dispose();
  return found;
}

const orders = 'orders = []\n';

test.each([
  ['a.rb', `${orders}orders << 1\n`, 'orders', ['1: write', '2: mutate']],
  ['a.rb', `${orders}orders << a << b\n`, 'orders', ['1: write', '2: mutate']],
  ['a.rb', `${orders}orders[:a] << 1\n`, 'orders', ['1: write', '2: mutate']],
  ['a.rb', `${orders}others << orders\n`, 'orders', ['1: write', '2: read']],
  ['a.rb', 'bits = 1\nflags = bits << 2\n', 'bits', ['1: write', '2: read']],
  ['a.kt', 'val name = "a"\nval b = "x $name y"\n', 'name', ['1: declare', '2: read']],
  ['a.kt', 'val name = "a"\nval b = "${name.length}"\n', 'name', ['1: declare', '2: read length']],
  ['a.kt', 'val name = "a"\nval b = """$name"""\n', 'name', ['1: declare', '2: read']],
  ['a.kt', 'val name = "a"\nval b = "\\$name name $names"\n', 'name', ['1: declare']],
  [
    'a.php',
    '<?php $x = 1;\n$f = function () use ($x) { $x = 2; };\nf($x);',
    '$x',
    ['1: write', '2: read', '3: read'],
  ],
  [
    'a.php',
    '<?php $x = 1;\n$f = function () use (&$x) {\n$x = 2; };\nf($x);',
    '$x',
    ['1: write', '2: read', '3: write', '4: read'],
  ],
  ['a.php', '<?php $x = 1;\n$f = fn () => f($x);', '$x', ['1: write', '2: read']],
] as const)('%s %s', async (path, text, name, expected) => {
  expect(await referencesTo(path, text, name)).toEqual(expected);
});
