import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkRegions, definitionOf, regionsOf, usesOf, valueGiven } from '../../support/regions';

const SAMPLE = `<?php
namespace Shop;
#[AsController, Route('/orders', name: 'orders')]
final class Orders extends Base implements Listed, Api\\Counted
{
    use Logs, \\Shop\\Traits\\Caches;
    public string $name { get => 'x'; set(string $v) { $this->name = $v; } }
    #[Inject] public function __construct(private Db $db) {}
    #[Get('/x')]
    public static function list($request) {
        if ($request->empty) { return null; }
        elseif (!$a || $b === 'x') { $c = 1; } else if ($d) { throw new E(); } else { $e = 1; }
        foreach ($orders as $k => $order): print($order); endforeach;
        for ($i = 0; $i != 3; $i++) { continue; }
        while ($x) break;
        do { $y++; } while ($y == 1);
        try { f(); } catch (A | B $e) { exit(1); } finally { g(); }
        return $total === null ? 'a' : 'b';
    }
}
interface Listed extends One, Two {}
trait Logs {}
enum Mode: string implements HasName { case A = 'a'; }
#[Pure] function total() { die('x'); }
switch ($_ENV['MODE']) {
    case 'test':
    case 'ci': f(); break;
    case Mode::LIVE: g();
    case 'other': return;
    default: h();
}
switch (true) { case $a == 1: { f(); break; } case 2: case 3: g(); default: case 4: h(); }
$m = match ($x) { 1, 'a' => b(), default => throw new E() };
$n = match (true) { $a == 1 => b(), $c, $d => e() };
$handler = function ($req) use ($m) { return 1; };
$this->on = fn() => 1;
f(['exit' => fn() => exit(1)], late: static function () {}, new class extends Z { function m() {} });
connect() or die('no');
$isProduction && start();
if ($a): exit; endif;
`;

test('regions', async () => {
  expect(await regionsOf('a.php', SAMPLE)).toEqual([
    'class class Orders | marks AsController(), Route("/orders", name="orders") | bases Base, Listed, Api.Counted, Logs, \\Shop.Traits.Caches',
    'function getter (none name)',
    'function setter (none name)',
    'function constructor (none __construct) | marks Inject()',
    'function method (none list) | marks Get("/x") | leaves',
    'branch if | test $request.empty | leaves',
    'branch elseif | test (not $a or ($b == "x"))',
    'branch if | test $d | leaves',
    'loop foreach',
    'loop for | test ($i != 3) | leaves',
    'loop while | test $x | leaves',
    'loop do | test ($y == 1)',
    'try try',
    'try catch | leaves',
    'try finally',
    'branch ternary | test ($total == null)',
    'class interface Listed | bases One, Two',
    'class trait Logs',
    'class enum Mode | bases HasName',
    'function function (call total) | marks Pure() | leaves',
    'branch case | test (($_ENV["MODE"] == "test") or ($_ENV["MODE"] == "ci"))',
    'branch case | test (($_ENV["MODE"] == Mode.LIVE) or ($_ENV["MODE"] == "other")) | leaves',
    'branch case | test ($_ENV["MODE"] == Mode.LIVE)',
    'block default',
    'branch case | test ($a == 1)',
    'block default',
    'branch case',
    'branch case | test (($x == 1) or ($x == "a"))',
    'block default | leaves',
    'branch case | test ($a == 1)',
    'branch case',
    'function closure (none handler) | leaves',
    'function arrow (none on)',
    'function arrow (none exit) | leaves',
    'function closure (none late)',
    'class class | bases Z',
    'function method (none m)',
    'branch or | test not connect() | leaves',
    'branch and | test $isProduction',
    'branch if | test $a | leaves',
  ]);
});

