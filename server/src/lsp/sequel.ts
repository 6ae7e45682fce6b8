import type { Engine } from '../engine/engine';
import type { Folder, Folders } from './folders';
import { yieldToMessages } from './yield';

/** So many files and folders are looked at before the first answer: in a small project it is a whole one. */
const FEW_STEPS = 20;

/**
 * What comes after the first answers: these are given before it is known what the files around say, without the findings
 * that depend on that. It is found behind them, in slices between which messages are handled.
 */
export class Sequel {
  private isRunning = false;
  private tell = () => {};

  constructor(
    private readonly folders: Folders,
    private readonly engine: Engine,
  ) {}

  /** `tell` is called when documents have to be asked again, because more is known. */
  whenKnown(tell: () => void): void {
    this.tell = tell;
  }

  /** Begins to find what is missing, behind the answer that is being given. */
  begin(): void {
    if (this.isRunning) return;
    this.isRunning = true;
    void this.run().then(() => {
      this.isRunning = false;
      this.tell();
    });
  }

  /** Finds what was asked for in vain, where that is little work. Answers whether there was any and all is there now. */
  prepareFew({ workspace }: Folder): Promise<boolean> {
    return workspace.prepare(() => this.pause(), FEW_STEPS);
  }

  /** As `prepareFew`, however long it takes. */
  prepareAll({ workspace }: Folder): Promise<boolean> {
    return workspace.prepare(() => this.pause());
  }

  private async run(): Promise<void> {
    await this.pause();
    for (const folder of this.folders.all()) await this.prepareAll(folder);
  }

  private async pause(): Promise<void> {
    await yieldToMessages();
    await this.engine.settle();
  }
}
