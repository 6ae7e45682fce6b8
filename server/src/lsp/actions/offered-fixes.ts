import type { FileChange, Finding, Fix } from '../../engine/findings';
import type { Session, Snapshot } from '../session';

/**
 * The fixes of a finding but those that would lose a value here, or commit it.
 */
export function offeredFixes(session: Session, snapshot: Snapshot, finding: Finding): readonly Fix[] {
  return session
    .fixesOf(finding)
    .filter(({ files = [] }) => files.filter(movesValue).every((change) => arrives(snapshot, change)));
}

function movesValue(change: FileChange): boolean {
  return change.kind === 'variable' && change.file === '.env';
}

function arrives({ folder, path }: Snapshot, change: FileChange): boolean {
  // A document in no folder has no place for other files.
  return folder.uri !== '' && folder.workspace.keeps(change, path);
}
