import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkRegions, definitionOf, regionsOf, valueGiven } from '../../support/regions';

const SAMPLE = `package a

type Shop struct {
	Base
	*http.Client
	items []struct{ name string }
}
type Store interface {
	io.Reader
	Save(key string) error
}
type Handler func(w http.ResponseWriter)

func (s *Shop) Open(a int) (err error) {
	if x := f(); x != nil && !closed {
		return nil
	} else if mode == "test" {
		log.Fatal("x")
	} else {
		x = nil
	}
	for i := 0; i < 3 || last; i++ {
		break
	}
	for s.open != true {
	}
	for k, v := range s.items {
		print(k, v)
	}
	switch kind := os.Getenv("MODE"); kind {
	case "a", "b":
		break
	case Live:
		return nil
	default:
		panic("no")
	}
	switch {
	case a == 1:
		return nil
	}
	switch v := any(a).(type) {
	case int, string:
		print(v)
	}
	select {
	case m := <-s.c:
		print(m)
	default:
	}
	{
		go func() { run() }()
		defer func() { s.Close() }()
	}
	h := func(r *http.Request) { r.Close() }
	s.stop, err = func() {}, nil
	serve(map[string]any{"stop": func() {}}, Options{Stop: func() {}}, func() {})
	return services().Database
}
`;

test('regions', async () => {
  expect(await regionsOf('a.go', SAMPLE)).toEqual([
    'class struct Shop | bases Base, http.Client',
    'class struct',
    'class interface Store | bases io.Reader',
    'function signature (none Save)',
    'class type Handler',
    'function signature',
    'function method (none Open) | leaves',
    'branch if | test ((x != null) and not closed) | leaves',
    'branch if | test (mode == "test") | leaves',
    'loop for | test (<other i < 3> or last) | leaves',
    'loop for | test (s.open != true)',
    'loop for',
    'block switch',
    'branch case | test ((kind == "a") or (kind == "b"))',
    'branch case | test (kind == Live) | leaves',
    'block default | leaves',
    'branch case | test (a == 1) | leaves',
    'block switch',
    'branch case',
    'branch case',
    'branch default',
    'block block',
    'function go',
    'function defer',
    'function closure (none h)',
    'function closure (none stop)',
    'function closure (none stop)',
    'function closure (none Stop)',
    'function closure',
  ]);
});

describe('what a name means', () => {
  const inside = (body: string) => `var x = 1\nfunc f() {\n${body}\n}`;
  test.each([
    ['the file', inside('‸x'), '1: binding x'],
    ['a function', 'func g() {}\nfunc f() { ‸g() }', '1: region func g() {}'],
    ['a method has no name of its own', 'func (s *S) x() {}\nfunc f() { ‸x() }', 'none'],
    ['a field has none either', 'type T struct { x, y int }\nfunc f() { ‸x }', 'none'],
    ['nor one of a struct without a name', inside('t := []struct{ x int }{}\n‸x'), '1: binding x'],
    ['a parameter', 'var x = 1\nfunc f(x int) { ‸x }', '2: binding x'],
    ['a named result', 'var x = 1\nfunc f() (x int) { ‸x }', '2: binding x'],
    ['a parameter of a type', 'var x = 1\ntype F func(x int)\nfunc f() { ‸x }', '1: binding x'],
    ['an assignment declares nothing', inside('x = 2\n}\nfunc g() {\n‸x'), '3: binding x'],
    ['an assignment in a closure', inside('x := 2\ngo func() { x = 3\n‸x }()'), '4: binding x'],
    ['what a closure sees', inside('x := 2\ngo func() { y = 3\n‸x }()'), '3: binding x'],
    ['a block that is over', inside('{\nx := 2\n}\n‸x'), '1: binding x'],
    ['a block', inside('{\nx := 2\n‸x\n}'), '4: binding x'],
    [
      'a type of a block that is over',
      'type x int\nfunc f() {\n{\ntype x string\n}\n‸x\n}',
      '1: region x int',
    ],
    ['before the declaration', inside('‸x++\na, x := g()'), '1: binding x'],
    ['in the declaration', inside('a, x := g(‸x)'), '1: binding x'],
    ['in the declaration of a closure', inside('x := func() { ‸x() }'), '1: binding x'],
    ['behind the declaration', inside('a, x := g()\n‸x'), '3: binding x'],
    ['an if that is over', inside('if x := g(); x {\n}\n‸x'), '1: binding x'],
    ['the head of an if in its body', inside('if x := g(); y {\n‸x\n}'), '3: binding x'],
    ['the head of an if in its else', inside('if x := g(); y {\n} else {\n‸x\n}'), '3: binding x'],
    ['the body of an if in its else', inside('if y {\nx := 2\n} else {\n‸x\n}'), '1: binding x'],
    ['an assignment in an else', inside('if y {\nx := 2\n} else {\nx = 3\n}\n‸x'), '6: binding x'],
    ['a loop variable', inside('for _, x := range y {\n‸x\n}'), '3: binding x'],
    ['what is looped over', inside('for _, x := range ‸x {\n}'), '1: binding x'],
    ['a loop variable that is over', inside('for _, x := range y {\n}\n‸x'), '1: binding x'],
    ['a loop that assigns', inside('for _, x = range y {\n}\n}\nfunc g() {\n‸x'), '3: binding x'],
    ['a copy of a loop variable', inside('for _, x := range y {\nx := x\n‸x\n}'), '4: binding x'],
    ['what is copied', inside('for _, x := range y {\nx := ‸x\n}'), '3: binding x'],
    ['the name of a type switch', inside('switch x := y.(type) {\ncase int:\n‸x\n}'), '3: binding x'],
    ['a type switch that is over', inside('switch x := y.(type) {\ncase int:\n}\n‸x'), '1: binding x'],
    ['a case', inside('switch y {\ncase 1:\nx := 2\ncase 2:\n‸x\n}'), '1: binding x'],
    ['a case in the default', inside('switch y {\ncase 1:\nx = 2\ndefault:\n‸x\n}'), '1: binding x'],
    ['a received value', inside('select {\ncase x := <-y:\n‸x\n}'), '4: binding x'],
    ['another case of a select', inside('select {\ncase x := <-y:\ncase <-z:\n‸x\n}'), '1: binding x'],
  ])('%s', async (_case, text, expected) => {
    expect(await definitionOf('a.go', `package a\n${text}`)).toBe(
      expected.replace(/^\d+/, (line) => `${Number(line) + 1}`),
    );
  });
});

describe('values', () => {
  test.each([
    ['a == "b"', '(a == "b")'],
    ['a != nil', '(a != null)'],
    ['a && !b && c', '(a and not b and c)'],
    ['a || b && c', '(a or (b and c))'],
    ['services().Database.Name', 'services().Database.Name'],
    ['*p', 'p'],
    ['a < b', '<other a < b>'],
    ['cmp.Or(a, "b")', '(a or else "b")'],
  ])('%s', async (expression, expected) => {
    expect(await valueGiven('a.go', `package a\nvar x = ${expression}\n`, 'x')).toBe(expected);
  });
});

test('regions of an edited document are those of a fresh one', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          at: fc.double({ min: 0, max: 1, noNaN: true }),
          remove: fc.nat({ max: 8 }),
          insert: fc.constantFrom(
            '',
            'a',
            ' ',
            '\n',
            '{ }',
            'x := ',
            'go ',
            'defer ',
            'else ',
            '!',
            '"b", ',
            '//',
          ),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      (edits) => checkRegions('a.go', SAMPLE, edits),
    ),
    { numRuns: 60, seed: 7 },
  );
});
