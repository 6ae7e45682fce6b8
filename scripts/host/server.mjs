import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { ensureHost } from './install.mjs';
import { capture } from './step.mjs';

const EXIT_WITH_PARENT = fileURLToPath(new URL('exit-with-parent.cjs', import.meta.url));
const LISTENING = /^Extension host agent listening on (\d+)/;
const GRACE_MS = 5000;

/**
 * Starts VS Code as a server for 127.0.0.1.
 *
 * @param {object} options
 * @param {string} options.extensionsDir where installed extensions live
 * @param {string} options.dataDir where the server keeps its settings and logs
 * @param {object} [options.settings] settings of the machine, as in settings.json
 * @param {number} [options.port] 0, the default, takes a free one
 * @returns `{ port, url(folder, payload), installExtension(vsix), stop() }` and `ended`, a promise that
 *   resolves when the server has ended by itself or by `stop()`
 */
export async function startServer({ extensionsDir, dataDir, settings = {}, port = 0 }) {
  const { node, serverMain } = await ensureHost();
  await writeSettings(dataDir, settings);
  const folders = ['--server-data-dir', dataDir, '--extensions-dir', extensionsDir];
  const common = [serverMain, '--accept-server-license-terms', '--telemetry-level', 'off', ...folders];
  const child = spawn(
    node,
    [
      ...['--require', EXIT_WITH_PARENT, ...common],
      ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'],
      // The address of the page says which extension to develop; VS Code heeds it only with this flag.
      ...['--enable-smoke-test-driver', '--disable-workspace-trust', '--disable-getting-started-override'],
    ],
    // A group of its own, so that stop() reaches the extension hosts and language servers too.
    { detached: true, env: environment(), stdio: ['pipe', 'pipe', 'pipe'] },
  );
  const ended = once(child, 'exit');
  const listening = await portOf(child, ended);

  return {
    port: listening,
    ended,
    url: (folder, payload = []) => address(listening, folder, payload),
    installExtension: (vsix) => installExtension(node, [...common, '--install-extension', vsix], vsix),
    stop: () => stop(child, ended),
  };
}

async function writeSettings(dataDir, settings) {
  const folder = join(dataDir, 'data', 'Machine');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'settings.json'), JSON.stringify(settings, null, 2));
}

/**
 * Without what a surrounding VS Code (its terminal, its test run) or test runner has left for its own children,
 * and without an extension gallery: nothing here is to be fetched from anywhere.
 */
function environment() {
  const foreign = /^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/;
  const own = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  return { ...Object.fromEntries(own), EXTENSIONS_GALLERY: '{}' };
}

async function portOf(child, ended) {
  let output = '';
  const lines = createInterface({ input: child.stdout });
  const listening = new Promise((resolve) => {
    lines.on('line', (line) => {
      output += `${line}\n`;
      const port = LISTENING.exec(line)?.[1];
      if (port) resolve(Number(port));
    });
  });
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    output += chunk;
  });
  const failed = ended.then(([code, signal]) => {
    throw new Error(`The VS Code server ended (${code ?? signal}) before it listened.\n${output}`);
  });
  return Promise.race([listening, failed]);
}

/**
 * The address that shows a folder, a `.code-workspace` file, or nothing. `payload` is VS Code's list of pairs; paths of extensions and suites in it
 * are file paths on this machine.
 */
function address(port, folder, payload) {
  const remote = (path) => new URL(`vscode-remote://127.0.0.1:${port}${encodeURI(path)}`).href;
  const pairs = payload.map(([key, value]) => [key, key.endsWith('Path') ? remote(value) : value]);
  const query = new URLSearchParams(
    !folder ? { ew: 'true' } : { [isWorkspace(folder) ? 'workspace' : 'folder']: folder },
  );
  if (pairs.length > 0) query.set('payload', JSON.stringify(pairs));
  return `http://127.0.0.1:${port}/?${query}`;
}

const isWorkspace = (path) => path.endsWith('.code-workspace');

/** Installs a package as a user would. */
async function installExtension(node, args, vsix) {
  const { code, output } = await capture(node, args, { env: environment() });
  if (code !== 0) throw new Error(`Installing ${vsix} failed (${code}).\n${output}`);
}

async function stop(child, ended) {
  const signal = (name) => {
    try {
      process.kill(-child.pid, name);
    } catch {
      // The whole group is gone already.
    }
  };
  signal('SIGTERM');
  const force = setTimeout(() => signal('SIGKILL'), GRACE_MS);
  await ended;
  clearTimeout(force);
  // Extension hosts outlive a server that ends politely.
  signal('SIGKILL');
}
