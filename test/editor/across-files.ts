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

    it('a fix edits two files', async () => {
      const { document } = await open('compose.yaml');
      await setText(document, compose('14-alpine'));
      const production = await open('k8s/db.yaml');
      await setText(
        production.document,
        'apiVersion: apps/v1\nkind: StatefulSet\nspec:\n  template:\n    spec:\n      containers:\n        - name: db\n          image: postgres:16\n',
      );
      const found = await findingsWhen(document, (all) => rulesOf(all).includes(SKEW));
      const skew = found.find((one) => ruleOf(one) === SKEW);
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
