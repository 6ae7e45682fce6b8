import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import json from '../../../server/src/languages/json';
import type { FormatTools } from '../../../server/src/syntax/language';
import { expectSound, formatTools, Read } from '../../support/formats';

let tools: FormatTools;
beforeAll(async () => {
  tools = await formatTools();
});

const PACKAGE = `{
  "name": "shop", // comment
  "scripts": {
    "start": "node \\"a b.js\\" > log &",
    "build:prod": "tsc && vite build",
    "test": "vitest",
  },
  "private": true, "n": [1, null, "x"]
}
`;

const read = (text: string, path = 'config.json') => Read.from(json, text, path, tools);

describe('entries', () => {
  it('stand where they are written', () => {
    expect(read(`\ufeff{"ä": "q\\"😀",\r\n\t"b": [1, {"c": null}]}`).written()).toEqual({
      ä: ['"ä"', '"q\\"😀"', 'q\\"😀'],
      'b/0': ['', '1', '1'],
      'b/1/c': ['"c"', 'null', 'null'],
    });
  });

  it('are what JSON.parse says they are', () => {
    const key = fc
      .string({ minLength: 1, maxLength: 5 })
      .filter((text) => !text.includes('/') && text !== '__proto__');
    fc.assert(
      fc.property(
        fc.dictionary(key, fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))),
        (value) => {
          expect(read(JSON.stringify(value, null, 1)).values()).toEqual({ ...value });
        },
      ),
      { numRuns: 50 },
    );
  });

  it('are read around what is broken', () => {
    expect(read('{"a": 1, "b": , "c": "d').values()).toMatchObject({ a: 1 });
    expect(read('').facts).toEqual([]);
    expect(read('['.repeat(50_000)).facts).toEqual([]);
  });
});

describe('scripts of a package', () => {
  it('are command lines with the role that their name tells', () => {
    expect(read(PACKAGE, 'web/package.json').commands()).toEqual([
      'start shell: node a b.js >log &',
      'build shell: tsc && vite build',
      'script shell: vitest',
    ]);
  });

  it('say where the words stand', () => {
    expect(read(PACKAGE, 'package.json').wordsWritten().slice(0, 2)).toEqual(['node', '\\"a b.js\\"']);
  });

  it('are none elsewhere', () => {
    expect(read(PACKAGE).commands()).toEqual([]);
  });
});

it.each([
  ['package.json', 'package-json'],
  ['src/appsettings.Production.json', 'appsettings'],
  ['tsconfig.build.json', 'tsconfig'],
  ['.vscode/settings.json', 'vscode'],
  ['.devcontainer/devcontainer.json', 'devcontainer'],
  ['Properties/launchSettings.json', 'launch-settings'],
  ['config/default.json', 'json'],
])('%s is %s', (path, dialect) => {
  expect(read('{"a": 1}', path).dialects()).toEqual([dialect]);
});

it.each(['package-lock.json', 'a/composer.lock.json', 'src/i18n/de.json'])('%s can not matter', (path) => {
  expect(read('{"a": 1}', path).facts).toEqual([]);
});

it('leaves descriptions of interfaces and long data alone', () => {
  expect(read('{"openapi": "3.0.0", "a": 1}').facts).toEqual([]);
  expect(read(JSON.stringify(Array.from({ length: 100_000 }, () => 1))).facts.length).toBe(100_000);
  expect(read(JSON.stringify(Array.from({ length: 200_000 }, () => 1))).facts).toEqual([]);
});

it('is sound for any text', () => {
  expectSound(json, 'package.json', [PACKAGE, '/* c */ [{"a": "\\u0041\\ud83d\\ude00"}]'], tools);
});
