import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../support/temporary';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let cache: string | undefined;

/** Runs the built command line in a folder; what it keeps, it keeps in a folder of the test's own. */
export async function cli(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  if (!existsSync(CLI)) throw new Error('dist/cli.js is missing: run `npm run build`');
  cache ??= temporaryFolder();
  const own = { XDG_CACHE_HOME: cache, LOCALAPPDATA: cache };
  const child = spawn(process.execPath, [CLI, ...args], { cwd, env: { ...process.env, ...own, ...env } });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, stdout, stderr };
}

/** What `--format json` answers, as far as tests look at it. */
export interface JsonReport {
  readonly summary: { files: number; errors: number; warnings: number; advice: number; suppressed: number };
  readonly findings: readonly {
    path: string;
    rule: string;
    line: number;
    column: number;
    suppressed?: { reason: string };
  }[];
  readonly notices: readonly { path: string; message: string }[];
}

export async function checkJson(cwd: string, ...paths: readonly string[]): Promise<JsonReport & Run> {
  const run = await cli(cwd, ['check', '--format', 'json', ...paths]);
  return { ...run, ...(JSON.parse(run.stdout) as JsonReport) };
}

/** A value that looks like a secret, put together here so that no scanner takes this file for a leak. */
export const SECRET = ['q7Rk', '9vWz', '2pLx', '5tNb'].join('');
/** A Python file with one error and one warning. */
export const BAD = `import os\n\ndb_password = "${SECRET}"\nos.system("convert a.png b.jpg")\n`;
/** A Python file without findings. */
export const GOOD = 'import os\n\ndb_password = os.environ["DB_PASSWORD"]\n';
