import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

const LINES = 20;

const NOISE = [
  'Creating a socket',
  'Creation of workbench contribution',
  'Ignoring fetching additional builtin extensions',
  'No search provider registered for scheme',
  'Resolved connection token',
  'Resolving connection token',
  'Updating additional builtin extensions',
  '[AccountPolicyGate]',
  '[AgentHost:',
  '[Service Worker]',
  '[reconnection-grace-time]',
];

/** Whether a line is one of those the workbench logs at every start, where only the suite's console is wanted. */
export function isWorkbenchNoise(line) {
  return NOISE.some((start) => line.startsWith(start));
}

/** The last lines that the extension hosts of a server have logged, or nothing. */
export async function extensionHostLog(dataDir) {
  const files = await readdir(join(dataDir, 'data', 'logs'), { recursive: true }).catch(() => []);
  const logs = files.filter((file) => basename(file) === 'remoteexthost.log');
  const texts = await Promise.all(logs.map((file) => readFile(join(dataDir, 'data', 'logs', file), 'utf8')));
  // Lines that go on with the one before list the extensions that come with VS Code.
  const lines = texts
    .join('')
    .split('\n')
    .filter((line) => line && !line.startsWith('\t'));
  return lines.slice(-LINES).join('\n');
}
