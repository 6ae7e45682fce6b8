import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../../server/src/engine/analysis';
import { textChange } from '../../../server/src/text/text';
import { analyse } from '../../support/engine';
import { definitionAt, regionLine, regionsOf, symbolsOf, valueText } from '../../support/regions-javascript';

const LANGUAGES = ['app.js', 'app.ts', 'app.tsx'];

async function reading<Result>(
  path: string,
  text: string,
  ask: (analysis: Analysis) => Result,
): Promise<Result> {
  const analysis = await analyse(path, text);
  try {
    return ask(analysis);
  } finally {
    analysis.dispose();
  }
}

/** Regions without their offsets. */
async function lines(path: string, code: string): Promise<readonly string[]> {
  return reading(path, code, (analysis) =>
    regionsOf(analysis).map((region) => regionLine(region).replace(/ \d+-\d+| \[\d+-\d+\]/g, '')),
  );
}

const REGIONS: readonly (readonly [string, ...string[]])[] = [
  ['function f() {}', 'function function f'],
  ['async function* f() {}', 'function function f'],
  ['const h = async (req) => 1', 'function arrow (h)'],
  ['exports.h = function own() {}', 'function function (own)'],
  ['exports.h = function () {}', 'function function (h)'],
  ["o = { h: () => 1, 'k': function () {} }", 'function arrow (h)', 'function function (k)'],
  ['app.get((req) => 1)', 'function arrow'],
  [
    'class A { h = () => 1; constructor() {} get g() {} static set s(v) {} async m() {} #p() {} static {} }',
    'class class A',
    'function arrow (h)',
    'function constructor (constructor)',
    'function getter (g)',
    'function setter (s)',
    'function method (m)',
    'function method (#p)',
    'function block',
  ],
  ['const A = class B extends c.D {}', 'class class (B) : c.D'],
  ['class A extends mix(B) {}', 'class class A : mix(B)'],
  ['if (a) { b(); return; } else if (c) d(); else e()', 'branch if if a leaves', 'branch if if c'],
  ['if (a || !(b && c)) {}', 'branch if if (a or not (b and c))'],
  [
    "if (process.env.NODE_ENV !== 'production') throw 1",
    "branch if if (process.env.NODE_ENV != 'production') leaves",
  ],
  ['if (a) { console.error(1); process.exit(1); }', 'branch if if a leaves'],
  ['if (a) { if (b) return; }', 'branch if if a', 'branch if if b leaves'],
  ['x = a ? b : c', 'branch ternary if a'],
  ['isProduction && start()', 'branch and if isProduction'],
  ['a || b || start()', 'branch or if not (a or b)'],
  [
    'switch (a.b) { case 1: f(); break; case "x": { return } default: g() }',
    'branch case if (a.b == 1)',
    "branch case if (a.b == 'x') leaves",
    'block default',
  ],
  ['for (let i = 0; i == 1; i++) {}', 'loop for if (i == 1)'],
  ['for (;;) { break }', 'loop for leaves'],
  ['for (const x of y) {} for (const x in y) {}', 'loop for', 'loop for'],
  ['while (a) {} do {} while (b)', 'loop while if a', 'loop do if b'],
  ['try { a } catch (e) { throw e } finally { c }', 'try try', 'try catch leaves', 'try finally'],
  ['{ let a } function f() { { let b } }', 'block block', 'function function f', 'block block'],
];

describe.each(LANGUAGES)('regions in %s', (path) => {
  test.each(REGIONS.map(([code, ...expected]) => [code, expected] as const))('%s', async (code, expected) => {
    expect(await lines(path, code)).toEqual(expected);
  });
});

test.each(['app.ts', 'app.tsx'])('regions that only %s has', async (path) => {
  const code =
    'export abstract class A<T> extends B<T> implements C, d.E<T> { abstract m(exec: string): void }\n' +
    'interface I extends J<T>, k.L {}\nenum E { A }\nnamespace N { const a = 1 }\n' +
    "declare module 'foo' {}\nexport const h = (async () => 1) satisfies Handler;";
  expect(await lines(path, code)).toEqual([
    'class class A : B : C : d.E',
    'class interface (I) : J : k.L',
    'class enum E',
    'class module N',
    "class module ('foo')",
    'function arrow (h)',
  ]);
});

