import type { CommandSource, ExecWord, ShellParser, ShellScript } from '../semantics/commands';
import type { Command } from '../semantics/facts';
import { NotYet } from '../semantics/not-yet';
import type { Anchor } from '../text/span';

/**
 * A reader of command lines whose grammar is loaded when the first line is to be read: most documents of code have none.
 * What is asked before it is there throws `NotYet`.
 */
export class AwaitedShell implements ShellParser {
  private loading: Promise<ShellParser> | undefined;
  private loaded: ShellParser | undefined;

  /** @param onMissing told what is being loaded, when somebody asked for it in vain */
  constructor(
    private readonly create: () => Promise<ShellParser>,
    private readonly onMissing: (loading: Promise<unknown>) => void,
  ) {}

  /** Loads the grammar. Rejects where that cannot be done; the next call tries again. */
  async load(): Promise<void> {
    this.loading ??= this.create();
    const { loading } = this;
    try {
      const loaded = await loading;
      if (loading !== this.loading) return this.load();
      this.loaded = loaded;
    } catch (error) {
      if (loading === this.loading) this.loading = undefined;
      throw error;
    }
  }

  /** Has it loaded anew, for documents that are opened from now on. */
  renew(): void {
    this.loading = undefined;
  }

  /** Whether it is to be loaded anew. */
  get isStale(): boolean {
    return this.loaded !== undefined && this.loading === undefined;
  }

  get isReady(): boolean {
    return this.loaded !== undefined;
  }

  /** Itself, where it can read; throws `NotYet` where it cannot. */
  insist(): this {
    this.parser();
    return this;
  }

  get gaveUp(): number {
    return this.loaded?.gaveUp ?? 0;
  }

  parse(source: CommandSource, anchor: Anchor): readonly Command[] {
    return this.parser().parse(source, anchor);
  }

  script(source: CommandSource, anchor: Anchor): ShellScript {
    return this.parser().script(source, anchor);
  }

  exec(words: readonly ExecWord[], anchor: Anchor): ShellScript {
    return this.parser().exec(words, anchor);
  }

  private parser(): ShellParser {
    if (this.loaded) return this.loaded;
    this.onMissing(this.load());
    throw new NotYet();
  }
}

const NOTHING: ShellScript = { commands: [], assignments: [], regions: [] };

/** Reads no command lines, for whoever wants to know what else stands in a file. */
export const SILENT_SHELL: ShellParser = {
  gaveUp: 0,
  parse: () => [],
  script: () => NOTHING,
  exec: () => NOTHING,
};
