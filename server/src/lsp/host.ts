import type { Engine, EngineOptions } from '../engine/engine';
import type { FactReader } from '../workspace/project-files';
import type { DigestReader } from '../workspace/source-index';
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
  openFolder(
    uri: string,
    options: {
      readonly openText: (path: string) => string | undefined;
      readonly readFacts: FactReader;
      readonly digests: DigestReader;
    },
  ): Workspace | undefined;
  /** The text of a file on disk; undefined where there is none. */
  readFile(uri: string): Promise<string | undefined>;
}
