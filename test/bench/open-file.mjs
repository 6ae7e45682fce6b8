import { apply, position } from './edits.mjs';

/** A document that is open in a server, as its editor sees it. */
export class OpenFile {
  version = 1;
  previous = undefined;
  waiting = undefined;
  /** The version of the last diagnostics that were pushed, and how many they were. */
  pushed = undefined;
  /** Whether our server only searched it for tokens. */
  skipped = false;

  constructor(server, uri, text) {
    this.server = server;
    this.uri = uri;
    this.text = text;
  }

  /** How many diagnostics the text has as it is now: asked for, or waited for where the server sends them by itself. */
  async diagnostics() {
    return this.server.pulls ? this.pull().answer : this.push();
  }

  /** Asks for the diagnostics, as editors do after each change. */
  pull() {
    const { answer, cancel } = this.server.ask('textDocument/diagnostic', {
      textDocument: { uri: this.uri },
      ...(this.previous ? { previousResultId: this.previous } : {}),
    });
    const counted = answer.then(({ resultId, items }) => {
      this.previous = resultId;
      if (items) this.skipped = items.some(({ message }) => message.startsWith('Only searched for tokens'));
      return items?.length;
    });
    return { answer: counted, cancel };
  }

  push() {
    if (this.pushed?.version === this.version) return this.pushed.count;
    return new Promise((resolve) => {
      this.waiting = resolve;
    });
  }

  published(version = this.version, count) {
    if (version !== this.version) return;
    this.pushed = { version, count };
    this.waiting?.(count);
    this.waiting = undefined;
  }

  /** Sends one change. What it costs to make the message is not the server's. */
  prepare(edit) {
    const start = position(this.text, edit.start);
    const end = position(this.text, edit.end);
    this.text = apply(this.text, edit);
    this.version++;
    const range = {
      start: { line: start.row, character: start.column },
      end: { line: end.row, character: end.column },
    };
    const change = this.server.incremental ? { range, text: edit.text } : { text: this.text };
    const params = {
      textDocument: { uri: this.uri, version: this.version },
      contentChanges: [change],
    };
    return () => this.server.connection.sendNotification('textDocument/didChange', params);
  }

  async close() {
    this.server.files.delete(this.uri);
    await this.server.connection.sendNotification('textDocument/didClose', {
      textDocument: { uri: this.uri },
    });
  }
}
