import * as vscode from 'vscode';

export const EXTENSION = 'twelve-factor.twelve-factor';

/** Opens a file of the workspace in an editor. */
export async function open(file: string): Promise<vscode.TextEditor> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('no workspace folder is open');
  return vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, file), { preview: false });
}

/** Ours among the diagnostics of a document. */
export function findings(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'twelve-factor')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** Waits until the findings of a document are as wanted, and answers them. The suite's time-out bounds the wait. */
export function findingsWhen(
  document: vscode.TextDocument,
  wanted: (found: vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  return new Promise((resolve) => {
    const look = () => {
      const found = findings(document);
      if (!wanted(found)) return false;
      subscription.dispose();
      resolve(found);
      return true;
    };
    const subscription = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
}

export function ruleOf(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic;
  return String(typeof code === 'object' ? code.value : code);
}

export function rulesOf(found: readonly vscode.Diagnostic[]): string[] {
  return found.map(ruleOf);
}

/** Replaces the text of a document. Findings that are seen from then on are those of the new text. */
export async function setText(document: vscode.TextDocument, text: string): Promise<void> {
  await replaceText(document, '');
  await findingsWhen(document, (all) => all.length === 0);
  await replaceText(document, text);
}

async function replaceText(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error('the edit was refused');
}

/** The code actions that the lightbulb would offer at a range, edits resolved. */
export async function actionsAt(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind?: string,
): Promise<vscode.CodeAction[]> {
  const actions = await vscode.commands.executeCommand<(vscode.CodeAction | vscode.Command)[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind,
    100,
  );
  return actions.filter((action): action is vscode.CodeAction => 'kind' in action || 'edit' in action);
}

export async function actionAt(
  document: vscode.TextDocument,
  range: vscode.Range,
  title: RegExp,
  kind?: string,
): Promise<vscode.CodeAction> {
  const actions = await actionsAt(document, range, kind);
  const found = actions.find((action) => title.test(action.title));
  if (!found)
    throw new Error(`no action ${title} among:\n${actions.map((action) => action.title).join('\n')}`);
  return found;
}

/** Does what choosing the action does. */
export async function apply(action: vscode.CodeAction): Promise<void> {
  if (action.edit && !(await vscode.workspace.applyEdit(action.edit)))
    throw new Error(`«${action.title}» was refused`);
  if (action.command) {
    await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
  }
}

/** Puts a document back to what is on disk and closes its editor. */
export async function revert(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.files.revert');
  await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
}

/** The text of a file of the workspace as the editor has it. */
export async function textOf(file: string): Promise<string> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('no workspace folder is open');
  return (await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, file))).getText();
}
