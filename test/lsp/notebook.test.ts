import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Editor } from './support/editor';

test('a cell of a notebook is checked where the notebook lies', async () => {
  const editor = await Editor.start({ files: { 'report.ipynb': '{}' } });
  const file = editor.folder!.uriOf('report.ipynb');
  const uri = `${file.replace(/^file:\/\//, 'vscode-notebook-cell:')}#W0sZmlsZQ%3D%3D`;
  const text =
    'import subprocess\n\ndb_password = "tr0ub4dor-and-3"\nsubprocess.run(["pip", "install", "x"])\n';
  editor.documents.set(uri, TextDocument.create(uri, 'python', 1, text));
  await editor.server.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'python', version: 1, text },
  });
  const found = await editor.diagnostics(uri);
  expect(found.map(({ code }) => code)).toEqual(['config/hardcoded-secret']);
  expect(editor.slice(uri, found[0]!.range)).toBe('"tr0ub4dor-and-3"');
});
