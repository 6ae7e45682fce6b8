import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import {
  actionAt,
  apply,
  findings,
  findingsWhen,
  open,
  revert,
  ruleOf,
  rulesOf,
  setText,
  textOf,
} from './support';

const SKEW = 'dev-prod-parity/service-version-skew';
const WORKFLOW = '.github/workflows/test.yml';
const compose = (tag: string) => `services:\n  db:\n    image: postgres:${tag}\n`;

export function acrossFiles(): void {
  describe('across files', () => {
    it('an edit in compose.yaml changes the findings of a workflow, and what is undone changes them back', async () => {
      const workflow = await open(WORKFLOW);
      const { document } = await open('compose.yaml');
      await setText(document, compose('15'));
      await findingsWhen(workflow.document, (all) => !rulesOf(all).includes(SKEW));
      await setText(document, compose('17'));
      const found = await findingsWhen(workflow.document, (all) => rulesOf(all).includes(SKEW));
      const skew = found.find((one) => ruleOf(one) === SKEW);
      assert.equal(workflow.document.getText(skew?.range), '15');
      const [related] = skew?.relatedInformation ?? [];
      assert.match(related?.location.uri.path ?? '', /compose\.yaml$/);
      await revert();
      await findingsWhen(workflow.document, (all) => !rulesOf(all).includes(SKEW));
    });

    it('an edit in compose.yaml changes a finding in the settings file', async () => {
      const settings = await open('settings.py');
      const database = (found: readonly vscode.Diagnostic[]) =>
        found.find((one) => ruleOf(one) === 'dev-prod-parity/different-database');
      const saysCompose = (found: readonly vscode.Diagnostic[]) =>
        database(found)?.message.includes('compose.yaml') ?? false;
      await findingsWhen(settings.document, (all) => database(all) !== undefined && !saysCompose(all));
      const { document } = await open('compose.yaml');
      await setText(document, compose('15'));
      const finding = database(await findingsWhen(settings.document, saysCompose));
      assert.equal(settings.document.getText(finding?.range), '"sqlite:///db.sqlite3"');
      assert.equal(finding?.severity, vscode.DiagnosticSeverity.Warning);
      await revert();
      await findingsWhen(settings.document, (all) => !saysCompose(all));
      await open('settings.py');
      await revert();
    });

    it('a fix edits two files', async () => {
      const { document } = await open('compose.yaml');
      await setText(document, compose('14-alpine'));
      const production = await open('k8s/db.yaml');
      await setText(
        production.document,
        'apiVersion: apps/v1\nkind: StatefulSet\nspec:\n  template:\n    spec:\n      containers:\n        - name: db\n          image: postgres:16\n',
      );
      // The workflow is of another version, too; production is what counts as soon as it is known.
      const isMeasured = (one: vscode.Diagnostic) =>
        ruleOf(one) === SKEW && one.message.includes('k8s/db.yaml');
      const found = await findingsWhen(document, (all) => all.some(isMeasured));
      const skew = found.find(isMeasured);
      assert.ok(skew);
      await apply(await actionAt(document, skew.range, /^Use postgres 16 everywhere$/));
      assert.equal(document.getText(), compose('16-alpine'));
      assert.match(await textOf(WORKFLOW), /image: postgres:16$/m);
      await findingsWhen(document, (all) => !rulesOf(all).includes(SKEW));
      assert.ok(findings(document).every((one) => one.severity !== vscode.DiagnosticSeverity.Error));
      for (const file of ['compose.yaml', WORKFLOW, 'k8s/db.yaml']) {
        await open(file);
        await revert();
      }
    });
  });
}
