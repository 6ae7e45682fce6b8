import type { Command, Word } from '../../semantics/facts';

/** A command that a package manager of a language is given. */
export interface PackageCommand {
  /** `npm`, `pip`, `uv pip`, … */
  readonly manager: string;
  /** `install`, `sync`, …; `''` where there is none, as for a bare `yarn`. */
  readonly subcommand: string;
  readonly subcommandWord: Word | undefined;
  readonly options: readonly string[];
  /** What is neither the subcommand nor an option or its value; undefined texts are only known at run time. */
  readonly operands: readonly Word[];
}

/** Options that take the next word, by manager. */
const VALUED: Readonly<Record<string, RegExp>> = {
  npm: /^(?:--prefix|-C|--registry|--cache|--loglevel|--workspace|-w|--omit|--include|--userconfig|--tag|--network-timeout|--fetch-retries|--fetch-timeout)$/,
  pnpm: /^(?:--prefix|-C|--dir|--registry|--filter|-F|--store-dir|--loglevel|--reporter|--config)$/,
  yarn: /^(?:--cwd|--registry|--cache-folder|--modules-folder|--network-timeout|--network-concurrency|--mutex|--mode)$/,
  bun: /^(?:--cwd|--registry|--cache-dir|--filter)$/,
  pip: /^(?:-r|--requirements?|-c|--constraints?|-i|--index|--default-index|--index-url|--extra-index-url|-f|--find-links|-t|--target|--prefix|--root|-e|--editable|--trusted-host|--cache-dir|--timeout|--retries|--platform|--python-version|--python|-p|--no-binary|--only-binary|--proxy|--progress-bar|--group|--cert|--src|--log|--report|--upgrade-strategy|--index-strategy|--python-preference|--resolution|--prerelease|--exclude-newer|--default-timeout|--link-mode|--extra)$/,
  gem: /^(?:-i|--install-dir|-n|--bindir|-v|--version|-s|--source|-P|--trust-policy|-g|--file|--platform)$/,
  cargo:
    /^(?:--version|--vers|--git|--branch|--tag|--rev|--root|--path|--features|-F|--target|--profile|--bin|--registry|--index|-j|--jobs|--config|-Z|--target-dir|--example|--strategies|--disable-strategies)$/,
  go: /^(?:-ldflags|-tags|-o|-p|-mod|-C|-gcflags|-modfile)$/,
  bundle: /^(?:--gemfile|--path|--jobs|-j|--retry|--with|--without|--binstubs)$/,
  composer: /^(?:-d|--working-dir)$/,
  uv: /^(?:--python|--python-preference|--index-strategy|--resolution|--prerelease|-p|--project|--directory|--group|--extra|--no-group|--only-group|--package|--cache-dir|--link-mode|--index|--index-url|--with)$/,
  poetry: /^(?:-C|--directory|--with|--without|--only|-E|--extras|-P|--project)$/,
  pipenv: /^(?:--python|--pypi-mirror|--categories|-i|--index)$/,
  pipx: /^(?:--python|--suffix|--pip-args|-i|--index-url|--preinstall)$/,
};

const PYTHON = /^(?:python|pypy)(?:\d(?:\.\d+)?)?$/;
const PIP = /^pip(?:\d(?:\.\d+)?)?$/;

/** Reads a command of npm, pnpm, yarn, bun, pip, uv, poetry, pipenv, gem, bundle, composer, cargo or go. */
export function packageCommand({ program, words }: Command): PackageCommand | undefined {
  let at = 1;
  let manager = program;
  if (PYTHON.test(program)) {
    const module = words.findIndex(({ text }) => text === '-m');
    if (module === -1 || !PIP.test(words[module + 1]?.text ?? '')) return undefined;
    manager = 'pip';
    at = module + 2;
  } else if (PIP.test(program)) manager = 'pip';
  else if (program === 'uv' && words[1]?.text === 'pip') {
    manager = 'pip';
    at = 2;
  } else if (program === 'bundler') manager = 'bundle';
  else if (program === 'composer.phar') manager = 'composer';
  const valued = VALUED[manager];
  return valued && readArguments(manager, words.slice(at), valued);
}

function readArguments(manager: string, words: readonly Word[], valued: RegExp): PackageCommand {
  const options: string[] = [];
  const rest: Word[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    const text = word.text ?? word.raw;
    if (!text.startsWith('-')) rest.push(word);
    else {
      options.push(text);
      if (valued.test(text)) {
        const value = words[++index];
        if (value) options.push(value.text ?? value.raw);
      }
    }
  }
  const [first, ...operands] = rest;
  return { manager, subcommand: first?.text ?? '', subcommandWord: first, options, operands };
}
