import { expect, test } from 'vitest';
import { Engine } from '../../../server/src/engine/engine';
import java from '../../../server/src/languages/java';
import { checkRegionsAfterEdits, homesOf, readingOf, regionLines, shown } from '../../support/regions-jvm';
import { loadWasm } from '../../support/wasm';

const engine = new Engine({
  rules: [],
  languages: [java],
  loadWasm,
  onError(message, error) {
    throw new Error(message, { cause: error });
  },
});

/** Statements in a method, and the regions in them. */
const STATEMENTS: readonly (readonly [string, ...string[]])[] = [
  ['if (a) { f(); }', 'branch if [{ f(); }] if a'],
  ['if (a == 1) return;', 'branch if [return;] if a == 1 leaves'],
  ['if (!b) { throw e; }', 'branch if [{ throw e; }] if !(b) leaves'],
  ['if (b) System.exit(1);', 'branch if [System.exit(1);] if b leaves'],
  ['if (a) if (b) return;', 'branch if [if (b) return;] if a', 'branch if [return;] if b leaves'],
  [
    'if (a) x(); else if (b && "p".equals(c)) y(); else z();',
    'branch if [x();] if a',
    'branch elif [y();] if b and "p" == c',
  ],
  ['v = a ? b : c;', 'branch ternary [b] if a'],
  [
    'switch (p) { case "a": case "b": f(); break; case C: return; default: g(); }',
    'branch case [case "b": f(); break;] if p == "a" or p == "b"',
    'branch case [case C: return;] if p == C leaves',
    'block default «default: g();»',
  ],
  [
    'v = switch (p) { case "a", "c" -> x; case Foo f when f.ok() -> { continue; } default -> { yield 1; } };',
    'branch case [case "a", "c" -> x;] if p == "a" or p == "c"',
    'branch case [case Foo f when f.ok() -> { continue; }] leaves',
    'block default «default -> { yield 1; }»',
  ],
  ['for (int i = 0; i < 3; i++) { continue; }', 'loop for [{ continue; }] if ? leaves'],
  ['for (;;) f();', 'loop for [f();]'],
  ['for (var x : xs) f();', 'loop for [f();]'],
  ['while (a) { break; }', 'loop while [{ break; }] if a leaves'],
  ['do { f(); } while (a);', 'loop do [{ f(); }] if a'],
  [
    'try { f(); } catch (E e) { g(); } finally { h(); }',
    'try try «{ f(); }»',
    'try catch [{ g(); }]',
    'try finally [{ h(); }]',
  ],
  [
    'try (var r = f()) { g(); } catch (E e) {}',
    'block resources «try (var r = f()) { g(); } catch (E e) {}»',
    'try try «{ g(); }»',
    'try catch [{}]',
  ],
  ['synchronized (a) { f(); }', 'block synchronized «{ f(); }»'],
  ['{ f(); }', 'block block «{ f(); }»'],
  ['Runnable r = () -> { f(); };', 'function lambda r (none) [{ f(); }]'],
  ['this.run = x -> x;', 'function lambda run (none) [x]'],
  ['f(x -> x);', 'function lambda [x]'],
  ['new Foo(a) { void g() {} };', 'class object : Foo «{ void g() {} }»', 'function method g (call) [{}]'],
];

test.each(STATEMENTS)('%s', async (statements, ...expected) => {
  const text = `class A { void m() { ${statements} } }`;
  const lines = regionLines(await readingOf(engine, 'A.java', text), text);
  expect(lines.slice(2)).toEqual(expected);
});

/** Declarations, and their regions. */
const DECLARATIONS: readonly (readonly [string, ...string[]])[] = [
  [
    '@Rest @Path(value = "/a", m = {X}) class A extends b.C<T> implements D, E {}',
    '@Rest @Path(value="/a", m=[X]) class class A : b.C, D, E [{}]',
  ],
  ['interface A extends B {}', 'class interface A : B [{}]'],
  ['@interface A {}', 'class annotation A [{}]'],
  [
    'record A(int a) implements I { A {} }',
    'class record A : I [{ A {} }]',
    'function constructor A (none) [{}]',
  ],
  [
    'enum A { X("a") { void f() {} }; A(String s) {} }',
    'class enum A [{ X("a") { void f() {} }; A(String s) {} }]',
    'class object X (none) «{ void f() {} }»',
    'function method f (call) [{}]',
    'function constructor A (none) [{}]',
  ],
  [
    'class A { @a.Get("/x") String f(@P int a) { return x; } abstract void g(); static { f(); } { g(); } }',
    'class class A [{ @a.Get("/x") String f(@P int a) { return x; } abstract void g(); static { f(); } { g(); } }]',
    '@a.Get("/x") function method f (call) [{ return x; }] leaves',
    'function method g (call) «abstract void g();»',
    'function initializer [{ f(); }]',
    'function initializer «{ g(); }»',
  ],
];

