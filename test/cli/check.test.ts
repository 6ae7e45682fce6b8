import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary';
import { BAD, checkJson, cli, GOOD, SECRET } from './support';

describe('exit codes', () => {
  test('0 where nothing is found', async () => {
    const folder = temporaryFolder({ 'app.py': GOOD });
    const { code, stdout, stderr } = await cli(folder, ['check']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe('No findings: 1 file checked.\n');
  });

  test('1 for errors and for warnings', async () => {
    expect((await cli(temporaryFolder({ 'app.py': BAD }), ['check'])).code).toBe(1);
    const warning = temporaryFolder({ 'app.py': 'import os\nos.system("convert a b")\n' });
    expect((await cli(warning, ['check'])).code).toBe(1);
    expect((await cli(warning, ['check', '--max-warnings', '1'])).code).toBe(0);
  });

  test('advice does not fail', async () => {
    const folder = temporaryFolder({
      'app.py': 'import os\nos.system("convert a b")\n',
      '.twelvefactor.yaml': 'rules:\n  dependencies: hint\n',
    });
    const { code, stdout } = await cli(folder, ['check']);
    expect(code).toBe(0);
    expect(stdout).toContain('1 advice');
    expect((await cli(folder, ['check', '--quiet'])).stdout).toContain('No findings');
  });

  test.each([
    [['check', '--format', 'xml'], 'there is no format xml'],
    [['check', '--frmat', 'json'], '--frmat'],
    [['check', '--max-warnings', 'many'], '--max-warnings takes a number'],
    [['chek'], 'there is no command chek'],
    [[], 'a command is missing'],
    [['explain'], 'explain takes the id'],
    [['explain', 'logs/log-fil'], 'did you mean logs/log-file?'],
  ])('2 for %j', async (args, message) => {
    const { code, stdout, stderr } = await cli(temporaryFolder(), args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
  });

  test('2 for a path that is not there, and the others are checked', async () => {
    const folder = temporaryFolder({ 'app.py': BAD });
    const { code, stdout, stderr } = await cli(folder, ['check', 'nope.py', 'app.py']);
    expect(code).toBe(2);
    expect(stderr).toContain('nope.py: there is no such file or folder');
    expect(stdout).toContain('config/hardcoded-secret');
  });
});

describe('what is checked', () => {
  test('not what git ignores, unless it is named', async () => {
    const folder = temporaryFolder({
      '.gitignore': 'local/\n*.gen.py\n',
      'local/a.py': BAD,
      'b.gen.py': BAD,
      'svc/.gitignore': '/c.py\n!d.gen.py\n',
      'svc/c.py': BAD,
      'svc/d.gen.py': BAD,
      'node_modules/x/e.js': 'const password = "hunter2222"',
      'f.py': GOOD,
    });
    const { findings, summary } = await checkJson(folder);
    expect([...new Set(findings.map(({ path }) => path))]).toEqual([]);
    // The files that say what is ignored are looked at, too.
    expect(summary.files).toBe(3);
    const named = await checkJson(folder, 'local/a.py', 'svc/c.py');
    expect([...new Set(named.findings.map(({ path }) => path))]).toEqual(['local/a.py', 'svc/c.py']);
  });

  test('as in the folder that is the repository: tests stay quiet', async () => {
    const folder = temporaryFolder({ 'tests/test_app.py': BAD, 'src/app.py': BAD });
    execFileSync('git', ['init', '-q'], { cwd: folder });
    expect(new Set((await checkJson(folder)).findings.map(({ path }) => path))).toEqual(
      new Set(['src/app.py']),
    );
    const fromBelow = await checkJson(join(folder, 'tests'), '.');
    expect(fromBelow.findings).toEqual([]);
    const named = await checkJson(folder, 'tests/test_app.py');
    expect(named.findings).toEqual([]);
  });

  test('a project that lies in a test folder is judged by itself when it is named', async () => {
    const folder = temporaryFolder({
      'test/fixtures/shop/app.py': BAD,
      'test/fixtures/shop/requirements.txt': 'flask\n',
    });
    expect((await checkJson(folder)).findings).toEqual([]);
    const { findings } = await checkJson(folder, 'test/fixtures/shop');
    expect(findings.map(({ path }) => path)).toContain('test/fixtures/shop/app.py');
  });

  test('settings of the folder count, also from above', async () => {
    const folder = temporaryFolder({
      '.twelvefactor.yaml':
        'rules:\n  config/hardcoded-secret: off\nexclude: [legacy]\nroles:\n  test: [qa]\n',
      'app.py': BAD,
      'legacy/app.py': BAD,
      'qa/app.py': BAD,
    });
    const { findings } = await checkJson(folder);
    expect(findings.map(({ path, rule }) => `${path} ${rule}`)).toEqual(['app.py dependencies/shell-out']);
    expect((await checkJson(folder, 'legacy/app.py')).findings).toHaveLength(1);
  });

  test('links are not followed, so that loops end', async () => {
    const folder = temporaryFolder({ 'a/app.py': BAD });
    symlinkSync(folder, join(folder, 'a/loop'));
    symlinkSync(join(folder, 'a'), join(folder, 'again'));
    const { summary } = await checkJson(folder);
    expect(summary.files).toBe(1);
  });

  test('each file once, in the order of the paths', async () => {
    const folder = temporaryFolder({ 'b/x.py': BAD, 'a/x.py': BAD });
    const { findings } = await checkJson(folder, 'b', 'a/x.py', '.');
    expect([...new Set(findings.map(({ path }) => path))]).toEqual(['b/x.py', 'a/x.py']);
  });

  test('many files on all cores give what one by one gives', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 260 }, (_, index) => [`m${index}/app${index}.py`, index % 3 ? GOOD : BAD]),
    );
    const folder = temporaryFolder(files);
    const all = await checkJson(folder);
    const few = await checkJson(folder, ...Array.from({ length: 40 }, (_, index) => `m${index}`));
    expect(all.summary.files).toBe(260);
    expect(all.findings.map(({ path }) => path)).toEqual([...all.findings.map(({ path }) => path)].sort());
    expect(
      few.findings.every((finding) =>
        all.findings.some((other) => JSON.stringify(other) === JSON.stringify(finding)),
      ),
    ).toBe(true);
  });

  test('suppressed findings do not count', async () => {
    const folder = temporaryFolder({
      'app.py': `db_password = "${SECRET}"  # twelve-factor-ignore config/hardcoded-secret: rotated\n`,
    });
    const { findings, code, summary } = await checkJson(folder);
    expect(code).toBe(0);
    expect(findings[0]?.suppressed).toEqual({ reason: 'rotated' });
    expect(summary).toMatchObject({ errors: 0, suppressed: 1 });
  });
});

