import { beforeAll, expect, it } from 'vitest';
import procfile from '../../../server/src/languages/procfile';
import type { FormatTools } from '../../../server/src/syntax/language';
import { expectSound, formatTools, Read } from '../../support/formats';

let tools: FormatTools;
beforeAll(async () => {
  tools = await formatTools();
});

const SAMPLE = `# process types
web: gunicorn --pid /run/x.pid app:app >> log 2>&1 &
worker-2 :  sh -c 'cd x && exec worker'
release: python -m migrate
empty:
`;

const read = (text: string) => Read.from(procfile, text, 'Procfile', tools);

it('gives a command line per process type', () => {
  expect(read(SAMPLE).commands()).toEqual([
    'start shell: gunicorn --pid /run/x.pid app:app >>log 2>&1 &',
    'start shell: <sh> cd x && <sh> <exec> worker',
    'release shell: python -m migrate',
  ]);
});

it('says where the words stand', () => {
  const file = read(`\ufeff# 😀\r\nweb:\tpuma -p "$PORT"\r\nworker: x`);
  expect(file.wordsWritten()).toEqual(['puma', '-p', '"$PORT"', 'x']);
  expect(file.commandFacts().map(({ span }) => file.slice(span))).toEqual(['puma -p "$PORT"', 'x']);
});

it('passes over what is no process type', () => {
  expect(read('web puma\n: x\n$y: z').facts).toEqual([]);
});

it('is sound for any text', () => {
  expectSound(procfile, 'Procfile', [SAMPLE], tools);
});
