import type { ExecuteCommandParams } from 'vscode-languageserver';
import { EXPLAIN_OUTSIDE } from './actions/explain';
import { factorOf, factorPage } from './convert';
import type { Session } from './session';

/** `workspace/executeCommand`: shows a factor's page in the browser, for clients without our own commands. */
export async function onExecuteCommand(
  { connection, client }: Session,
  params: ExecuteCommandParams,
): Promise<null> {
  const [rule] = params.arguments ?? [];
  if (params.command === EXPLAIN_OUTSIDE && typeof rule === 'string' && client.showDocument) {
    await connection.window.showDocument({ uri: factorPage(factorOf(`${rule}/`)), external: true });
  }
  return null;
}