describe('bad input', () => {
  test('is reported, and the rest is checked', async () => {
    const folder = temporaryFolder({
      'latin1.py': Uint8Array.from([
        ...Buffer.from('# caf'),
        0xe9,
        ...Buffer.from(`\npassword = "${SECRET}"\n`),
      ]),
      'binary.py': Uint8Array.from([0x50, 0, 1, 2, 3]),
      'empty.py': '',
      'broken.py': `def f(:\n  (((\npassword = "${SECRET}"\n`,
      'bom.py': `\uFEFFpassword = "${SECRET}"\r\n`,
      'utf16.py': Buffer.from(`\uFEFFpassword = "${SECRET}"\n`, 'utf16le'),
      'large.py': `${'x = 1\n'.repeat(850_000)}password = "${SECRET}"\n`,
    });
    mkdirSync(join(folder, 'folder.py'));
    const { code, findings, stderr, notices } = await checkJson(folder);
    expect(code).toBe(1);
    const places = findings.map(({ path, line, column }) => `${path}:${line}:${column}`);
    expect(places).toEqual(expect.arrayContaining(['bom.py:1:12', 'latin1.py:2:12', 'utf16.py:1:12']));
    expect(stderr).toContain('binary.py is binary and was skipped');
    expect(stderr).toContain('latin1.py is not valid UTF-8');
    expect(notices.map(({ path }) => path)).toEqual(['binary.py', 'large.py', 'latin1.py']);
    expect(notices[1]?.message).toBe('was only searched for tokens: it is longer than 4 MB');
  });
});

test('no secret in any output', async () => {
  const folder = temporaryFolder({
    'app.py': BAD,
    'docker-compose.yml': `services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: ${SECRET}\n      URL: postgres://u:${SECRET}@h/d\n`,
    'settings.py': `import os\nKEY = os.environ.get("API_KEY", "${SECRET}")\nURL = "postgres://me:${SECRET}@db.example.org/x"\n`,
  });
  for (const format of ['stylish', 'json', 'sarif']) {
    const { stdout, stderr } = await cli(folder, ['check', '--format', format]);
    expect(stdout).toContain('config/');
    expect(stdout + stderr).not.toContain(SECRET);
  }
});

describe('the other commands', () => {
  test('--help and --version', async () => {
    const folder = temporaryFolder();
    const help = await cli(folder, ['--help']);
    expect([help.code, help.stderr]).toEqual([0, '']);
    expect(help.stdout).toContain('twelve-factor check');
    expect((await cli(folder, ['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test.each(['logs', 'logs/log-file', 'log-file'])('explain %s', async (topic) => {
    const { code, stdout } = await cli(temporaryFolder(), ['explain', topic]);
    expect(code).toBe(0);
    expect(stdout).toContain('https://12factor.net/logs');
    expect(stdout).not.toMatch(/^```\w+ bad/m);
  });

  test('lsp starts the language server', async () => {
    const body = JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: null, rootUri: null, capabilities: {} },
    });
    const exit = '{"jsonrpc":"2.0","method":"exit"}';
    const { spawn } = await import('node:child_process');
    const child = spawn(process.execPath, [
      new URL('../../dist/cli.js', import.meta.url).pathname,
      'lsp',
      '--stdio',
    ]);
    const answer = new Promise<string>((resolve) =>
      child.stdout.once('data', (data) => resolve(String(data))),
    );
    child.stdin.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
    expect(await answer).toContain('Content-Length');
    child.stdin.write(`Content-Length: ${exit.length}\r\n\r\n${exit}`);
    await new Promise((resolve) => child.on('exit', resolve));
  });
});
