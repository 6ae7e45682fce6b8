import type { Analysis } from '../../server/src/engine/analysis';
import { Engine } from '../../server/src/engine/engine';
import type { Finding } from '../../server/src/engine/findings';
import { defaultSettings, type Settings } from '../../server/src/engine/settings';
import type { Edit, Fix } from '../../server/src/fixes/fix';
import { languages } from '../../server/src/languages/registry.gen';
import type { Project } from '../../server/src/project/project';
import { unknownProject } from '../../server/src/project/project';
import { roleOf } from '../../server/src/project/roles';
import { rules } from '../../server/src/rules/registry.gen';
import { loadWasm } from './wasm';

/** An engine with all rules and languages; a rule that throws fails the test. */
export const engine = new Engine({
  rules,
  languages,
  loadWasm,
  onError: (message, error) => {
    throw new Error(message, { cause: error });
  },
});

/** Opens a text as the file at `path`. */
export async function analyse(
  path: string,
  text: string,
  project: Partial<Project> = {},
  settings: Settings = defaultSettings,
): Promise<Analysis> {
  const analysis = await engine.open({ path, role: roleOf(path), text });
  if (!analysis) throw new Error(`no language reads ${path}`);
  analysis.configure({ ...unknownProject, ...project }, settings);
  return analysis;
}

/** The settings of somebody who switched on a rule that is off by default. */
export function settingsWith(rule: string): Settings {
  const asked = rules.find(({ id }) => id === rule);
  return asked?.enabled === false
    ? { ...defaultSettings, rules: { [rule]: asked.severity } }
    : defaultSettings;
}

export function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}

/** The first fix of a finding, if it offers one. */
export function firstFix(finding: Finding): Fix | undefined {
  return finding.fixes?.()[0];
}

/** A finding as a fixture marker would be drawn, for messages of failing tests. */
export function show(text: string, finding: Finding): string {
  const { start, end } = finding.span;
  const line = text.slice(0, start).split('\n').length;
  return `${line}: ${finding.rule} [${finding.severity}] on ${JSON.stringify(text.slice(start, end))}: ${finding.message}`;
}
