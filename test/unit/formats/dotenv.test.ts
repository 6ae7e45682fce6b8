import { beforeAll, expect, it } from 'vitest';
import dotenv from '../../../server/src/languages/dotenv';
import type { FormatTools } from '../../../server/src/syntax/language';
import { expectSound, formatTools, Read } from '../../support/formats';

let tools: FormatTools;
beforeAll(async () => {
  tools = await formatTools();
});

const SAMPLE = `# comment
PORT=8000
export TOKEN = abc # why
QUOTED="a # b \\"c\\" \\n"
RAW='\\n $X'
EMPTY=
KEY="-----BEGIN
x
-----END"
A.B-C: yaml style
#OFF=1
not a line
URL=http://x/#y
`;

const read = (text: string) => Read.from(dotenv, text, '.env', tools);

it('reads quotes, comments and values over several lines', () => {
  expect(read(SAMPLE).values()).toEqual({
    PORT: '8000',
    TOKEN: 'abc',
    QUOTED: 'a # b "c" \n',
    RAW: '\\n $X',
    EMPTY: '',
    KEY: '-----BEGIN\nx\n-----END',
    'A.B-C': 'yaml style',
    URL: 'http://x/#y',
  });
});

it('says where they stand', () => {
  expect(read(`\ufeff# 😀\r\n\texport A = 'ü' # c\r\nB=c d \r\nexport export=1\r\nC="x`).written()).toEqual({
    A: ['A', "'ü'", 'ü'],
    B: ['B', 'c d', 'c d'],
    export: ['export', '1', '1'],
    C: ['C', '"x', '"x'],
  });
});

it('is sound for any text', () => {
  expectSound(dotenv, '.env', [SAMPLE], tools);
});
