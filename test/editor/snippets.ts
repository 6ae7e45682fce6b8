import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { findings, findingsWhen, open, revert, setText } from './support';

export function snippets(): void {
  describe('snippets', () => {
    it('insert code that is not flagged', async () => {
      const editor = await open('app.py');
      await setText(editor.document, 'import os\n\nos.system("ls")\n\n');
      await findingsWhen(editor.document, (all) => all.length === 1);
      const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
      editor.selection = new vscode.Selection(end, end);
      await vscode.commands.executeCommand('editor.action.insertSnippet', {
        langId: 'python',
        name: await nameOf('12f-config'),
      });
      assert.match(editor.document.getText(), /environ/);
      await findingsWhen(editor.document, (all) => all.length === 1);
      assert.equal(findings(editor.document).length, 1);
      await revert();
    });
  });
}

/** The name under which the extension contributes the snippet with a prefix. */
async function nameOf(prefix: string): Promise<string> {
  const extension = vscode.extensions.getExtension('twelve-factor.twelve-factor');
  assert.ok(extension);
  const file = vscode.Uri.joinPath(extension.extensionUri, 'snippets/python.json');
  const all: Record<string, { prefix: string | string[] }> = JSON.parse(
    new TextDecoder().decode(await vscode.workspace.fs.readFile(file)),
  );
  const found = Object.entries(all).find(([, snippet]) => [snippet.prefix].flat().includes(prefix));
  assert.ok(found, prefix);
  return found[0];
}
