import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startAny } from './server.mjs';

const here = (name) => fileURLToPath(new URL(`peers/${name}`, import.meta.url));
const AST_GREP_RULES = here('sgconfig.yml');
const JAVASCRIPT = ['javascript', 'typescript', 'typescriptreact'];
const AST_GREP_LANGUAGES = [
  ...JAVASCRIPT,
  'python',
  'java',
  'go',
  'ruby',
  'php',
  'csharp',
  'yaml',
  'shellscript',
];

/**
 * The other tools that are there, and the names of those that are not. They are looked for in a folder's own programs
 * and in those of the packages installed in it, then in PATH.
 */
export function findPeers(folder) {
  const peers = { scanners: [], servers: [], missing: [] };
  const with_ = (name, add) => {
    const command = programOf(name, folder);
    if (command) add(command);
    else peers.missing.push(name);
  };
  with_('ast-grep', (command) => {
    peers.scanners.push({
      name: 'ast-grep',
      rounds: true,
      command: [command, 'scan', '-c', AST_GREP_RULES, '--json=stream', '.'],
      count: lines,
    });
    peers.servers.push({
      name: 'ast-grep',
      languages: AST_GREP_LANGUAGES,
      start: (opened) => startAny([command, 'lsp', '-c', AST_GREP_RULES], { folder: opened }),
    });
  });
  with_('oxlint', (command) => {
    peers.scanners.push({
      name: 'oxlint',
      rounds: true,
      only: /\.[cm]?[jt]sx?$/,
      command: [command, '--format=json', '.'],
      count: (output) => JSON.parse(output).diagnostics.length,
    });
    peers.servers.push({
      name: 'oxlint',
      languages: JAVASCRIPT,
      start: (opened) => startAny([command, '--lsp'], { folder: opened }),
    });
  });
  with_('eslint', (command) => {
    const plugin = pluginOf(command);
    if (!plugin) peers.missing.push('eslint-plugin-security');
    else
      peers.scanners.push({
        name: 'ESLint with security',
        only: /\.[cm]?js$/,
        command: [
          command,
          '--config',
          here('eslint.config.mjs'),
          '--no-error-on-unmatched-pattern',
          '-f',
          'json',
          '.',
        ],
        env: { ESLINT_PLUGIN_SECURITY: plugin },
        count: (output) => JSON.parse(output).reduce((sum, { messages }) => sum + messages.length, 0),
      });
  });
  with_('secretlint', (command) =>
    peers.scanners.push({
      name: 'secretlint',
      command: [command, '--secretlintrc', here('secretlintrc.json'), '--format', 'json', '**/*'],
      count: (output) => JSON.parse(output).reduce((sum, { messages }) => sum + messages.length, 0),
    }),
  );
  with_('bandit', (command) =>
    peers.scanners.push({
      name: 'bandit',
      only: /\.py$/,
      command: [command, '-q', '-r', '.', '-f', 'json'],
      count: (output) => JSON.parse(output).results.length,
    }),
  );
  return peers;
}

function programOf(name, folder) {
  const own = folder ? [path.join(folder, 'bin'), path.join(folder, 'node_modules/.bin')] : [];
  const places = [...own, ...(process.env.PATH ?? '').split(path.delimiter)];
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  return places
    .flatMap((place) => endings.map((ending) => path.resolve(place, name + ending)))
    .find((file) => existsSync(file));
}

function pluginOf(eslint) {
  try {
    return pathToFileURL(createRequire(realpathSync(eslint)).resolve('eslint-plugin-security')).href;
  } catch {
    return undefined;
  }
}

const lines = (output) => output.split('\n').filter(Boolean).length;
