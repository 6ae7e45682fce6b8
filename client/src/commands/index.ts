import { commands, type Disposable, type LogOutputChannel } from 'vscode';
import { createConfig } from './create-config';
import { explain } from './explain';
import { openFactor } from './open-factor';
import { type Restartable, restart } from './restart';
import { showLog } from './show-log';

/** All commands of the extension, by the ids in the manifest. */
export function registerCommands(client: Restartable, log: LogOutputChannel): readonly Disposable[] {
  const all: Readonly<Record<string, (...args: never[]) => unknown>> = {
    'twelveFactor.restart': () => restart(client),
    'twelveFactor.showLog': () => showLog(log),
    'twelveFactor.explain': explain,
    'twelveFactor.openFactor': openFactor,
    'twelveFactor.createConfig': createConfig,
  };
  return Object.entries(all).map(([id, run]) => commands.registerCommand(id, run));
}
