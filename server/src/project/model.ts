import { dependencyNames, kindOf, programsOf } from './app';
import { dependenciesOf } from './dependencies';
import { processesOf } from './processes';
import type { Project } from './project';
import type { ProjectFile } from './project-file';
import { runtimesOf } from './runtimes';
import { servicesOf } from './services';
import { Starts } from './starts';
import { variablesOf } from './variables';

/** What somebody who can read files has to tell about a project. */
export type ProjectSource = Pick<
  Project,
  | 'root'
  | 'lockFiles'
  | 'ignores'
  | 'tracks'
  | 'read'
  | 'entries'
  | 'list'
  | 'calls'
  | 'settings'
  | 'reads'
  | 'handed'
  | 'owns'
  | 'thing'
  | 'constant'
  | 'mentions'
> & {
  /** Called once, and only if a rule asks. */
  readonly files: () => readonly ProjectFile[];
  /** Those that lie in a folder itself, whatever their role. */
  readonly filesIn: (folder: string) => readonly ProjectFile[];
};

/** A project over its files: every part is computed from their facts when it is first asked for. */
export function projectModel(source: ProjectSource): Project {
  const { files, filesIn, ...known } = source;
  const { root, list } = known;
  const all = once(files);
  const folders = { filesIn: oncePerFolder(filesIn), list };
  const dependencies = once(() => dependencyNames(root, folders));
  const programs = once(() => programsOf(root, folders));
  const kind = once(() => kindOf(root, dependencies(), folders));
  const starts = once(() => new Starts(all()));
  const declared = once(() => dependenciesOf(all()));
  const runtimes = once(() => runtimesOf(all()));
  const services = once(() => servicesOf(all()));
  const processes = once(() => processesOf(all()));
  const variables = once(() => variablesOf(all()));
  return {
    ...known,
    get kind() {
      return kind();
    },
    get dependencies() {
      return dependencies();
    },
    get programs() {
      return programs();
    },
    get files() {
      return all();
    },
    get declared() {
      return declared();
    },
    get runtimes() {
      return runtimes();
    },
    get services() {
      return services();
    },
    get processes() {
      return processes();
    },
    get variables() {
      return variables();
    },
    roleOf: (path, fact) => starts().of(path, fact) ?? { role: fact.role },
    scriptOf: (command, from) => starts().scriptOf(command, from),
  };
}

function oncePerFolder<T>(compute: (folder: string) => T): (folder: string) => T {
  const known = new Map<string, () => T>();
  return (folder) => {
    const value = known.get(folder) ?? once(() => compute(folder));
    known.set(folder, value);
    return value();
  };
}

function once<T>(compute: () => T): () => T {
  let value: { readonly of: T } | undefined;
  return () => {
    value ??= { of: compute() };
    return value.of;
  };
}
