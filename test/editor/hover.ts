import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { findingsWhen, open, ruleOf } from './support';

export async function hoverText(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

export function hover(): void {
  describe('hover', () => {
    for (const [file, rule, language] of [
      ['app.py', 'logs/log-file', 'python'],
      ['server.ts', 'config/hardcoded-secret', 'typescript'],
      ['App.java', 'dependencies/shell-out', 'java'],
      ['main.go', 'dependencies/shell-out', 'go'],
    ] as const) {
      it(`explains ${rule} in ${file}`, async () => {
        const { document } = await open(file);
        const found = await findingsWhen(document, (all) => all.some((one) => ruleOf(one) === rule));
        const diagnostic = found.find((one) => ruleOf(one) === rule);
        assert.ok(diagnostic);
        const text = await hoverText(document, diagnostic.range.start);
        assert.ok(text.includes(`https://12factor.net/${rule.split('/')[0]}`), text);
        assert.match(text, /production/i);
        assert.ok(text.includes(`\`\`\`${language}`), text);
        assert.match(text, /command:twelveFactor\.explain/);
        assert.ok(!text.includes('^^^'), 'the markers of the tests do not show');
      });
    }

    it('says nothing where nothing was found', async () => {
      const { document } = await open('clean.py');
      assert.equal(await hoverText(document, new vscode.Position(0, 1)), '');
    });
  });
}
