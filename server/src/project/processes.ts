import type { Dialect } from '../semantics/dialects';
import type { CommandLineFact } from '../semantics/facts';
import { commandsOf, type ProjectFile, type Setting, settingOf } from './project-file';

/** A process type: something that the platform keeps running. */
export interface PlatformProcess {
  /** `web`, `worker`; of Compose the service's name; undefined where the file gives none. */
  readonly name: string | undefined;
  readonly path: string;
  readonly dialect: Dialect;
  readonly setting: Setting;
  readonly command: CommandLineFact;
}

/** What the files keep running: lines of a Procfile, commands of services, containers and images. */
export function processesOf(files: readonly ProjectFile[]): readonly PlatformProcess[] {
  return files.flatMap((file) =>
    commandsOf(file)
      .filter(({ role, dialect }) => role === 'start' && PLATFORMS.has(dialect))
      .map((command) => ({
        name: command.label,
        path: file.path,
        dialect: command.dialect,
        setting: settingOf(file),
        command,
      })),
  );
}

/** Dialects whose start commands are process types; a script with a `start` is none. */
const PLATFORMS: ReadonlySet<string> = new Set([
  'procfile',
  'compose',
  'kubernetes',
  'dockerfile',
  'systemd',
  'supervisord',
  'fly',
  'render',
  'heroku',
  'railway',
  'nixpacks',
]);
