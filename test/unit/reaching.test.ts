import { describe, expect, test } from 'vitest';
import { Engine } from '../../server/src/engine/engine';
import { rule } from '../../server/src/engine/rule';
import { languages } from '../../server/src/languages/registry.gen';
import { textChange } from '../../server/src/text/text';
import { reachedIn } from '../support/reaching';
import { loadWasm } from '../support/wasm';

type Case = readonly [path: string, text: string, reached: readonly string[]];

function check(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    test.each(cases)('%s %s', async (path, text, reached) => {
      expect(await reachedIn(path, text)).toEqual(reached);
    });
  });
}

const inJava = (body: string) => `class A { void f(int k) { ${body} } }`;
const inGo = (body: string) => `package a\nfunc f(k int) {\n${body}\n}\n`;

check('a switch: what one case gives does not reach another', [
  ['a.js', 'let x; switch (k) { case 1: x = "a"; break; case 2: x = "b"; take(x); }', ['"b"']],
  ['a.js', 'let x; switch (k) { case 1: x = "a"; break; default: take(x); }', ['…']],
  [
    'a.js',
    'let x = "i"; switch (k) { case 1: x = "a"; break; default: x = "d"; } take(x);',
    ['"d" unless (k == 1)', '"a" if (k == 1)'],
  ],
  ['A.java', inJava('String x = "i"; switch (k) { case 1: x = "a"; break; default: take(x); }'), ['"i"']],
  ['a.go', inGo('x := "i"\nswitch k {\ncase 1:\nx = "a"\ncase 2:\ntake(x)\n}'), ['"i"']],
]);

check('a case without a break goes on into the next', [
  [
    'a.js',
    'let x = "i"; switch (k) { case 1: x = "a"; case 2: take(x); }',
    ['"a" if (k == 1)', '"i" unless (k == 1)'],
  ],
  [
    'a.js',
    'let x = "i"; switch (k) { case 1: x = "a"; case 2: x = "b"; break; default: x = "d" } take(x);',
    ['"d" unless ((k == 1) or (k == 2))', '"b" if ((k == 1) or (k == 2))'],
  ],
  [
    'a.php',
    '<?php $x = "i"; switch ($k) { case 1: $x = "a"; case 2: take($x); }',
    ['"a" if ($k == 1)', '"i" unless ($k == 1)'],
  ],
  [
    'A.java',
    inJava('String x = "i"; switch (k) { case 1: x = "a"; case 2: x = "b"; break; } take(x);'),
    ['"b" if ((k == 1) or (k == 2))', '"i" unless ((k == 1) or (k == 2))'],
  ],
  [
    'a.go',
    inGo('x := "i"\nswitch k {\ncase 1:\nx = "a"\nfallthrough\ncase 2:\ntake(x)\n}'),
    ['"a" if (k == 1)', '"i" unless (k == 1)'],
  ],
]);

check('a break leaves the loop or the case, a return the function', [
  [
    'a.js',
    'let x = "i"; switch (k) { case 1: if (q) { x = "z"; break; } x = "y"; break; default: x = "d"; } take(x);',
    ['"d" unless (k == 1)', '"y" if (k == 1)', '"z" if (k == 1) if q', '"i"'],
  ],
  ['a.js', 'let x = "i"; switch (k) { case 1: if (q) { x = "z"; break; } take(x); }', ['"i"']],
  ['a.js', 'let x = "i"; for (const a of b) { if (a) { x = "z"; break; } } take(x);', ['"z" if a', '"i"']],
  ['a.js', 'let x = "i"; for (const a of b) { if (a) { x = "z"; break; } take(x); }', ['"i"']],
  ['a.js', 'let x = "i"; for (const a of b) { if (a) { x = "z"; continue; } take(x); }', ['"z" if a', '"i"']],
  [
    'a.js',
    'function f() { let x = "i"; for (const a of b) { if (a) { x = "z"; return; } } take(x); }',
    ['"i"'],
  ],
  ['a.py', 'x = "i"\nfor a in b:\n    if a:\n        x = "z"\n        break\ntake(x)\n', ['"z" if a', '"i"']],
  ['a.py', 'x = "i"\nfor a in b:\n    if a:\n        x = "z"\n        break\n    take(x)\n', ['"i"']],
  ['a.py', 'def f():\n    x = "i"\n    if a:\n        x = "z"\n        raise E\n    take(x)\n', ['"i"']],
  ['a.rb', 'x = "i"\nwhile a\n  if b\n    x = "z"\n    break\n  end\nend\ntake(x)\n', ['"z" if b', '"i"']],
  [
    'a.kt',
    'fun f() { var x = "i"\nfor (a in b) { if (a) { x = "z"; break } }\ntake(x) }',
    ['"z" if a', '"i"'],
  ],
  [
    'a.rs',
    'fn f() { let mut x = "i"; for a in b { if a { x = "z"; break; } } take(x); }',
    ['"z" if a', '"i"'],
  ],
  ['a.go', inGo('x := "i"\nfor a {\nif b {\nx = "z"\nbreak\n}\n}\ntake(x)'), ['"z" if b', '"i"']],
  [
    'a.js',
    'let x = "i"; function f() { if (a) { x = "z"; return; } } function g() { take(x); }',
    ['"z" if a', '"i"'],
  ],
]);