test.each(LANGUAGES)('decorators in %s', async (path) => {
  const code =
    "@Injectable()\n/* c */ @a.b\nexport class A {\n  @Get('/x')\n  // c\n  @Auth async m() {}\n  n() {}\n}\n@C class D {}";
  expect(await lines(path, code)).toEqual([
    'class class A @Injectable() @a.b()',
    "function method (m) @Get('/x') @Auth()",
    'function method (n)',
    'class class D @C()',
  ]);
});

test('the body, and what holds it', async () => {
  const code =
    'if (a) b; else c;\nfor (const d of e) f;\ntry { g } catch (h) { i } finally { j }\nconst k = (l) => m;';
  const found = await reading('app.js', code, (analysis) =>
    regionsOf(analysis).map(({ part, own, body }) => [
      part,
      code.slice(own.start, own.end),
      code.slice(body.start, body.end),
    ]),
  );
  expect(found).toEqual([
    ['if', 'if (a) b; else c;', 'b;'],
    ['for', 'for (const d of e) f;', 'f;'],
    ['try', '{ g }', '{ g }'],
    ['catch', 'catch (h) { i }', '{ i }'],
    ['finally', 'finally { j }', '{ j }'],
    ['arrow', '(l) => m', 'm'],
  ]);
});

/** A name is looked up where it stands as `exec(`, and defined where it stands behind `«`, which is no part of the text. */
const HOMES: readonly string[] = [
  'const «exec = 1; function f() { exec() }',
  'const exec = 1; function f(«exec) { exec() }',
  'const exec = 1; const f = «exec => exec()',
  'const exec = 1; const f = ({ «exec }, ...rest) => exec()',
  'const exec = 1; const f = (...«exec) => exec()',
  'const exec = 1; const f = ([«exec] = []) => exec()',
  'const «exec = 1; if (a) { const exec = 2 } exec()',
  'const exec = 1; if (a) { const «exec = 2; exec() }',
  'const «exec = 1; { let exec = 2 } exec()',
  'const exec = 1; { let «exec = 2; exec() }',
  'let «exec = 1; for (let exec = 0; a;) {} exec()',
  'let exec = 1; for (let «exec = 0; a;) { exec() }',
  'let «exec = 1; for (const exec of b) {} exec()',
  'let exec = 1; for (const [«exec] of b) exec()',
  'const exec = 1; function f() { for (var «exec of b) {} exec() }',
  'const exec = 1; function f() { if (a) { var «exec = 2 } exec() }',
  'const exec = 1; function f() { exec(); var «exec = 2 }',
  'const «exec = 1; try { const exec = 2 } catch (e) { exec() }',
  'const exec = 1; try { a } catch («exec) { exec() }',
  'const exec = 1; try { a } catch ({ message: «exec }) { exec() }',
  'const «exec = 1; try { a } catch (exec) { b } exec()',
  'let exec = 1; function f() { «exec = 2; exec() }',
  'let exec; if (a) { «exec = 1; exec() } else { exec = 2 }',
  'let exec; if (a) { exec = 1 } else { «exec = 2; exec() }',
  'let exec; if (a) { exec = 1 } else if (b) { «exec = 2; exec() }',
  'let «exec = 0; if (a) { const exec = 1 } else { exec() }',
  'let exec; [«exec] = b; exec()',
  'let exec; ({ a: «exec } = b); exec()',
  'const «exec = 1; class A { exec() { exec() } }',
  'const «exec = 1; class A { exec = 2; m() { exec() } }',
  'const «exec = 1; class A { static { var exec = 2 } static { exec() } }',
  'const «exec = 1; o = { exec() { exec() } }',
  'const «exec = 1; const f = function exec() {}; exec()',
  'const «exec = 1; switch (a) { case 1: { const exec = 2; break } default: exec() }',
];

describe.each(LANGUAGES)('the definition of a name in %s', (path) => {
  test.each(HOMES)('%s', async (marked) => {
    await expectDefinition(path, marked);
  });
});

