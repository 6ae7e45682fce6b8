import { expect, test } from 'vitest';
import { Engine } from '../../server/src/engine/engine';
import { rule } from '../../server/src/engine/rule';
import { languages } from '../../server/src/languages/registry.gen';
import { loadWasm } from '../support/wasm';

/** Reports every read of an environment variable by its name. */
const reads = rule({
  id: 'config/read',
  title: 'A read',
  severity: 'hint',
  reads: ({ name, fallback }, value) => ({ span: value.span, message: fallback ? `${name}, or else` : name }),
});

const engine = new Engine({ rules: [reads], languages, loadWasm });

test.each([
  [
    'app.js',
    `const { env } = require('process');\nconst a = process.env.A;\nprocess.env.B = '1';\nf(process.env['C'] || 'x', a.env.D);\n`,
    ['A', 'C'],
  ],
  ['app.ts', `export const a = process.env.A!;\nconst b = import.meta.env.B;\n`, ['A', 'B']],
  [
    'app.py',
    `import os\nfrom os import environ\na = os.environ["A"]\nenviron["B"] = "1"\nc = environ["C"]\nd = os.getenv("D")\ne = os.environ.get("E", "x")\n`,
    ['A', 'C', 'D', 'E, or else'],
  ],
  ['app.rb', `a = ENV['A']\nENV['B'] = '1'\nc = ENV.fetch('C', 'x')\n`, ['A', 'C, or else']],
  ['app.php', `<?php\n$a = $_ENV['A'];\n$_ENV['B'] = '1';\n$c = getenv('C');\n`, ['A', 'C']],
  ['main.go', `package main\n\nimport "os"\n\nvar a = os.Getenv("A")\n`, ['A']],
  ['App.java', `class App { String a = System.getenv("A"); }\n`, ['A']],
  ['App.kt', `val a = System.getenv("A")\n`, ['A']],
  ['App.cs', `class App { string a = System.Environment.GetEnvironmentVariable("A"); }\n`, ['A']],
  ['main.rs', `fn main() { let a = std::env::var("A"); }\n`, ['A']],
])('%s', async (path, text, expected) => {
  const analysis = await engine.open({ path, role: 'app', text });
  expect(analysis?.findings().map(({ message }) => message)).toEqual(expected);
  analysis?.dispose();
});
