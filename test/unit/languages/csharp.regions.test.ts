import { expect, test } from 'vitest';
import { Engine } from '../../../server/src/engine/engine';
import csharp from '../../../server/src/languages/csharp';
import { checkRegionsAfterEdits, homesOf, readingOf, regionLines, shown } from '../../support/regions-jvm';
import { loadWasm } from '../../support/wasm';

const engine = new Engine({
  rules: [],
  languages: [csharp],
  loadWasm,
  onError(message, error) {
    throw new Error(message, { cause: error });
  },
});

/** Statements in a method, and the regions in them. */
const STATEMENTS: readonly (readonly [string, ...string[]])[] = [
  ['if (a) { F(); }', 'branch if [{ F(); }] if a'],
  ['if (a == 1) return;', 'branch if [return;] if a == 1 leaves'],
  ['if (!b) { throw e; }', 'branch if [{ throw e; }] if !(b) leaves'],
  ['if (b) Environment.Exit(1);', 'branch if [Environment.Exit(1);] if b leaves'],
  ['if (b) { yield break; }', 'branch if [{ yield break; }] if b leaves'],
  ['if (b) { yield return 1; }', 'branch if [{ yield return 1; }] if b'],
  [
    'if (a) X(); else if (b && "p" == c) Y(); else Z();',
    'branch if [X();] if a',
    'branch elif [Y();] if b and "p" == c',
  ],
  ['v = a ? b : c;', 'branch ternary [b] if a'],
  [
    'switch (p) { case "a": case "b": F(); break; case C.D or C.E: return; case > 3: goto default; default: G(); break; }',
    'branch case [case "b": F(); break;] if p == "a" or p == "b"',
    'branch case [case C.D or C.E: return;] if p == C.D or p == C.E leaves',
    'branch case [case > 3: goto default;] leaves',
    'block default «default: G(); break;»',
  ],
  [
    'v = p switch { "a" or "c" => x, Foo f when f.Ok => y, _ => throw e };',
    'branch case ["a" or "c" => x] if p == "a" or p == "c"',
    'branch case [Foo f when f.Ok => y]',
    'block default «_ => throw e» leaves',
  ],
  ['for (int i = 0; a; i++) { continue; }', 'loop for [{ continue; }] if a leaves'],
  ['for (;;) F();', 'loop for [F();]'],
  ['foreach (var x in xs) F();', 'loop for [F();]'],
  ['while (a) { break; }', 'loop while [{ break; }] if a leaves'],
  ['do { F(); } while (a);', 'loop do [{ F(); }] if a'],
  [
    'try { F(); } catch (E e) when (e.X) { throw; } finally { H(); }',
    'try try «{ F(); }»',
    'try catch [{ throw; }] leaves',
    'try finally [{ H(); }]',
  ],
  ['using (var r = F()) { G(); }', 'block using [{ G(); }]'],
  ['lock (a) { F(); }', 'block lock «{ F(); }»'],
  ['{ F(); }', 'block block «{ F(); }»'],
  ['Action r = () => { F(); };', 'function lambda r (none) [{ F(); }]'],
  ['this.Run = x => x;', 'function lambda Run (none) [x]'],
  ['F(done: delegate { return 1; });', 'function lambda done (none) [{ return 1; }] leaves'],
  ['int L() => 1;', 'function function L (call) [=> 1]'],
  ['var q = from a in b where a.X select a;', 'block query «from a in b where a.X select a»'],
];

test.each(STATEMENTS)('%s', async (statements, ...expected) => {
  const text = `class A { void M() { ${statements} } }`;
  const lines = regionLines(await readingOf(engine, 'A.cs', text), text);
  expect(lines.slice(2)).toEqual(expected);
});

/** Declarations, and their regions. */
const DECLARATIONS: readonly (readonly [string, ...string[]])[] = [
  [
    '[Rest, Path("/a", M = X)] [a.B(c: 1)] class A : b.C<T>, D, E {}',
    '@Rest @Path("/a", M=X) @a.B(c=1) class class A : b.C, D, E [{}]',
  ],
  ['interface A : B {}', 'class interface A : B [{}]'],
  ['struct A {}', 'class struct A [{}]'],
  ['enum A { X }', 'class enum A [{ X }]'],
  ['record A(int B) : C(B);', 'class record A : C «record A(int B) : C(B);»'],
  [
    'class A { public A(int x) : base(x) { F(); } [Get("/x")] string F([P] int a) { return x; } abstract void G(); }',
    'class class A [{ public A(int x) : base(x) { F(); } [Get("/x")] string F([P] int a) { return x; } abstract void G(); }]',
    'function constructor A (none) [{ F(); }]',
    '@Get("/x") function method F (call) [{ return x; }] leaves',
    'function method G (call) «abstract void G();»',
  ],
  [
    'class A { int P { get { return 1; } set => x = value; } int Q => 1; int R { get; } int this[int i] => 2; }',
    'class class A [{ int P { get { return 1; } set => x = value; } int Q => 1; int R { get; } int this[int i] => 2; }]',
    'function getter P (none) [{ return 1; }] leaves',
    'function setter P (none) [=> x = value]',
    'function getter Q (none) «=> 1»',
    'function indexer [=> 2]',
  ],
];

test.each(DECLARATIONS)('%s', async (text, ...expected) => {
  expect(regionLines(await readingOf(engine, 'A.cs', text), text)).toEqual(expected);
});

