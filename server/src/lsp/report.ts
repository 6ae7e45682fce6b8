import type { CancellationToken, Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { CONFIG_FILES, configProblems } from '../workspace/config-file';
import { factorOf, toConfigDiagnostic, toDiagnostic } from './convert';
import { Folders } from './folders';
import type { OpenDocument } from './open-document';
import type { Session, Snapshot } from './session';
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
  return [
    ...(snapshot ? findingDiagnostics(session, snapshot) : []),
    ...configDiagnostics(session, document),
  ];
}

/** The findings of a snapshot as diagnostics, in the same order. */
export function findingDiagnostics(session: Session, { document, folder, findings }: Snapshot): Diagnostic[] {
  const { codeDescription, relatedInformation } = session.client;
  const details = {
    codeDescription,
    relatedInformation,
    related: ({ path }: { readonly path?: string }): TextDocument | undefined =>
      path === undefined ? document.text : session.textAt(Folders.uriOf(folder, path)),
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
