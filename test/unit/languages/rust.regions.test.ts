import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkRegions, definitionOf, regionsOf, valueGiven } from '../../support/regions';

const SAMPLE = `use std::env;

#[derive(Debug, Clone)]
#[serde(rename_all = "kebab-case")]
struct Shop { name: String }
enum Kind { A(u8), B { x: u8 } }
trait Open: Clone + fmt::Debug { fn open(&self, key: u8) -> u8; }
impl<T> Open for Shop<T> {
    /// Opens it.
    #[inline]
    fn open(&self) -> u8 { 1 }
}
mod inner { fn f() {} }
#[tokio::main]
async fn main() -> Result<(), E> {
    let a = if b { 1 } else if c == "x" { return 2; } else { 3 };
    if let Some(v) = opt { panic!("x"); }
    if x && let Ok(w) = y {}
    let Some(z) = opt else { return };
    while !done { break; }
    while let Some(v) = it.next() {}
    loop { continue }
    for (i, v) in xs.iter().enumerate() { std::process::exit(1); }
    match env::var("A").as_deref() {
        Ok("production") | Ok("live") => 1,
        Ok("test") if x => { return; }
        Err(e) => panic!("no"),
        _ => {}
    }
    let h = |r: Request, s| async move { r };
    let o = Options { stop: || { stop() } };
    o.stop = || 1;
    serve(move |q| q);
    unsafe { y() }
    f(&*services().db.name)
}
macro_rules! say { () => {} }
`;

test('regions', async () => {
  expect(await regionsOf('a.rs', SAMPLE)).toEqual([
    'class struct Shop | marks derive(Debug, Clone), serde(rename_all="kebab-case")',
    'class enum Kind',
    'class trait Open | bases Clone, fmt.Debug',
    'function signature (none open)',
    'class impl (none Shop) | bases Open',
    'function method (none open) | marks inline()',
    'block block',
    'class module inner',
    'function function f',
    'block block',
    'function function main | marks tokio.main()',
    'block block',
    'branch if | test b',
    'block block',
    'branch if | test (c == "x") | leaves',
    'block block | leaves',
    'block block',
    'branch if | test <other let Some(v) = opt> | leaves',
    'block let | leaves',
    'block block | leaves',
    'branch if | test (x and <other let Ok(w) = y>)',
    'block let',
    'block block',
    'branch else | leaves',
    'block block | leaves',
    'loop while | test not done | leaves',
    'block block | leaves',
    'loop while | test <other let Some(v) = it.next()>',
    'block block',
    'loop loop | leaves',
    'block block | leaves',
    'loop for | leaves',
    'block block | leaves',
    'branch case | test ((env.var("A") == "production") or (env.var("A") == "live"))',
    'branch case | leaves',
    'block block | leaves',
    'branch case | leaves',
    'block arm | leaves',
    'block default',
    'block block',
    'function closure (none h)',
    'block block',
    'function closure (none stop)',
    'block block',
    'function closure (none stop)',
    'function closure',
    'block block',
    'function macro say',
  ]);
});

