import { CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver';
import { CONFIG_FILES } from '../../workspace/config-file';
import { foldersUpward, join } from '../../workspace/file-system';
import { setLevel } from '../config-edit';
import { Folders } from '../folders';
import type { Session, Snapshot } from '../session';
import { WorkspaceEditBuilder } from '../workspace-edit';
import { firstOfEachRule, type Offer, stateOf, type Target } from './offers';

/** Turn the rule off for everybody who works on the project. */
export function turnOffOffers(session: Session, snapshot: Snapshot, targets: readonly Target[]): Offer[] {
  if (snapshot.folder.uri === '' || !session.client.documentChanges) return [];
  return firstOfEachRule(targets).map(({ finding: { rule }, diagnostic }) => ({
    title: `Turn off ${rule} in ${CONFIG_FILES[0]}`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    data: { ...stateOf(snapshot), kind: 'turn-off', rule },
  }));
}

/** Edits the nearest configuration file upward, or makes one at the folder's root. */
export async function turnOffEdit(
  session: Session,
  { folder, path }: Snapshot,
  rule: string,
): Promise<WorkspaceEdit> {
  const label = `Turn off ${rule}`;
  const builder = new WorkspaceEditBuilder(session);
  for (const at of foldersUpward(path, 0)) {
    for (const name of CONFIG_FILES) {
      const uri = Folders.uriOf(folder, join(at, name));
      const text = await session.readFile(uri);
      if (text !== undefined)
        return builder.file({ uri, text, edits: setLevel(text, rule, 'off'), label }).build();
    }
  }
  const uri = Folders.uriOf(folder, CONFIG_FILES[0]!);
  return builder.file({ uri, text: undefined, edits: setLevel('', rule, 'off'), label }).build();
}
