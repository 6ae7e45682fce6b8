import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Editor } from './editor';

/**
 * The texts after an edit, by URI, as an editor would make them: versions are checked, files created only where an
 * operation says so, a snippet stands with its defaults.
 */
export async function applied(
  editor: Editor,
  edit: WorkspaceEdit | undefined,
): Promise<Readonly<Record<string, string>>> {
  if (!edit) throw new Error('the action has no edit');
  const texts = new Map<string, string>();
  for (const [uri, edits] of Object.entries(edit.changes ?? {}))
    texts.set(uri, change(await textOf(editor, uri), edits));
  for (const operation of edit.documentChanges ?? []) {
    if ('kind' in operation) {
      if (operation.kind !== 'create') throw new Error(`unexpected ${operation.kind}`);
      texts.set(operation.uri, '');
      continue;
    }
    const { uri, version } = operation.textDocument;
    const open = editor.documents.get(uri);
    if (version !== (open?.version ?? null))
      throw new Error(`${uri} has version ${open?.version}, not ${version}`);
    for (const one of operation.edits) {
      if (
        'annotationId' in one &&
        one.annotationId !== undefined &&
        !edit.changeAnnotations?.[one.annotationId]
      ) {
        throw new Error(`there is no annotation ${one.annotationId}`);
      }
    }
    texts.set(uri, change(texts.get(uri) ?? (await textOf(editor, uri)), operation.edits.map(plain)));
  }
  return Object.fromEntries(texts);
}

async function textOf(editor: Editor, uri: string): Promise<string> {
  return editor.documents.get(uri)?.getText() ?? readFile(fileURLToPath(uri), 'utf8');
}

function change(text: string, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create('file:///text', '', 0, text), [...edits]);
}

function plain(edit: TextEdit | SnippetTextEdit): TextEdit {
  if ('newText' in edit) return edit;
  const newText = edit.snippet.value.replace(/\$\{\d+:([^}]*)\}/g, '$1').replace(/\\([\\$}])/g, '$1');
  return { range: edit.range, newText };
}
