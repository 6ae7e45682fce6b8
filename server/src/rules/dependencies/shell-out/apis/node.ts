import type { ProgramStart } from '../api';

const line: ProgramStart = { program: 0, words: 'line', shell: true };
const pair: ProgramStart = { program: 0, words: 'pair', shellOption: 'shell' };
/** A template or a string that the library splits into words itself. */
const split: ProgramStart = { program: 0, words: 'line' };
const list: ProgramStart = { program: 0, words: 'list', keyword: 'cmd' };

/**
 * `child_process.fork` is left out: it starts Node itself. Sources, in this order:
 * https://nodejs.org/api/child_process.html, https://github.com/sindresorhus/execa/blob/main/docs/api.md (and its
 * releases for older names), https://github.com/shelljs/shelljs, https://google.github.io/zx/api,
 * https://bun.sh/docs/api/spawn, https://docs.deno.com/api/deno/subprocess, and the READMEs of the packages.
 */
export const node: Readonly<Record<string, ProgramStart>> = {
  'child_process.exec': line,
  'child_process.execSync': line,
  'child_process.execFile': pair,
  'child_process.execFileSync': pair,
  'child_process.spawn': pair,
  'child_process.spawnSync': pair,

  execa: pair,
  'execa.execa': pair,
  'execa.execaSync': pair,
  'execa.sync': pair,
  'execa.stdout': pair,
  'execa.stderr': pair,
  'execa.command': split,
  'execa.commandSync': split,
  'execa.execaCommand': split,
  'execa.execaCommandSync': split,
  'execa.shell': line,
  'execa.shellSync': line,
  'execa.$': split,
  'execa.$.sync': split,
  'execa.$.s': split,

  'shelljs.exec': line,
  'shelljs.cmd': { program: 0, words: 'rest' },
  zx: line,
  'zx.$': line,
  'zx.$.sync': line,
  'node-cmd.run': line,
  'node-cmd.runSync': line,
  'node-cmd.get': line,

  'Bun.spawn': list,
  'Bun.spawnSync': list,
  'Bun.$': split,
  'bun.spawn': list,
  'bun.spawnSync': list,
  'bun.$': split,
  'Deno.Command': pair,
  'Deno.run': list,

  'cross-spawn': pair,
  'cross-spawn.spawn': pair,
  'cross-spawn.sync': pair,
  'nano-spawn': pair,
  'tinyexec.x': pair,
  'tinyexec.exec': pair,
  '@npmcli/promise-spawn': pair,
  '@expo/spawn-async': pair,
  'child-process-promise.exec': line,
  'child-process-promise.execFile': pair,
  'child-process-promise.spawn': pair,
  'promisify-child-process.exec': line,
  'promisify-child-process.execFile': pair,
  'promisify-child-process.spawn': pair,
  'mz/child_process.exec': line,
  'mz/child_process.execFile': pair,
  'sudo-prompt.exec': line,
  '@vscode/sudo-prompt.exec': line,
  'node-pty.spawn': pair,
  '@lydell/node-pty.spawn': pair,
};
