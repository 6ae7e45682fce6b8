import type { Command } from '../../semantics/facts';
import { launched } from '../../shell/launchers';

/** What a command runs, with what only runs it taken off. */
export interface Tool {
  /** File name of the program or script: `manage.py` of `python -u manage.py migrate`. */
  readonly name: string;
  /** What follows it, options too; `''` for words that are only known at run time. */
  readonly args: readonly string[];
  /** What follows it without options. */
  readonly operands: readonly string[];
  /** The interpreter and its options: `['python', '-u']`; empty where there is none. */
  readonly by: readonly string[];
}

/** Programs that run a script which is their first operand. */
const INTERPRETER = /^(?:python|php|ruby|node|nodejs|bun|deno|ts-node|tsx|perl)(?:\d(?:\.\d+)?)?$/;
/** Options of interpreters that take the next word as their value. */
const VALUED = /^(?:-r|--require|--import|--loader|--experimental-loader|-W|-X|-I|-P|--project|-d|-c|-S|-t)$/;
/** Package managers that run a program of a dependency by its bare name. */
const RUNS_PROGRAMS = /^(?:yarn|pnpm|bun)$/;

/** The tool that does the work of a command. Never throws. */
export function toolOf(command: Command): Tool {
  const { program, words } = launched(command);
  const [, ...args] = words.map(({ text }) => text ?? '');
  if (INTERPRETER.test(program) && command.program !== 'bunx') {
    const at = scriptIn(program, args);
    if (at !== undefined) {
      const script = args[at] ?? '';
      return tool(script.slice(script.lastIndexOf('/') + 1), args.slice(at + 1), [
        program,
        ...args.slice(0, at),
      ]);
    }
  }
  const [first = ''] = args;
  if (RUNS_PROGRAMS.test(program) && /^[a-z]/.test(first)) return tool(first, args.slice(1), [program]);
  return tool(program, args, []);
}

/** Index of the script; undefined where the interpreter reads something else. */
function scriptIn(interpreter: string, args: readonly string[]): number | undefined {
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? '';
    // `php -r code`, `python -c code`, `node -e code`, `php -S address`
    if (
      /^(?:-e|-p|--eval|--print)$/.test(arg) ||
      (/^(?:python|php|perl)/.test(interpreter) && /^-[crSE]$/.test(arg))
    )
      return undefined;
    if (!arg.startsWith('-')) return index;
    if (VALUED.test(arg)) index++;
  }
  return undefined;
}

function tool(name: string, args: readonly string[], by: readonly string[]): Tool {
  return { name, args, operands: args.filter((arg) => arg !== '' && !arg.startsWith('-')), by };
}
