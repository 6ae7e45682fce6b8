import type { LogOutputChannel } from 'vscode';

/** Shows what the client and the server have logged. */
export function showLog(log: LogOutputChannel): void {
  log.show(true);
}
