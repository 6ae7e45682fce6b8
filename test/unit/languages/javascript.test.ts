import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Engine } from '../../../server/src/engine/engine';
import { rule } from '../../../server/src/engine/rule';
import { isSecretName } from '../../../server/src/knowledge/secrets/names';
import javascript from '../../../server/src/languages/javascript';
import tsx from '../../../server/src/languages/tsx';
import typescript from '../../../server/src/languages/typescript';
import { checkIncremental } from '../../support/incremental';
import { loadWasm } from '../../support/wasm';

const names = [
  'child_process.exec',
  'child_process.execSync',
  'child_process.spawn',
  'execa',
  'execa.execa',
  'execa.$',
  'zx.$',
  'shelljs.exec',
  'cross-spawn',
  '@npmcli/promise-spawn',
  'winston.transports.File',
  'winston-daily-rotate-file',
  'winston.Logger.add',
  'pg.Pool.query',
  'Bun.spawn',
  'process.exit',
  'fs.promises.writeFile',
];
const apis = { node: Object.fromEntries(names.map((name) => [name, {}])) };

const calls = rule<object>({
  id: 'dependencies/shell-out',
  title: 'Call',
  severity: 'warning',
  apis,
  call: ({ call }, _api, context) => ({ span: call.callee.span, message: context.callee(call).join(' | ') }),
});
const bindings = rule({
  id: 'config/hardcoded-secret',
  title: 'Binding',
  severity: 'warning',
  names: isSecretName,
  binding: (fact, context) => ({
    span: fact.nameSpan,
    message: `${fact.form} ${fact.path.join('.')} = ${context.constant(fact.value) ?? fact.value?.kind}`,
  }),
});
const reads = rule({
  id: 'config/secret-fallback',
  title: 'Read',
  severity: 'warning',
  environment: (read, fact, context) => ({
    span: read.fallback?.span ?? fact.span,
    message: `${read.name} or ${context.constant(read.fallback)}`,
  }),
});

const engine = new Engine({
  rules: [calls, bindings, reads],
  languages: [javascript, typescript, tsx],
  loadWasm,
  onError(message, error) {
    throw new Error(message, { cause: error });
  },
});

async function found(path: string, text: string, id: string): Promise<readonly string[]> {
  const analysis = await engine.open({ path, role: 'app', text });
  if (!analysis) throw new Error(path);
  const findings = analysis.findings().filter((finding) => finding.rule === id);
  const result = findings.map(({ span, message }) => `${text.slice(span.start, span.end)} → ${message}`);
  analysis.dispose();
  return result;
}

const LANGUAGES = ['app.js', 'app.ts', 'app.tsx'];

