import type { TextDocumentContentParams, TextDocumentContentResult } from 'vscode-languageserver';
import { readablePage } from '../engine/pages';
import { factorPage } from './convert';
import { rulePage } from './explanation';
import type { Session } from './session';

/** The scheme of the pages that the server holds: `twelve-factor:/config/hardcoded-secret.md`, `twelve-factor:/config.md`. */
export const PAGE_SCHEME = 'twelve-factor';

/** `workspace/textDocumentContent`: the page of a rule or of a factor, offline. */
export function onTextDocumentContent(
  { host }: Session,
  { uri }: TextDocumentContentParams,
): TextDocumentContentResult | null {
  const id = decodeURIComponent(uri.slice(uri.indexOf(':') + 1)).replace(/^\/+|\.md$/g, '');
  const page = id.includes('/') ? rulePage(id, host.pages) : host.pages[id];
  if (page === undefined)
    return { text: `# ${id}\n\nThere is no such page. See [12factor.net](${factorPage('')}).\n` };
  return { text: id.includes('/') ? page : readablePage(page) };
}
