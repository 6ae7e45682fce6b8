import type { Engine, EngineOptions } from '../core/engine';
import type { Workspace } from '../workspace/workspace';

/** What the protocol layer needs of the machine it runs on. */
export interface Host {
  createEngine(onError: NonNullable<EngineOptions['onError']>): Engine;
  /** Markdown by rule id and by factor slug. */
  readonly pages: Readonly<Record<string, string>>;
  /**
   * Knowledge of a workspace folder, by its URI; undefined where the host cannot read it. `openText` answers the text
   * of a file that is open in the editor, by its path from the folder.
   */
  openFolder(uri: string, openText: (path: string) => string | undefined): Workspace | undefined;
  /** The text of a file on disk; undefined where there is none. */
  readFile(uri: string): Promise<string | undefined>;
}
