import type { RuleContext } from '../../../engine/rule';
import type { CallValue, Value } from '../../../semantics/values';
import { programName } from '../../../shell/shell-words';
import { optionsOf } from '../../../syntax/syntax-reader';
import type { ProgramStart } from './api';
import { fromArguments, fromLine, isScriptOption, SHELLS } from './line';
import { isOwn, namesOwn } from './own';
import type { Started } from './started';

/** Deeper lists are no commands. */
const MAX_SPREAD = 3;
/** Reads the program out of a call of an API that starts one. */
export function startedProgram(call: CallValue, api: ProgramStart, context: RuleContext): Started {
  if (api.named) return { program: call.callee.written ?? call.callee.name, shell: false, own: false };
  const first = context.argument(call, api.program, api.keyword);
  const shell = api.shell === true || isOn(call, api.shellOption, context);
  if (!first) return { program: undefined, shell, own: false };
  if (api.lineAlone) return owned(fromLineOrWords(call.args.slice(api.program), api, context), api);
  if (api.words === 'line') return owned(fromLine(first, shell, context), api);
  const argumentLine = api.line && argumentsOf(call, api, context);
  if (argumentLine && argumentLine.kind !== 'list')
    return owned(fromArguments(first, argumentLine, context), api);
  const values = withoutRepeated(wordValues(call, api, first, context), api);
  const line = values === undefined || (values.length === 1 && (shell || isLine(first, context)));
  const started = line ? fromLine(first, shell, context) : fromValues(values, shell, context);
  return owned(started, api);
}

function owned(started: Started, api: ProgramStart): Started {
  const [program = ''] = started.words ?? started.partial ?? [started.program];
  return api.own?.test(program) ? { ...started, own: true } : started;
}

/** `npm run build` in the place of a program: what a tag of a template is given, and what only a shell can start. */
function isLine(value: Value, context: RuleContext): boolean {
  const [first] = context.told(context.dereference(value));
  if (!first) return false;
  const [word = first.words[0]] = first.wrappers;
  return /^[\w.-]+$/.test(word?.raw ?? '') && first.wrappers.length + first.words.length > 1;
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
  const list = argumentsOf(call, api, context);
  return [first, ...(list?.kind === 'list' ? list.items : list && list.kind !== 'object' ? [list] : [])];
}

/** What a program is given, where that stands apart from its name. */
function argumentsOf(call: CallValue, api: ProgramStart, context: RuleContext): Value | undefined {
  const given =
    call.args[api.program + 1] ?? optionsOf(call).find(({ name }) => api.arguments?.includes(name))?.value;
  return given && context.dereference(given);
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

function fromValues(values: readonly Value[], shell: boolean, context: RuleContext): Started {
  const [first] = values;
  const words = values.map((value) => context.constant(value));
  const program = words[0];
  if (program === undefined) return { program, shell, own: namesOwn(first, context) };
  // `["sh", "-c", line]`
  const flag = words[1];
  if (SHELLS.has(programName(program)) && flag !== undefined && isScriptOption(flag) && values[2]) {
    return fromLine(values[2], true, context);
  }
  const known = words.every((word) => word !== undefined) ? { words: words as string[] } : {};
  return { program, shell, ...known, partial: words, own: isOwn(program) };
}

function isOn(call: CallValue, option: string | undefined, context: RuleContext): boolean {
  const given = option === undefined ? undefined : optionsOf(call).find(({ name }) => name === option)?.value;
  const value = given && context.dereference(given);
  return value !== undefined && !(value.kind === 'scalar' && !value.value);
}
