import { describe, expect, test } from 'vitest';
import { analyse, applyEdits } from '../../support/engine';

/** The file after `PLACE` was replaced by a read of the required variable `NAME`; undefined where that cannot be written. */
async function required(path: string, text: string): Promise<string | undefined> {
  const analysis = await analyse(path, text);
  const snippet = analysis.site.idioms?.requiredVariable('NAME', analysis.site);
  analysis.dispose();
  if (!snippet) return undefined;
  const start = text.indexOf('PLACE');
  const after = applyEdits(text, [
    { start, end: start + 'PLACE'.length, text: snippet.code },
    ...snippet.edits,
  ]);
  const check = await analyse(path, after);
  expect(check.brokenPlaces(), after).toBe(0);
  check.dispose();
  return after;
}

const HELPER = `function requiredEnv(name) {
  const value = process.env[name];
  if (!value) {
    throw new Error(\`The environment variable \${name} is not set\`);
  }
  return value;
}
`;
const TYPED = HELPER.replace('(name)', '(name: string): string');

describe('a required variable', () => {
  test.each<readonly [string, string, string]>([
    ['a.js', 'const a = PLACE;\n', `${HELPER}\nconst a = requiredEnv('NAME');\n`],
    [
      'a.js',
      "'use strict';\nconst a = PLACE;\n",
      `'use strict';\n\n${HELPER}\nconst a = requiredEnv('NAME');\n`,
    ],
    [
      'a.js',
      '#!/usr/bin/env node\n\nconst a = PLACE;\n',
      `#!/usr/bin/env node\n\n${HELPER}\nconst a = requiredEnv('NAME');\n`,
    ],
    [
      'a.js',
      '/*\n * Licence.\n */\n\n// The key.\nconst a = PLACE;\n',
      `/*\n * Licence.\n */\n\n${HELPER}\n// The key.\nconst a = requiredEnv('NAME');\n`,
    ],
    [
      'a.js',
      "const a = require('a'),\n  b = require('b');\nconst { c } = require('c'); // c\nconst d = PLACE;\n",
      `const a = require('a'),\n  b = require('b');\nconst { c } = require('c'); // c\n\n${HELPER}\nconst d = requiredEnv('NAME');\n`,
    ],
    [
      'a.mjs',
      "import {\n  a,\n  b,\n} from 'a';\n\nexport const c = PLACE;\n",
      `import {\n  a,\n  b,\n} from 'a';\n\n${HELPER}\nexport const c = requiredEnv('NAME');\n`,
    ],
    [
      'a.js',
      "const a = require('a');\nfunction f() {\n  const b = require('b');\n  return PLACE;\n}\n",
      `const a = require('a');\n\n${HELPER}\nfunction f() {\n  const b = require('b');\n  return requiredEnv('NAME');\n}\n`,
    ],
    [
      'a.ts',
      "import a from 'a';\n\nconst b = PLACE;\n",
      `import a from 'a';\n\n${TYPED}\nconst b = requiredEnv('NAME');\n`,
    ],
    [
      'a.tsx',
      "import a from 'a';\nconst b = PLACE;\n",
      `import a from 'a';\n\n${TYPED}\nconst b = requiredEnv('NAME');\n`,
    ],
    [
      'a.ts',
      '\uFEFFimport a from "a";\r\nconst b = PLACE;\r\n',
      `\uFEFFimport a from "a";\r\n\r\n${TYPED.replaceAll('\n', '\r\n')}\r\nconst b = requiredEnv("NAME");\r\n`,
    ],
    [
      'a.js',
      'import a from "a"\nif (a) {\n\tuse(PLACE)\n}\n',
      `import a from "a"\n\n${HELPER.replaceAll('  ', '\t').replaceAll(';', '')}\nif (a) {\n\tuse(requiredEnv("NAME"))\n}\n`,
    ],
    [
      'a.js',
      "import { requireEnv } from './env.js';\nconst b = PLACE;\n",
      "import { requireEnv } from './env.js';\nconst b = requireEnv('NAME');\n",
    ],
    ['a.js', `const b = PLACE;\n\n${HELPER}`, `const b = requiredEnv('NAME');\n\n${HELPER}`],
    [
      'a.ts',
      'export const must = (key: string): string => {\n  const found = process.env[key];\n  if (!found) throw new Error(key);\n  return found;\n};\nconst b = PLACE;\n',
      "export const must = (key: string): string => {\n  const found = process.env[key];\n  if (!found) throw new Error(key);\n  return found;\n};\nconst b = must('NAME');\n",
    ],
    [
      'a.js',
      "import { requiredEnv } from 'somewhere-else';\nconst b = PLACE;\n",
      `import { requiredEnv } from 'somewhere-else';\n\n${HELPER.replaceAll('requiredEnv', 'requireEnv')}\nconst b = requireEnv('NAME');\n`,
    ],
    [
      'a.ts',
      "const port = Deno.env.get('PORT');\nconst b = PLACE;\n",
      `${TYPED.replace('process.env[name]', 'Deno.env.get(name)')}\nconst port = Deno.env.get('PORT');\nconst b = requiredEnv('NAME');\n`,
    ],
  ])('%s: %j', async (path, text, expected) => {
    expect(await required(path, text)).toBe(expected);
  });

  test.each([
    ['a.tsx', "'use client';\nconst a = PLACE;\n"],
    ['a.ts', 'const url = import.meta.env.VITE_URL;\nconst a = PLACE;\n'],
    ['a.js', 'const process = spawnIt();\nconst a = PLACE;\n'],
  ])('is not written in %s: %j', async (path, text) => {
    expect(await required(path, text)).toBeUndefined();
  });
});

test('a reference goes through the import that is there, or a new one', async () => {
  const write = async (text: string, name: string) => {
    const analysis = await analyse('a.js', text);
    const snippet = analysis.site.idioms?.reference?.(name, analysis.site);
    analysis.dispose();
    return snippet && `${applyEdits(text, snippet.edits)}${snippet.code}`;
  };
  const name = 'winston.transports.Console';
  expect(await write("import w from 'winston';\n", name)).toBe(
    "import w from 'winston';\nw.transports.Console",
  );
  expect(await write("const { transports: t } = require('winston');\n", name)).toBe(
    "const { transports: t } = require('winston');\nt.Console",
  );
  expect(await write("const a = require('a');\n", name)).toBe(
    "const winston = require('winston');\nconst a = require('a');\nwinston.transports.Console",
  );
  expect(await write('import a from "a"\n', name)).toBe(
    'import winston from "winston"\nimport a from "a"\nwinston.transports.Console',
  );
  expect(await write('const winston = 1;\n', name)).toBeUndefined();
  expect(await write('', 'process.stdout')).toBe('process.stdout');
});
