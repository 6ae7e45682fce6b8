import { afterEach } from 'vitest';
import type {
  ClientCapabilities,
  CodeAction,
  CodeActionContext,
  Diagnostic,
  DocumentDiagnosticReport,
  Hover,
  InitializeResult,
  Position,
  PublishDiagnosticsParams,
  Range,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Folder } from './folder';
import { type RunningServer, startServer } from './server';

/** What an editor such as VS Code says that it can do. */
export const FULL: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create', 'rename', 'delete'],
      changeAnnotationSupport: {},
      snippetEditSupport: true,
    },
    diagnostics: { refreshSupport: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    textDocumentContent: { dynamicRegistration: true },
  },
  textDocument: {
    diagnostic: { relatedInformation: true, codeDescriptionSupport: true },
    codeAction: {
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
      codeActionLiteralSupport: { codeActionKind: { valueSet: [''] } },
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
  window: { showDocument: { support: true } },
};

/** What a plain editor says: it takes what is pushed and cannot resolve anything. */
export const PLAIN: ClientCapabilities = { textDocument: { publishDiagnostics: {} } };

export interface EditorOptions {
  readonly capabilities?: ClientCapabilities;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Files of the workspace folder; without them there is no folder. */
  readonly files?: Readonly<Record<string, string>>;
  readonly extension?: boolean;
  /** Flags of Node for the server. */
  readonly flags?: readonly string[];
}

const running: Editor[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((editor) => editor.quit()));
});

/** A language client as an editor has one, with the texts of the open documents. Ended after the test. */
export class Editor {
  readonly documents = new Map<string, TextDocument>();
  readonly log: string[] = [];
  readonly refreshes: number[] = [];
  readonly statuses: { uri: string; state: string; count: number }[] = [];
  readonly shown: string[] = [];
  settings: Readonly<Record<string, unknown>>;
  private readonly published: PublishDiagnosticsParams[] = [];
  private readonly listeners: (() => void)[] = [];
  private ended = false;

  private constructor(
    readonly server: RunningServer,
    readonly folder: Folder | undefined,
    readonly initialized: InitializeResult,
    { settings = {} }: EditorOptions,
  ) {
    this.settings = settings;
  }

  static async start(options: EditorOptions = {}): Promise<Editor> {
    const server = startServer(options.flags);
    const folder = options.files ? await Folder.create(options.files) : undefined;
    const { connection } = server;
    const early: ((editor: Editor) => unknown)[] = [];
    let editor: Editor | undefined;
    const later = (act: (editor: Editor) => unknown): void => {
      if (editor) act(editor);
      else early.push(act);
    };
    connection.onNotification('textDocument/publishDiagnostics', (params) =>
      later((it) => it.receive(params)),
    );
    connection.onNotification('window/logMessage', ({ message }) => later((it) => it.log.push(message)));
    connection.onNotification('twelveFactor/status', (params) => later((it) => it.statuses.push(params)));
    connection.onRequest('workspace/configuration', ({ items }) =>
      items.map(() => editor?.settings ?? options.settings ?? {}),
    );
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('workspace/diagnostic/refresh', () => {
      later((it) => {
        it.refreshes.push(it.refreshes.length);
        it.wake();
      });
      return null;
    });
    connection.onRequest('window/showDocument', ({ uri }) => {
      later((it) => it.shown.push(uri));
      return { success: true };
    });
    const initialized: InitializeResult = await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: options.capabilities ?? FULL,
      workspaceFolders: folder ? [{ uri: folder.uri, name: 'folder' }] : null,
      initializationOptions: options.extension ? { extension: true } : undefined,
    });
    await connection.sendNotification('initialized', {});
    editor = new Editor(server, folder, initialized, options);
    for (const act of early) act(editor);
    running.push(editor);
    return editor;
  }

  /** Opens a text as a file of the folder, or as one that lies nowhere. Answers its URI. */
  async open(path: string, languageId: string, text: string): Promise<string> {
    const uri = this.folder ? this.folder.uriOf(path) : `file:///nowhere/${path}`;
    this.documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    await this.server.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
    return uri;
  }

  /** Replaces the first occurrence of a text. */
  async replace(uri: string, found: string, text: string): Promise<void> {
    await this.change(uri, [{ range: this.rangeOf(uri, found), text }]);
  }

  async change(uri: string, changes: readonly { range?: Range; text: string }[]): Promise<void> {
    const before = this.document(uri);
    const version = before.version + 1;
    this.documents.set(uri, TextDocument.update(before, [...changes] as never, version));
    await this.server.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: changes,
    });
  }

  async save(uri: string): Promise<void> {
    await this.server.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
  }

  async close(uri: string): Promise<void> {
    this.documents.delete(uri);
    await this.server.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.server.connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri },
      previousResultId,
    });
  }

  /** The diagnostics of a full report. */
  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    if (report.kind !== 'full') throw new Error('the report is not full');
    return report.items;
  }

  /** Waits for the first published diagnostics that pass the test; they are taken out of the queue with those before. */
  async publication(test: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams> {
    for (;;) {
      const index = this.published.findIndex(test);
      if (index !== -1) return this.published.splice(0, index + 1)[index]!;
      await this.event();
    }
  }

  /** Waits until the server has asked for a refresh that often. */
  async refreshed(times: number): Promise<void> {
    while (this.refreshes.length < times) await this.event();
  }

  hover(uri: string, position: Position): Promise<Hover | null> {
    return this.server.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position });
  }

  async actions(uri: string, range: Range, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
    const params = { textDocument: { uri }, range, context: { diagnostics: [], ...context } };
    return (
      (await this.server.connection.sendRequest<CodeAction[] | null>('textDocument/codeAction', params)) ?? []
    );
  }

  resolve(action: CodeAction): Promise<CodeAction> {
    return this.server.connection.sendRequest('codeAction/resolve', action);
  }

  document(uri: string): TextDocument {
    const document = this.documents.get(uri);
    if (!document) throw new Error(`${uri} is not open`);
    return document;
  }

  text(uri: string): string {
    return this.document(uri).getText();
  }

  /** The range of the first occurrence of a text. */
  rangeOf(uri: string, found: string): Range {
    const document = this.document(uri);
    const start = document.getText().indexOf(found);
    if (start === -1) throw new Error(`${JSON.stringify(found)} is not in ${uri}`);
    return { start: document.positionAt(start), end: document.positionAt(start + found.length) };
  }

  /** What a range covers. */
  slice(uri: string, range: Range): string {
    return this.document(uri).getText(range);
  }

  /** Ends as the protocol wants it; answers the exit code. */
  async quit(): Promise<number | null> {
    if (!this.ended) {
      this.ended = true;
      await this.server.connection.sendRequest('shutdown');
      await this.server.connection.sendNotification('exit');
    }
    await this.folder?.remove();
    return this.server.ended;
  }

  /** The server has been ended by other means. */
  async lost(): Promise<number | null> {
    this.ended = true;
    return this.server.ended;
  }

  private receive(params: PublishDiagnosticsParams): void {
    this.published.push(params);
    this.wake();
  }

  private wake(): void {
    for (const listener of this.listeners.splice(0)) listener();
  }

  private event(): Promise<void> {
    return new Promise((resolve) => this.listeners.push(resolve));
  }
}
