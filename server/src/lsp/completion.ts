import { type CompletionItem, CompletionItemKind, type CompletionParams } from 'vscode-languageserver';
import { MARKER } from '../engine/suppressions';
import { factorOf } from './convert';
import { factorTitle } from './explanation';
import type { Session } from './session';

/** What may stand between the marker and the id that is being written. */
const BEFORE_ID = /^(?:-file)?[ \t]+[a-z/, \t-]*$/;

/** `textDocument/completion`: ids of rules and factors in suppression comments. */
export function onCompletion(
  { documents, engine, host }: Session,
  { textDocument, position }: CompletionParams,
): CompletionItem[] | null {
  const text = documents.get(textDocument.uri)?.text;
  if (!text) return null;
  const line = text.getText({ start: { line: position.line, character: 0 }, end: position });
  const marker = line.lastIndexOf(MARKER);
  if (marker === -1 || !BEFORE_ID.test(line.slice(marker + MARKER.length))) return null;
  const typed = /[a-z/-]*$/.exec(line)?.[0].length ?? 0;
  const range = { start: { line: position.line, character: position.character - typed }, end: position };
  const item = (id: string, detail: string): CompletionItem => ({
    label: id,
    kind: CompletionItemKind.Constant,
    detail,
    filterText: id,
    textEdit: { range, newText: id },
  });
  const rules = engine.rules.map(({ id, title }) => item(id, title));
  const factors = [...new Set(engine.rules.map(({ id }) => factorOf(id)))];
  return [...rules, ...factors.map((slug) => item(slug, factorTitle(slug, host.pages)))];
}