check('what is added to a text makes it longer', [
  ['a.py', 'x = "a"\nx += "b"\ntake(x)\n', ['"ab"']],
  ['a.py', 'x = "a"\nif c:\n    x += "b"\ntake(x)\n', ['"ab" if c', '"a" unless c']],
  ['a.py', 'x = f()\nx += "b"\ntake(x)\n', ['…']],
  ['a.py', 'x = 1\nx += 1\ntake(x)\n', ['…']],
  ['a.py', 'x = "a" if c else "b"\nx += "c"\ntake(x)\n', ['"ac" if c', '"bc" unless c']],
  ['a.js', 'let x = "a"; x += "b"; x += `c`; take(x);', ['"abc"']],
  ['a.ts', 'let x: string; x += "b"; take(x);', ['…']],
  ['a.go', inGo('x := "a"\nx += "b"\ntake(x)'), ['"ab"']],
  ['A.java', inJava('String x = "a"; x += "b"; take(x);'), ['"ab"']],
  ['a.cs', 'class A { void F() { var x = "a"; x += "b"; take(x); } }', ['"ab"']],
  ['a.kt', 'fun f() { var x = "a"\nx += "b"\ntake(x) }', ['"ab"']],
  ['a.php', '<?php $x = "a"; $x .= "b"; take($x);', ['"ab"']],
  ['a.rb', 'x = "a"\nx += "b"\ntake(x)\n', ['"ab"']],
  ['a.rs', 'fn f() { let mut x = "a".to_string(); x += "b"; take(x); }', ['"ab"']],
  ['a.ps1', '$x = "a"; $x += "b"; take $x', ['"ab"']],
]);

check('what is given where nothing was stays behind what was', [
  ['a.js', 'let x = f(); x ||= "b"; take(x);', ['f()', 'or else "b"']],
  ['a.js', 'let x = "a"; x ??= "b"; take(x);', ['"a"', 'or else "b"']],
  ['a.rb', 'x = "a"\nx ||= "b"\ntake(x)\n', ['"a"', 'or else "b"']],
  ['a.php', '<?php $x = "a"; $x ??= "b"; take($x);', ['"a"', 'or else "b"']],
  ['a.cs', 'class A { void F() { var x = "a"; x ??= "b"; take(x); } }', ['"a"', 'or else "b"']],
]);

check('one value for several names is that of each', [
  ['a.py', 'x = y = "v"\ntake(x)\n', ['"v"']],
  ['a.py', 'x = y = "v"\ntake(y)\n', ['"v"']],
  ['a.js', 'const x = y = "v"; take(y);', ['"v"']],
  ['a.js', 'x = y = "v"; take(x);', ['"v"']],
  ['A.java', inJava('String x, y; x = y = "v"; take(x);'), ['"v"']],
  ['A.java', inJava('String x, y; x = y = "v"; take(y);'), ['"v"']],
  ['a.cs', 'class A { void F() { string x, y; x = y = "v"; take(x); } }', ['"v"']],
  ['a.cs', 'class A { void F() { string x, y; x = y = "v"; take(y); } }', ['"v"']],
  ['a.php', '<?php $x = $y = "v"; take($x);', ['"v"']],
  ['a.php', '<?php $x = $y = "v"; take($y);', ['"v"']],
  ['a.rb', 'x = y = "v"\ntake(x)\n', ['"v"']],
  ['a.rb', 'x = y = "v"\ntake(y)\n', ['"v"']],
  ['a.ps1', '$x = $y = "v"; take $x', ['"v"']],
  ['a.ps1', '$x = $y = "v"; take $y', ['"v"']],
]);

check('another name for a thing is what the thing is', [
  ['a.js', 'const b = "v"; const a = b; take(a);', ['"v"']],
  ['a.py', 'b = "v" if c else "w"\na = b\ntake(a)\n', ['"v" if c', '"w" unless c']],
  ['a.go', inGo('b := "v"\na := b\ntake(a)'), ['"v"']],
  ['a.rb', 'b = "v"\na = b\ntake(a)\n', ['"v"']],
]);

test('many texts that are added under conditions are given up on, and soon', async () => {
  const lines = Array.from({ length: 200 }, (_, index) => `if c${index}:\n    x += "a" + x\n`);
  const started = performance.now();
  expect(await reachedIn('a.py', `x = "a"\n${lines.join('')}take(x)\n`)).toEqual(['…']);
  expect(performance.now() - started).toBeLessThan(3000);
});

