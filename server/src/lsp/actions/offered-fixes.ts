import type { Finding } from '../../engine/findings';
import type { FileChange, Fix } from '../../fixes/fix';
import type { Session, Snapshot } from '../session';

/**
 * The fixes of a finding but those that would lose a value here, or commit it: where it cannot arrive in its file, or
 * where the client cannot edit that file together with the document.
 */
export function offeredFixes(session: Session, snapshot: Snapshot, finding: Finding): readonly Fix[] {
  return session
    .fixesOf(finding)
    .filter(({ files = [] }) =>
      files.filter(movesValue).every((change) => arrives(session, snapshot, change)),
    );
}

function movesValue(change: FileChange): boolean {
  return change.kind === 'variable' && change.file === '.env';
}

function arrives({ client }: Session, { folder, path }: Snapshot, change: FileChange): boolean {
  // A document in no folder has no place for other files.
  if (folder.uri === '' || !client.documentChanges || !folder.workspace.keeps(change, path)) return false;
  return (
    client.createFiles || folder.workspace.fileEdits(change, path).every(({ text }) => text !== undefined)
  );
}

/** Whether a fix wants a variable to be set. */
export function concernsVariables({ files = [] }: Fix): boolean {
  return files.some(({ kind }) => kind === 'variable');
}

/** Whether fixes that are applied together lose no value: each is kept, and under a name of its own. */
export function keepsEveryValue(fixes: readonly Fix[]): boolean {
  const values = new Map<string, string>();
  return fixes.every(({ drops, files = [] }) => {
    if (drops) return false;
    return files.every((change) => {
      if (change.kind !== 'variable') return true;
      const key = `${change.file} ${change.name}`;
      const known = values.get(key);
      values.set(key, change.value);
      return known === undefined || known === change.value;
    });
  });
}
