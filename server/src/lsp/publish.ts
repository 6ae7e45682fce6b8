import { diagnose } from './report';
import type { Session } from './session';
import { yieldToMessages } from './yield';

/** Pushes diagnostics to clients that do not ask for them. The newest version wins; closing a document clears it. */
export class Publisher {
  private readonly running = new Set<string>();
  private readonly waiting = new Set<string>();

  constructor(private readonly session: Session) {}

  /** Publishes what is found in the document, soon, and once for all changes until then. */
  schedule(uri: string): void {
    if (this.session.client.pulls) return;
    this.waiting.add(uri);
    if (!this.running.has(uri)) void this.run(uri);
  }

  clear(uri: string): void {
    this.waiting.delete(uri);
    if (!this.session.client.pulls) void this.session.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  private async run(uri: string): Promise<void> {
    this.running.add(uri);
    try {
      while (this.waiting.has(uri)) {
        await yieldToMessages();
        this.waiting.delete(uri);
        await this.publish(uri);
      }
    } finally {
      this.running.delete(uri);
    }
  }

  private async publish(uri: string): Promise<void> {
    const document = this.session.documents.get(uri);
    if (!document) return;
    if (document.unsaved && (await this.session.runMode(document)) === 'onSave') return;
    const { version } = document;
    const diagnostics = await diagnose(this.session, document);
    if (!diagnostics || this.session.documents.get(uri) !== document) return;
    // Somebody typed meanwhile: what was found may be about either text, and the next round is about the newest.
    if (document.version !== version) return;
    await this.session.connection.sendDiagnostics({
      uri,
      version,
      diagnostics: [...diagnostics],
    });
  }
}
