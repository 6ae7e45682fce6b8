import type { RuleContext } from '../../../core/rule';
import { firstWord, plainWords, programName } from '../../../core/shell-words';
import { optionsOf } from '../../../core/syntax-reader';
import type { CallValue, Value } from '../../../core/values';
import type { ProgramStart } from './api';

/** What is known of the program that a call starts. */
export interface Started {
  /** As written; undefined where only the run knows it. */
  readonly program: string | undefined;
  readonly shell: boolean;
  /** All words, where every one of them is known and no shell syntax is used. */
  readonly words?: readonly string[];
  /** Our own interpreter, a file of the same package, or a program that the environment names: no hidden dependency. */
  readonly own: boolean;
}

/** The interpreter that runs us, by qualified name. */
const OWN_INTERPRETER = new Set([
  'sys.executable',
  'process.execPath',
  'process.argv0',
  'os.Executable()',
  'os.Args',
  'ProcessHandle.current()',
  'RbConfig.ruby',
  'Gem.ruby',
  '$0',
  '$PROGRAM_NAME',
  'PHP_BINARY',
  'std.env.current_exe()',
  'System.Environment.ProcessPath',
  'System.Diagnostics.Process.MainModule().FileName()',
]);
/** Deeper lists are no commands. */
const MAX_SPREAD = 3;
const SHELLS = new Set(['sh', 'bash', 'zsh', 'dash', 'ash', 'ksh', 'cmd', 'powershell', 'pwsh']);

/** Reads the program out of a call of an API that starts one. */
export function startedProgram(call: CallValue, api: ProgramStart, context: RuleContext): Started {
  const first = context.argument(call, api.program, api.keyword);
  const shell = api.shell === true || isOn(call, api.shellOption, context);
  if (!first) return { program: undefined, shell, own: false };
  if (api.lineAlone) return fromLineOrWords(call.args.slice(api.program), api, context);
  if (api.words === 'line') return fromLine(first, shell, context);
  const values = wordValues(call, api, first, context);
  if (!values) return fromLine(first, shell, context);
  return fromValues(values, shell, context);
}

function wordValues(
  call: CallValue,
  api: ProgramStart,
  first: Value,
  context: RuleContext,
): readonly Value[] | undefined {
  if (api.words === 'rest') {
    const rest = call.args.slice(api.program);
    const only = rest.length === 1 && rest[0] ? context.dereference(rest[0]) : undefined;
    return only?.kind === 'list' ? only.items : rest;
  }
  if (api.words === 'list') {
    const list = context.dereference(first);
    return list.kind === 'list' ? list.items : undefined;
  }
  const args =
    call.args[api.program + 1] ?? optionsOf(call).find(({ name }) => api.arguments?.includes(name))?.value;
  const list = args && context.dereference(args);
  if (list && api.line && list.kind !== 'list') return [first, ...wordsOfLine(list, context)];
  return [first, ...(list?.kind === 'list' ? list.items : list && list.kind !== 'object' ? [list] : [])];
}

/** The options of a shell that a line of its own follows. */
const COMMAND_OPTION = /^\s*(-\w*c|\/c|-Command)\s+["']?/i;

/** A line of arguments cut into words, or what follows `-c` as one. */
function wordsOfLine(line: Value, context: RuleContext): readonly Value[] {
  const { span } = line;
  const text = context.constant(line);
  const start = text ?? (line.kind === 'template' ? line.parts[0] : undefined);
  const [whole = '', option] = (typeof start === 'string' && COMMAND_OPTION.exec(start)) || [];
  const word = (known: string): Value => ({ kind: 'string', span, text: known });
  if (option !== undefined) {
    const rest = text?.slice(whole.length).replace(/["']\s*$/, '');
    if (rest !== undefined) return [word(option), word(rest)];
    const parts = line.kind === 'template' ? line.parts.slice(1) : [];
    return [word(option), { kind: 'template', span, parts: [String(start).slice(whole.length), ...parts] }];
  }
  return (text === undefined ? undefined : plainWords(text)?.map(word)) ?? [line];
}

/** Words one by one or in a list, else a line for a shell; after a hash of environment variables, if any. */
function fromLineOrWords(args: readonly Value[], api: ProgramStart, context: RuleContext): Started {
  const [first, ...more] = withoutVariables(args, context);
  if (!first) return { program: undefined, shell: false, own: false };
  const listed = context.dereference(first).kind === 'list';
  if (!listed && (more.length === 0 || api.words === 'list')) {
    const started = fromLine(first, true, context);
    // A word alone needs no shell.
    return started.words?.length === 1 ? { ...started, shell: false } : started;
  }
  const values = (api.words === 'list' ? [first] : [first, ...more]).flatMap((value) =>
    spread(value, context),
  );
  return fromValues(withoutVariables(values, context), false, context);
}

function withoutVariables(values: readonly Value[], context: RuleContext): readonly Value[] {
  const [first, ...rest] = values;
  return first && context.dereference(first).kind === 'object' ? rest : values;
}

/** The items of lists in lists: what `*command` puts among the arguments. */
function spread(value: Value, context: RuleContext, depth = 0): readonly Value[] {
  const list = context.dereference(value);
  if (list.kind !== 'list' || depth > MAX_SPREAD) return [value];
  return list.items.flatMap((item) => spread(item, context, depth + 1));
}

/** One string: a line for a shell, or for an API that splits it, or the program alone. */
function fromLine(value: Value, shell: boolean, context: RuleContext): Started {
  const line = context.constant(value);
  if (line !== undefined) {
    const words = plainWords(line);
    const program = words?.[0] ?? firstWord(line);
    return { program, shell, ...(words ? { words } : {}), own: isOwn(program) };
  }
  const known = context.dereference(value);
  if (known.kind === 'template') {
    const [start] = known.parts;
    const program = typeof start === 'string' && /\s/.test(start.trimStart()) ? firstWord(start) : undefined;
    return { program, shell, own: isOwn(program) || namesOwn(start, context) };
  }
  return { program: undefined, shell, own: namesOwn(value, context) };
}

function fromValues(values: readonly Value[], shell: boolean, context: RuleContext): Started {
  const [first] = values;
  const words = values.map((value) => context.constant(value));
  const program = words[0];
  if (program === undefined) return { program, shell, own: namesOwn(first, context) };
  // `["sh", "-c", line]`
  const flag = words[1];
  if (
    SHELLS.has(programName(program)) &&
    flag !== undefined &&
    /^(?:-\w*c|\/c|-Command)$/i.test(flag) &&
    values[2]
  ) {
    return fromLine(values[2], true, context);
  }
  const known = words.every((word) => word !== undefined) ? { words: words as string[] } : {};
  return { program, shell, ...known, own: isOwn(program) };
}

/** A path inside the package: the file is shipped with the code. */
function isOwn(program: string | undefined): boolean {
  return program !== undefined && /^\.{1,2}[/\\]/.test(program);
}

function namesOwn(value: Value | string | undefined, context: RuleContext): boolean {
  if (value === undefined || typeof value === 'string') return false;
  if (context.environment(value) && !context.environment(value)?.fallback) return true;
  // `os.Args[0]`
  const named = value.kind === 'index' ? value.object : value;
  return context.resolve(named).some((name) => OWN_INTERPRETER.has(name));
}

function isOn(call: CallValue, option: string | undefined, context: RuleContext): boolean {
  const given = option === undefined ? undefined : optionsOf(call).find(({ name }) => name === option)?.value;
  const value = given && context.dereference(given);
  return value !== undefined && !(value.kind === 'scalar' && !value.value);
}
