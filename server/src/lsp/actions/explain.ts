import { CodeActionKind, type Command } from 'vscode-languageserver';
import type { Session } from '../session';
import { firstOfEachRule, type Offer, type Target } from './offers';

/** A command of the extension, which shows the page inside the editor. */
export const EXPLAIN_IN_EDITOR = 'twelveFactor.explain';
/** A command of the server for other clients, which asks the client to show the factor's page. */
export const EXPLAIN_OUTSIDE = 'twelveFactor.server.explain';

/** Explains each rule. Nothing where the client can show neither page. */
export function explainOffers(session: Session, targets: readonly Target[]): Offer[] {
  const { extension, showDocument } = session.client;
  if (!extension && !showDocument) return [];
  return firstOfEachRule(targets).map(({ finding: { rule }, diagnostic }) => {
    const title = `Explain ${rule}`;
    const command: Command = {
      title,
      command: extension ? EXPLAIN_IN_EDITOR : EXPLAIN_OUTSIDE,
      arguments: [rule],
    };
    return { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], command };
  });
}
