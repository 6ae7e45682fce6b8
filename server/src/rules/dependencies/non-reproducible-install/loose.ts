import type { PackageCommand } from '../../../knowledge/programs/installs';

/** What an install command is judged by, beside itself. */
interface Site {
  readonly isCi: boolean;
  /** Names of the variables that the file switches on: some tell a tool to keep to the lock file. */
  readonly variables: ReadonlySet<string>;
  /** Of the file: some tools are told so by another of their commands. */
  readonly others: readonly PackageCommand[];
  /** Of the file, those that run before the command. */
  readonly before: readonly PackageCommand[];
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

/** Settings of Bundler that make it refuse to change the lock file: https://bundler.io/man/bundle-config.1.html */
const FROZEN: ReadonlySet<string> = new Set(['deployment', 'frozen']);
const KEEPS_YARN = /^--(?:frozen-lockfile|immutable)\b/;

type Test = (command: PackageCommand, site: Site) => Loose | undefined;

/** From each tool's documentation of its install command. */
const TOOLS: Readonly<Record<string, Test>> = {
  npm({ subcommand, operands, options }, site) {
    if (['update', 'up', 'upgrade'].includes(subcommand) && !isGlobal(options))
      return updates('npm', subcommand, 'npm ci');
    if (!['i', 'install'].includes(subcommand) || operands.length > 0 || isGlobal(options)) return undefined;
    if (options.includes('--package-lock-only')) return undefined;
    return hasLock(site, 'package-lock.json', 'npm-shrinkwrap.json')
      ? { said: `npm ${subcommand}`, better: 'npm ci' }
      : undefined;
  },
  // On a CI service both are strict by themselves.
  pnpm({ subcommand, operands, options }, site) {
    const isInstall = ['i', 'install'].includes(subcommand) && operands.length === 0 && !isGlobal(options);
    if (!isInstall || site.isCi || isSet(site, 'CI') || has(options, /^--frozen-lockfile|^--offline$/))
      return undefined;
    return hasLock(site, 'pnpm-lock.yaml') ? add('pnpm', subcommand, '--frozen-lockfile') : undefined;
  },
  yarn({ subcommand, operands, options }, site) {
    if ((subcommand !== 'install' && subcommand !== '') || operands.length > 0) return undefined;
    if (has(options, /^--(?:frozen-lockfile|immutable|version|help|pure-lockfile)\b|^-v$/)) return undefined;
    if (site.isModernYarn && (site.isCi || isSet(site, 'CI'))) return undefined;
    // A second install, which only takes the tools out again, finds a lock file that has been checked.
    const isChecked = ({ manager, options }: PackageCommand) =>
      manager === 'yarn' && has(options, KEEPS_YARN);
    if (site.before.some(isChecked)) return undefined;
    if (!hasLock(site, 'yarn.lock')) return undefined;
    return add('yarn', subcommand, site.isModernYarn ? '--immutable' : '--frozen-lockfile');
  },
  bun({ subcommand, operands, options }, site) {
    if (!['i', 'install'].includes(subcommand) || operands.length > 0 || has(options, /^--frozen-lockfile/))
      return undefined;
    if (isGlobal(options) || site.isCi) return undefined;
    return hasLock(site, 'bun.lock', 'bun.lockb') ? add('bun', subcommand, '--frozen-lockfile') : undefined;
  },
  bundle({ subcommand, options }, site) {
    if (subcommand === 'update') return updates('bundle', subcommand, 'bundle install');
    if (subcommand !== 'install' || has(options, /^--(?:frozen|deployment|local)\b/)) return undefined;
    const isFrozen = isSet(site, 'BUNDLE_FROZEN', 'BUNDLE_DEPLOYMENT') || site.others.some(freezesBundle);
    if (isFrozen || !hasLock(site, 'Gemfile.lock')) return undefined;
    return { said: 'bundle install', better: 'BUNDLE_FROZEN=true bundle install', isMild: true };
  },
  composer: ({ subcommand, options, operands }, site) =>
    ['update', 'upgrade', 'u'].includes(subcommand) &&
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

/** `bundle config set --local deployment true`, `bundle config frozen 1` */
function freezesBundle({ manager, subcommand, operands }: PackageCommand): boolean {
  const [name, value] = operands[0]?.text === 'set' ? operands.slice(1) : operands;
  if (manager !== 'bundle' || subcommand !== 'config') return false;
  return FROZEN.has(name?.text ?? '') && value?.text !== 'false';
}

function hasLock({ locks }: Site, ...names: readonly string[]): boolean {
  return !locks || locks.some((path) => names.includes(path.slice(path.lastIndexOf('/') + 1)));
}

function isSet({ variables }: Site, ...names: readonly string[]): boolean {
  return names.some((name) => variables.has(name));
}
