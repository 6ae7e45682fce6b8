import type { RuleContext } from '../../../engine/rule';
import { isInOwnFolder } from '../../../knowledge/known-path';
import type { Command } from '../../../semantics/facts';
import type { Value } from '../../../semantics/values';
import { plainWords, programName } from '../../../shell/shell-words';
import { runsInShell } from '../../../shell/wrappers';
import { isOwn, namesOwn } from './own';
import type { Started } from './started';

export const SHELLS: ReadonlySet<string> = new Set('sh bash zsh dash ash ksh cmd powershell pwsh'.split(' '));
/** What a shell does itself. */
const BUILTINS: ReadonlySet<string> = new Set(
  '. source cd pushd popd export set unset umask ulimit trap test [ [[ true false : echo printf'.split(' '),
);
/** What takes the place of the shell, or is one of its words. */
const OF_SHELL: ReadonlySet<string> = new Set(['exec', 'time', 'command', 'builtin']);

/** Whether an option of a shell is followed by a line for it: `-c`, `-lc`, `/c`, `-Command`. */
export function isScriptOption(option: string): boolean {
  return /^(?:-\w*c|\/c|-Command)$/i.test(option);
}

/** One string: a line for a shell, or for an API that splits it, or the program alone. */
export function fromLine(value: Value, shell: boolean, context: RuleContext): Started {
  const known = context.dereference(value);
  const line = context.constant(value);
  const commands = context.told(line === undefined ? known : value);
  if (line !== undefined) {
    const words = plainWords(line);
    const program = words?.[0] ?? programIn(commands);
    return { program, shell, commands, ...(words ? { words } : {}), own: isOwn(program) };
  }
  if (known.kind !== 'template') return { program: undefined, shell, own: namesOwn(value, context) };
  const [start] = known.parts;
  const own = namesOwn(start, context) || isInOwnFolder(known, context);
  return ofCommands(commands, shell, own);
}

/** A program, and its arguments as one line of words. */
export function fromArguments(program: Value, line: Value, context: RuleContext): Started {
  const commands = context.told({ kind: 'template', span: line.span, parts: [program, ' ', line] });
  const [first] = commands;
  const name = context.constant(program);
  if (!first || name === undefined) return { program: name, shell: false, own: namesOwn(program, context) };
  const inner = runsInShell(first) ? commands.map(withoutShell) : scriptOf(first, context);
  const told = inner ?? commands;
  const words = told.length === 1 ? knownWords(told[0]) : undefined;
  const started = inner ? ofCommands(inner, true, false) : ofCommands(commands, false, isOwn(name));
  return { ...started, ...(inner ? {} : { program: name }), ...(words ? { words } : {}) };
}

function withoutShell(command: Command): Command {
  return { ...command, wrappers: command.wrappers.slice(1) };
}

/** What `cmd /c` and `powershell -Command` are told. */
function scriptOf(command: Command, context: RuleContext): readonly Command[] | undefined {
  const [shell, option, script, ...more] = command.words;
  if (!script || !SHELLS.has(programName(shell?.text ?? '')) || !isScriptOption(option?.text ?? ''))
    return undefined;
  if (more.length === 0) return context.told(script);
  return [{ ...command, program: programName(script.text ?? ''), words: [script, ...more] }];
}

function ofCommands(commands: readonly Command[], shell: boolean, own: boolean): Started {
  const program = programIn(commands);
  const partial = startOf(commands)?.words.map(({ text }) => text);
  return {
    program,
    shell,
    commands,
    ...(program !== undefined && partial?.[0] === program ? { partial } : {}),
    own: own || isOwn(program),
  };
}

/** The first command that is a program: what the shell does itself is passed over (`cd app && git pull`). */
function startOf(commands: readonly Command[]): Command | undefined {
  return commands.find((command) => !BUILTINS.has(firstWord(command)?.text ?? ''));
}

function programIn(commands: readonly Command[]): string | undefined {
  const first = startOf(commands);
  const word = first && firstWord(first);
  return word?.text !== undefined && /^[\w./+-]+$/.test(word.text) && !word.raw.includes('\\')
    ? word.text
    : undefined;
}

function firstWord({ wrappers, words }: Command) {
  return [...wrappers, ...words].find(({ text }) => text === undefined || !OF_SHELL.has(text));
}

/** The words of a command, where every one is known and no shell puts anything else in its place. */
function knownWords(command: Command | undefined): readonly string[] | undefined {
  if (!command || command.wrappers.length > 0 || command.redirects.length > 0) return undefined;
  if (command.background || command.assignments) return undefined;
  const words = command.words.map(({ raw }) => plainWords(raw));
  return words.every((word) => word?.length === 1) ? words.flatMap((word) => word ?? []) : undefined;
}
