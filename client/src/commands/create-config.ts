import { Uri, type WorkspaceFolder, window, workspace } from 'vscode';
import { CONFIG_FILE } from '../names';

const TEMPLATE = `# Settings of Twelve-Factor for this folder, shared by everybody who works on it and by the command line.

# Levels of rules or of whole factors: error, warning, information, hint, off.
rules:
  # logs/log-file: error

# Files that are not looked at.
exclude:
  # - legacy/**
`;

/** Opens the configuration file of a workspace folder, and writes one first where there is none. */
export async function createConfig(): Promise<void> {
  const folder = await chooseFolder();
  if (!folder) return;
  const uri = Uri.joinPath(folder.uri, CONFIG_FILE);
  if (!(await exists(uri))) await workspace.fs.writeFile(uri, new TextEncoder().encode(TEMPLATE));
  await window.showTextDocument(uri);
}

async function chooseFolder(): Promise<WorkspaceFolder | undefined> {
  const [first, ...others] = workspace.workspaceFolders ?? [];
  if (!first) {
    await window.showInformationMessage(`Open a folder first: ${CONFIG_FILE} belongs to one.`);
    return undefined;
  }
  return others.length === 0
    ? first
    : window.showWorkspaceFolderPick({ placeHolder: `Folder for ${CONFIG_FILE}` });
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
