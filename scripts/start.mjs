// Builds the extension and opens a folder in VS Code with it.
//
//   npm start [-- [--browser] [FOLDER]]
//
// With a `code` command on PATH that is the VS Code of this machine. Without one, or with --browser, a VS Code
// is installed once into .vscode-test, served on 127.0.0.1, and its address printed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureHost } from './host/install.mjs';
import { startServer } from './host/server.mjs';
import { PLAIN } from './host/settings.mjs';
import { temporaryFolders } from './host/temporary.mjs';
import { which } from './host/which.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'boolean' } },
});
const folder = positionals[0] ? resolve(positionals[0]) : resolve(ROOT, 'test/fixtures/sample-service');

const code = which('code');
const built = await run(process.execPath, [resolve(ROOT, 'scripts/build.mjs')]);
if (built !== 0) process.exit(built);
process.exitCode = code && !values.browser ? await openDesktop() : await serve();

/** Opens a window of its own and waits until it is closed. */
function openDesktop() {
  return run(code, [`--extensionDevelopmentPath=${ROOT}`, '--new-window', '--wait', folder]);
}

/** Serves VS Code until Ctrl+C, which is the way to end it and no failure. */
async function serve() {
  await ensureHost();
  const stopped = interruption();
  const folders = await temporaryFolders();
  const undo = [folders.remove];
  try {
    const server = await startServer({ ...folders, settings: PLAIN });
    undo.unshift(server.stop);
    const url = server.url(folder, [['extensionDevelopmentPath', ROOT]]);
    console.log(`VS Code with the extension: ${url}\nCtrl+C ends it.`);
    return await Promise.race([stopped, server.ended.then(([status]) => status ?? 1)]);
  } finally {
    for (const step of undo) await step();
  }
}

async function run(command, args) {
  // On Windows `code` is a batch file, which only a shell runs.
  const shell = command.endsWith('.cmd');
  const child = spawn(shell ? `"${command}"` : command, args, { stdio: 'inherit', shell });
  const [status] = await once(child, 'exit');
  return status ?? 1;
}

function interruption() {
  return new Promise((done) => {
    process.on('SIGINT', () => done(0)).on('SIGTERM', () => done(0));
  });
}
