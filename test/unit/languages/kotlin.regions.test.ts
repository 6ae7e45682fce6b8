import { expect, test } from 'vitest';
import { Engine } from '../../../server/src/engine/engine';
import kotlin from '../../../server/src/languages/kotlin';
import { checkRegionsAfterEdits, homesOf, readingOf, regionLines, shown } from '../../support/regions-jvm';
import { loadWasm } from '../../support/wasm';

const engine = new Engine({
  rules: [],
  languages: [kotlin],
  loadWasm,
  onError(message, error) {
    throw new Error(message, { cause: error });
  },
});

/** Statements in a function, and the regions in them. */
const STATEMENTS: readonly (readonly [string, ...string[]])[] = [
  ['if (a) { f() }', 'branch if [{ f() }] if a'],
  ['if (a == 1) return', 'branch if [return] if a == 1 leaves'],
  ['if (!b) { throw e }', 'branch if [{ throw e }] if !(b) leaves'],
  ['if (a) else b()', 'branch if [)] if a'],
  ['if (a) exitProcess(1)', 'branch if [exitProcess(1)] if a leaves'],
  ['if (a) { error("x") }', 'branch if [{ error("x") }] if a leaves'],
  [
    'if (a) x() else if (b && "p" == c) y() else z()',
    'branch if [x()] if a',
    'branch elif [y()] if b and "p" == c',
  ],
  [
    'when (p) { "a", "b" -> f(); is C -> return; in 1..2 -> g(); else -> h() }',
    'branch case [f()] if p == "a" or p == "b"',
    'branch case [return] leaves',
    'branch case [g()]',
    'block default [h()]',
  ],
  [
    'when { a == 1 -> f(); else -> { return } }',
    'branch case [f()] if a == 1',
    'block default [{ return }] leaves',
  ],
  [
    'when (val q = g()) { 1 -> q }',
    'block when «when (val q = g()) { 1 -> q }»',
    'branch case [q] if g() == 1',
  ],
  ['for (x in xs) { continue }', 'loop for [{ continue }] leaves'],
  ['while (a) { break@out }', 'loop while [{ break@out }] if a leaves'],
  ['do { f() } while (a)', 'loop do [{ f() }] if a'],
  [
    'try { f() } catch (e: E) { g() } finally { h() }',
    'try try «{ f() }»',
    'try catch [{ g() }]',
    'try finally [{ h() }]',
  ],
  ['val r = { f() }', 'function lambda r (none) «{ f() }»'],
  ['this.run = { x -> x }', 'function lambda run (none) «{ x -> x }»'],
  ['f(block = { x })', 'function lambda block (none) «{ x }»'],
  ['f { x }', 'function lambda «{ x }»'],
  ['val r = fun(x: Int): Int { return x }', 'function function r (none) [{ return x }] leaves'],
  ['fun g() = throw x', 'function function g (call) [= throw x] leaves'],
  [
    'f(object : Foo(1), I {\n fun g() {}\n })',
    'class object : Foo, I [{ fun g() {} }]',
    'function method g (call) [{}]',
  ],
];

test.each(STATEMENTS)('%s', async (statements, ...expected) => {
  const text = `fun m() { ${statements} }`;
  const lines = regionLines(await readingOf(engine, 'A.kt', text), text);
  expect(lines.slice(1)).toEqual(expected);
});

/** Declarations, and their regions. */
const DECLARATIONS: readonly (readonly [string, ...string[]])[] = [
  [
    '@Rest @a.Path("/a", m = [X]) class A(val x: Int) : b.C<T>(x), D by x, E {}',
    '@Rest @a.Path("/a", m=[X]) class class A : b.C, D, E [{}]',
  ],
  ['interface A : B', 'class interface A : B «interface A : B»'],
  ['annotation class A', 'class annotation A «annotation class A»'],
  ['object A { }', 'class object A [{ }]'],
  [
    'enum class A {\n X("a") {\n fun f() {}\n }\n }',
    'class enum A [{ X("a") { fun f() {} } }]',
    'class object X (none) «{ fun f() {} }»',
    'function method f (call) [{}]',
  ],
  [
    'class A {\n companion object {\n fun f() {}\n }\n init { f() }\n constructor(x: Int) { g() }\n }',
    'class class A [{ companion object { fun f() {} } init { f() } constructor(x: Int) { g() } }]',
    'block companion [{ fun f() {} }]',
    'function method f (call) [{}]',
    'function initializer [{ f() }]',
    'function constructor [{ g() }]',
  ],
  [
    'class A { var x: Int\n get() { return 1 }\n set(value) { y = value }\n }',
    'class class A [{ var x: Int get() { return 1 } set(value) { y = value } }]',
    'function getter x (none) [{ return 1 }] leaves',
    'function setter x (none) [{ y = value }]',
  ],
  [
    'class A { @field:Get("/x") suspend fun f(@P a: Int): T { return x }\n abstract fun g()\n }',
    'class class A [{ @field:Get("/x") suspend fun f(@P a: Int): T { return x } abstract fun g() }]',
    '@Get("/x") function method f (call) [{ return x }] leaves',
    'function method g (call) «abstract fun g()»',
  ],
];