test.each([
  'const «exec = 1; interface A { run(exec: string): void } exec()',
  'const «exec = 1; type A = (exec: string) => void; exec()',
  'const «exec = 1; function f(a: (exec: string) => void) { exec() }',
  'const «exec = 1; declare function f(exec: string): void; exec()',
  'const «exec = 1; namespace N { const exec = 2 } exec()',
  'const exec = 1; namespace N { const «exec = 2; exec() }',
  'const exec = 1; class A { constructor(private «exec: B) { exec() } }',
])('the definition of a name in TypeScript: %s', async (marked) => {
  await expectDefinition('app.ts', marked);
});

async function expectDefinition(path: string, marked: string): Promise<void> {
  const expected = marked.indexOf('«');
  const code = marked.replace('«', '');
  const use = code.search(/\bexec\(\)(?! \{)/);
  const found = await reading(path, code, (analysis) => definitionAt(analysis, 'exec', use));
  const at = found?.kind === 'binding' ? found.nameSpan.start : found?.span.start;
  expect(at).toBe(expected);
}

test('an assignment in a function to a name of the file belongs to the file', async () => {
  const code = 'let count = 0; function f() { count = 1; other = 2 } function g() { const count = 3 }';
  const found = await reading('app.js', code, (analysis) => {
    const { definitions } = symbolsOf(analysis);
    return ['count', 'other'].map((name) =>
      definitions.bindingsAt(name, code.length)?.facts.map(({ span }) => code.slice(span.start, span.end)),
    );
  });
  expect(found).toEqual([['count = 0', 'count = 1'], ['other = 2']]);
});

test.each(
  LANGUAGES.flatMap((path) => [
    [path, 'a ? b : c', '(a ? b : c)'],
    [path, 'a ? a : c', '(a ?? c)'],
    [path, 'a || b ? 1 : 2', '((a or b) ? 1 : 2)'],
    [path, 'a || b', '(a ?? b)'],
    [path, 'a && b && c', '(a and b and c)'],
    [path, '!(a || b)', 'not (a or b)'],
    [path, 'a === b', '(a == b)'],
    [path, 'a != null', '(a != null)'],
    [path, 'services().Database', 'services().Database'],
    [path, '(await load()).a?.b', 'load().a.b'],
    [path, '-a', 'other'],
  ]),
)('%s: the value of %s', async (path, expression, expected) => {
  const found = await reading(path, `const x = ${expression};`, (analysis) => {
    const binding = symbolsOf(analysis).definitions.lookup('x', 0);
    return binding?.kind === 'binding' && binding.value ? valueText(binding.value) : undefined;
  });
  expect(found).toBe(expected);
});

const EDITED = `@Injectable()
/* c */ export class A {
  @Get('/x') handle(request) { return request; }
  list = async () => { if (a) { const exec = 1; } else if (b) { exec(); } };
}
exports.run = function (exec) { switch (mode) { case 'a': exec(); break; case 'b': { let exec = 2; return } default: exec() } };
const routes = { index: (exec) => (exec ? exec() : other), 'about-us': async () => { try { exec() } catch (exec) { throw exec } } };
for (const exec of list) { exec() }
let count = 0;
function next() { count = isProduction && exec(); { var exec = count } }
`;

test.each(LANGUAGES)('an edited %s has the regions and the definitions of a fresh one', async (path) => {
  const edit = fc.record({
    at: fc.nat(),
    remove: fc.nat({ max: 12 }),
    insert: fc.constantFrom(
      '',
      '',
      'x',
      '{',
      '}',
      ' ',
      '\n',
      'let ',
      'var ',
      '@B() ',
      'if (a) ',
      'case 1: ',
      '!',
      ': ',
    ),
  });
  const state = (analysis: Analysis, text: string) => ({
    regions: regionsOf(analysis).map(regionLine),
    uses: [...text.matchAll(/\bexec\b/g)].map(
      ({ index }) => definitionAt(analysis, 'exec', index)?.span.start,
    ),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
      const live = await analyse(path, EDITED);
      let text = EDITED;
      for (const { at, remove, insert } of edits) {
        const start = at % (text.length + 1);
        const end = Math.min(text.length, start + remove);
        const change = textChange(text, start, end, insert);
        text = text.slice(0, start) + insert + text.slice(end);
        live.edit([change], text);
        const fresh = await analyse(path, text);
        if (fresh.brokenPlaces() === 0) expect(state(live, text), text).toEqual(state(fresh, text));
        fresh.dispose();
      }
      live.dispose();
    }),
    { numRuns: 150 },
  );
});
