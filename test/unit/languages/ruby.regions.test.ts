import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkRegions, definitionOf, regionsOf, valueGiven } from '../../support/regions';

const SAMPLE = `module Shop
  class Jobs < ApplicationJob
    include Sidekiq::Worker
    queue_as :low, retry: 3
    ON_EXIT = ->(code) { exit code }

    def perform(files, *rest, &done)
      return if files.empty?
      total = 1 unless rest
      if files == 'a'
        total = 2
      elsif !rest || done
        raise Missing
      else
        total = 3
      end
      files.each do |file|
        next if file.nil?
        rest.map { |x| x }
      end
      case ENV['MODE']
      when 'test', 'ci'
        Process.exit! 1
      when /live/
        total = 4
      else
        total = 5
      end
      case when total > 1 then puts 1 end
      until total > 5 do total += 1 end
      begin
        File.delete 'a'
        abort
      rescue IOError => error
        retry
      ensure
        close
      end
      total ? 'a' : 'b'
    rescue StandardError
      nil
    end

    class << self
      def make = File.read('a') rescue nil
    end
  end
end

case mode
in 'a' | 'b' then 1
in { name: String => label } then 2
in other if other then 3
end
`;

test('regions', async () => {
  expect(await regionsOf('a.rb', SAMPLE)).toEqual([
    'class module Shop',
    'class class Jobs | marks queue_as(<symbol :low>, retry=3) | bases ApplicationJob, Sidekiq.Worker',
    'function lambda (none ON_EXIT) | leaves',
    'function method perform',
    'try try',
    'branch if | test files.empty? | leaves',
    'branch unless | test not rest',
    'branch if | test (files == "a")',
    'branch elsif | test (not rest or done) | leaves',
    'function block',
    'branch if | test file.nil? | leaves',
    'function block',
    'branch when | test ((ENV["MODE"] == "test") or (ENV["MODE"] == "ci")) | leaves',
    'branch when',
    'branch when | test <other total > 1>',
    'loop until | test not <other total > 5>',
    'try try | leaves',
    'try catch | leaves',
    'try finally',
    'branch ternary | test total',
    'try catch',
    'class class',
    'function method make',
    'try try',
    'try catch',
    'branch in | test ((mode == "a") or (mode == "b"))',
    'branch in',
    'branch in | test other',
  ]);
});

describe('what a name means', () => {
  test.each([
    ['a local in a method', 'x = 1\ndef f\n  ‸x\nend', 'none'],
    ['a local in a class', 'x = 1\nclass A\n  ‸x\nend', 'none'],
    ['a local in a block', 'x = 1\nf do\n  ‸x\nend', '1: binding x'],
    ['a constant in a method', 'X = 1\nclass A\n  def f\n    ‸X\n  end\nend', '1: binding X'],
    ['a method in a method', 'def x; end\ndef f\n  ‸x\nend', '1: region def x; end'],
    ['an alias in a method', 'alias x y\ndef f\n  ‸x\nend', '1: binding x'],
    ['a local in place of a method', 'def x; end\ndef f\n  x = 1\n  ‸x\nend', '3: binding x'],
    ['a global', 'def f\n  $x = 1\nend\ndef g\n  ‸$x\nend', '2: binding $x'],
    ['what a block assigns to a local around it', 'x = 1\nf { x = 2 }\n‸x', '2: binding x'],
    ['what a block assigns to its own', 'f { x = 2 }\n‸x', 'none'],
    ['what a block in a block assigns', 'def f\n  x = 1\n  a { b { x = 2 } }\n  ‸x\nend', '3: binding x'],
    ['what a block in a method assigns', 'x = 1\ndef f\n  a { x = 2 }\nend\n‸x', '1: binding x'],
    ['a parameter of a block', 'x = 1\nf { |x| ‸x }', '2: binding x'],
    ['behind a parameter of a block', 'x = 1\nf { |x| x = 2 }\n‸x', '1: binding x'],
    ['a local of a block', 'x = 1\nf { |y; x| x = 2 }\n‸x', '1: binding x'],
    ['a parameter of a lambda', 'x = 1\nf = ->(x = 2) { ‸x }', '2: binding x'],
    ['a parameter of a method', 'def f((a, *x), k: 1)\n  ‸x\nend', '1: binding x'],
    ['another arm', 'if a\n  y = 1\nelsif b\n  ‸y\nend', 'none'],
    ['another case', 'case a\nwhen 1 then y = 1\nelse ‸y\nend', 'none'],
    ['behind the arms', 'if a\n  y = 1\nelse\n  y = 2\nend\n‸y', '4: binding y'],
    ['a pattern', 'case a\nin {name: String => n, age:} then ‸age\nend', '2: binding age'],
    ['a pattern of a list', 'a => [x, *rest]\n‸rest', '1: binding rest'],
    ['what is rescued', 'begin\n  a\nrescue => e\n  ‸e\nend', '3: binding e'],
    ['a loop', 'for i, (j, *k) in a do end\n‸k', '1: binding k'],
    ['unpacking', 'a, (b, *c) = d\n‸c', '1: binding c'],
    ['a label', 'f(k: -> { 1 })\n‸k', 'none'],
  ])('%s', async (_name, text, expected) => {
    expect(await definitionOf('a.rb', text)).toBe(expected);
  });
});

describe('values', () => {
  test.each([
    ["a ? a : 'b'", '(a or else "b")'],
    ["a.nil? ? 'b' : a", '(a or else "b")'],
    ["!a ? 'b' : a", '(a or else "b")'],
    ["ENV.key?('A') ? ENV['A'] : b", '(ENV["A"] or else b)'],
    ["live? ? a : 'b'", '(live?() ? a : "b")'],
    ["if a == 'live' then 'b' else 'c' end", '((a == "live") ? "b" : "c")'],
    ["unless a then 'b' else a end", '(a or else "b")'],
    ["if a then 'b' end", "<other if a then 'b' end>"],
    ["a.eql?('b')", '(a == "b")'],
    ['a != b', '(a != b)'],
    ['!(a || b) && c', '(not (a or b) and c)'],
    ['(a or b)', '(a or else b)'],
    ["b = 'c'", '"c"'],
  ])('%s', async (code, expected) => {
    expect(await valueGiven('a.rb', `x = ${code}\n`, 'x')).toBe(expected);
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
      '!',
      'if x\n',
      'end\n',
      'rescue\n',
      ' if y',
      '{ ',
      ' }',
      '# x\n',
    ),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) =>
      checkRegions('a.rb', SAMPLE, edits),
    ),
    { numRuns: 60, seed: 12 },
  );
});