check('a closure of PHP copies what it takes along, but for what it takes by reference', [
  ['a.php', '<?php $x = "a"; $f = function () use ($x) { take($x); };', ['"a"']],
  ['a.php', '<?php $x = "a"; $f = function () use ($x) { $x = "b"; }; take($x);', ['"a"']],
  ['a.php', '<?php $x = "a"; $f = function () use (&$x) { $x = "b"; }; take($x);', ['"b"', '"a"']],
  ['a.php', '<?php $x = "a"; $f = function () { take($x); };', ['$x', '…']],
]);

check('what a class of Python defines is no name in its methods', [
  ['a.py', 'x = "m"\nclass A:\n    x = "c"\n    def f(self):\n        take(x)\n', ['"m"']],
  ['a.py', 'x = "m"\nclass A:\n    x = "c"\n    take(x)\n', ['"c"']],
  ['a.py', 'class A:\n    x = "c"\n    def f(self):\n        take(self.x)\n', ['"c"', '…']],
]);

check('a name of a block hides that of the same name around it, and nowhere else', [
  ['a.js', 'const x = "o"; { const x = "i"; take(x); }', ['"i"']],
  ['a.js', 'const x = "o"; { const x = "i"; } take(x);', ['"o"']],
  ['a.ts', 'const x = "o"; if (a) { const x = "i"; f(x); } else { take(x); }', ['"o"']],
  ['a.js', 'let x = "o"; { let x = "i"; x = "j"; } take(x);', ['"o"']],
  ['a.go', inGo('x := "o"\nif a {\nx := "i"\nf(x)\n}\ntake(x)'), ['"o"']],
  ['a.go', inGo('x := "o"\nif a {\nx := "i"\ntake(x)\n}'), ['"i"']],
  ['A.java', inJava('String x = "o"; { String y = "i"; } take(x);'), ['"o"']],
  ['a.rs', 'fn f() { let x = "o"; { let x = "i"; } take(x); }', ['"o"']],
]);

check('the last else holds where none of the tests before does', [
  [
    'a.py',
    'if a:\n    x = "1"\nelif b:\n    x = "2"\nelse:\n    x = "3"\ntake(x)\n',
    ['"3" unless a unless b', '"2" unless a if b', '"1" if a'],
  ],
  [
    'a.js',
    'let x; if (a) x = "1"; else if (b) x = "2"; else x = "3"; take(x);',
    ['"3" unless a unless b', '"2" unless a if b', '"1" if a'],
  ],
  [
    'a.rb',
    'if a\n  x = "1"\nelsif b\n  x = "2"\nelse\n  x = "3"\nend\ntake(x)\n',
    ['"3" unless a unless b', '"2" unless a if b', '"1" if a'],
  ],
  [
    'a.php',
    '<?php if ($a) { $x = "1"; } elseif ($b) { $x = "2"; } else { $x = "3"; } take($x);',
    ['"3" unless $a unless $b', '"2" unless $a if $b', '"1" if $a'],
  ],
]);

/** Says what may be taken, or logged. */
const takes = rule<object>({
  id: 'config/takes',
  title: 'What is taken',
  severity: 'hint',
  apis: { node: { 'console.log': {} }, python: { take: {} } },
  call({ call }, _api, context) {
    const { reached } = context.values(call.args[0] ?? call);
    const texts = reached.map(({ value }) => context.constant(value) ?? value.kind);
    return { span: call.span, message: texts.join(', ') };
  },
});
const taking = new Engine({ rules: [takes], languages, loadWasm });

test.each([
  ['a.js', 'let x = "a"; if (q) { x = "b"; go(); } console.log(x);', 'go()', 'throw e', ['b, a', 'a']],
  [
    'a.js',
    'let x = "i"; switch (k) { case 1: if (q) { f(); go(); } x = "y"; break; default: x = "d"; } console.log(x);',
    'go()',
    'break',
    ['d, y', 'd, y, i'],
  ],
  [
    'a.js',
    'let x = "a"; switch (k) { case 1: x = "b"; go(); case 2: console.log(x); }',
    'go()',
    'break',
    ['b, a', 'a'],
  ],
  ['a.py', 'x = "a"\nx += "b"\ntake(x)\n', '+= "b"', '+= "c"', ['ab', 'ac']],
  ['a.py', 'x = "a"\nx += "b"\ntake(x)\n', '"a"', '"z"', ['ab', 'zb']],
])('an edit changes what reaches a place: %s %s', async (path, text, from, to, expected) => {
  const analysis = await taking.open({ path, role: 'app', text });
  if (!analysis) throw new Error(`no language reads ${path}`);
  const said = [analysis.findings().map(({ message }) => message)];
  const at = text.indexOf(from);
  const changed = text.replace(from, to);
  analysis.edit([textChange(text, at, at + from.length, to)], changed);
  said.push(analysis.findings().map(({ message }) => message));
  analysis.dispose();
  expect(said.flat()).toEqual(expected);
});
