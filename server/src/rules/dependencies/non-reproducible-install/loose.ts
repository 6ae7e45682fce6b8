import type { PackageCommand } from '../../../knowledge/programs/installs';

/** What an install command is judged by, beside itself. */
interface Site {
  readonly isCi: boolean;
  /** Of the whole file: some tools are told elsewhere to keep to the lock file. */
  readonly text: string;
  /** Of the file, up to the command. */
  readonly before: string;
  /** Undefined where nothing is known of the project. */
  readonly locks: readonly string[] | undefined;
  readonly isModernYarn: boolean;
}

/** An install that may take other versions than the lock file says. */
interface Loose {
  /** The command as people call it. */
  readonly said: string;
  readonly better: string | undefined;
  /** What would make it strict. */
  readonly flag?: string;
  /** It warns of what it does, and other settings of the machine can forbid it. */
  readonly isMild?: true;
}

type Test = (command: PackageCommand, site: Site) => Loose | undefined;

/** From each tool's documentation of its install command. */
const TOOLS: Readonly<Record<string, Test>> = {
  npm({ subcommand, operands, options }, site) {
    if (/^(?:update|up|upgrade)$/.test(subcommand) && !isGlobal(options))
      return updates('npm', subcommand, 'npm ci');
    if (!/^(?:i|install)$/.test(subcommand) || operands.length > 0 || isGlobal(options)) return undefined;
    if (options.includes('--package-lock-only')) return undefined;
    return hasLock(site, 'package-lock.json', 'npm-shrinkwrap.json')
      ? { said: `npm ${subcommand}`, better: 'npm ci' }
      : undefined;
  },
  // On a CI service both are strict by themselves.
  pnpm({ subcommand, operands, options }, site) {
    const isInstall = /^(?:i|install)$/.test(subcommand) && operands.length === 0 && !isGlobal(options);
    if (!isInstall || site.isCi || isSet(site, 'CI') || has(options, /^--frozen-lockfile|^--offline$/))
      return undefined;
    return hasLock(site, 'pnpm-lock.yaml') ? add('pnpm', subcommand, '--frozen-lockfile') : undefined;
  },
  yarn({ subcommand, operands, options }, site) {
    if ((subcommand !== 'install' && subcommand !== '') || operands.length > 0) return undefined;
    if (has(options, /^--(?:frozen-lockfile|immutable|version|help|pure-lockfile)\b|^-v$/)) return undefined;
    if (site.isModernYarn && (site.isCi || isSet(site, 'CI'))) return undefined;
    // A second install, which only takes the tools out again, finds a lock file that has been checked.
    if (/\byarn\b[^\n]*--(?:frozen-lockfile|immutable)\b/.test(site.before)) return undefined;
    if (!hasLock(site, 'yarn.lock')) return undefined;
    return add('yarn', subcommand, site.isModernYarn ? '--immutable' : '--frozen-lockfile');
  },
  bun({ subcommand, operands, options }, site) {
    if (!/^(?:i|install)$/.test(subcommand) || operands.length > 0 || has(options, /^--frozen-lockfile/))
      return undefined;
    if (isGlobal(options) || site.isCi) return undefined;
    return hasLock(site, 'bun.lock', 'bun.lockb') ? add('bun', subcommand, '--frozen-lockfile') : undefined;
  },
  bundle({ subcommand, options }, site) {
    if (subcommand === 'update') return updates('bundle', subcommand, 'bundle install');
    if (subcommand !== 'install' || has(options, /^--(?:frozen|deployment|local)\b/)) return undefined;
    const isFrozen =
      isSet(site, 'BUNDLE_FROZEN', 'BUNDLE_DEPLOYMENT') ||
      /bundle\s+config\s+(?:set\s+|--global\s+|--local\s+)*['"]?(?:deployment|frozen)\b/.test(site.text);
    if (isFrozen || !hasLock(site, 'Gemfile.lock')) return undefined;
    return { said: 'bundle install', better: 'BUNDLE_FROZEN=true bundle install', isMild: true };
  },
  composer: ({ subcommand, options, operands }, site) =>
    /^(?:update|upgrade|u)$/.test(subcommand) &&
    operands.length === 0 &&
    !has(options, /^--(?:lock|dry-run|prefer-lowest)$/) &&
    hasLock(site, 'composer.lock')
      ? updates('composer', subcommand, 'composer install')
      : undefined,
  poetry: ({ subcommand, options }) =>
    subcommand === 'update' && !options.includes('--dry-run')
      ? updates('poetry', subcommand, 'poetry sync')
      : undefined,
  pipenv({ subcommand, operands, options }, site) {
    if (subcommand === 'update') return updates('pipenv', subcommand, 'pipenv sync');
    if (subcommand !== 'install' || operands.length > 0) return undefined;
    if (has(options, /^--(?:deploy|ignore-pipfile|requirements)$|^-r$/) || !hasLock(site, 'Pipfile.lock'))
      return undefined;
    return add('pipenv', subcommand, '--deploy');
  },
  uv({ subcommand, options }, site) {
    if (subcommand !== 'sync' || has(options, /^--(?:locked|frozen|no-sources)\b/)) return undefined;
    if (isSet(site, 'UV_LOCKED', 'UV_FROZEN') || !hasLock(site, 'uv.lock')) return undefined;
    return add('uv', subcommand, '--locked');
  },
  pip({ subcommand, options }) {
    if (subcommand !== 'install' || !has(options, /^(?:-U|--upgrade)$/)) return undefined;
    return has(options, /^(?:-r|--requirement)/)
      ? { said: 'pip install --upgrade -r', better: 'pip install -r' }
      : undefined;
  },
  cargo: ({ subcommand }) =>
    subcommand === 'update' ? updates('cargo', subcommand, 'cargo build --locked') : undefined,
};

/** Why a command does not keep to the lock file; undefined where it does, or where there is none. */
export function loose(command: PackageCommand, site: Site): Loose | undefined {
  return TOOLS[command.manager]?.(command, site);
}

function add(manager: string, subcommand: string, flag: string): Loose {
  const said = [manager, subcommand].filter(Boolean).join(' ');
  return { said, better: `${said} ${flag}`, flag };
}

function updates(manager: string, subcommand: string, better: string): Loose {
  return { said: `${manager} ${subcommand}`, better };
}

function isGlobal(options: readonly string[]): boolean {
  return has(options, /^(?:-g|--global|--location=global)$/);
}

function has(options: readonly string[], pattern: RegExp): boolean {
  return options.some((option) => pattern.test(option));
}

function hasLock({ locks }: Site, ...names: readonly string[]): boolean {
  return !locks || locks.some((path) => names.includes(path.slice(path.lastIndexOf('/') + 1)));
}

/** Whether the file gives a variable a value that switches it on. */
function isSet({ text }: Site, ...names: readonly string[]): boolean {
  return names.some((name) =>
    new RegExp(`\\b${name}["']?[ \\t]*[=: \\t][ \\t]*["']?(?:1|true|on|yes)\\b`, 'i').test(text),
  );
}