describe('what a name means', () => {
  const inside = (body: string) => `static x: u8 = 1;\nfn f() {\n${body}\n}`;
  test.each([
    ['the file', inside('‸x'), '1: binding x'],
    ['a function', 'fn g() {}\nfn f() { ‸g() }', '1: region fn g() {}'],
    ['a method has no name of its own', 'impl S { fn x() {} fn f() { ‸x() } }', 'none'],
    ['a field has none either', 'struct T { x: u8 }\nfn f() { ‸x }', 'none'],
    ['nor a constant of a type', 'impl S { const x: u8 = 1; fn f() { ‸x } }', 'none'],
    ['what a module defines', 'mod m {\nstatic x: u8 = 1;\nfn f() { ‸x }\n}', '2: binding x'],
    ['a parameter', 'static x: u8 = 1;\nfn f(x: u8) { ‸x }', '2: binding x'],
    ['a parameter of a trait', 'static x: u8 = 1;\ntrait T { fn f(x: u8); fn g() { ‸x } }', '1: binding x'],
    ['a parameter of a closure', inside('|x| ‸x;'), '3: binding x'],
    ['a parameter of a closure with a name', inside('let h = |x| ‸x;'), '3: binding x'],
    ['an assignment declares nothing', inside('x = 2;\n}\nfn g() {\n‸x'), '3: binding x'],
    ['an assignment in a closure', inside('let x = 2;\n|| { x = 3;\n‸x }'), '4: binding x'],
    ['a block that is over', inside('{\nlet x = 2;\n}\n‸x'), '1: binding x'],
    ['before the declaration', inside('‸x;\nlet x = 1;'), '1: binding x'],
    ['in the declaration', inside('let x = g(‸x);'), '1: binding x'],
    ['in the declaration of two', inside('let (a, x) = g(‸x);'), '1: binding x'],
    ['a second declaration', inside('let x = 1;\nlet x = 2;\n‸x'), '4: binding x'],
    ['in a second declaration', inside('let x = 1;\nlet x = ‸x + 1;'), '3: binding x'],
    ['a type of a block that is over', 'struct X;\nfn f() { { struct X; }\n‸X }', '1: region struct X;'],
    ['a type of a block', 'struct X;\nfn f() { { ‸X;\nstruct X; } }', '3: region struct X;'],
    ['a constant of the block', inside('‸x;\nconst x: u8 = 2;'), '4: binding x'],
    ['a pattern in its body', inside('if let Some(x) = y {\n‸x\n}'), '3: binding x'],
    ['what a pattern is made of', inside('if let Some(x) = ‸x {\n}'), '1: binding x'],
    ['a pattern in the else', inside('if let Some(x) = y {\n} else {\n‸x\n}'), '1: binding x'],
    ['a pattern of a loop', inside('while let Some(x) = y {\n‸x\n}'), '3: binding x'],
    ['a loop variable', inside('for x in y {\n‸x\n}'), '3: binding x'],
    ['what is looped over', inside('for x in ‸x {\n}'), '1: binding x'],
    ['a let with an else', inside('let Some(x) = y else { return };\n‸x'), '3: binding x'],
    ['the else of a let', inside('let Some(x) = y else { return ‸x };'), '1: binding x'],
    ['an arm', inside('match y {\nSome(x) => ‸x,\nNone => 1,\n}'), '4: binding x'],
    ['the condition of an arm', inside('match y {\nx if ‸x > 1 => 1,\n_ => 1,\n}'), '4: binding x'],
    ['another arm', inside('match y {\nSome(x) => 1,\nNone => ‸x,\n}'), '1: binding x'],
    ['an arm that is over', inside('match y {\nSome(x) => 1,\nNone => 1,\n}\n‸x'), '1: binding x'],
    ['an assignment in another arm', inside('match y {\n1 => { x = 2; }\n_ => ‸x,\n}'), '1: binding x'],
  ])('%s', async (_case, text, expected) => {
    expect(await definitionOf('a.rs', text, 'own')).toBe(expected);
  });
});

describe('values', () => {
  test.each([
    ['a == "b"', '(a == "b")'],
    ['*a != b', '(a != b)'],
    ['a && !b && c', '(a and not b and c)'],
    ['a || b && c', '(a or (b and c))'],
    ['services().db.name', 'services().db.name'],
    ['if a == "b" { c } else { d }', '((a == "b") ? c : d)'],
    ['if a { 1 } else if b { 2 } else { 3 }', '(a ? 1 : (b ? 2 : 3))'],
    [
      'match a { "b" | "c" => 1, Mode::D => 2, _ => 3 }',
      '(((a == "b") or (a == "c")) ? 1 : ((a == Mode.D) ? 2 : 3))',
    ],
    ['if let Ok(v) = env::var("A") { v } else { "b".into() }', '(env.var("A") or else "b")'],
    ['env::var("A").unwrap_or("b".into())', '(env.var("A") or else "b")'],
  ])('%s', async (expression, expected) => {
    expect(await valueGiven('a.rs', `fn f() { let x = ${expression}; }\n`, 'x')).toBe(expected);
  });
});

test('regions of an edited document are those of a fresh one', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          at: fc.double({ min: 0, max: 1, noNaN: true }),
          remove: fc.nat({ max: 8 }),
          insert: fc.constantFrom('', 'a', ' ', '\n', '{ }', 'let x = ', '#[x]', 'else ', '!', '| "b"', '//'),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      (edits) => checkRegions('a.rs', SAMPLE, edits),
    ),
    { numRuns: 60, seed: 7 },
  );
});
