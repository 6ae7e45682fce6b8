import type { Severity } from '../knowledge/severity';
import type { Role } from '../text/document';
import type { Rule } from './rule';
import { chosenLevel, type Settings } from './settings';

/** The rules that are on, with the level that the settings give them. */
export type ActiveRules = ReadonlyMap<Rule, Severity | undefined>;

/** Which rules look at files of a role; found once for each, since every document asks. */
export class RuleSelection {
  private readonly byRole = new Map<Role, readonly Rule[]>();
  private readonly active = new WeakMap<Settings, Map<Role, ActiveRules>>();

  constructor(private readonly rules: readonly Rule[]) {}

  /** All for a role, on or off. */
  ofRole(role: Role): readonly Rule[] {
    let found = this.byRole.get(role);
    if (!found) {
      found = this.rules.filter(({ roles = ['app'] }) => roles.includes(role));
      this.byRole.set(role, found);
    }
    return found;
  }

  /** Those that settings leave on. */
  activeFor(role: Role, settings: Settings): ActiveRules {
    let known = this.active.get(settings);
    if (!known) {
      known = new Map();
      this.active.set(settings, known);
    }
    let found = known.get(role);
    if (!found) {
      found = new Map(
        this.ofRole(role).flatMap((rule) => {
          const level = chosenLevel(settings, rule.id);
          if (level === 'off' || (level === undefined && rule.enabled === false)) return [];
          return [[rule, level] as const];
        }),
      );
      known.set(role, found);
    }
    return found;
  }
}
