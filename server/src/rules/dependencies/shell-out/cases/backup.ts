import { execFile, spawnSync as start, type ExecFileOptions } from 'node:child_process';
import * as cp from 'child_process';
import legacy = require('child_process');
import execa, { execaCommand } from 'execa';
import { promisify } from 'node:util';
import { $ } from 'zx';
import type { Database } from './database';

const execFileAsync = promisify(execFile) as (file: string, args: string[], options?: ExecFileOptions) => Promise<unknown>;
const run = promisify(cp.exec);
type Runner = typeof cp;

export class Backup {
  private readonly processes = cp;

  constructor(
    private readonly database: Database,
    private readonly runner: Runner,
  ) {}

  async dump(target: string): Promise<void> {
    await execFileAsync('pg_dump', ['--file', target]);
          ^^^^^^^^^^^^^ dependencies/shell-out
    start('gzip', [target]);
    ^^^^^ dependencies/shell-out
    this.processes!.exec(`aws s3 cp ${target} s3://backups/`);
    ^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out
    await run('sync');
          ^^^ dependencies/shell-out
    legacy.execSync('logger done');
    ^^^^^^^^^^^^^^^ dependencies/shell-out
    await execa('rsync', ['-a', target, 'backup:/srv']);
          ^^^^^ dependencies/shell-out
    await execaCommand('scp dump.sql backup:/srv');
          ^^^^^^^^^^^^ dependencies/shell-out
    await $`tar czf ${target}.tgz ${target}`;
          ^ dependencies/shell-out
    // A method of the database, whatever it is called.
    this.database.exec('VACUUM');
    await this.database.spawn<number>('worker');
  }
}

export const tools = { git: (...args: string[]) => cp.spawn('git', args) };
                                                   ^^^^^^^^ dependencies/shell-out
