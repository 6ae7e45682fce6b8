import { type CodeAction, LSPErrorCodes, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import type { ActionData } from './actions/action-data';
import { fixEdit, fixRuleEdit, fixSafeEdit } from './actions/fixes';
import { ignoreFileEdit, ignoreLineEdit } from './actions/ignore';
import { turnOffEdit } from './actions/turn-off';
import type { Session, Snapshot } from './session';

/** `codeAction/resolve` */
export async function onCodeActionResolve(session: Session, action: CodeAction): Promise<CodeAction> {
  if (!action.data || action.edit) return action;
  return resolveOffer(session, action);
}

/** The action with its edit; without one where the edit cannot be made. Rejects when the document has changed since. */
export async function resolveOffer(session: Session, action: CodeAction): Promise<CodeAction> {
  const edit = await editOf(session, action.data as ActionData);
  return edit ? { ...action, edit } : action;
}

async function editOf(session: Session, data: ActionData): Promise<WorkspaceEdit | undefined> {
  const document = session.documents.get(data.uri);
  const isCurrent = () => document?.version === data.version && !document.isClosed;
  const snapshot = document && isCurrent() ? await session.findings(document) : undefined;
  const edit = snapshot && isCurrent() ? await editFor(session, snapshot, data) : undefined;
  // Typed on while the edit was made: its places are not where they were.
  if (!isCurrent()) {
    throw new ResponseError(
      LSPErrorCodes.ContentModified,
      'The document has changed; ask for the actions again.',
    );
  }
  return edit;
}

async function editFor(
  session: Session,
  snapshot: Snapshot,
  data: ActionData,
): Promise<WorkspaceEdit | undefined> {
  switch (data.kind) {
    case 'fix':
      return fixEdit(session, snapshot, data.finding, data.title);
    case 'fix-rule':
      return fixRuleEdit(session, snapshot, data.rule);
    case 'fix-safe':
      return fixSafeEdit(session, snapshot);
    case 'ignore-line':
      return ignoreLineEdit(session, snapshot, data.finding);
    case 'ignore-file':
      return ignoreFileEdit(session, snapshot, data.rule);
    case 'turn-off':
      return turnOffEdit(session, snapshot, data.rule);
  }
}
