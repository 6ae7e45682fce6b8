import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkRegions, definitionOf, regionsOf, usesOf, valueGiven } from '../../support/regions';

const SAMPLE = `function Get-Thing {
  [CmdletBinding(SupportsShouldProcess, DefaultParameterSetName = 'x')]
  param([string]$Name = 'x', [int]$Count)
  begin { $a = 1 }
  end { return $Name }
}
filter Select-It($x) { return $x }
class A : B, C {
  [string]$Name = 'x'
  A([string]$s) { $this.Name = $s }
  static [void] M([int]$i) { throw 'x' }
}
enum E { One = 1; Two }
if ($a -eq 1) { return } elseif (-not $b -or $c) { f } else { g }
switch ($env:MODE) {
  prod { f }
  'test' { return }
  1 { break }
  default { h }
}
switch ($x) {
  { $_ -gt 3 } { g }
  $y { h }
  default { h }
}
switch -Wildcard ($x) { 'a*' { f } }
foreach ($i in $list) { continue }
for ($i = 0; $i -ne 3; $i++) { f }
while ($x) { f }
do { f } until ($z)
try { a } catch [System.IO.IOException] { throw } finally { c }
trap { continue }
$list | ForEach-Object { $_ } | Where-Object { $_.Name -ne 'x' } | % { f }
$list | ForEach-Object -Parallel { g }
$onExit = { param($p) exit 1 }
Add-PodeRoute -Path '/x' -ScriptBlock { $script:n += 1 }
@{ handler = { f } }
& { f }
`;

test('regions', async () => {
  expect(await regionsOf('a.ps1', SAMPLE)).toEqual([
    'function function (call Get-Thing) | marks CmdletBinding(supportsshouldprocess=true, defaultparametersetname="x")',
    'function filter (call Select-It) | leaves',
    'class class A | bases B, C',
    'function constructor (none A)',
    'function method (none M) | leaves',
    'class enum E',
    'branch if | test (a == 1) | leaves',
    'branch elseif | test (not b or c)',
    'branch case | test ($env.MODE == "prod")',
    'branch case | test ($env.MODE == "test") | leaves',
    'branch case | test ($env.MODE == 1)',
    'branch case | test <other $_ -gt 3>',
    'function closure',
    'branch case | test (x == y)',
    'branch default',
    'branch case',
    'loop foreach | leaves',
    'loop for | test (i != 3)',
    'loop while | test x',
    'loop do | test not z',
    'try try',
    'try catch | leaves',
    'try finally',
    'try catch | leaves',
    'loop foreach',
    'loop where',
    'loop foreach',
    'function closure',
    'function closure (none $onExit) | leaves',
    'function closure',
    'function closure (none handler)',
    'function closure',
  ]);
});

describe('what a name means', () => {
  test.each([
    ['a parameter', '$x = 1\nfunction f { param($x) $‸x }', '2: binding $x'],
    ['a parameter before the block', '$x = 1\nfunction f($x) { $‸x }', '2: binding $x'],
    ['a variable around a function', '$x = 1\nfunction f { $‸x }', '1: binding $x'],
    ['another case', '$MyName = 1\nfunction f { $‸myname }', '1: binding $MyName'],
    ['a local variable', '$x = 1\nfunction f { $x = 2 }\n$‸x', '1: binding $x'],
    [
      'a variable of the script in a function',
      '$x = 1\nfunction f {\n$script:x = 2 }\n$‸x',
      '3: binding $script:x',
    ],
    ['a variable of the script', '$script:x = 1\nfunction f { $‸x }', '1: binding $script:x'],
    ['a block of a pipeline', '$x = 1; $l | ForEach-Object {\n$x = 2 }; $‸x', '2: binding $x'],
    ['another block', '$x = 1; Invoke-It {\n$x = 2 }; $‸x', '1: binding $x'],
    ['a parameter of a block', '$x = 1\n$b = { param($x) $‸x }', '2: binding $x'],
    ['a parameter of a method', '$x = 1\nclass A { [int] M([int]$x) { return $‸x } }', '2: binding $x'],
    ['a property of the class in a method', 'class A { $x = 1\n[int] M() { return $‸x } }', 'none'],
    ['a loop', 'foreach ($x in $l) { $‸x }', '1: binding $x'],
    ['many', '$a,\n$x = 1, 2\n$‸x', '2: binding $x'],
    ['another arm', 'if ($a) { $x = 1 } elseif ($b) { $x = 2 } else { $‸x }', 'none'],
    ['behind the arms', 'if ($a) { $x = 1 } else {\n$x = 2 }\n$‸x', '2: binding $x'],
    ['another case of a switch', "switch ($a) {\n'a' { $x = 1 }\n'b' { $‸x }\n}", 'none'],
    ['a function', 'function Get-It {}\n$‸Get-It', 'none'],
    ['a label', '$x = @{ y = { f } }\n$‸y', 'none'],
  ])('%s', async (_name, text, expected) => {
    expect(await definitionOf('a.ps1', text)).toBe(expected);
  });
});

describe('values', () => {
  test.each([
    ["if ($a) { $a } else { 'b' }", '(a or else "b")'],
    ["if ($live) { $a } else { 'b' }", '(live ? a : "b")'],
    ['if ($live) { $a }', '<other if ($live) { $a }>'],
    ["$env:MODE -eq 'production'", '($env.MODE == "production")'],
    ["'x' -CNE $a", '("x" != a)'],
    ['$a -gt 1', '<other $a -gt 1>'],
    ['-not ($a -or $b) -and !$c -and $d', '(not (a or b) and not c and d)'],
    ['-$a', '<other -$a>'],
    ['(Get-Thing -Name $a).Name', 'get-thing(name=a).Name()'],
  ])('%s', async (code, expected) => {
    expect(await valueGiven('a.ps1', `$x = ${code}`, 'x')).toBe(expected);
  });
});

describe('what is done to a variable', () => {
  test.each([
    ['$x = 1; $script:x += 1; $x++; ++$x; $a, $x = 1, 2', ['write', 'write', 'write', 'write', 'write']],
    ["$x['a'] = 1; $x.a.b = 1; $global:x.a++", ['mutate', 'mutate b', 'mutate a']],
    ['f $x; $x.a; $x[1]; "$x"', ['read', 'read a', 'read', 'read']],
    ['$x.Add(1); $x.a.Clear(); $x.Find(1)', ['mutate Add', 'mutate Clear', 'read Find']],
    ['function f($x) { param($x) }; foreach ($x in $x) {}', ['declare', 'declare', 'write', 'read']],
    ['class A { $x; [int] M([int]$x) {} } $this.x', ['declare']],
  ] as const)('%s', async (code, expected) => {
    expect(await usesOf('a.ps1', code, 'x')).toEqual(expected);
  });
});

test('regions of an edited document are those of a fresh one', async () => {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.nat({ max: 8 }),
    insert: fc.constantFrom('', 'x', '\n', ' ', 'if ($x) ', '-not ', '{', '}', '# x\n', ';'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) =>
      checkRegions('a.ps1', SAMPLE, edits),
    ),
    { numRuns: 60, seed: 12 },
  );
});
