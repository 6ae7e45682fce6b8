import path from 'node:path';
import { type ExtensionContext, window } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions, documentSelector } from './client-options';
import { registerCommands } from './commands';
import { showStatus } from './status';

let client: LanguageClient | undefined;

/** Starts the language server in a process of its own. */
export async function activate(context: ExtensionContext): Promise<void> {
  const log = window.createOutputChannel('Twelve-Factor', { log: true });
  const selector = documentSelector(context);
  const module = path.join(context.extensionPath, 'dist', 'server.js');
  client = new LanguageClient(
    'twelveFactor',
    'Twelve-Factor',
    {
      run: { module, transport: TransportKind.ipc },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
    },
    clientOptions(selector, log),
  );
  context.subscriptions.push(log, showStatus(client, selector, log), ...registerCommands(client, log));
  await client.start();
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}
