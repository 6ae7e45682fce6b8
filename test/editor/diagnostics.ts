import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { findingsWhen, open, revert, ruleOf, rulesOf } from './support';

const EXPECTED: readonly (readonly [string, string, string, string])[] = [
  // file, rule, the text under the squiggle, the factor's slug
  ['app.py', 'config/hardcoded-secret', '"tr0ub4dor-and-3"', 'config'],
  ['app.py', 'logs/log-file', 'logging.FileHandler', 'logs'],
  ['app.py', 'dependencies/shell-out', 'subprocess.run', 'dependencies'],
  ['app.py', 'concurrency/daemonize', 'daemon.DaemonContext', 'concurrency'],
  ['server.js', 'dependencies/shell-out', 'execSync', 'dependencies'],
  ['server.ts', 'config/hardcoded-secret', "'tr0ub4dor-and-3'", 'config'],
  ['view.tsx', 'config/hardcoded-secret', "'tr0ub4dor-and-3'", 'config'],
  ['App.java', 'dependencies/shell-out', 'ProcessBuilder', 'dependencies'],
  ['main.go', 'dependencies/shell-out', 'exec.Command', 'dependencies'],
  ['Dockerfile', 'config/secret-in-image', 'API_TOKEN=f81kfTs9vXq2LmZ8', 'config'],
  ['compose.yaml', 'config/secret-in-manifest', 'tr0ub4dor-and-3', 'config'],
  ['Procfile', 'concurrency/daemonize', '--daemon', 'concurrency'],
  ['entrypoint.sh', 'dependencies/install-at-run', 'pip install -r requirements.txt', 'dependencies'],
  ['application.properties', 'logs/log-file-config', '/var/log/shop.log', 'logs'],
];

export function diagnostics(): void {
  describe('diagnostics', () => {
    for (const [file, rule, text, slug] of EXPECTED) {
      it(`${file} shows ${rule}`, async () => {
        const { document } = await open(file);
        const found = await findingsWhen(document, (all) => rulesOf(all).includes(rule));
        const diagnostic = found.find((one) => ruleOf(one) === rule && document.getText(one.range) === text);
        assert.ok(
          diagnostic,
          `on: ${found.map((one) => `${ruleOf(one)} ${document.getText(one.range)}`).join('; ')}`,
        );
        assert.equal(
          typeof diagnostic.code === 'object' && diagnostic.code.target.toString(),
          `https://12factor.net/${slug}`,
        );
        assert.ok(!diagnostic.message.includes('\n') && !diagnostic.message.includes('tr0ub4dor'));
      });
    }

    it('follow while typing', async () => {
      const { document, ...editor } = await open('app.py');
      const before = await findingsWhen(document, (all) => all.length > 0);
      const shell = before.find((one) => ruleOf(one) === 'dependencies/shell-out');
      assert.ok(shell);
      const active = vscode.window.activeTextEditor;
      assert.ok(active && editor);
      // A line typed above moves the finding; the import typed away takes it off.
      await active.edit((edit) => edit.insert(new vscode.Position(0, 0), '# the shop\n'));
      const moved = await findingsWhen(document, (all) =>
        all.some(
          (one) =>
            one.range.start.line === shell.range.start.line + 1 && ruleOf(one) === 'dependencies/shell-out',
        ),
      );
      assert.equal(moved.length, before.length);
      const line = document.getText().split('\n').indexOf('import subprocess');
      await active.edit((edit) => edit.replace(document.lineAt(line).range, 'from shop import subprocess'));
      const left = await findingsWhen(document, (all) => !rulesOf(all).includes('dependencies/shell-out'));
      assert.equal(left.length, before.length - 1);
      await revert();
    });

    it('leave clean files alone', async () => {
      const dirty = await open('app.py');
      await findingsWhen(dirty.document, (all) => all.length > 0);
      const { document } = await open('clean.py');
      // The answer for the clean file is in when the one asked for after it is.
      const next = await open('server.js');
      await findingsWhen(next.document, (all) => all.length > 0);
      assert.deepEqual(
        vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'twelve-factor'),
        [],
      );
    });
  });
}