describe('what a name means', () => {
  test.each([
    ['a parameter', '<?php $x = 1; \nfunction f($x) { return ‸$x; }', '2: binding $x'],
    ['a parameter for the rest', '<?php $x = 1; \nfunction f(A ...$x) { return ‸$x; }', '2: binding $x'],
    ['a variable of the file in a function', '<?php $x = 1;\nfunction f() { return ‸$x; }', 'none'],
    ['a variable of the file in a method', '<?php $x = 1;\nclass A { function f() { return ‸$x; } }', 'none'],
    ['a variable of a function in the file', '<?php\nfunction f() { $x = 1; }\n‸$x;', 'none'],
    ['global', '<?php $x = 1;\nfunction f() { global $y, $x; return ‸$x; }', '1: binding $x'],
    [
      'what a function with global leaves',
      '<?php $x = 1;\nfunction f() { global $x;\n$x = 2; }\n‸$x;',
      '3: binding $x',
    ],
    ['a closure', '<?php $x = 1;\n$f = function () { return ‸$x; };', 'none'],
    ['what a closure uses', '<?php $x = 1;\n$f = function () use ($x) { return ‸$x; };', '2: binding $x'],
    [
      'what a closure in a function uses by reference',
      '<?php $x = 1;\nfunction f() {\n$x = 2; $f = function () use (&$x) { return ‸$x; }; }',
      '3: binding $x',
    ],
    ['an arrow function', '<?php $x = 1;\n$f = fn($y) => fn() => ‸$x;', '1: binding $x'],
    ['a parameter of an arrow function', '<?php $x = 1;\n$f = fn($x) => ‸$x;', '2: binding $x'],
    ['behind an arrow function', '<?php $x = 1;\n$f = fn($x) => 1; ‸$x;', '1: binding $x'],
    ['an arrow function in a function', '<?php $x = 1;\nfunction f() { return fn() => ‸$x; }', 'none'],
    ['static', '<?php function f() {\nstatic $x = 1; return ‸$x; }', '2: binding $x'],
    ['a loop', '<?php foreach ($l as\n$k => [$a, [$x]]) {} ‸$x;', '2: binding $x'],
    ['a key of a loop', '<?php foreach ($l as\n$k => $v) { ‸$k; }', '2: binding $k'],
    ['a reference in a loop', '<?php foreach ($l as $k =>\n&$v) { ‸$v; }', '2: binding $v'],
    ['a list', "<?php\n['a' => $a, 'b' => ['c' => $x]] = f(); ‸$x;", '2: binding $x'],
    ['another arm', '<?php if ($a) { $x = 1; }\nelse { ‸$x; }', 'none'],
    ['another arm of many', '<?php if ($a) { $x = 1; } elseif ($b) {\n$x = 2; } else { ‸$x; }', 'none'],
    ['behind the arms', '<?php if ($a) { $x = 1; } else {\n$x = 2; }\n‸$x;', '2: binding $x'],
    ['another case', '<?php switch ($a) { case 1: $x = 1; break; case 2: ‸$x; }', 'none'],
    ['a case that falls in', '<?php switch ($a) { case 1: $x = 1; case 2: ‸$x; }', '1: binding $x'],
    ['the other cases in default', '<?php switch ($a) { case 1: $x = 1; break; default: ‸$x; }', 'none'],
    ['what is caught', '<?php $e = 1;\ntry {} catch (A $e) { ‸$e; }', '2: binding $e'],
    ['a function', '<?php\nfunction run() {}\n‸run();', 'none'],
    ['a constant of the class in a method', '<?php class A { const X = 1; function f() { ‸X; } }', 'none'],
    [
      'a constant of the file in a method',
      '<?php const X = 1;\nclass A { function f() { ‸X; } }',
      '1: binding X',
    ],
    [
      'a class in a method',
      '<?php\nclass X {}\nclass A { function f() { new ‸X(); } }',
      '2: region class X {}',
    ],
    ['a label', '<?php f(key: fn() => 1); ‸key;', 'none'],
  ])('%s', async (_name, text, expected) => {
    expect(await definitionOf('a.php', text)).toBe(expected);
  });
});

