import type { SaidSetting } from './digest';
import type { DocumentQuestions } from './document-questions';
import { entriesOf, folderOf, nameOf, type Place, type ProjectFile, settingOf } from './project-file';

/** What another file says of a setting. */
export interface SaidElsewhere {
  /** Without quotes; of a symbol, without its colon; of a list, what comes first. */
  readonly value: string;
  readonly place: Place;
}

/** One profile of Spring per file: `application-dev.yml`. */
const PROFILE = /^application(?:-([\w-]+))?\.(?:ya?ml|properties)$/;
const DEVELOPMENT = /^(?:dev|develop|development|local)$/;
const NEITHER = /test|\bci\b|demo|sample/i;

/** Whether a file is about development alone, or about whatever no other file is about: Spring's `application.yml`. */
export function isSpringDevelopment(path: string): boolean {
  const profile = PROFILE.exec(nameOf(path));
  return profile !== null && (profile[1] === undefined || DEVELOPMENT.test(profile[1]));
}

/** What the other profiles of a Spring application say of a key, those of tests and of development left out. */
export function springElsewhere(
  { project, document }: DocumentQuestions,
  key: RegExp,
): readonly SaidElsewhere[] {
  return project.files.flatMap((file) => {
    const profile = PROFILE.exec(nameOf(file.path));
    if (
      !profile ||
      file.path === document.path ||
      NEITHER.test(profile[1] ?? '') ||
      DEVELOPMENT.test(profile[1] ?? '')
    )
      return [];
    return entriesOf(file)
      .filter(({ path }) => key.test(path.join('.')))
      .map(({ value, content }) => ({ value: String(value), place: { path: file.path, span: content } }));
  });
}

/** What a placeholder falls back to: `${DB_URL:jdbc:h2:mem:x}`; the value itself where it is none. */
export function fallbackOf(value: string): string {
  return /^\$\{[\w.-]+:-?([^{}]*)\}?/.exec(value)?.[1] ?? value;
}

/**
 * What the other modules of a package of Django settings give some settings, those for tests left out:
 * `settings/production.py` beside `settings/local.py`.
 */
export function besideInSettings(
  context: DocumentQuestions,
  names: readonly string[],
): readonly SaidSetting[] {
  const { path } = context.document;
  const folder = folderOf(path);
  if (!/(?:^|\/)(?:settings|configs?|conf)$/.test(folder)) return [];
  return context
    .settings(names)
    .filter(
      ({ place }) =>
        place.path !== path && folderOf(place.path) === folder && !/test|^ci/.test(nameOf(place.path)),
    );
}

/** What a document itself gives some settings. */
export function inSameFile(context: DocumentQuestions, names: readonly string[]): readonly SaidSetting[] {
  return context.settings(names).filter(({ place }) => place.path === context.document.path);
}

/** Whether a document is Rails' file for development. */
export function isRailsDevelopment(path: string): boolean {
  return /(?:^|\/)config\/environments\/development\.rb$/.test(path);
}

/** What Rails' file for production, or else the one for all environments, gives a setting. */
export function railsProduction(context: DocumentQuestions, setting: string): SaidElsewhere | undefined {
  const folder = folderOf(context.document.path);
  const said = context.settings([setting]);
  for (const path of [`${folder}/production.rb`, `${folderOf(folder)}/application.rb`]) {
    const found = said.find(({ place }) => place.path === path);
    if (found) return found.text === undefined ? undefined : { value: found.text, place: found.place };
  }
  return undefined;
}

/** What production gives an environment variable: a manifest for the cluster, a Compose file or `.env` for production. */
export function variableInProduction(
  { project, document }: DocumentQuestions,
  name: string,
): SaidElsewhere | undefined {
  const production = new Set(project.files.filter(isProduction).map(({ path }) => path));
  const found = project.variables.find(
    (variable) =>
      variable.name === name && variable.place.path !== document.path && production.has(variable.place.path),
  );
  return typeof found?.value === 'string' ? { value: found.value, place: found.place } : undefined;
}

/** A `.env` without a word for it is that of the developer. */
function isProduction(file: ProjectFile): boolean {
  const name = nameOf(file.path);
  return /^\.?env\b/i.test(name)
    ? /prod/i.test(name) && !NEITHER.test(name)
    : settingOf(file) === 'production';
}

/** Whether a dotenv or Compose file is what developers use or copy. */
export function isForDevelopers({ path, role }: Pick<ProjectFile, 'path' | 'role'>): boolean {
  const name = nameOf(path);
  return (
    !/prod|stag|release/i.test(name) &&
    (role === 'example' || role === 'dev-only' || !NEITHER.test(name)) &&
    !/test|\bci\b/i.test(name)
  );
}
