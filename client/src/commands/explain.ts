import { commands, Uri } from 'vscode';
import { PAGE_SCHEME } from '../names';
import { openFactor } from './open-factor';

/**
 * Opens the page of a rule (`config/hardcoded-secret`) or of a factor (`config`), which the server holds, as rendered
 * Markdown. Without an id it asks for a factor.
 */
export async function explain(id?: unknown): Promise<void> {
  if (typeof id !== 'string') return openFactor();
  await commands.executeCommand('markdown.showPreview', Uri.from({ scheme: PAGE_SCHEME, path: `/${id}.md` }));
}
