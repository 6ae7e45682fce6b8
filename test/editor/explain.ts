import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { actionAt, findingsWhen, open, rulesOf } from './support';

export function explain(): void {
  describe('explain', () => {
    it('opens the page of the rule inside the editor', async () => {
      const { document } = await open('app.py');
      const [diagnostic] = await findingsWhen(document, (all) => rulesOf(all).length > 0);
      assert.ok(diagnostic);
      const action = await actionAt(document, diagnostic.range, /^Explain/);
      assert.equal(action.command?.command, 'twelveFactor.explain');
      const opened = new Promise<vscode.Tab>((resolve) => {
        const subscription = vscode.window.tabGroups.onDidChangeTabs(({ opened: tabs }) => {
          const [tab] = tabs;
          if (!tab) return;
          subscription.dispose();
          resolve(tab);
        });
      });
      await vscode.commands.executeCommand('twelveFactor.explain', ...(action.command?.arguments ?? []));
      assert.ok((await opened).label.length > 0);
    });

    it('has a page for each of the twelve factors, offline', async () => {
      for (const slug of [
        'codebase',
        'dependencies',
        'config',
        'backing-services',
        'build-release-run',
        'processes',
        'port-binding',
        'concurrency',
        'disposability',
        'dev-prod-parity',
        'logs',
        'admin-processes',
      ]) {
        const page = await vscode.workspace.openTextDocument(vscode.Uri.parse(`twelve-factor:/${slug}.md`));
        assert.ok(page.getText().includes(`https://12factor.net/${slug}`), slug);
      }
    });
  });
}
