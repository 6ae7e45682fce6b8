import type { FileChange, Finding, Fix } from '../../engine/findings';
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
