import type { CancellationToken, Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../engine/findings';
import { inHandfuls } from '../syntax/turns';
import { CONFIG_FILES, configProblems } from '../workspace/config-file';
import { factorOf, toConfigDiagnostic, toDiagnostic, toNotice } from './convert';
import { Folders } from './folders';
import type { OpenDocument } from './open-document';
import { closedDocument, type Session, type Snapshot } from './session';
import { sendStatus } from './status';

/** The diagnostics of a document as it is now; undefined when cancelled. */
export async function diagnose(
  session: Session,
  document: OpenDocument,
  token?: CancellationToken,
): Promise<readonly Diagnostic[] | undefined> {
  const snapshot = await session.findings(document, token);
  if (token?.isCancellationRequested || document.isClosed) return undefined;
  sendStatus(session, document, snapshot);
  const reason = snapshot?.analysis.notLookedAt;
  const diagnostics = reason ? [toNotice(reason, document.text)] : [];
  const add = (findings: readonly Finding[]) => {
    if (snapshot) diagnostics.push(...findingDiagnostics(session, { ...snapshot, findings }));
  };
  const { version } = document;
  // Many findings take long, so others have their turn meanwhile.
  await session.engine.turns.take((turn) => inHandfuls(turn, snapshot?.findings ?? [], add));
  if (token?.isCancellationRequested || document.isClosed) return undefined;
  // Somebody typed meanwhile.
  if (document.version !== version) return diagnose(session, document, token);
  return [...diagnostics, ...configDiagnostics(session, document)];
}

/** The findings of a snapshot as diagnostics, in the same order. */
export function findingDiagnostics(session: Session, { document, folder, findings }: Snapshot): Diagnostic[] {
  const { codeDescription, relatedInformation } = session.client;
  const details = {
    codeDescription,
    relatedInformation,
    related: ({ path }: { readonly path?: string }): TextDocument | undefined => {
      if (path === undefined) return document.text;
      const uri = Folders.uriOf(folder, path);
      const text = folder.workspace.read(path);
      return session.textAt(uri) ?? (text === undefined ? undefined : closedDocument(uri, text));
    },
  };
  return findings.map((finding) => toDiagnostic(finding, document.text, details));
}

function configDiagnostics(session: Session, document: OpenDocument): Diagnostic[] {
  const { path } = session.folders.locate(document.uri);
  if (!CONFIG_FILES.includes(path.slice(path.lastIndexOf('/') + 1))) return [];
  const rules = session.engine.rules.map(({ id }) => id);
  const known = [...rules, ...new Set(rules.map(factorOf))];
  return configProblems(document.text.getText(), known).map((problem) =>
    toConfigDiagnostic(problem, document.text),
  );
}