/** Code that starts with its imports, and the qualified name of each call of interest in it, in order. */
const RESOLVED: readonly (readonly [string, ...string[]])[] = [
  ["import { exec } from 'child_process'; exec('ls')", 'child_process.exec'],
  ["import { exec as go } from 'node:child_process'; go('ls')", 'child_process.exec'],
  ["import cp from 'child_process'; cp.exec('ls')", 'child_process.exec'],
  ["import * as cp from 'node:child_process'; cp?.exec?.('ls')", 'child_process.exec'],
  ["import { default as run } from 'execa'; run('ls')", 'execa'],
  [
    "import cp, { spawn } from 'child_process'; spawn('a'); cp.execSync('b')",
    'child_process.spawn',
    'child_process.execSync',
  ],
  ["const cp = require('child_process'); cp.exec('ls')", 'child_process.exec'],
  ["const { exec: go } = require('node:child_process'); go('ls')", 'child_process.exec'],
  ["const { exec: go = null, ...rest } = require('child_process'); go('ls')", 'child_process.exec'],
  ["const exec = require('child_process').exec; exec('ls')", 'child_process.exec'],
  ["require('child_process').exec('ls')", 'child_process.exec'],
  ["(await import('child_process')).exec('ls')", 'child_process.exec'],
  ["const { exec } = await import('node:child_process'); exec('ls')", 'child_process.exec'],
  ["let cp; cp = require('child_process'); cp.exec('ls')", 'child_process.exec'],
  ["const { promises: { writeFile } } = require('fs'); writeFile('a')", 'fs.promises.writeFile'],
  ["const cp = require('child_process'); const { exec: go } = cp; go('ls')", 'child_process.exec'],
  [
    "const { promisify } = require('util'); const { exec } = require('child_process'); const run = promisify(exec); run('ls')",
    'child_process.exec',
  ],
  ["const run = require('util').promisify(require('child_process').exec); run('ls')", 'child_process.exec'],
  ["import util from 'util'; import * as cp from 'child_process'; util.promisify(cp.exec)('ls')"],
  ["import { exec } from 'child_process'; const sh = exec; sh('ls')", 'child_process.exec'],
  [
    "import cp from 'child_process'; exports.run = cp; class A { cp = cp; m() { this.cp.exec('ls') } }",
    'child_process.exec',
  ],
  ["import cp from 'child_process'; class A { #cp = cp; m() { this.#cp.exec('ls') } }", 'child_process.exec'],
  [
    "import cp from 'child_process'; class A { constructor() { this.cp = cp } m() { this.cp.exec('ls') } }",
    'child_process.exec',
  ],
  ["import { $ } from 'zx'; await $`ls ${a}`", 'zx.$'],
  ["import { $ as sh } from 'zx'; await sh`ls`", 'zx.$'],
  ["import { $ } from 'execa'; await $({ cwd })`ls`", 'execa.$'],
  ["import { $ } from 'execa'; const other = $({ cwd })"],
  ["import 'zx/globals'; await $`ls`", 'zx.$'],
  ["require('shelljs/global'); exec('ls')", 'shelljs.exec'],
  ["require('cross-spawn')('ls')", 'cross-spawn'],
  ["import go from 'cross-spawn'; go('ls')", 'cross-spawn'],
  ["import promiseSpawn from '@npmcli/promise-spawn'; promiseSpawn('ls')", '@npmcli/promise-spawn'],
  ["import Rotate from 'winston-daily-rotate-file'; new Rotate({})", 'winston-daily-rotate-file'],
  ["import { transports } from 'winston'; new transports.File()", 'winston.transports.File'],
  ["import { transports as t } from 'winston'; const { File } = t; new File", 'winston.transports.File'],
  [
    "import winston from 'winston'; const logger = winston.createLogger(); logger.add(1)",
    'winston.Logger.add',
  ],
  ["import { Pool } from 'pg'; const pool = new Pool(); pool.query('x')", 'pg.Pool.query'],
  ['Bun.spawn(["ls"]); process.exit(1)', 'Bun.spawn', 'process.exit'],
  ["import process from 'node:process'; process.exit(1)", 'process.exit'],
  // Shadowed, or something else.
  ["import { exec } from 'child_process'; function f(exec) { exec('ls') }"],
  ["import { exec } from 'child_process'; const f = exec => exec('ls')"],
  ["import { exec } from 'child_process'; const f = ({ exec }) => exec('ls')"],
  ["import { exec } from 'child_process'; const f = ({ run: [exec] } = {}) => exec('ls')"],
  ["import { exec } from 'child_process'; function f() { const { exec } = other(); exec('ls') }"],
  ["import { exec } from 'child_process'; function f() { function exec() {} exec('ls') }"],
  ["import { exec } from 'child_process'; function f() { for (const exec of list) exec('ls') }"],
  ["import { exec } from 'child_process'; class A { exec() {} m() { exec('ls') } }", 'child_process.exec'],
  ["import { exec } from 'child_process'; class A { exec() {} m() { this.exec('ls') } }"],
  ["import { exec } from './child_process'; exec('ls')"],
  ["/x/.exec('ls'); db.exec('ls'); exec('ls'); spawn('ls')"],
  ['const process = { exit() {} }; process.exit(1)'],
  ["const code = \"require('child_process').exec('ls')\" // exec('ls')"],
];

describe.each(LANGUAGES)('calls in %s', (path) => {
  test.each(RESOLVED.map(([code, ...expected]) => [code, expected] as const))(
    '%s',
    async (code, expected) => {
      const results = await found(path, code, calls.id);
      expect(results.map((one) => one.slice(one.indexOf(' → ') + 3))).toEqual(expected);
    },
  );
});

