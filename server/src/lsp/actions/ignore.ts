import { CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver';
import { MARKER } from '../../engine/suppressions';
import { indentation, lineBreak, lineEnd, lineStart, nextLine, textChange } from '../../text/text';
import type { Session, Snapshot } from '../session';
import { type SnippetInsertion, WorkspaceEditBuilder } from '../workspace-edit';
import type { FindingKey } from './action-data';
import { firstOfEachRule, keyOf, type Offer, stateOf, type Target } from './offers';

/** What stands for the reason until the user writes one. */
const REASON = 'reason';

/** Lines that have to stay first: interpreter, encoding, build directives, declarations. */
const HEADER =
  /^(?:#!.*|#.*coding[:=].*|#\s*(?:syntax|escape|check)=.*|<\?.*|\/\/go:build.*|%.*|"use strict";?|'use strict';?)$/;

/** Ignore on the line, for each finding. */
export function ignoreLineOffers(snapshot: Snapshot, targets: readonly Target[]): Offer[] {
  if (lineComment(snapshot) === undefined) return [];
  return firstOfEachRule(targets).map(({ finding, diagnostic }) => ({
    title: `Ignore ${finding.rule} on this line, with a reason`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    data: { ...stateOf(snapshot), kind: 'ignore-line', finding: keyOf(finding) },
  }));
}

export function ignoreFileOffers(snapshot: Snapshot, targets: readonly Target[]): Offer[] {
  if (lineComment(snapshot) === undefined) return [];
  return firstOfEachRule(targets).map(({ finding: { rule }, diagnostic }) => ({
    title: `Ignore ${rule} in this file, with a reason`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    data: { ...stateOf(snapshot), kind: 'ignore-file', rule },
  }));
}

/** The comment in the first place where it is a comment and has its effect. */
export async function ignoreLineEdit(
  session: Session,
  snapshot: Snapshot,
  key: FindingKey,
): Promise<WorkspaceEdit | undefined> {
  const comment = lineComment(snapshot);
  if (comment === undefined) return undefined;
  const continuing = snapshot.analysis.language.id !== 'dockerfile';
  for (const insertion of lineInsertions(snapshot.analysis.text, key, comment, continuing)) {
    if (await works(session, snapshot, insertion, key)) return snippetEdit(session, snapshot, insertion);
  }
  return undefined;
}

export function ignoreFileEdit(
  session: Session,
  snapshot: Snapshot,
  rule: string,
): WorkspaceEdit | undefined {
  const { text } = snapshot.analysis;
  const comment = lineComment(snapshot);
  if (comment === undefined) return undefined;
  let offset = text.startsWith('\uFEFF') ? 1 : 0;
  while (HEADER.test(text.slice(offset, lineEnd(text, offset)))) offset = nextLine(text, offset);
  // Directly above `package`, a comment would be the package's documentation.
  const after = text.startsWith('package ', offset) ? lineBreak(text).repeat(2) : lineBreak(text);
  const before = offset > 0 && !/[\r\n\uFEFF]/.test(text[offset - 1] ?? '') ? lineBreak(text) : '';
  return snippetEdit(
    session,
    snapshot,
    insertion(offset, `${before}${comment} ${MARKER}-file ${rule}: `, after),
  );
}

/**
 * Above the line, as a comment of JSX above it, and behind it.
 *
 * @param continuing whether a comment may not stand behind a backslash at a line's end; in a Dockerfile it may
 */
function lineInsertions(
  text: string,
  { rule, start }: FindingKey,
  comment: string,
  continuing: boolean,
): readonly SnippetInsertion[] {
  const indent = indentation(text, start);
  const line = lineStart(text, start);
  const end = lineEnd(text, start);
  const marker = `${MARKER} ${rule}: `;
  const continues = continuing && /\\\r?\n$/.test(text.slice(Math.max(0, line - 3), line));
  const isContinued = continuing && text[end - 1] === '\\';
  const above = [
    insertion(line, `${indent}${comment} ${marker}`, lineBreak(text)),
    ...(comment === '//' ? [insertion(line, `${indent}{/* ${marker}`, ` */}${lineBreak(text)}`)] : []),
  ];
  const behind = insertion(end, `  ${comment} ${marker}`, '');
  return [...(continues ? [] : above), ...(isContinued ? [] : [behind])];
}

function insertion(offset: number, before: string, after: string): SnippetInsertion {
  return {
    offset,
    snippet: `${escapeSnippet(before)}\${1:${REASON}}${escapeSnippet(after)}`,
    plain: `${before}${REASON}${after}`,
  };
}

/** Tries it on a copy: inside a string, a continued line or JSX a comment may be none, or break something. */
async function works(
  session: Session,
  snapshot: Snapshot,
  { offset, plain }: SnippetInsertion,
  key: FindingKey,
): Promise<boolean> {
  const scratch = await session.scratch(snapshot);
  try {
    const broken = scratch.brokenPlaces();
    const { text } = scratch;
    scratch.edit(
      [textChange(text, offset, offset, plain)],
      text.slice(0, offset) + plain + text.slice(offset),
    );
    const marker = offset + plain.indexOf(MARKER);
    const start = key.start + (offset <= key.start ? plain.length : 0);
    const { where } = scratch.site.literalAt(marker);
    return (
      scratch.brokenPlaces() <= broken &&
      (scratch.language.kind === 'code' ? where === 'comment' : where !== 'string') &&
      scratch
        .findings()
        .some(({ rule, span, suppressed }) => rule === key.rule && span.start === start && suppressed)
    );
  } finally {
    scratch.dispose();
  }
}

function snippetEdit(session: Session, { document }: Snapshot, snippet: SnippetInsertion): WorkspaceEdit {
  return new WorkspaceEditBuilder(session).snippet(document.text, snippet).build();
}

function lineComment({ analysis: { language }, document }: Snapshot): string | undefined {
  // Our reader accepts comments in every JSON file, whoever else reads a strict one does not.
  if (document.languageId === 'json') return undefined;
  return language.kind === 'code' ? language.idioms.lineComment : language.lineComment;
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
