import { expect, test } from 'vitest';
import { NotYet } from '../../../server/src/semantics/not-yet';
import { Preparation, type Steps, takeAll } from '../../../server/src/workspace/preparation';

const noPause = async () => {};

function* counting(steps: number, taken: number[], yielded?: 'wait'): Steps {
  for (let step = 0; step < steps; step++) {
    taken.push(step);
    yield yielded;
  }
}

test('whoever may not wait is told so until all was made, once', async () => {
  const preparation = new Preparation();
  const taken: number[] = [];
  const ask = () => preparation.defer(() => preparation.need('files', () => counting(3, taken)));
  expect(ask).toThrow(NotYet);
  expect(ask).toThrow(NotYet);
  expect(taken).toEqual([]);
  expect(await preparation.run(noPause)).toBe(true);
  expect(taken).toEqual([0, 1, 2]);
  expect(ask).not.toThrow();
  expect(await preparation.run(noPause)).toBe(false);
});

test('whoever may wait does the work, and is never told to ask later', () => {
  const taken: number[] = [];
  new Preparation().need('files', () => counting(3, taken));
  expect(taken).toEqual([]);
  takeAll(counting(2, taken, 'wait'));
  expect(taken).toEqual([0, 1]);
});

test('a few steps at first, the rest later', async () => {
  const preparation = new Preparation();
  const taken: number[] = [];
  const ask = () => preparation.defer(() => preparation.need('files', () => counting(5, taken)));
  expect(ask).toThrow(NotYet);
  expect(await preparation.run(noPause, 2)).toBe(false);
  expect(taken.length).toBeLessThan(5);
  expect(ask).toThrow(NotYet);
  expect(await preparation.run(noPause)).toBe(true);
  expect(taken).toEqual([0, 1, 2, 3, 4]);
  expect(ask).not.toThrow();
});

test('what has to be loaded is waited for, and what is asked meanwhile is made as well', async () => {
  const preparation = new Preparation();
  const taken: number[] = [];
  let pauses = 0;
  const ask = (key: string, steps: () => Steps) => () =>
    preparation.defer(() => preparation.need(key, steps));
  expect(ask('digests', () => counting(2, taken, 'wait'))).toThrow(NotYet);
  const made = preparation.run(async () => {
    pauses++;
    if (pauses === 1) expect(ask('files', () => counting(1, taken))).toThrow(NotYet);
  });
  expect(await made).toBe(true);
  expect(pauses).toBe(2);
  expect(taken).toEqual([0, 1, 0]);
});

test('a step that fails is the last, and no question waits for it', async () => {
  const preparation = new Preparation();
  const ask = () =>
    preparation.defer(() =>
      preparation.need('files', function* (): Steps {
        yield;
        throw new Error('broken');
      }),
    );
  expect(ask).toThrow(NotYet);
  expect(await preparation.run(noPause)).toBe(true);
  expect(ask).not.toThrow();
});
