import { expect, test } from 'vitest';
import { applied } from './support/apply';
import { Editor } from './support/editor';

const COMPOSE = 'services:\n  db:\n    image: postgres:13-alpine\n';
const WORKFLOW =
  'jobs:\n  test:\n    runs-on: ubuntu-latest\n    services:\n      db:\n        image: postgres:15\n';
const PRODUCTION =
  'apiVersion: apps/v1\nkind: StatefulSet\nspec:\n  template:\n    spec:\n      containers:\n        - name: db\n          image: postgres:16\n';
const SKEW = 'dev-prod-parity/service-version-skew';

async function rules(editor: Editor, uri: string): Promise<readonly unknown[]> {
  return (await editor.diagnostics(uri)).map(({ code }) => code);
}

test('what is typed into one file changes the findings of another', async () => {
  const workflowText = WORKFLOW.replace('postgres:15', 'postgres:13');
  const editor = await Editor.start({
    files: { 'compose.yaml': COMPOSE, '.github/workflows/test.yml': workflowText },
  });
  const workflow = await editor.open('.github/workflows/test.yml', 'yaml', workflowText);
  const compose = await editor.open('compose.yaml', 'dockercompose', COMPOSE);
  expect(await rules(editor, workflow)).not.toContain(SKEW);
  const { length } = editor.refreshes;
  await editor.replace(compose, 'postgres:13', 'postgres:17');
  await editor.refreshed(length + 1);
  expect(await rules(editor, workflow)).toContain(SKEW);
});

test('a file that changes on disk changes the findings of an open one', async () => {
  const editor = await Editor.start({ files: { 'compose.yaml': COMPOSE, 'k8s/db.yaml': PRODUCTION } });
  const compose = await editor.open('compose.yaml', 'dockercompose', COMPOSE);
  expect(await rules(editor, compose)).toContain(SKEW);
  const { length } = editor.refreshes;
  await editor.folder!.write('k8s/db.yaml', PRODUCTION.replace('postgres:16', 'postgres:13.2'));
  await editor.server.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: editor.folder!.uriOf('k8s/db.yaml'), type: 2 }],
  });
  await editor.refreshed(length + 1);
  expect(await rules(editor, compose)).not.toContain(SKEW);
});

test('a finding leads to the other place, and its fix changes both files', async () => {
  const editor = await Editor.start({
    files: { 'compose.yaml': COMPOSE, 'k8s/db.yaml': PRODUCTION, '.github/workflows/test.yml': WORKFLOW },
  });
  const uri = await editor.open('compose.yaml', 'dockercompose', COMPOSE);
  const [found] = (await editor.diagnostics(uri)).filter(({ code }) => code === SKEW);
  expect(found?.relatedInformation).toEqual([
    {
      location: {
        uri: editor.folder!.uriOf('k8s/db.yaml'),
        range: { start: { line: 7, character: 26 }, end: { line: 7, character: 28 } },
      },
      message: 'postgres 16',
    },
  ]);
  const actions = await editor.actions(uri, found!.range, { diagnostics: [found!] });
  const { edit } = await editor.resolve(actions.find(({ title }) => title === 'Use postgres 16 everywhere')!);
  expect(await applied(editor, edit)).toEqual({
    [uri]: COMPOSE.replace(':13', ':16'),
    [editor.folder!.uriOf('.github/workflows/test.yml')]: WORKFLOW.replace(':15', ':16'),
  });
  expect(Object.values(edit?.changeAnnotations ?? {})).toEqual([
    { label: 'Change .github/workflows/test.yml' },
  ]);
});
