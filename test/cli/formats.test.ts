import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary';
import { BAD, cli, SECRET } from './support';

// The schema of SARIF 2.1.0, as the MIT-licensed package @microsoft/jest-sarif ships it.
const schema = JSON.parse(
  readFileSync(new URL('../fixtures/sarif/sarif-schema-2.1.0.json', import.meta.url), 'utf8'),
);

const FILES = {
  'my app/main.py': BAD,
  'emoji.py': `name = "😀"; password = "${SECRET}"\n`,
  'quiet.py': `password = "${SECRET}"  # twelve-factor-ignore config/hardcoded-secret: a made-up one\n`,
  'data.py': Uint8Array.from([0, 1]),
};

async function sarif(files: Readonly<Record<string, string | Uint8Array>>): Promise<Log> {
  return JSON.parse((await cli(temporaryFolder(files), ['check', '--format', 'sarif'])).stdout);
}

describe('sarif', () => {
  test('is valid', async () => {
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats(ajv);
    // Draft 4 calls `id` what later drafts call `$id`.
    const { $schema: _, id: __, ...draft } = schema;
    const validate = ajv.compile(draft);
    for (const files of [FILES, {}]) {
      const log = await sarif(files);
      expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  test('says what, where and how to help', async () => {
    const log = await sarif(FILES);
    const run = log.runs[0]!;
    const results = run.results ?? [];
    expect(run.columnKind).toBe('utf16CodeUnits');
    const secret = results.find(
      ({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri === 'emoji.py',
    );
    expect(secret).toMatchObject({ ruleId: 'config/hardcoded-secret', level: 'error' });
    expect(secret?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'emoji.py', uriBaseId: 'SRCROOT' },
      region: { startLine: 1, startColumn: 25, endLine: 1, endColumn: 25 + SECRET.length + 2 },
    });
    const rule = run.tool.driver.rules?.[secret?.ruleIndex ?? -1];
    expect(rule).toMatchObject({ id: 'config/hardcoded-secret', helpUri: 'https://12factor.net/config' });
    expect(rule?.help?.text.length).toBeGreaterThan(200);
    expect(rule?.help?.markdown).toContain('## ');
    expect(
      results.some(
        ({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri === 'my%20app/main.py',
      ),
    ).toBe(true);
    expect(
      results.filter(({ suppressions }) => suppressions).map(({ suppressions }) => suppressions),
    ).toEqual([[{ kind: 'inSource', justification: 'a made-up one' }]]);
    expect(run.invocations?.[0]?.toolExecutionNotifications).toHaveLength(1);
  });

  test('fingerprints outlive lines above, and tell equal lines apart', async () => {
    const prints = async (text: string) =>
      ((await sarif({ 'a.py': text })).runs[0]?.results ?? []).map(
        ({ partialFingerprints }) => partialFingerprints?.['twelveFactor/v1'],
      );
    const line = `password = "${SECRET}"\n`;
    const before = await prints(line + line);
    expect(new Set(before).size).toBe(2);
    expect(await prints(`# above\n\n${line}${line}`)).toEqual(before);
    expect((await prints(line.replace(SECRET, `${SECRET}x`)))[0]).toBe(before[0]);
  });
});

describe('json', () => {
  test('has the documented shape', async () => {
    const { stdout } = await cli(temporaryFolder({ 'app.py': BAD }), ['check', '--format', 'json']);
    const report = JSON.parse(stdout);
    expect(Object.keys(report)).toEqual(['format', 'tool', 'summary', 'findings', 'notices']);
    expect(report.summary).toEqual({ files: 1, errors: 1, warnings: 1, advice: 0, suppressed: 0 });
    expect(report.findings[0]).toEqual({
      path: 'app.py',
      rule: 'config/hardcoded-secret',
      severity: 'error',
      message: expect.stringContaining('db_password'),
      line: 3,
      column: 15,
      endLine: 3,
      endColumn: 15 + SECRET.length + 2,
      url: 'https://12factor.net/config',
      fingerprint: expect.any(String),
    });
  });
});

describe('stylish', () => {
  test('groups by file and sums up', async () => {
    const { stdout } = await cli(temporaryFolder({ 'app.py': BAD }), ['check']);
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('app.py');
    expect(lines[1]).toMatch(/^ {2}3:15 {2}error {4}The value of .* {2}config\/hardcoded-secret$/);
    expect(lines[2]).toMatch(/^ {2}4:1 {3}warning {2}.* {2}dependencies\/shell-out$/);
    expect(lines.slice(3)).toEqual(['', '1 error, 1 warning: 1 file checked.', '']);
  });

  test('colours only where they are wanted', async () => {
    const folder = temporaryFolder({ 'app.py': BAD });
    const start = '\u001b[';
    expect((await cli(folder, ['check'])).stdout).not.toContain(start);
    expect((await cli(folder, ['check'], { FORCE_COLOR: '1' })).stdout).toContain(start);
    expect((await cli(folder, ['check', '--no-color'], { FORCE_COLOR: '1' })).stdout).not.toContain(start);
    expect((await cli(folder, ['check'], { FORCE_COLOR: '1', NO_COLOR: '1' })).stdout).not.toContain(start);
  });
});