describe('values', () => {
  test.each([
    ["$a ?: 'b'", '($a or else "b")'],
    ["$a ?? 'b'", '($a or else "b")'],
    ["isset($a['k']) ? (string) $a['k'] : 'b'", '($a["k"] or else "b")'],
    ["!empty($a) ? trim($a) : 'b'", '($a or else "b")'],
    ["is_null($a) ? 'b' : $a", '($a or else "b")'],
    ["getenv('A') === false ? 'b' : getenv('A')", '(getenv("A") or else "b")'],
    ["null !== $a ? $a : 'b'", '($a or else "b")'],
    ["($y = getenv('A')) ? $y : 'b'", '($y or else "b")'],
    ["!($y = getenv('A')) ? 'b' : $y", '($y or else "b")'],
    ["isset($a, $b) ? $a : 'b'", '(isset($a, $b) ? $a : "b")'],
    ["$live ? $a : 'b'", '($live ? $a : "b")'],
    ["$a === 'x' ? 'c' : $a", '(($a == "x") ? "c" : $a)'],
    ["env('A') == 'production'", '(env("A") == "production")'],
    ['$a <> $b', '($a != $b)'],
    ['$a < $b', '<other $a < $b>'],
    ['!($a || $b) && $c && $d', '(not ($a or $b) and $c and $d)'],
    ['-$a', '<other -$a>'],
    ['f(1)->b?->c', 'f(1).b.c'],
    ['f()::$b', 'f().b'],
    ['f()->$b', '<other f()->$b>'],
    ["$y .= 'z'", "<template $y .= 'z'>"],
  ])('%s', async (code, expected) => {
    expect(await valueGiven('a.php', `<?php $x = ${code};`, '$x')).toBe(expected);
  });

  test('of a list', async () => {
    const given = (name: string) =>
      valueGiven('a.php', "<?php [, $a, [$b], 'k' => $c, $o->d] = ['x', 'y', ['z'], 'c', 'd'];", name);
    expect(await Promise.all(['$a', '$b', '$c', 'd'].map(given))).toEqual(['"y"', '"z"', undefined, '"d"']);
  });
});

describe('what is done to a variable', () => {
  test.each([
    ['$x = 1; $x .= 2; $x++; [$a, $x] = f();', ['write', 'write', 'write', 'write']],
    [
      '$x[] = 1; $x->a->b = 2; unset($x[1], $a); unset($a, $x[1]);',
      ['mutate', 'mutate b', 'mutate', 'mutate'],
    ],
    ['f($x); $x->a; $x[1]; $x(); $x::A;', ['read', 'read a', 'read', 'call', 'read']],
    ['$x->push(1); $x->a->add(1); $x?->find(1);', ['mutate', 'mutate a', 'read']],
    ['array_push($x, 1); in_array(1, $x); sort($x[1]);', ['mutate', 'read', 'mutate']],
    [
      'function f(A $x = 1, B ...$x) {} foreach ($l as $x => $v) {} foreach ($l as $k => $x) {}',
      ['declare', 'declare', 'write', 'write'],
    ],
    ['function f() { global $a, $x; static $x = 1; } class A { static $x; } A::$x; $this->x;', ['declare']],
    ['"$x $y {$x}"; // $x', ['read', 'read']],
  ] as const)('%s', async (code, expected) => {
    expect(await usesOf('a.php', `<?php ${code}`, '$x')).toEqual(expected);
  });
});

test('regions of an edited document are those of a fresh one', async () => {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.nat({ max: 8 }),
    insert: fc.constantFrom(
      '',
      'x',
      '\n',
      ' ',
      '#[A] ',
      'if ($x) ',
      'else ',
      '!',
      '{',
      '}',
      ';',
      '// x\n',
      'break;',
    ),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) =>
      checkRegions('a.php', SAMPLE, edits),
    ),
    { numRuns: 60, seed: 12 },
  );
});
