import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary';
import { checkJson } from './support';

const CELLS = [
  { cell_type: 'markdown', metadata: {}, source: ['Set `password = "tr0ub4dor-and-3"` first.'] },
  {
    cell_type: 'code',
    execution_count: 1,
    metadata: {},
    outputs: [
      { output_type: 'display_data', data: { 'image/png': `iVBORw0KGgo${'QUtJQUlPU0ZPRE5O'.repeat(40)}` } },
    ],
    source: ['import subprocess as sp\n', '!pip install requests\n'],
  },
  {
    cell_type: 'code',
    execution_count: 2,
    metadata: {},
    outputs: [],
    source: ['sp.run(["convert", "a", "b"])\n', 'db_password = "tr0ub4dor-and-3"'],
  },
  { cell_type: 'code', metadata: {}, outputs: [], source: 'sp.run(["pip", "install", "requests"])' },
];

function notebook(metadata: object): string {
  return `${JSON.stringify({ cells: CELLS, metadata, nbformat: 4, nbformat_minor: 5 }, undefined, 1)}\n`;
}

test('the code cells of a notebook are checked as one text, and found in its file', async () => {
  const text = notebook({ language_info: { name: 'python' } });
  const folder = temporaryFolder({ Dockerfile: 'FROM python:3.12\n', 'report.ipynb': text });
  const { findings } = await checkJson(folder);
  const lines = text.split('\n');
  const places = findings.map(({ rule, line, column }) => [rule, lines[line - 1]?.slice(column - 1)]);
  expect(places).toEqual([
    ['dependencies/shell-out', 'sp.run([\\"convert\\", \\"a\\", \\"b\\"])\\n",'],
    ['config/hardcoded-secret', '\\"tr0ub4dor-and-3\\""'],
  ]);
});

test('a notebook of another language is left alone', async () => {
  const folder = temporaryFolder({ 'report.ipynb': notebook({ kernelspec: { language: 'julia' } }) });
  expect((await checkJson(folder)).findings).toEqual([]);
});
