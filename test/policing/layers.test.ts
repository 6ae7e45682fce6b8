import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';

const root = path.resolve(__dirname, '../..');
const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/g;

function importsOf(file: string): string[] {
  return [...readFileSync(path.join(root, file), 'utf8').matchAll(IMPORT)].map(
    ([, specifier = '']) => specifier,
  );
}

function offenders(files: string, forbidden: (specifier: string, file: string) => boolean): string[] {
  return globSync(files, { cwd: root, ignore: ['**/cases/**'] }).flatMap((file) =>
    importsOf(file)
      .filter((specifier) => forbidden(specifier, file))
      .map((specifier) => `${file} imports ${specifier}`),
  );
}

/** Folder of `server/src` that a relative import leads to. */
function layer(specifier: string, file: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const target = path.posix.join(path.posix.dirname(file), specifier);
  return /^server\/src\/([^/]+)/.exec(target)?.[1];
}

/** The rooms of the analysis, which run wherever JavaScript does. */
const ROOMS = ['text', 'semantics', 'syntax', 'shell', 'project', 'knowledge', 'fixes', 'engine'];
const PURE = `server/src/{${[...ROOMS, 'languages', 'rules'].join(',')}}/**/*.ts`;

describe('layers', () => {
  test('the analysis knows neither LSP nor Node nor VS Code', () => {
    expect(
      offenders(
        PURE,
        (specifier) =>
          /^(?:node:|vscode)/.test(specifier) ||
          ['fs', 'path', 'os', 'child_process', 'process'].includes(specifier),
      ),
    ).toEqual([]);
  });

  test('the rooms know no language and no rule', () => {
    expect(
      offenders(`server/src/{${ROOMS.join(',')}}/**/*.ts`, (specifier, file) =>
        ['languages', 'rules'].includes(layer(specifier, file) ?? ''),
      ),
    ).toEqual([]);
  });

  test('a room knows only those before it', () => {
    const order = [...ROOMS, 'languages', 'rules', 'workspace', 'lsp', 'cli'];
    expect(
      offenders(`server/src/{${order.join(',')}}/**/*.ts`, (specifier, file) => {
        const from = /^server\/src\/([^/]+)/.exec(file)?.[1] ?? '';
        const to = layer(specifier, file);
        return to !== undefined && order.indexOf(to) > order.indexOf(from);
      }),
    ).toEqual([]);
  });

  test('languages and rules do not know each other', () => {
    expect(
      offenders('server/src/languages/**/*.ts', (specifier, file) => layer(specifier, file) === 'rules'),
    ).toEqual([]);
    expect(
      offenders('server/src/rules/**/*.ts', (specifier, file) => layer(specifier, file) === 'languages'),
    ).toEqual([]);
  });

  test('only lsp and the entries know the protocol', () => {
    expect(
      offenders(`{${PURE},server/src/{workspace,cli}/**/*.ts}`, (specifier) =>
        specifier.startsWith('vscode-languageserver'),
      ),
    ).toEqual([]);
  });

  test('the client knows the server only over the wire', () => {
    expect(
      offenders(
        'client/src/**/*.ts',
        (specifier, file) =>
          specifier.startsWith('.') &&
          !path.posix.join(path.posix.dirname(file), specifier).startsWith('client/'),
      ),
    ).toEqual([]);
  });
});
