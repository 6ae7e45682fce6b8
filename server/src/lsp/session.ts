import type { CancellationToken, Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../engine/analysis';
import type { Engine } from '../engine/engine';
import type { Finding } from '../engine/findings';
import type { Fix } from '../fixes/fix';
import type { ClientFeatures } from './client-features';
import { type EditorSettings, fetchSettings, type RunMode, readSettings } from './configuration';
import { type FileAddress, Folders } from './folders';
import type { Host } from './host';
import type { OpenDocument } from './open-document';

/** The findings of a document at one moment. */
export interface Snapshot extends FileAddress {
  readonly document: OpenDocument;
  readonly analysis: Analysis;
  /** Without those that a comment silences. */
  readonly findings: readonly Finding[];
}

/** What the handlers share: the open documents, the folders, and how to get findings. */
export class Session {
  readonly engine: Engine;
  readonly documents = new Map<string, OpenDocument>();
  readonly folders: Folders;
  /** What the client sends along instead of being asked, where it cannot be asked. */
  private sentSettings: EditorSettings = readSettings({});
  private settings: Promise<ReadonlyMap<string, EditorSettings>> | undefined;
  private readonly failures = new Set<string>();

  constructor(
    readonly connection: Connection,
    readonly client: ClientFeatures,
    readonly host: Host,
  ) {
    this.engine = host.createEngine((message, error) => this.logFailure(message, message, error));
    this.folders = new Folders((uri) =>
      host.openFolder(uri, {
        openText: (path) => this.openText(uri, path),
        readFacts: (path, text) => this.engine.factsOf(path, text),
        digests: this.engine,
      }),
    );
  }

  /** The findings of the newest text; undefined where there is nothing to analyse or the request was cancelled. */
  async findings(document: OpenDocument, token?: CancellationToken): Promise<Snapshot | undefined> {
    try {
      await this.configured();
      if (token?.isCancellationRequested) return undefined;
      const address = this.folders.locate(document.uri);
      const { folder, path } = address;
      const settings = folder.workspace.settingsOf(path);
      if (!settings.enabled) return undefined;
      const analysis = await document.analyse({ path, role: folder.workspace.roleOf(path) });
      // Rules may ask what the files around say, and they cannot wait.
      await this.engine.ready();
      if (!analysis || token?.isCancellationRequested) return undefined;
      analysis.configure(folder.workspace.projectOf(path), settings);
      const findings = await analysis.findingsInTurns();
      // Meanwhile the document may have become another.
      if (await this.engine.settle()) (await document.current())?.filesChanged();
      else if (findings && analysis.text === document.text.getText() && !document.isClosed)
        return {
          ...address,
          document,
          analysis,
          findings: findings.filter(({ suppressed }) => !suppressed),
        };
      return this.findings(document, token);
    } catch (error) {
      this.logFailure(document.uri, `Cannot analyse ${document.uri}`, error);
      return undefined;
    }
  }

  /** The open documents whose findings may be others now that files or settings changed. */
  async affected(): Promise<readonly OpenDocument[]> {
    await this.configured();
    const affected: OpenDocument[] = [];
    const pause = this.engine.turns.pauses();
    for (const document of this.documents.values()) {
      const analysis = await document.current();
      const { folder, path } = this.folders.locate(document.uri);
      const { workspace } = folder;
      if (!analysis) {
        if (workspace.settingsOf(path).enabled !== document.isAnalysed) affected.push(document);
      } else if (
        analysis.document.role !== workspace.roleOf(path) ||
        analysis.configure(workspace.projectOf(path), workspace.settingsOf(path)) ||
        analysis.filesChanged()
      )
        affected.push(document);
      await pause();
    }
    if (!(await this.engine.settle())) return affected;
    return [...new Set([...affected, ...(await this.affected())])];
  }

  /** A copy of the analysis, for trying edits on. Dispose of it when done. */
  async scratch({ analysis, folder, path, document }: Snapshot): Promise<Analysis> {
    const { role } = analysis.document;
    const copy = await this.engine.open({ path, role, text: analysis.text, languageId: document.languageId });
    if (!copy) throw new Error(`no language reads ${path}`);
    copy.configure(folder.workspace.projectOf(path), folder.workspace.settingsOf(path));
    return copy;
  }

  /** The fixes of a finding; none where the rule fails at making them. */
  fixesOf({ rule, fixes }: Finding): readonly Fix[] {
    try {
      return fixes?.() ?? [];
    } catch (error) {
      this.logFailure(`fixes ${rule}`, `The rule ${rule} failed at its fixes`, error);
      return [];
    }
  }

  /** When the findings of a document are to be renewed. */
  async runMode(document: OpenDocument): Promise<RunMode> {
    const { folder } = this.folders.locate(document.uri);
    return ((await this.configured()).get(folder.uri) ?? this.sentSettings).run;
  }

  /** Forgets the editor's settings; they are asked for again when needed. */
  reconfigure(sent?: unknown): void {
    if (sent !== undefined) this.sentSettings = readSettings(sent);
    this.settings = undefined;
  }

  /** A file's text as the user sees it: from the editor where it is open there, else from disk. */
  async readFile(uri: string): Promise<string | undefined> {
    return this.documents.get(uri)?.text.getText() ?? this.host.readFile(uri);
  }

  /** The document that lies at a path beside another. */
  textAt(uri: string): TextDocument | undefined {
    return this.documents.get(uri)?.text;
  }

  /** Gives back what a document took that is closed now. */
  trim(): void {
    const open = [...this.documents.values()];
    const length = open.reduce((sum, { text }) => sum + text.getText().length, 0);
    // The others keep their parsers' memory for as long as they keep their trees.
    if (this.engine.trim(length)) for (const document of open) document.readAgain();
  }

  /** Logs a failure; once per cause, so that typing on does not fill the log. */
  logFailure(cause: string, message: string, error: unknown): void {
    if (this.failures.has(cause)) return;
    this.failures.add(cause);
    this.connection.console.error(
      `${message}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  }

  private openText(folderUri: string, path: string): string | undefined {
    for (const document of this.documents.values()) {
      const located = this.folders.locate(document.uri);
      if (located.path === path && located.folder.uri === folderUri) return document.text.getText();
    }
    return undefined;
  }

  private configured(): Promise<ReadonlyMap<string, EditorSettings>> {
    this.settings ??= this.configure();
    return this.settings;
  }

  private async configure(): Promise<ReadonlyMap<string, EditorSettings>> {
    const all = new Map<string, EditorSettings>();
    await Promise.all(
      this.folders.all().map(async ({ uri, workspace }) => {
        const settings = this.client.configuration ? await this.ask(uri) : this.sentSettings;
        all.set(uri, settings);
        workspace.configure(settings.settings);
      }),
    );
    return all;
  }

  private async ask(folder: string): Promise<EditorSettings> {
    try {
      return await fetchSettings(this.connection, folder);
    } catch (error) {
      this.logFailure('settings', 'The editor did not give its settings; the defaults apply', error);
      return this.sentSettings;
    }
  }
}

/** A text document for a file that is not open. */
export function closedDocument(uri: string, text: string): TextDocument {
  return TextDocument.create(uri, '', 0, text);
}
