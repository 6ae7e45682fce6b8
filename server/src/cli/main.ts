import { pages } from '../rules/pages.gen';
import { type Arguments, HELP, readArguments, UsageError } from './arguments';
import { check } from './check';
import { explain } from './explain';
import { look } from './look';

/** Where a command runs and what it writes to. */
export interface Terminal {
  readonly cwd: string;
  readonly version: string;
  /** Whether standard output shows colours. */
  readonly color: boolean;
  /** The bundle itself, which threads run too. */
  readonly script: string;
  /** Differs for every build: what one found, another may not. */
  readonly build: string;
  print(text: string): Promise<void>;
  /** A line on standard error. */
  error(message: string): void;
  /** Shows how far the work is, in place of what was shown before; `''` takes it away. Nothing where nobody watches. */
  progress(text: string): void;
  startLanguageServer(): void;
}

/** Runs a command line; answers the exit code, or undefined where the process is to go on by itself. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number | undefined> {
  try {
    return await run(readArguments(args), terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.error(`${error.message}\nSee twelve-factor --help.`);
    return 2;
  }
}

async function run(options: Arguments, terminal: Terminal): Promise<number | undefined> {
  switch (options.command) {
    case 'check':
      return check(options, terminal);
    case 'explain':
      await terminal.print(explain(options.topic, pages));
      return 0;
    case 'facts':
    case 'why':
      await terminal.print(await look(options, terminal));
      return 0;
    case 'help':
      await terminal.print(HELP);
      return 0;
    case 'version':
      await terminal.print(`${terminal.version}\n`);
      return 0;
    case 'lsp':
      terminal.startLanguageServer();
      return undefined;
  }
}
