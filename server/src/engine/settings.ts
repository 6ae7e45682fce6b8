import type { Severity } from '../knowledge/severity';

export type Level = Severity | 'off';

/** What a user set, from the editor or from `.twelvefactor.yaml`, for one folder. */
export interface Settings {
  readonly enabled: boolean;
  /** By rule id, or by factor slug for all its rules. The rule's own entry wins. */
  readonly rules: Readonly<Record<string, Level>>;
  /** Globs on the path from the folder's root; files that match are not looked at. */
  readonly exclude: readonly string[];
  /** Globs by role, for layouts that the built-in patterns do not know. */
  readonly roles: Readonly<Partial<Record<string, readonly string[]>>>;
}

export const defaultSettings: Settings = { enabled: true, rules: {}, exclude: [], roles: {} };

/** The level the user chose for a rule; undefined where the rule's own applies. */
export function chosenLevel(settings: Settings, rule: string): Level | undefined {
  return settings.rules[rule] ?? settings.rules[rule.slice(0, rule.indexOf('/'))];
}
