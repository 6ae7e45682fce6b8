import type { RuleContext } from '../../../engine/rule';
import { isInOwnFolder } from '../../../knowledge/known-path';
import type { CallValue, TemplateValue, Value } from '../../../semantics/values';
import { firstProgram, plainWords, programName } from '../../../shell/shell-words';
import { optionsOf } from '../../../syntax/syntax-reader';
import type { ProgramStart } from './api';

/** What is known of the program that a call starts. */
export interface Started {
  /** As written; undefined where only the run knows it. */
  readonly program: string | undefined;
  readonly shell: boolean;
  /** All words, where every one of them is known and no shell syntax is used. */
  readonly words?: readonly string[];
  /** The words one by one, undefined where only the run knows them; of a line as many as are known. */
  readonly partial?: readonly (string | undefined)[];
  /** A line for a shell, as far as its beginning is known. */
  readonly line?: string;
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
  'java.lang.ProcessHandle.current().info().command().get()',
  'java.lang.ProcessHandle.current().info().command().orElse()',
  'java.lang.ProcessHandle.current().info().command().orElseThrow()',
  'RbConfig.ruby',
  'Gem.ruby',
  '$0',
  '$PROGRAM_NAME',
  'PHP_BINARY',
  'PHP_BINDIR',
  'Symfony.Component.Process.PhpExecutableFinder.find()',
  'std.env.current_exe()',
  'System.Environment.ProcessPath',
  'System.Diagnostics.Process.MainModule().FileName()',
]);
/** Deeper lists are no commands. */
const MAX_SPREAD = 3;
const SHELLS = new Set(['sh', 'bash', 'zsh', 'dash', 'ash', 'ksh', 'cmd', 'powershell', 'pwsh']);

/** Reads the program out of a call of an API that starts one. */
export function startedProgram(call: CallValue, api: ProgramStart, context: RuleContext): Started {
  if (api.named)
    return { program: context.slice(call.callee.span).split('.').at(-1), shell: false, own: false };
  const first = context.argument(call, api.program, api.keyword);
  const shell = api.shell === true || isOn(call, api.shellOption, context);
  if (!first) return { program: undefined, shell, own: false };
  if (api.lineAlone) return owned(fromLineOrWords(call.args.slice(api.program), api, context), api);
  if (api.words === 'line') return owned(fromLine(first, shell, context), api);
  const values = withoutRepeated(wordValues(call, api, first, context), api);
  const line = values === undefined || (values.length === 1 && (shell || isLine(first, context)));
  const started = line ? fromLine(first, shell, context) : fromValues(values, shell, context);
  return owned(started, api);
}

function owned(started: Started, api: ProgramStart): Started {
  const known = started.words ?? started.partial ?? [started.program];
  return api.own?.test(known.join(' ')) ? { ...started, own: true } : started;
}

/** `npm run build` in the place of a program: what a tag of a template is given, and what only a shell can start. */
function isLine(value: Value, context: RuleContext): boolean {
  const known = context.dereference(value);
  const text = known.kind === 'template' ? known.parts[0] : context.constant(known);
  return typeof text === 'string' && /^[\w.-]+\s/.test(text);
}

/** The program and its arguments, where its name stands among them once more. */
function withoutRepeated(
  values: readonly Value[] | undefined,
  { repeated }: ProgramStart,
): readonly Value[] | undefined {
  return repeated && values ? [...values.slice(0, 1), ...values.slice(2)] : values;
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
    const program = words?.[0] ?? firstProgram(line, UNKNOWN);
    return { program, shell, line, ...(words ? { words } : {}), own: isOwn(program) };
  }
  const known = context.dereference(value);
  if (known.kind === 'template') {
    const [start] = known.parts;
    const program = firstProgram(known.parts.map((part) => knownPart(part, context)).join(''), UNKNOWN);
    // The last word may go on behind what is known.
    const first = typeof start === 'string' ? plainWords(start.replace(/\S+$/, '')) : undefined;
    const words = program !== undefined && first?.[0] === program ? first : undefined;
    const own = isOwn(program) || namesOwn(start, context) || isInOwnFolder(known, context);
    const line = typeof start === 'string' ? { line: start } : {};
    return { program, shell, ...line, ...(words ? { partial: words } : {}), own };
  }
  return { program: undefined, shell, own: namesOwn(value, context) };
}

/** Stands for what only the run knows. */
const UNKNOWN = '\0';

function knownPart(part: string | Value, context: RuleContext): string {
  return typeof part === 'string' ? part : (context.constant(part) ?? UNKNOWN);
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
  return { program, shell, ...known, partial: words, own: isOwn(program) };
}

/** A relative path, which lies inside the package: the file is shipped with the code. */
function isOwn(program: string | undefined): boolean {
  return program !== undefined && /^(?:\/proc\/self\/exe$|\.{1,2}[/\\]|[\w@-][\w.@-]*\/)/.test(program);
}

function namesOwn(value: Value | string | undefined, context: RuleContext): boolean {
  if (value === undefined || typeof value === 'string') return false;
  const read = context.environment(value);
  // Instead of a fallback an error may be thrown.
  if (read && (!read.fallback || context.constant(read.fallback) === undefined)) return true;
  if (isInOwnFolder(value, context)) return true;
  // `System.getProperty("java.home") + "/bin/java"`
  const { parts: [start] = [] } = templateOf(value, context);
  if (start !== undefined && typeof start !== 'string') return namesOwn(start, context);
  // `os.Args[0]`
  const named = value.kind === 'index' ? value.object : value;
  return context.resolve(named).some((name) => OWN_INTERPRETER.has(name));
}

function templateOf(value: Value, context: RuleContext): { parts?: TemplateValue['parts'] } {
  const known = context.dereference(value);
  return known.kind === 'template' ? known : {};
}

function isOn(call: CallValue, option: string | undefined, context: RuleContext): boolean {
  const given = option === undefined ? undefined : optionsOf(call).find(({ name }) => name === option)?.value;
  const value = given && context.dereference(given);
  return value !== undefined && !(value.kind === 'scalar' && !value.value);
}
