import { type InitializeResult, PositionEncodingKind, TextDocumentSyncKind } from 'vscode-languageserver';
import { EXPLAIN_OUTSIDE } from './actions/explain';
import type { ClientFeatures } from './client-features';
import { CODE_ACTION_KINDS } from './code-action';
import { SOURCE } from './convert';
import { PAGE_SCHEME } from './text-document-content';

/** What the server offers to this client. */
export function initializeResult(client: ClientFeatures, version: string): InitializeResult {
  return {
    serverInfo: { name: SOURCE, version },
    capabilities: {
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      ...(client.pulls
        ? {
            diagnosticProvider: {
              identifier: SOURCE,
              // A manifest or an ignore file changes what is found elsewhere.
              interFileDependencies: true,
              workspaceDiagnostics: false,
            },
          }
        : {}),
      codeActionProvider: { codeActionKinds: CODE_ACTION_KINDS, resolveProvider: true },
      hoverProvider: true,
      completionProvider: { triggerCharacters: ['/', ','] },
      ...(client.showDocument && !client.extension
        ? { executeCommandProvider: { commands: [EXPLAIN_OUTSIDE] } }
        : {}),
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        textDocumentContent: { schemes: [PAGE_SCHEME] },
      },
    },
  };
}
