import type { ProgramStart } from '../api';

/** What runs this code. */
const own = /^(?:\S*\/)?(?:node|nodejs|bun|deno)(?:\.exe)?$/;
const line: ProgramStart = { program: 0, words: 'line', shell: true, own };
const pair: ProgramStart = { program: 0, words: 'pair', shellOption: 'shell', own };
/** A template or a string that the library splits into words itself. */
const split: ProgramStart = { program: 0, words: 'line', own };
const list: ProgramStart = { program: 0, words: 'list', keyword: 'cmd', own };

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
  // What Bluebird's `promisifyAll` makes of them.
  'child_process.execAsync': line,
  'child_process.execFileAsync': pair,
  // https://nodejs.org/api/process.html#processexecvefile-args-env
  'process.execve': pair,

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
  'shelljs.cmd': { program: 0, words: 'rest', own },
  zx: line,
  'zx.$': line,
  'zx.$.sync': line,
  'zx/core.$': line,
  'node-cmd.run': line,
  'node-cmd.runSync': line,
  'node-cmd.get': line,

  'Bun.spawn': list,
  'Bun.spawnSync': list,
  'Bun.$': split,
  'bun.spawn': list,
  'bun.spawnSync': list,
  'bun.$': split,
  'Deno.Command': { ...pair, arguments: ['args'] },
  'Deno.run': list,

  'cross-spawn': pair,
  'cross-spawn.spawn': pair,
  'cross-spawn.sync': pair,
  'cross-spawn-promise': pair,
  'cross-spawn-async': pair,
  'foreground-child': pair,
  'foreground-child.foregroundChild': pair,
  'spawn-please': pair,
  'await-spawn': pair,
  'spawn-async': pair,
  'spawn-rx.spawn': pair,
  'spawn-rx.spawnPromise': pair,
  '@jsdevtools/ez-spawn': split,
  '@jsdevtools/ez-spawn.async': split,
  '@jsdevtools/ez-spawn.sync': split,
  'spawn-command': line,
  'exec-sh': line,
  'exec-sh.promise': line,
  'shell-exec': line,
  'await-exec': line,
  '@actions/exec.exec': split,
  '@actions/exec.getExecOutput': split,
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
  'child-process-async.exec': line,
  'child-process-async.execFile': pair,
  'child-process-async.spawn': pair,
  'sudo-prompt.exec': line,
  '@vscode/sudo-prompt.exec': line,
  'node-pty.spawn': pair,
  '@lydell/node-pty.spawn': pair,
  'node-pty-prebuilt-multiarch.spawn': pair,
  '@homebridge/node-pty-prebuilt-multiarch.spawn': pair,
};