/** Members of a class; see `homesOf`. */
const HOMES: readonly (readonly [string, string])[] = [
  ['void F() { Action r = ⟦1:x⟧ => ⟦?:x⟧.G(); ⟦?:x⟧.G(); }', '1 -'],
  ['T ⟦1:x⟧; void F() { ⟦?:x⟧.G(); { T ⟦2:x⟧ = a; ⟦?:x⟧.G(); } ⟦?:x⟧.G(); }', '1 2 1'],
  ['T ⟦1:x⟧; void F(T ⟦2:x⟧) { Action r = () => ⟦?:x⟧.G(); } void G() { ⟦?:x⟧.G(); }', '2 1'],
  ['void F() { T ⟦1:x⟧; if (a) { ⟦2:x⟧ = b; } else { ⟦3:x⟧ = c; ⟦?:x⟧.G(); } ⟦?:x⟧.G(); }', '3 3'],
  ['T ⟦1:x⟧; void F() { if (a) { T ⟦2:x⟧ = b; } else { ⟦?:x⟧.G(); } }', '1'],
  [
    'T ⟦1:x⟧; void F() { foreach (T ⟦2:x⟧ in l) { ⟦?:x⟧.G(); } for (int ⟦3:x⟧ = 0;;) { ⟦?:x⟧.G(); } ⟦?:x⟧.G(); }',
    '2 3 1',
  ],
  ['T ⟦1:x⟧; void F() { foreach (var (⟦2:x⟧, y) in l) { ⟦?:x⟧.G(); } ⟦?:x⟧.G(); }', '2 1'],
  ['T ⟦1:e⟧; void F() { try { ⟦?:e⟧.G(); } catch (E ⟦2:e⟧) { ⟦?:e⟧.G(); } ⟦?:e⟧.G(); }', '1 2 1'],
  ['T ⟦1:x⟧; void F() { using (T ⟦2:x⟧ = a) { ⟦?:x⟧.G(); } ⟦?:x⟧.G(); }', '2 1'],
  ['void F() { using var ⟦1:x⟧ = a; ⟦?:x⟧.G(); }', '1'],
  ['T ⟦1:x⟧; void F() { if (!(o is T ⟦2:x⟧)) return; ⟦?:x⟧.G(); }', '2'],
  ['T ⟦1:x⟧; void F() { if (!int.TryParse(s, out var ⟦2:x⟧)) return; ⟦?:x⟧.G(); }', '2'],
  ['T ⟦1:x⟧; void F() { while (o is T ⟦2:x⟧) { ⟦?:x⟧.G(); } ⟦?:x⟧.G(); }', '2 1'],
  ['void F() { switch (o) { case A ⟦1:x⟧: ⟦?:x⟧.G(); break; default: ⟦?:x⟧.G(); break; } }', '1 -'],
  ['void F() { l.Map(⟦1:x⟧ => ⟦?:x⟧); l.Map((⟦2:x⟧, y) => ⟦?:x⟧); ⟦?:x⟧.G(); }', '1 2 -'],
  ['void F() { var (⟦1:x⟧, y) = p; ⟦?:x⟧.G(); (⟦2:x⟧, y) = (a, b); ⟦?:x⟧.G(); }', '1 2'],
  ['void F() { var (⟦1:x⟧, y) = (a, b); ⟦?:x⟧.G(); }', '1'],
  ['void F() { var q = from ⟦1:x⟧ in b select ⟦?:x⟧; ⟦?:x⟧.G(); }', '1 -'],
  ['T ⟦1:x⟧; class B { void G() { ⟦?:x⟧.G(); } }', '1'],
  ['void F() { G().x = 1; ⟦?:x⟧.G(); G()["x"] = 2; ⟦?:x⟧.G(); }', '- -'],
  ['T x() { return ⟦?:x⟧; } T ⟦1:x⟧;', '1'],
];

test.each(HOMES)('%s', async (members, expected) => {
  expect(await homesOf(engine, 'A.cs', `class A { ${members} }`)).toBe(expected);
});

/** Expressions and how they are read. */
const VALUES: readonly (readonly [string, string])[] = [
  ['a != null ? a : "b"', 'a ?? "b"'],
  ['a ?? "b"', 'a ?? "b"'],
  ['a ? "b" : "c"', 'a ? "b" : "c"'],
  ['env switch { "a" or "b" => x, _ => y }', 'env == "a" or env == "b" ? x : y'],
  ['env switch { "a" => x }', '?'],
  ['a != "b"', 'a != "b"'],
  ['a is "b"', 'a == "b"'],
  ['a is not null', 'a != null'],
  ['a is "b" or "c"', 'a == "b" or a == "c"'],
  ['a is not ("b" or "c")', '!(a == "b" or a == "c")'],
  ['a.Equals(b)', 'a == b'],
  ['string.Equals(a, "b")', 'a == "b"'],
  ['!(a && b || c)', '!(a and b or c)'],
  ['F().Database', 'F().Database'],
  ['a is B', '?'],
];

test.each(VALUES)('%s', async (expression, expected) => {
  const reading = await readingOf(engine, 'A.cs', `class A { object v = ${expression}; }`);
  const [value] = [...reading.facts()].flatMap((fact) =>
    fact.kind === 'binding' && fact.value ? [fact.value] : [],
  );
  expect(value && shown(value)).toBe(expected);
});

test.each([1, 2, 3])('edits give the regions of a fresh reading (%i)', async (seed) => {
  const statements = STATEMENTS.map(([text]) => text).join('\n');
  const members = DECLARATIONS.map(([text]) => text).join('\n');
  await checkRegionsAfterEdits(engine, 'A.cs', `${members}\nclass A { T M() { ${statements} } }`, seed);
});
