import type {
  ChangeAnnotation,
  CreateFile,
  SnippetTextEdit,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { inOrder } from '../fixes/edit-rounds';
import type { Edit } from '../fixes/fix';
import { toRange, toTextEdit } from './convert';
import type { Session } from './session';
import { closedDocument } from './session';

/** Edits of a file beside the document at hand. */
export interface OtherFile {
  readonly uri: string;
  /** Undefined where the file has to be created. */
  readonly text: string | undefined;
  readonly edits: readonly Edit[];
  /** What is done there, for the preview. Never holds a value. */
  readonly label: string;
}

/** Text to insert, with places to fill in. */
export interface SnippetInsertion {
  readonly offset: number;
  /** In the syntax of snippets. */
  readonly snippet: string;
  /** The same for clients without snippets. */
  readonly plain: string;
}

/** Builds the edit of a code action, with as much as the client understands. */
export class WorkspaceEditBuilder {
  private readonly changes: (TextDocumentEdit | CreateFile)[] = [];
  private readonly annotations: Record<string, ChangeAnnotation> = {};

  constructor(private readonly session: Session) {}

  /** Edits of an open document, as it is now. */
  document(text: TextDocument, edits: readonly Edit[]): this {
    return this.push(
      text,
      inOrder(edits).map((edit) => toTextEdit(text, edit)),
      text.version,
    );
  }

  snippet(text: TextDocument, { offset, snippet, plain }: SnippetInsertion): this {
    const range = toRange(text, { start: offset, end: offset });
    const edit: TextEdit | SnippetTextEdit = this.session.client.snippetEdits
      ? { range, snippet: { kind: 'snippet', value: snippet } }
      : { range, newText: plain };
    return this.push(text, [edit], text.version);
  }

  /** Edits of another file; nothing where the client cannot create it. */
  file({ uri, text, edits, label }: OtherFile): this {
    if (text === undefined && !this.session.client.createFiles) return this;
    const annotationId = this.annotate(label);
    const annotation = annotationId === undefined ? {} : { annotationId };
    if (text === undefined)
      this.changes.push({ kind: 'create', uri, options: { ignoreIfExists: true }, ...annotation });
    const open = this.session.textAt(uri);
    const document = open ?? closedDocument(uri, text ?? '');
    const textEdits = inOrder(edits).map((edit) => ({ ...toTextEdit(document, edit), ...annotation }));
    return this.push(document, textEdits, open ? open.version : null);
  }

  build(): WorkspaceEdit {
    if (!this.session.client.documentChanges) return { changes: this.plainChanges() };
    const annotated = Object.keys(this.annotations).length > 0;
    return { documentChanges: this.changes, ...(annotated ? { changeAnnotations: this.annotations } : {}) };
  }

  private push({ uri }: TextDocument, edits: (TextEdit | SnippetTextEdit)[], version: number | null): this {
    if (edits.length > 0) this.changes.push({ textDocument: { uri, version }, edits });
    return this;
  }

  private annotate(label: string): string | undefined {
    if (!this.session.client.annotations) return undefined;
    this.annotations[label] = { label };
    return label;
  }

  private plainChanges(): Record<string, TextEdit[]> {
    const changes: Record<string, TextEdit[]> = {};
    for (const change of this.changes) {
      if (!('edits' in change)) continue;
      const { uri } = change.textDocument;
      const edits = change.edits.filter((edit): edit is TextEdit => 'newText' in edit);
      changes[uri] = [...(changes[uri] ?? []), ...edits];
    }
    return changes;
  }
}