test.each<readonly [string, string, ...string[]]>([
  ['app.ts', "import cp = require('child_process'); cp.exec('ls')", 'child_process.exec'],
  ['app.ts', "import cp from 'child_process'; import run = cp.exec; run('ls')", 'child_process.exec'],
  ['app.ts', "import type { Pool } from 'pg'; function f(pool: Pool) { pool.query('x') }", 'pg.Pool.query'],
  [
    'app.ts',
    "import * as pg from 'pg'; class A { constructor(private readonly pool: pg.Pool) {} m() { this.pool.query('x') } }",
    'pg.Pool.query',
  ],
  [
    'app.ts',
    "import { Pool } from 'pg'; class A { private pool?: Pool; m() { this.pool!.query<Row>('x') } }",
    'pg.Pool.query',
  ],
  [
    'app.ts',
    "import cp from 'child_process'; const run = cp.exec as unknown as Runner; run('ls')",
    'child_process.exec',
  ],
  [
    'app.ts',
    "import cp from 'child_process'; const { exec }: typeof cp = cp; exec('ls')",
    'child_process.exec',
  ],
  ['app.ts', "import { exec } from 'child_process'; function f(this: Foo, exec: Bar) { exec('ls') }"],
  [
    'app.tsx',
    "import { exec } from 'child_process'; const a = <b c={() => exec('ls')}>exec('no')</b>",
    'child_process.exec',
  ],
])('%s: %s', async (path, code, ...expected) => {
  const results = await found(path, code, calls.id);
  expect(results.map((one) => one.slice(one.indexOf(' → ') + 3))).toEqual(expected);
});

test('bindings in all their forms', async () => {
  const code = [
    "const password = 'a' + 'b';",
    'let secret;',
    'app.apiKey = `c`;',
    "app['api-key'] = 'd';",
    "const o = { password: 'e', 'client-secret': f, [token]: 'no' };",
    "class A { static apiKey = 'g'; #password = 'h'; }",
    "function f(password = 'i', { secret = 'j', x: token }) {}",
    "if (password === 'k' || 'l' != a.secret || b['token'] == `m`) {}",
    "client.setPassword('n'); setPassword('no'); app.set('secret', 'o');",
    'secret ||= "p";',
  ].join('\n');
  expect(await found('app.js', code, bindings.id)).toEqual([
    'password → assignment password = ab',
    'secret → assignment secret = undefined',
    'apiKey → assignment app.apiKey = c',
    'api-key → assignment app.api-key = d',
    'password → pair password = e',
    'client-secret → pair client-secret = name',
    'apiKey → field this.apiKey = g',
    '#password → field this.password = h',
    'password → parameter password = i',
    'secret → parameter secret = j',
    'token → parameter token = other',
    'password → comparison password = k',
    'secret → comparison a.secret = l',
    'token → comparison b.token = m',
    'setPassword → setter password = n',
    "'secret' → pair secret = o",
    'secret → assignment secret = fallback',
  ]);
});

test.each(LANGUAGES)('names that calls and schemas give to values in %s', async (path) => {
  const code = [
    "headers.append('X-Api-Key', 'a'); new Map([['password', 'b']]);",
    "client.withPassword('d');",
    "program.option('-p, --password <password>', 'text', 'g'); yargs.option('password', { default: 'h' });",
    "config.get('password', 'i'); env.get('password').default('j'); use(config.get('password') || 'k');",
    "timingSafeEqual(Buffer.from(password), Buffer.from('l'));",
    "const [user, token] = ['me', ['n', 'o'].join('')];",
    "fn.bind(this, 'no'); config.get('password'); auth('no', 'no');",
  ].join('\n');
  const results = await found(path, code, bindings.id);
  expect(results.map((one) => one.slice(one.lastIndexOf(' = ') + 3))).toEqual([
    'a',
    'b',
    'd',
    'g',
    'h',
    'i',
    'j',
    'k',
    'l',
    'no',
  ]);
});

test.each(LANGUAGES)('variables that are set where the environment does not in %s', async (path) => {
  const code = [
    "let a = process.env.A; if (!a) { a = 'a'; }",
    "if (process.env.B === undefined) process.env.B = 'b';",
    "const c = process.env.C == null ? 'c' : process.env.C;",
    "let d = process.env.D; if (d) { d = 'no'; } if (!d) { other = 'no'; }",
  ].join('\n');
  const results = await found(path, code, reads.id);
  expect(results.map((one) => one.slice(one.lastIndexOf(' → ') + 3))).toEqual(['A or a', 'B or b', 'C or c']);
});

