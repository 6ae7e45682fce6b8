import {
  type CancellationToken,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { inHandfuls } from '../syntax/turns';
import { ContentId } from '../text/content-id';
import { diagnose } from './report';
import type { Session } from './session';
import { yieldToMessages } from './yield';

/** `textDocument/diagnostic` */
export async function onDiagnostic(
  session: Session,
  { textDocument, previousResultId }: DocumentDiagnosticParams,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport> {
  // A change or a cancellation that has arrived already is handled first: the answer is about the newest text.
  await yieldToMessages();
  const document = session.documents.get(textDocument.uri);
  if (!document) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
  if (document.unsaved && previousResultId && (await session.runMode(document)) === 'onSave') {
    return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: previousResultId };
  }
  const items = await diagnose(session, document, token);
  if (!items) throw cancelled();
  // It depends on the content alone: nothing is kept per document, and an id of an earlier server still holds.
  const id = await idOf(session, items);
  return id === previousResultId
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id }
    : { kind: DocumentDiagnosticReportKind.Full, resultId: id, items: [...items] };
}

/** Many findings take long, so others have their turn meanwhile. */
async function idOf({ engine }: Session, items: readonly Diagnostic[]): Promise<string> {
  const id = new ContentId();
  await engine.turns.take((turn) => inHandfuls(turn, items, (some) => id.add(JSON.stringify(some))));
  return id.toString();
}

/** Without data: told not to ask again, VS Code would also forget the request that it made the cancelled one give way to. */
function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
}
