import { CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver';
import type { Finding } from '../../engine/findings';
import { type Choice, fixAll } from '../../engine/fix-all';
import type { Edit, FileChange, Fix } from '../../fixes/fix';
import { Folders } from '../folders';
import type { Session, Snapshot } from '../session';
import { type OtherFile, WorkspaceEditBuilder } from '../workspace-edit';
import type { FindingKey } from './action-data';
import { concernsVariables, keepsEveryValue, offeredFixes } from './offered-fixes';
import { FIX_ALL_KIND, firstOfEachRule, keyOf, type Offer, stateOf, type Target } from './offers';

/** The repairs of each finding, the one that may be applied without a look marked as preferred. */
export function fixOffers(session: Session, snapshot: Snapshot, targets: readonly Target[]): Offer[] {
  return targets.flatMap(({ finding, diagnostic }) => {
    const fixes = offeredFixes(session, snapshot, finding);
    const preferred = fixes.findIndex(({ safety }) => safety === 'safe');
    return fixes.map(
      ({ title }, index): Offer => ({
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        ...(index === preferred ? { isPreferred: true } : {}),
        data: { ...stateOf(snapshot), kind: 'fix', finding: keyOf(finding), title },
      }),
    );
  });
}

/** Fix all of a rule, where there is more than one to fix and every value is kept. */
export function fixRuleOffers(session: Session, snapshot: Snapshot, targets: readonly Target[]): Offer[] {
  return firstOfEachRule(targets).flatMap(({ finding: { rule }, diagnostic }): Offer[] => {
    const fixes = fixesToApply(session, snapshot, rule);
    if (fixes.length < 2 || !keepsEveryValue(fixes)) return [];
    const data = { ...stateOf(snapshot), kind: 'fix-rule', rule } as const;
    return [
      {
        title: `Fix all ${rule} in this file`,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        data,
      },
    ];
  });
}

/** The first fixes of a rule's findings; two are enough where they have nothing to do with values of variables. */
function fixesToApply(session: Session, snapshot: Snapshot, rule: string): readonly Fix[] {
  const fixes: Fix[] = [];
  for (const finding of snapshot.findings) {
    const [fix] = finding.rule === rule ? offeredFixes(session, snapshot, finding) : [];
    if (fix) fixes.push(fix);
    if (fixes.length === 2 && !fixes.some(concernsVariables)) break;
  }
  return fixes;
}

/** Fix everything that needs no look. */
export function fixSafeOffers(session: Session, snapshot: Snapshot): Offer[] {
  if (!snapshot.findings.some((finding) => safeFix(session, snapshot, finding))) return [];
  const data = { ...stateOf(snapshot), kind: 'fix-safe' } as const;
  return [{ title: 'Fix everything that is safe to fix', kind: FIX_ALL_KIND, data }];
}

/** The edit of one fix; undefined where the finding or the fix is gone, or the fix would do something else by now. */
export function fixEdit(
  session: Session,
  snapshot: Snapshot,
  key: FindingKey,
  title: string,
): WorkspaceEdit | undefined {
  const finding = snapshot.findings.find(
    ({ rule, span }) => rule === key.rule && span.start === key.start && span.end === key.end,
  );
  const fix = finding && offeredFixes(session, snapshot, finding).find((one) => one.title === title);
  return fix && workspaceEdit(session, snapshot, fix.edits, fix.files ?? []);
}

export function fixRuleEdit(
  session: Session,
  snapshot: Snapshot,
  rule: string,
): Promise<WorkspaceEdit | undefined> {
  return fixAllEdit(session, snapshot, (finding) =>
    finding.rule === rule ? offeredFixes(session, snapshot, finding)[0] : undefined,
  );
}

export function fixSafeEdit(session: Session, snapshot: Snapshot): Promise<WorkspaceEdit | undefined> {
  return fixAllEdit(session, snapshot, (finding) => safeFix(session, snapshot, finding));
}

async function fixAllEdit(
  session: Session,
  snapshot: Snapshot,
  choose: Choice,
): Promise<WorkspaceEdit | undefined> {
  const scratch = await session.scratch(snapshot);
  try {
    const { edits, files, fixes } = fixAll(scratch, choose);
    if (!keepsEveryValue(fixes)) return undefined;
    return edits.length + files.length > 0 ? workspaceEdit(session, snapshot, edits, files) : undefined;
  } finally {
    scratch.dispose();
  }
}

function workspaceEdit(
  session: Session,
  snapshot: Snapshot,
  edits: readonly Edit[],
  files: readonly FileChange[],
): WorkspaceEdit {
  const builder = new WorkspaceEditBuilder(session);
  // The document last: an edit that is aborted half-way has lost nothing.
  for (const file of otherFiles(snapshot, files)) builder.file(file);
  return builder.document(snapshot.document.text, edits).build();
}

/** What the fixes ask of other files, one entry per file. */
function otherFiles({ folder, path }: Snapshot, changes: readonly FileChange[]): readonly OtherFile[] {
  const byPath = new Map<string, { text: string | undefined; edits: Edit[]; labels: string[] }>();
  // A document in no folder has no place for other files.
  if (folder.uri === '') return [];
  for (const change of changes) {
    for (const file of folder.workspace.fileEdits(change, path)) {
      const entry = byPath.get(file.path) ?? { text: file.text, edits: [], labels: [] };
      entry.edits.push(...file.edits);
      const addition = additionOf(change, file.path);
      if (addition !== undefined) entry.labels.push(addition);
      byPath.set(file.path, entry);
    }
  }
  return [...byPath].map(([file, { text, edits, labels }]) => ({
    uri: Folders.uriOf(folder, file),
    text,
    edits,
    label: labels.length > 0 ? `Add ${labels.join(', ')} to ${file}` : `Change ${file}`,
  }));
}

/** What is added to a file, for the preview; never holds a value. Undefined where something is changed instead. */
function additionOf(change: FileChange, file: string): string | undefined {
  switch (change.kind) {
    case 'variable':
      return file.endsWith('.gitignore') ? 'a pattern' : change.name;
    case 'ignore':
      return 'a pattern';
    case 'line':
      return 'a line';
    case 'replace':
      return undefined;
  }
}

function safeFix(session: Session, snapshot: Snapshot, finding: Finding): Fix | undefined {
  return offeredFixes(session, snapshot, finding).find(({ safety }) => safety === 'safe');
}
