import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { EXTENSION } from './support';

export function installation(): void {
  describe('installation', () => {
    it('is there, and starts when a file that matters is opened', async () => {
      const extension = vscode.extensions.getExtension(EXTENSION);
      assert.ok(extension);
      await extension.activate();
      assert.ok(extension.isActive);
    });

    it('does not start with the editor', () => {
      const events: string[] = vscode.extensions.getExtension(EXTENSION)?.packageJSON.activationEvents ?? [];
      assert.ok(!events.includes('*') && !events.includes('onStartupFinished'));
    });

    it('offers its commands', async () => {
      const commands = await vscode.commands.getCommands(true);
      for (const name of ['restart', 'showLog', 'explain', 'openFactor', 'createConfig']) {
        assert.ok(commands.includes(`twelveFactor.${name}`), `twelveFactor.${name}`);
      }
    });
  });
}
