import { NotificationType } from 'vscode-languageserver';
import type { OpenDocument } from './open-document';
import type { Session, Snapshot } from './session';

/** What the extension shows of a document in the language status. */
export interface StatusParams {
  readonly uri: string;
  /** `idle`: not looked at, for its language or by the settings. */
  readonly state: 'ready' | 'idle';
  readonly count: number;
}

export const StatusNotification = new NotificationType<StatusParams>('twelveFactor/status');

/** Tells our own extension how many findings a document has. */
export function sendStatus(session: Session, document: OpenDocument, snapshot: Snapshot | undefined): void {
  if (!session.client.extension) return;
  const count = snapshot?.findings.length ?? 0;
  const state = snapshot ? 'ready' : 'idle';
  const status = `${state} ${count}`;
  if (document.status === status) return;
  document.status = status;
  const params: StatusParams = { uri: document.uri, state, count };
  void session.connection.sendNotification(StatusNotification, params);
}
