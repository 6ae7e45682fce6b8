import { defaultSettings, type Settings } from '../engine/settings';
import { roleOf } from '../project/roles';
import type { Role } from '../text/document';
import { CONFIG_FILES, type ConfigFile, readConfig } from './config-file';
import { type FileSystem, foldersUpward, join } from './file-system';
import { globTest, type PathTest } from './globs';

/** What holds for the files below one configuration file. */
interface Scope {
  readonly settings: Settings;
  readonly excludedSettings: Settings;
  readonly excludes: PathTest;
  readonly roles: readonly (readonly [Role, PathTest])[];
}

/** The settings of each file: the nearest `.twelvefactor.yaml` upward, over the editor's. */
export class ConfigFiles {
  private readonly scopes = new Map<string, Scope | undefined>();
  private readonly plain: Scope;

  constructor(
    private readonly files: FileSystem,
    private readonly editor: Settings = defaultSettings,
  ) {
    this.plain = this.scope({}, '');
  }

  of(path: string, evenIfExcluded: boolean): Settings {
    const scope = this.scopeOf(path);
    return !evenIfExcluded && scope.excludes(path) ? scope.excludedSettings : scope.settings;
  }

  roleOf(path: string): Role {
    return this.scopeOf(path).roles.find(([, test]) => test(path))?.[0] ?? roleOf(path);
  }

  private scopeOf(path: string): Scope {
    for (const folder of foldersUpward(path, this.files.namesAbove.length)) {
      if (!this.scopes.has(folder)) this.scopes.set(folder, this.read(folder));
      const scope = this.scopes.get(folder);
      if (scope) return scope;
    }
    return this.plain;
  }

  private read(folder: string): Scope | undefined {
    for (const name of CONFIG_FILES) {
      const text = this.files.read(join(folder, name));
      if (text !== undefined) return this.scope(readConfig(text), folder);
    }
    return undefined;
  }

  private scope(config: ConfigFile, folder: string): Scope {
    const settings = merge(this.editor, config);
    const ours = globTest(this.editor.exclude);
    const theirs = globTest(config.exclude ?? []);
    const base = this.relativeTo(folder);
    const roles = [config.roles ?? {}, this.editor.roles].flatMap((byRole, index) =>
      Object.entries<readonly string[] | undefined>(byRole).map(([role, globs]) => {
        const test = globTest(globs ?? []);
        return [role as Role, index === 0 ? (path: string) => test(base(path)) : test] as const;
      }),
    );
    return {
      settings,
      excludedSettings: { ...settings, enabled: false },
      excludes: (path) => ours(path) || theirs(base(path)),
      roles,
    };
  }

  /** Paths as a configuration file in that folder counts them. */
  private relativeTo(folder: string): (path: string) => string {
    if (folder === '') return (path) => path;
    if (!folder.startsWith('..')) return (path) => path.slice(folder.length + 1);
    const above = this.files.namesAbove.slice(-folder.split('/').length).join('/');
    return (path) => `${above}/${path}`;
  }
}

/** The file wins: what it says of a factor also overrules what the editor says of one of its rules. */
function merge(editor: Settings, config: ConfigFile): Settings {
  const rules = config.rules ?? {};
  const kept = Object.entries(editor.rules).filter(
    ([rule]) => rules[rule.slice(0, rule.indexOf('/'))] === undefined,
  );
  return {
    enabled: config.enabled ?? editor.enabled,
    rules: { ...Object.fromEntries(kept), ...rules },
    exclude: [...editor.exclude, ...(config.exclude ?? [])],
    roles: { ...editor.roles, ...config.roles },
  };
}