test.each(LANGUAGES)('reads of the environment in %s', async (path) => {
  const code = [
    "const a = process.env.A || 'a';",
    "const b = process.env['B'] ?? `b`;",
    "const { C = 'c', D: d = 'd' } = process.env;",
    "import { env } from 'node:process';",
    "const e = env.E ? env.E : 'e';",
    "const f = Deno.env.get('F') ?? 'f';",
    "const g = import.meta.env.G || 'g';",
    "const h = Bun.env.H || 'h';",
    "process.env.I ??= 'i';",
    "const J = process.env.J; const j = J || 'j';",
    "const k = process.env.K || process.env.KK || 'k';",
    "const no = settings.X || 'x'; const none = name || 'y'; const other = env.Z ? 1 : 'z';",
  ].join('\n');
  const results = await found(path, code, reads.id);
  expect(results.map((one) => one.slice(one.lastIndexOf(' → ') + 3))).toEqual([
    'A or a',
    'B or b',
    'C or c',
    'D or d',
    'E or e',
    'F or f',
    'G or g',
    'H or h',
    'I or i',
    'J or j',
    'K or k',
  ]);
});

test('offsets are UTF-16 code units, behind a BOM, in CRLF files', async () => {
  const code =
    "\uFEFF// 😀 é\r\nimport { exec } from 'child_process';\r\nconst émoji = '😀';\r\nexec('ls');\r\nconst password = '😀x';\r\n";
  expect(await found('app.ts', code, calls.id)).toEqual(['exec → child_process.exec']);
  expect(await found('app.ts', code, bindings.id)).toEqual(['password → assignment password = 😀x']);
});

const FILES: Readonly<Record<string, string>> = {
  'app.js': `const { exec, spawn: start } = require('child_process');
const util = require('util');
const winston = require('winston');
const run = util.promisify(exec);
const config = { password: 'a8f5f1', 'api-key': process.env.KEY || 'k', nested: { secret: \`x\${y}\` } };

class Jobs {
  #password = 'p';
  constructor(cp) { this.cp = cp; }
  async work(file, { exec } = {}) {
    exec(file);
    await run(\`convert \${file}\`);
    start('ls', ['-l'], { detached: true });
    return this.cp.exec('x');
  }
}
function local(start) { start('no'); }
new winston.transports.File({ filename: 'a.log' });
module.exports = { Jobs, config, token: process.env['TOKEN'] ?? 't' };
`,
  'app.tsx': `import { execSync as run } from 'node:child_process';
import type { Pool } from 'pg';
enum Keys { ApiKey = 'abc' }
export class Repo {
  private password: string = 'p';
  constructor(private readonly pool: Pool, secret?: string) {}
  find(id: number) { return this.pool.query(\`select \${id}\`); }
}
export function View({ token = 't' }: { token?: string }) {
  const text = run('date').toString() as string;
  return <div title="x" onClick={() => run('ls')}>{text} {process.env.SECRET ?? 's'}</div>;
}
`,
};

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.integer({ min: 0, max: 30 }),
  insert: fc.oneof(
    fc.constantFrom(
      '',
      'x',
      '(',
      ')',
      '{',
      '}',
      "'",
      '`',
      '${',
      '\n',
      '//',
      ' exec',
      'const exec = 1;\n',
      "import { exec } from 'zx';\n",
    ),
    fc.string({ maxLength: 6 }),
  ),
});

test.each(Object.entries(FILES))('edits of %s give what a fresh reading gives', async (path, text) => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) =>
      checkIncremental(engine, path, text, edits),
    ),
    { numRuns: 60 },
  );
});

test.each(LANGUAGES)('never throws on broken source: %s', async (path) => {
  const text = FILES['app.js']! + FILES['app.tsx']!;
  for (let end = 0; end < text.length; end += 7) await found(path, text.slice(0, end), calls.id);
  for (let at = 0; at < text.length; at += 11)
    await found(path, text.slice(0, at) + text.slice(at + 3), bindings.id);
});

test('reads very deep and very long expressions', async () => {
  const deep = 1_000;
  const texts = [
    `const password = ${'['.repeat(deep)}${']'.repeat(deep)};`,
    `const password = ${"'a' + ".repeat(deep)}'b';`,
    `const password = ${'a || '.repeat(deep)}'b';`,
    `const password = ${'('.repeat(deep)}1${')'.repeat(deep)};`,
    `const password = x${'.a()'.repeat(deep)};`,
    `const password = x${'.a'.repeat(deep)};`,
    `const ${'{ password: '.repeat(deep)}x${' }'.repeat(deep)} = process.env;`,
    `x${'.a'.repeat(deep)}.exec('ls'); ${'exec('.repeat(deep)}${')'.repeat(deep)}`,
  ];
  for (const text of texts) await found('app.js', text, bindings.id);
  expect(await found('app.js', `const password = ${"'a' + ".repeat(3)}'b';`, bindings.id)).toEqual([
    'password → assignment password = aaab',
  ]);
});