test.each(DECLARATIONS)('%s', async (text, ...expected) => {
  expect(regionLines(await readingOf(engine, 'A.kt', text), text)).toEqual(expected);
});

/** Members of a class; see `homesOf`. */
const HOMES: readonly (readonly [string, string])[] = [
  ['fun f() { val r = { ⟦1:x⟧: T -> ⟦?:x⟧.g() }; ⟦?:x⟧.g() }', '1 -'],
  ['val ⟦1:x⟧ = a; fun f(⟦2:x⟧: T) { val r = { ⟦?:x⟧.g() } }; fun g() { ⟦?:x⟧.g() }', '2 1'],
  ['fun f() { var ⟦1:x⟧: T; if (a) { ⟦2:x⟧ = b } else { ⟦3:x⟧ = c; ⟦?:x⟧.g() }; ⟦?:x⟧.g() }', '3 3'],
  ['val ⟦1:x⟧ = a; fun f() { if (a) { val ⟦2:x⟧ = b; ⟦?:x⟧.g() } else { ⟦?:x⟧.g() }; ⟦?:x⟧.g() }', '2 1 1'],
  [
    'val ⟦1:x⟧ = a; fun f() { for (⟦2:x⟧ in l) { ⟦?:x⟧.g() }; for ((y, ⟦3:x⟧) in l) ⟦?:x⟧.g(); ⟦?:x⟧.g() }',
    '2 3 1',
  ],
  ['val ⟦1:e⟧ = a; fun f() { try { ⟦?:e⟧.g() } catch (⟦2:e⟧: E) { ⟦?:e⟧.g() }; ⟦?:e⟧.g() }', '1 2 1'],
  ['val ⟦1:x⟧ = a; fun f() { when (val ⟦2:x⟧ = b) { 1 -> ⟦?:x⟧.g() }; ⟦?:x⟧.g() }', '2 1'],
  ['fun f() { l.map { ⟦1:x⟧ -> ⟦?:x⟧ }; l.map { (⟦2:x⟧, y) -> ⟦?:x⟧ }; ⟦?:x⟧.g() }', '1 2 -'],
  ['fun f() { val (⟦1:x⟧, y) = p; ⟦?:x⟧.g() }', '1'],
  ['companion object {; val ⟦1:x⟧ = a; }; fun f() { ⟦?:x⟧.g() }', '1'],
  ['var y = 1\n set(⟦1:x⟧) { ⟦?:x⟧.g() }\n fun f() { ⟦?:x⟧.g() }', '1 -'],
  ['inner class B {; fun g() { ⟦?:x⟧.g() }; }; val ⟦1:x⟧ = a', '1'],
  ['fun f() { g().x = 1; ⟦?:x⟧.g() }', '-'],
  ['fun x(): T { return ⟦?:x⟧ }; val ⟦1:x⟧ = a', '1'],
];

test.each(HOMES)('%s', async (members, expected) => {
  expect(await homesOf(engine, 'A.kt', `class A {\n${members.replaceAll('; ', '\n')}\n}`)).toBe(expected);
});

/** Expressions and how they are read. */
const VALUES: readonly (readonly [string, string])[] = [
  ['if (a != null) a else "b"', 'a ?? "b"'],
  ['a ?: "b"', 'a ?? "b"'],
  ['if (prod) { x } else y', 'prod ? x : y'],
  ['when (env) { "a", "b" -> x; else -> y }', 'env == "a" or env == "b" ? x : y'],
  ['when (p) { is B -> x; else -> y }', '? ? x : y'],
  ['when (p) { 1 -> x }', '?'],
  ['a != "b"', 'a != "b"'],
  ['a === b', 'a == b'],
  ['a.equals(b)', 'a == b'],
  ['!(a && b || c)', '!(a and b or c)'],
  ['f()?.database', 'f()->database'],
  ['a < b', '?'],
];

test.each(VALUES)('%s', async (expression, expected) => {
  const reading = await readingOf(engine, 'A.kt', `val v = ${expression}`);
  const [value] = [...reading.facts()].flatMap((fact) =>
    fact.kind === 'binding' && fact.value ? [fact.value] : [],
  );
  expect(value && shown(value)).toBe(expected);
});

test.each([1, 2, 3])('edits give the regions of a fresh reading (%i)', async (seed) => {
  const statements = STATEMENTS.map(([text]) => text).join('\n');
  const members = DECLARATIONS.map(([text]) => text).join('\n');
  await checkRegionsAfterEdits(engine, 'A.kt', `${members}\nfun m() { ${statements} }`, seed);
});