test.each(DECLARATIONS)('%s', async (text, ...expected) => {
  expect(regionLines(await readingOf(engine, 'A.java', text), text)).toEqual(expected);
});

/** Members of a class; see `homesOf`. */
const HOMES: readonly (readonly [string, string])[] = [
  ['void f() { Runnable r = ⟦1:x⟧ -> ⟦?:x⟧.g(); ⟦?:x⟧.g(); }', '1 -'],
  ['T ⟦1:x⟧; void f() { ⟦?:x⟧.g(); { T ⟦2:x⟧ = a; ⟦?:x⟧.g(); } ⟦?:x⟧.g(); }', '1 2 1'],
  ['T ⟦1:x⟧; void f(T ⟦2:x⟧) { Runnable r = () -> ⟦?:x⟧.g(); } void g() { ⟦?:x⟧.g(); }', '2 1'],
  ['void f() { T ⟦1:x⟧; if (a) { ⟦2:x⟧ = b; } else { ⟦3:x⟧ = c; ⟦?:x⟧.g(); } ⟦?:x⟧.g(); }', '3 3'],
  ['T ⟦1:x⟧; void f() { if (a) { T ⟦2:x⟧ = b; } else { ⟦?:x⟧.g(); } }', '1'],
  [
    'T ⟦1:x⟧; void f() { for (T ⟦2:x⟧ : l) { ⟦?:x⟧.g(); } for (int ⟦3:x⟧ = 0;;) { ⟦?:x⟧.g(); } ⟦?:x⟧.g(); }',
    '2 3 1',
  ],
  ['T ⟦1:e⟧; void f() { try { ⟦?:e⟧.g(); } catch (E ⟦2:e⟧) { ⟦?:e⟧.g(); } ⟦?:e⟧.g(); }', '1 2 1'],
  ['T ⟦1:x⟧; void f() { try (T ⟦2:x⟧ = a) { ⟦?:x⟧.g(); } ⟦?:x⟧.g(); }', '2 1'],
  ['T ⟦1:x⟧; void f() { if (o instanceof T ⟦2:x⟧) { ⟦?:x⟧.g(); } ⟦?:x⟧.g(); }', '2 1'],
  ['T ⟦1:x⟧; void f() { if (!(o instanceof T ⟦2:x⟧)) return; ⟦?:x⟧.g(); }', '2'],
  [
    'void f() { switch (o) { case A ⟦1:x⟧ -> ⟦?:x⟧.g(); case R(var ⟦2:x⟧) -> ⟦?:x⟧.g(); default -> ⟦?:x⟧.g(); } }',
    '1 2 -',
  ],
  ['void f() { l.map(⟦1:x⟧ -> ⟦?:x⟧); l.map((⟦2:x⟧, y) -> ⟦?:x⟧); ⟦?:x⟧.g(); }', '1 2 -'],
  ['T ⟦1:x⟧; class B { void g() { ⟦?:x⟧.g(); } }', '1'],
  ['void f() { g().x = 1; ⟦?:x⟧.g(); }', '-'],
  ['T x() { return ⟦?:x⟧; } T ⟦1:x⟧;', '1'],
];

test.each(HOMES)('%s', async (members, expected) => {
  expect(await homesOf(engine, 'A.java', `class A { ${members} }`)).toBe(expected);
});

/** Expressions and how they are read. */
const VALUES: readonly (readonly [string, string])[] = [
  ['a != null ? a : "b"', 'a ?? "b"'],
  ['a ? "b" : "c"', 'a ? "b" : "c"'],
  ['prod == true ? x : y', 'prod == true ? x : y'],
  ['a != "b"', 'a != "b"'],
  ['a.equals(b)', 'a == b'],
  ['Objects.equals(a, "b")', 'a == "b"'],
  ['!(a && b || c)', '!(a and b or c)'],
  ['f().database', 'f()->database'],
  ['a < b', '?'],
];

test.each(VALUES)('%s', async (expression, expected) => {
  const reading = await readingOf(engine, 'A.java', `class A { Object v = ${expression}; }`);
  const [value] = [...reading.facts()].flatMap((fact) =>
    fact.kind === 'binding' && fact.value ? [fact.value] : [],
  );
  expect(value && shown(value)).toBe(expected);
});

test.each([1, 2, 3])('edits give the regions of a fresh reading (%i)', async (seed) => {
  const statements = STATEMENTS.map(([text]) => text).join('\n');
  const members = DECLARATIONS.map(([text]) => text).join('\n');
  await checkRegionsAfterEdits(engine, 'A.java', `${members}\nclass A { T m() { ${statements} } }`, seed);
});
