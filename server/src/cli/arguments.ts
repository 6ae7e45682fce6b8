import path from 'node:path';
import { parseArgs } from 'node:util';
import { cacheFolder } from '../cache-folder';

/** A mistake in how the command was called. */
export class UsageError extends Error {}

export type FormatName = 'stylish' | 'json' | 'sarif';
const FORMATS: readonly FormatName[] = ['stylish', 'json', 'sarif'];

export interface CheckArguments {
  readonly command: 'check';
  readonly paths: readonly string[];
  readonly format: FormatName;
  /** How many warnings are put up with. */
  readonly maxWarnings: number;
  /** False where `--no-color` was given, undefined where nothing was. */
  readonly color: false | undefined;
  readonly quiet: boolean;
  /** Folder in which results are kept between runs; undefined where they are not to be. */
  readonly cache: string | undefined;
}

export type Arguments =
  | CheckArguments
  | { readonly command: 'explain'; readonly topic: string }
  | { readonly command: 'facts'; readonly file: string }
  | { readonly command: 'why'; readonly rule: string; readonly file: string; readonly line: number }
  | { readonly command: 'lsp' }
  | { readonly command: 'help' | 'version' };

export const HELP = `Finds violations of the twelve-factor methodology (https://12factor.net).

Usage:
  twelve-factor check [PATH...]      check files and folders; the current folder by default
  twelve-factor check --why RULE FILE:LINE
                                     what the rule asked there, what it got, and what it said
  twelve-factor facts FILE           what is read in a file: regions, facts, what names stand for
  twelve-factor explain RULE|FACTOR  print the page of a rule (logs/log-file) or a factor (logs)
  twelve-factor lsp --stdio          run the language server

Options of check:
  --format stylish|json|sarif  how to print the findings (default: stylish)
  --max-warnings N             fail only with more than N warnings (default: 0)
  --quiet                      print errors and warnings only: no advice, no notices
  --no-color                   print no colours
  --no-cache                   check every file, and keep no results for the next run
  --cache-location FOLDER      where results are kept (default: the cache folder of the user)

General options:
  -h, --help     print this
  -v, --version  print the version

Files that git ignores are not checked, unless they are named.

Exit codes:
  0  nothing found; information and hints do not count
  1  errors, or more warnings than allowed
  2  wrong usage, or something that should have been checked could not be
`;

/** Reads a command line; throws a `UsageError` that says what is wrong with it. */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args);
  if (values.help) return { command: 'help' };
  if (values.version) return { command: 'version' };
  const [command, ...rest] = positionals;
  switch (command) {
    case 'check':
      if (values.why !== undefined) return whyArguments(values.why, rest);
      return {
        command,
        paths: rest.length > 0 ? rest : ['.'],
        format: formatOf(values.format),
        maxWarnings: numberOf(values['max-warnings']),
        color: values['no-color'] ? false : undefined,
        quiet: values.quiet === true,
        cache: values['no-cache']
          ? undefined
          : (values['cache-location'] ?? path.join(cacheFolder(), 'results')),
      };
    case 'explain': {
      const [topic, ...more] = rest;
      if (topic === undefined || more.length > 0)
        throw new UsageError('explain takes the id of one rule or factor');
      return { command, topic };
    }
    case 'facts': {
      const [file, ...more] = rest;
      if (file === undefined || more.length > 0) throw new UsageError('facts takes the path of one file');
      return { command, file };
    }
    case 'lsp':
      if (rest.length > 0) throw new UsageError(`lsp takes no ${rest[0]}`);
      return { command };
    case undefined:
      throw new UsageError('a command is missing: check, facts, explain or lsp');
    default:
      throw new UsageError(`there is no command ${command}: use check, facts, explain or lsp`);
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        'max-warnings': { type: 'string' },
        'no-color': { type: 'boolean' },
        quiet: { type: 'boolean' },
        'no-cache': { type: 'boolean' },
        'cache-location': { type: 'string' },
        why: { type: 'string' },
        stdio: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function whyArguments(rule: string, [place, ...more]: readonly string[]): Arguments {
  const [, file, line] = /^(.+):(\d+)$/.exec(place ?? '') ?? [];
  if (file === undefined || line === undefined || more.length > 0)
    throw new UsageError('--why takes a rule and a place: --why logs/log-file src/app.py:12');
  return { command: 'why', rule, file, line: Number(line) };
}

function formatOf(value: string | undefined): FormatName {
  if (value === undefined) return 'stylish';
  const format = FORMATS.find((name) => name === value);
  if (!format) throw new UsageError(`there is no format ${value}: use ${FORMATS.join(', ')}`);
  return format;
}

function numberOf(value: string | undefined): number {
  if (value === undefined) return 0;
  if (!/^\d+$/.test(value)) throw new UsageError(`--max-warnings takes a number, not ${value}`);
  return Number(value);
}
