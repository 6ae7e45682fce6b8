import type { Connection } from 'vscode-languageserver';
import { defaultSettings, type Level, type Settings } from '../engine/settings';
import { LEVELS } from '../workspace/config-file';

/** When findings are renewed. */
export type RunMode = 'onType' | 'onSave';

/** What the user set in the editor for one folder. */
export interface EditorSettings {
  readonly settings: Settings;
  readonly run: RunMode;
}

export const SECTION = 'twelveFactor';

/** Asks the client for the settings of a folder, `''` for those of no folder. */
export async function fetchSettings(connection: Connection, folder: string): Promise<EditorSettings> {
  const item = { section: SECTION, ...(folder === '' ? {} : { scopeUri: folder }) };
  return readSettings(await connection.workspace.getConfiguration(item));
}

/** Takes what is right of settings that can be anything. Never throws. */
export function readSettings(value: unknown): EditorSettings {
  const given = isRecord(value) ? value : {};
  const rules: Record<string, Level> = {};
  for (const [rule, level] of Object.entries(isRecord(given.rules) ? given.rules : {})) {
    const known = LEVELS.find((one) => one === level);
    if (known) rules[rule] = known;
  }
  return {
    settings: {
      ...defaultSettings,
      enabled: given.enable !== false,
      rules,
      exclude: Array.isArray(given.exclude) ? given.exclude.filter((glob) => typeof glob === 'string') : [],
    },
    run: given.run === 'onSave' ? 'onSave' : 'onType',
  };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
