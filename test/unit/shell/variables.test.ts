import { describe, expect, test } from 'vitest';
import { variablesOf } from '../../../server/src/shell/variables';

describe('the variables of a word', () => {
  test.each([
    ['$PORT', ['PORT']],
    ['"0.0.0.0:${PORT:-8000}"', ['PORT']],
    ['${BIND:-0.0.0.0:$PORT}', ['BIND', 'PORT']],
    ['${#NAME}$SECOND', ['NAME', 'SECOND']],
    ["'$PORT'", []],
    ['\\$PORT', []],
    ['$1$?', []],
    ['$(', []],
  ])('%s', (raw, names) => {
    expect(variablesOf({ raw })).toEqual(names);
  });
});
