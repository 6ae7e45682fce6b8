import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Extents } from '../../server/src/syntax/extents';

test('finds the stretches that meet a range, in their order', () => {
  const stretch = fc
    .tuple(fc.nat(100), fc.nat(30))
    .map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 40 }), stretch, (all, asked) => {
      const expected = all.filter(({ start, end }) => start <= asked.end && end >= asked.start);
      expect(new Extents(all).meeting(asked.start, asked.end)).toEqual(expected);
    }),
  );
});
