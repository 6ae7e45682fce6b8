import { beforeAll, expect, it } from 'vitest';
import toml from '../../../server/src/languages/toml';
import type { FormatTools } from '../../../server/src/syntax/language';
import { expectSound, formatTools, Read } from '../../support/formats';

let tools: FormatTools;
beforeAll(async () => {
  tools = await formatTools();
});

const SAMPLE = `title = "a\\n" # comment
[tool.poetry.dependencies]
python = "^3.12"
local = { path = '../x', a.b = 1 }
"quoted key" = true
[[source]]
url = '''
x'''
list = [1, "b", [2.5]]
date = 1979-05-27
`;

const read = (text: string, path = 'pyproject.toml') => Read.from(toml, text, path, tools);

it('reads tables, arrays and dotted keys', () => {
  expect(read(SAMPLE).values()).toEqual({
    title: 'a\n',
    'tool/poetry/dependencies/python': '^3.12',
    'tool/poetry/dependencies/local/path': '../x',
    'tool/poetry/dependencies/local/a/b': 1,
    'tool/poetry/dependencies/quoted key': true,
    'source/0/url': 'x',
    'source/0/list/0': 1,
    'source/0/list/1': 'b',
    'source/0/list/2/0': 2.5,
    'source/0/date': '1979-05-27',
  });
});

it('says where they stand', () => {
  expect(read(`\ufeff# 😀\r\n\ta.b = "ü"\r\nc = '''x'''\r\n"d" = 1_0\r\n`).written()).toEqual({
    'a/b': ['b', '"ü"', 'ü'],
    c: ['c', "'''x'''", 'x'],
    d: ['"d"', '1_0', '1_0'],
  });
});

it.each(['b = ', 'b', '[b', 'b = "c', 'b = [1,'])('reads around a line that is being typed: %s', (line) => {
  expect(read(`x = 1\n${line}\nz = 3\n`).values()).toMatchObject({ x: 1, z: 3 });
});

it('has the dialect of its name', () => {
  expect(read('a = 1').dialects()).toEqual(['pyproject']);
  expect(read('a = 1', 'crates/x/Cargo.toml').dialects()).toEqual(['cargo']);
  expect(read('a = 1', 'config.toml').dialects()).toEqual(['toml']);
});

it('gives up on nesting that is too deep', () => {
  expect(read(`a = ${'['.repeat(20_000)}`).facts).toEqual([]);
});

it('is sound for any text', () => {
  expectSound(toml, 'x.toml', [SAMPLE], tools);
});
