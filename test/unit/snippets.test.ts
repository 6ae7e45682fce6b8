import { readdirSync, readFileSync } from 'node:fs';
import { DockerfileParser } from 'dockerfile-ast';
import { beforeAll, describe, expect, it } from 'vitest';
import { Language, Parser } from 'web-tree-sitter';
import { parseDocument } from 'yaml';
import {
  expandSnippet,
  readSnippets,
  snippetDocument,
  snippetLanguages,
  snippetsFolder,
} from '../support/snippets.js';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const wasmFolder = new URL('../../node_modules/@vscode/tree-sitter-wasm/wasm/', import.meta.url);
/** Grammars that come in a package of their own. */
const ownPackages: Readonly<Record<string, URL>> = {
  kotlin: new URL('../../node_modules/@tree-sitter-grammars/tree-sitter-kotlin/', import.meta.url),
};

const grammars: Readonly<Record<string, readonly string[]>> = {
  'python.json': ['python'],
  'javascript.json': ['javascript', 'typescript', 'tsx'],
  'java.json': ['java'],
  'kotlin.json': ['kotlin'],
  'go.json': ['go'],
  'powershell.json': ['powershell'],
  'csharp.json': ['c-sharp'],
  'ruby.json': ['ruby'],
  'php.json': ['php'],
  'rust.json': ['rust'],
};

const factors = [
  'I. Codebase',
  'II. Dependencies',
  'III. Config',
  'IV. Backing services',
  'V. Build, release, run',
  'VI. Processes',
  'VII. Port binding',
  'VIII. Concurrency',
  'IX. Disposability',
  'X. Dev/prod parity',
  'XI. Logs',
  'XII. Admin processes',
];

const files = readdirSync(snippetsFolder).sort();

describe('expandSnippet', () => {
  it.each([
    ['plain tab stops', 'a$1b$0', 'ab'],
    ['defaults', 'port = ${1:8000}', 'port = 8000'],
    ['a repeated tab stop', '${1:x} = f($1, ${1})', 'x = f(x, x)'],
    ['a tab stop before its default', '$1 = ${1:x}', 'x = x'],
    ['a default that is another tab stop', '${1:$2} ${2:x}', 'x x'],
    ['nested defaults', 'class ${1:${TM_FILENAME_BASE:Log}} {}', 'class Log {}'],
    ['a variable without a default', '$TM_FILENAME', 'TM_FILENAME'],
    ['choices', 'level.${1|Info,Debug|}', 'level.Info'],
    ['escapes', '`\\${x}` \\\\ \\n ${1:{\\}}', '`${x}` \\ \\n {}'],
    ['lines', ['a', 'b'], 'a\nb'],
  ])('%s', (_, body, expanded) => {
    expect(expandSnippet(body)).toBe(expanded);
  });

  it.each(['${1:open', '${HOME/(.*)/$1/}', 'costs 5$', '${1:a} ${1:b}'])('rejects %s', (body) => {
    expect(() => expandSnippet(body)).toThrow();
  });
});

describe('snippet files', () => {
  it('are all known', () => {
    expect(files).toEqual(Object.keys(snippetLanguages).sort());
  });

  it.skipIf(!manifest.contributes?.snippets)('are all contributed by the extension', () => {
    const expected = Object.entries(snippetLanguages).flatMap(([file, languages]) =>
      languages.map((language) => ({ language, path: `./snippets/${file}` })),
    );
    const order = (entry: { language: string; path: string }) => entry.language + entry.path;
    const sorted = (entries: typeof expected) =>
      [...entries].sort((a, b) => order(a).localeCompare(order(b)));
    expect(sorted(manifest.contributes.snippets)).toEqual(sorted(expected));
  });

  it('use each prefix once per language', () => {
    const seen = new Map<string, string>();
    for (const file of files) {
      for (const [name, snippet] of Object.entries(readSnippets(file))) {
        for (const language of snippetLanguages[file] ?? []) {
          const key = `${language} ${snippet.prefix}`;
          expect(seen.get(key), `${key} of ${name}`).toBeUndefined();
          seen.set(key, name);
        }
      }
    }
  });
});

describe.each(files)('%s', (file) => {
  const snippets = Object.entries(readSnippets(file));

  it.each(snippets)('%s has a prefix, a description with its factor, and a body', (_, snippet) => {
    expect(snippet.prefix).toMatch(/^12f-[a-z]+(-[a-z]+)*$/);
    expect(factors).toContain(snippet.description.split(':')[0]);
    expect(Array.isArray(snippet.body) && snippet.body.length > 0).toBe(true);
  });

  if (grammars[file]) {
    let languages: { name: string; language: Language }[];
    beforeAll(async () => {
      await Parser.init();
      languages = await Promise.all(
        grammars[file]!.map(async (name) => ({
          name,
          language: await Language.load(
            readFileSync(new URL(`tree-sitter-${name}.wasm`, ownPackages[name] ?? wasmFolder)),
          ),
        })),
      );
    });

    it.each(snippets)('%s expands to code that parses', (_, snippet) => {
      for (const code of [expandSnippet(snippet.body), snippetDocument(file, snippet.body)]) {
        for (const { name, language } of languages) {
          expect(syntaxErrors(language, code), `${name}:\n${code}`).toEqual([]);
        }
      }
    });
  }

  if (file === 'dockerfile.json') {
    it.each(snippets)('%s expands to known instructions', (_, snippet) => {
      const dockerfile = DockerfileParser.parse(expandSnippet(snippet.body));
      const keywords = dockerfile.getInstructions().map((instruction) => instruction.getKeyword());
      const known = 'FROM RUN COPY ENV WORKDIR USER EXPOSE HEALTHCHECK CMD'.split(' ');
      expect(keywords.filter((keyword) => !known.includes(keyword))).toEqual([]);
      for (const start of dockerfile.getCMDs()) {
        expect(JSON.parse(start.getArgumentsContent() ?? '')).toBeInstanceOf(Array);
      }
      if (keywords.includes('FROM')) {
        expect(dockerfile.getFROMs()).toHaveLength(2);
        const last = keywords.slice(keywords.lastIndexOf('FROM'));
        expect(last).toEqual(expect.arrayContaining(['USER', 'HEALTHCHECK', 'CMD']));
      }
    });
  }

  if (file === 'compose.json') {
    it.each(snippets)('%s expands to valid YAML', (_, snippet) => {
      const document = parseDocument(expandSnippet(snippet.body));
      expect([...document.errors, ...document.warnings]).toEqual([]);
      expect(document.toJS()).toBeTypeOf('object');
    });
  }
});

function syntaxErrors(language: Language, code: string): string[] {
  const parser = new Parser();
  parser.setLanguage(language);
  const tree = parser.parse(code);
  try {
    if (!tree) return ['no tree'];
    return tree.rootNode.hasError ? [tree.rootNode.toString()] : [];
  } finally {
    tree?.delete();
    parser.delete();
  }
}
