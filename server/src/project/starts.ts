import type { Command, CommandLineFact, CommandRole } from '../semantics/facts';
import { commandsOf, folderOf, nameOf, type Place, type ProjectFile, settingOf } from './project-file';

/** When a command line runs, and the place that says so. */
export interface Started {
  readonly role: CommandRole;
  /** The command line, in another file or further up, that starts this one. */
  readonly by: Place;
}

/** A script that a command starts. */
export interface StartedScript {
  readonly file: ProjectFile;
  /** Its command lines: one for a script of a `package.json`, one for all of a shell script. */
  readonly lines: readonly CommandLineFact[];
  /** Name of the script in a `package.json`; undefined for a shell script. */
  readonly name: string | undefined;
}

/** Files whose start commands are what the platform runs; the scripts that they name are followed from there. */
const ORIGINS: ReadonlySet<string> = new Set([
  'dockerfile',
  'procfile',
  'compose',
  'kubernetes',
  'systemd',
  'supervisord',
]);
const SHELLS: ReadonlySet<string> = new Set(['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh']);
/** Subcommands of package managers that take the name of a script. */
const RUN = /^(?:run|run-script)$/;
/** Scripts that npm runs without `run`. https://docs.npmjs.com/cli/commands/npm-start */
const NPM_SHORT = /^(?:start|stop|restart|test)$/;
/** Subcommands that are no scripts. */
const OWN_SUBCOMMANDS =
  /^(?:add|audit|cache|ci|config|create|dedupe|dlx|exec|help|i|init|install|link|outdated|pack|publish|remove|root|set|up|upgrade|version|why|workspaces?|x)$/;

/**
 * The command lines that run because another one starts them: scripts of a `package.json`, and shell scripts. Followed
 * from what the platform runs, as often as needed; a script that starts itself ends the walk.
 */
export class Starts {
  private readonly started = new Map<CommandLineFact, Started>();
  /** By place: two readings of one file give different objects. */
  private readonly byPlace = new Map<string, Started>();

  constructor(private readonly files: readonly ProjectFile[]) {
    // Where production and development start the same script, it is production's.
    const ordered = [...files].sort(
      (a, b) => Number(settingOf(b) === 'production') - Number(settingOf(a) === 'production'),
    );
    for (const file of ordered) {
      if (file.role === 'test' || file.role === 'example' || file.role === 'vendored') continue;
      for (const line of commandsOf(file)) {
        if (!ORIGINS.has(line.dialect) || (line.role !== 'start' && line.role !== 'release')) continue;
        // What only developers start says nothing about production.
        if (file.role !== 'dev-only') this.follow(line, file, line.role);
      }
    }
  }

  /** What the walk has found of a command line of the document at `path`. */
  of(path: string, line: CommandLineFact): Started | undefined {
    return this.started.get(line) ?? this.byPlace.get(key(path, line));
  }

  /** The script that a command starts; undefined where it starts none, or none that can be found. */
  scriptOf(command: Command, from: string): StartedScript | undefined {
    return this.packageScript(command, from) ?? this.shellScript(command, from);
  }

  private follow(line: CommandLineFact, file: ProjectFile, role: CommandRole): void {
    for (const command of line.commands) {
      const script = this.scriptOf(command, file.path);
      for (const next of script?.lines ?? []) {
        if (!script || this.started.has(next)) continue;
        const started = { role, by: { path: file.path, span: command.span } };
        this.started.set(next, started);
        this.byPlace.set(key(script.file.path, next), started);
        this.follow(next, script.file, role);
      }
    }
  }

  private packageScript({ program, words }: Command, from: string): StartedScript | undefined {
    if (!/^(?:npm|pnpm|yarn|bun)$/.test(program)) return undefined;
    const args = words
      .slice(1)
      .flatMap(({ text }) => (text === undefined || text.startsWith('-') ? [] : [text]));
    const [first, second] = args;
    if (first === undefined) return undefined;
    const direct = program === 'npm' ? NPM_SHORT.test(first) : !OWN_SUBCOMMANDS.test(first);
    const name = RUN.test(first) ? second : direct ? first : undefined;
    const file =
      name === undefined ? undefined : this.nearest(from, (path) => nameOf(path) === 'package.json');
    const lines = file
      ? commandsOf(file).filter(({ label }) => label !== undefined && isHookOf(label, name ?? ''))
      : [];
    return file && lines.length > 0 ? { file, lines, name } : undefined;
  }

  private shellScript({ program, words }: Command, from: string): StartedScript | undefined {
    const script = SHELLS.has(program)
      ? words.slice(1).find(({ text }) => text !== undefined && !text.startsWith('-'))?.text
      : words[0]?.text;
    if (script === undefined || !/^[\w./-]+$/.test(script)) return undefined;
    const name = nameOf(script);
    // A bare word is a program of the system, unless it looks like a script.
    if (!script.includes('/') && !/\.\w*sh$|entrypoint/.test(name)) return undefined;
    const file = this.nearest(
      from,
      (path) => nameOf(path) === name,
      ({ language }) => language === 'shell',
    );
    return file ? { file, lines: commandsOf(file), name: undefined } : undefined;
  }

  /** The file that fits and is nearest to another: images copy files to other places, so the name has to do. */
  private nearest(
    from: string,
    fits: (path: string) => boolean,
    is: (file: ProjectFile) => boolean = () => true,
  ): ProjectFile | undefined {
    const folder = folderOf(from);
    return this.files
      .filter((file) => fits(file.path) && is(file))
      .sort((a, b) => distance(folder, folderOf(a.path)) - distance(folder, folderOf(b.path)))[0];
  }
}

/** npm runs `prestart` before `start`, and `poststart` after it. */
function isHookOf(label: string, script: string): boolean {
  return label === script || label === `pre${script}` || label === `post${script}`;
}

/** A script of a manifest keeps its name while text is typed above it. */
function key(path: string, { label, span }: CommandLineFact): string {
  return `${path}:${label ?? span.start}`;
}

/** How many steps lie between two folders. */
function distance(a: string, b: string): number {
  const left = a.split('/').filter(Boolean);
  const right = b.split('/').filter(Boolean);
  let common = 0;
  while (common < left.length && left[common] === right[common]) common++;
  return left.length + right.length - 2 * common;
}
