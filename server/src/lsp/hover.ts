import { type CancellationToken, type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import type { Language } from '../engine/language';
import { toRange } from './convert';
import { explainFinding } from './explanation';
import type { Session } from './session';
import { explainVariable } from './variable-hover';

/** `textDocument/hover`: explains the findings at the position, and the environment variable. */
export async function onHover(
  session: Session,
  { textDocument, position }: HoverParams,
  token: CancellationToken,
): Promise<Hover | null> {
  const document = session.documents.get(textDocument.uri);
  const snapshot = document && (await session.findings(document, token));
  if (!snapshot) return null;
  const offset = document.text.offsetAt(position);
  // The end belongs to it: there the cursor stands when the word has just been typed.
  const here = snapshot.findings.filter(({ span }) => span.start <= offset && offset <= span.end);
  const variable = await explainVariable(session, snapshot, offset);
  const span = here[0]?.span ?? variable?.span;
  if (!span) return null;
  const { extension, markdown } = session.client;
  const options = {
    pages: session.host.pages,
    fenceNames: fenceNames(snapshot.analysis.language, session.engine.languages.languages),
    commands: extension,
  };
  const rules = session.engine.rules;
  const explained = here.map((finding) =>
    explainFinding(
      finding,
      rules.find(({ id }) => id === finding.rule),
      options,
    ),
  );
  const value = [...explained, ...(variable ? [variable.text] : [])].join('\n\n---\n\n');
  return {
    contents: markdown
      ? { kind: MarkupKind.Markdown, value }
      : { kind: MarkupKind.PlainText, value: plain(value) },
    range: toRange(document.text, span),
  };
}

/** A page need not repeat for TypeScript what it shows in JavaScript. */
function fenceNames(language: Language, all: readonly Language[]): readonly string[] {
  const relatives = all.filter(
    (one) => language.kind === 'code' && one.kind === 'code' && one.ecosystem === language.ecosystem,
  );
  return [language, ...relatives].flatMap(({ fences }) => fences);
}

/** Markdown is made to be readable as it is; only links need help. */
function plain(markdown: string): string {
  return markdown.replace(/\*\*/g, '').replace(/\[([^\]\n]{1,200})\]\(([^)\s]{1,500})\)/g, '$1: $2');
}
