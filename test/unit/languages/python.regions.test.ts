import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkRegions, definitionOf, regionsOf, valueGiven } from '../../support/regions';

const SAMPLE = `import os
@app.route("/orders", methods=["POST"])
@login_required
def create(request, *rest, key=lambda o: o.id):
    global total
    if request.empty:
        return None
    elif request.kind == "test" or not rest:
        total = 1
    else:
        total = 2
    for order in orders:
        with lock as held:
            print([o for o in order if o])
    while True:
        break
    try:
        os.remove("x")
    except OSError as error:
        raise
    finally:
        close()
    return "a" if total is None else "b"

class Shop(models.Model, abstract=True):
    name = "shop"

    @staticmethod
    def make():
        match os.environ["MODE"]:
            case "test" | "ci":
                os._exit(1)
            case Mode.LIVE:
                pass
            case [first] if first:
                pass
            case other if other:
                pass
            case _:
                pass

on_exit = lambda: sys.exit(1)
`;

test('regions', async () => {
  expect(await regionsOf('a.py', SAMPLE)).toEqual([
    'function function create | marks app.route("/orders", methods=<list ["POST"]>), login_required() | leaves',
    'function lambda (none key)',
    'branch if | test request.empty | leaves',
    'branch elif | test ((request.kind == "test") or not rest)',
    'loop for',
    'block with',
    'block comprehension',
    'loop while | test true | leaves',
    'try try',
    'try catch | leaves',
    'try finally',
    'branch ternary | test (total == null)',
    'class class Shop | bases models.Model',
    'function method make | marks staticmethod()',
    'branch case | test ((os.environ["MODE"] == "test") or (os.environ["MODE"] == "ci")) | leaves',
    'branch case | test (os.environ["MODE"] == Mode.LIVE)',
    'branch case',
    'branch case | test other',
    'branch case',
    'function lambda (none on_exit) | leaves',
  ]);
});

describe('what a name means', () => {
  test.each([
    ['a closure', 'x = 1\ndef f():\n    x = 2\n    def g():\n        ‸x', '3: binding x'],
    ['a parameter', 'x = 1\ndef f(x):\n    ‸x', '2: binding x'],
    ['a splat', 'x = 1\ndef f(*x):\n    ‸x', '2: binding x'],
    ['a keyword splat of a lambda', 'x = 1\nf = lambda **x: ‸x', '2: binding x'],
    ['a parameter that is over', 'x = 1\ndef f(x):\n    pass\n‸x', '1: binding x'],
    ['an attribute of the class in a method', 'class A:\n    x = 1\n    def m(self):\n        ‸x', 'none'],
    ['an attribute of the class in its body', 'class A:\n    x = 1\n    y = ‸x', '2: binding x'],
    [
      'a method in a method',
      'def m(): pass\nclass A:\n    def m(self):\n        ‸m()',
      '1: region def m(): pass',
    ],
    ['a field without value', 'class A:\n    x: int\n    y = ‸x', '2: binding x'],
    ['global', 'x = 1\ndef f():\n    global x\n    x = 2\n    ‸x', '4: binding x'],
    [
      'what a global function leaves',
      'x = 1\ndef f():\n    global x\n    x = 2\ndef g():\n    ‸x',
      '4: binding x',
    ],
    ['without global', 'x = 1\ndef f():\n    x = 2\ndef g():\n    ‸x', '1: binding x'],
    [
      'nonlocal',
      'def f():\n    x = 1\n    def g():\n        nonlocal x\n        x = 2\n    ‸x',
      '5: binding x',
    ],
    ['a comprehension', 'x = 1\ny = [‸x for x in z]', '2: binding x'],
    ['behind a comprehension', 'x = 1\ny = [x for x in z]\n‸x', '1: binding x'],
    ['a walrus in a comprehension', 'x = 1\ny = [(x := a) for a in z]\n‸x', '2: binding x'],
    ['a loop', 'for k, (x, *y) in z:\n    pass\n‸y', '1: binding y'],
    [
      'another arm',
      'x = 1\ndef f():\n    if a:\n        y = 1\n    elif b:\n        y = 2\n    else:\n        ‸y',
      'none',
    ],
    ['the same arm', 'if a:\n    y = 1\nelif b:\n    y = 2\n    ‸y', '4: binding y'],
    ['behind the arms', 'if a:\n    y = 1\nelse:\n    y = 2\n‸y', '4: binding y'],
    ['another case', 'match a:\n    case 1:\n        y = 1\n    case 2:\n        ‸y', 'none'],
    ['a pattern', 'match a:\n    case {"k": x, **rest} | [x, *rest]:\n        ‸rest', '2: binding rest'],
    ['a pattern of a class', 'match a:\n    case Point(x=px) as p:\n        ‸px', '2: binding px'],
    ['what is caught', 'e = 1\ntry:\n    pass\nexcept A as e:\n    ‸e', '4: binding e'],
    ['behind what is caught', 'e = 1\ntry:\n    pass\nexcept A as e:\n    pass\n‸e', '1: binding e'],
    ['with', 'with open(a) as x, open(b) as (y, z):\n    ‸z', '1: binding z'],
    ['unpacking', '(a, (b, *c)), d = f()\n‸c', '1: binding c'],
    ['a decorated function', '@d\ndef f(): pass\n‸f()', '1: region @d'],
    ['a label', 'f(key=lambda: 1)\n‸key', 'none'],
  ])('%s', async (_name, text, expected) => {
    expect(await definitionOf('a.py', text)).toBe(expected);
  });
});

describe('values', () => {
  test.each([
    ['a if a else "b"', '(a or else "b")'],
    ['a if a is not None else b', '(a or else b)'],
    ['"b" if not a else a', '(a or else "b")'],
    ['os.environ["A"] if "A" in os.environ else "b"', '(os.environ["A"] or else "b")'],
    ['os.environ.get("A") if "A" in os.environ else b', '(os.environ.get("A") or else b)'],
    ['a if live else "b"', '(a or else "b" when not live)'],
    ['"b" if live or test else a', '(a or else "b" when (live or test))'],
    ['a if live else b', '(live ? a : b)'],
    ['"a" if env == "live" else "b"', '("b" or else "a" when (env == "live"))'],
    ['a == b', '(a == b)'],
    ['a is not b', '(a != b)'],
    ['a < b', '<other a < b>'],
    ['a == b == c', '<other a == b == c>'],
    ['not (a or b) and c', '(not (a or b) and c)'],
    ['a or b', '(a or else b)'],
    ['f(1).b.c', 'f(1).b.c'],
    ['y = "z"', '"z"'],
  ])('%s', async (code, expected) => {
    expect(await valueGiven('a.py', `x = ${code}\n`, 'x')).toBe(expected);
  });
});

test('regions of an edited document are those of a fresh one', async () => {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.nat({ max: 8 }),
    insert: fc.constantFrom('', 'x', '\n', ' ', '@d\n', 'if x:\n', 'else:\n', 'not ', '    ', ':', '# x\n'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) =>
      checkRegions('a.py', SAMPLE, edits),
    ),
    { numRuns: 60, seed: 12 },
  );
});
