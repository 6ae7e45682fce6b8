import type { RuleContext } from '../../../engine/rule';
import type { CallFact } from '../../../semantics/facts';
import type { CallValue } from '../../../semantics/values';
import { optionsOf } from '../../../syntax/syntax-reader';
import type { LogSink } from './api';

/** Whether a call opens a file to write behind what is there, as its mode or its options say. */
export function opensToAppend(
  call: CallValue,
  { mode, options }: NonNullable<LogSink['opening']>,
  context: RuleContext,
): boolean {
  const given = mode === undefined ? undefined : context.constant(call.args[mode]);
  if (given !== undefined) return /^a/.test(given);
  const option = optionsOf(call).find(({ name }) => options.includes(name))?.value;
  const known = option && context.dereference(option);
  if (known?.kind === 'scalar') return known.value === true;
  return /^a/.test(context.constant(known) ?? '');
}

const GIVEN_TO = /(?:^|[^\w$.])(?:this\.)?([\w$]{1,60})\s{0,8}=\s{0,8}$/;
/** How far the name of a variable is looked for before its value. */
const REACH = 100;

/** Packages whose loggers are given a stream: what they write to is reported there. */
const LOGGERS =
  /^(?:console|winston|pino|morgan|bunyan|log4js|fastify|koa-morgan|nestjs-pino|pino-http)(?:\.|$)/;

/**
 * Whether the file calls a method of the variable or field that the result of a call is given to, or uses no logger
 * that could be given it.
 */
export function isMethodCalled({ call }: CallFact, method: string, context: RuleContext): boolean {
  const { text, imports } = context;
  if (!imports.some(({ target }) => LOGGERS.test(target)) && !/\bConsole\(/.test(text)) return true;
  const { start } = call.span;
  const [, name] = GIVEN_TO.exec(text.slice(Math.max(0, start - REACH), start)) ?? [];
  return name !== undefined && text.includes(`${name}.${method}(`);
}

/**
 * Whether a file is opened to append, and is written to by whoever opened it: `with open("app.log", "a")`. One that is
 * handed on is reported where it arrives.
 */
export function isWrittenLog({ call }: CallFact, mode: number, context: RuleContext): boolean {
  if (!isAppending(call, mode, context)) return false;
  const { start } = call.span;
  const { end } = call.argsSpan ?? call.span;
  const before = context.text.slice(Math.max(0, start - STATEMENT), start);
  if (/\bwith\s+(?:\(\s*)?$/.test(before)) return true;
  const name = /(?:^|\n)[ \t]*(?:let mut |let |if )?([\w.]+)(?:,[ \t]*\w+)?[ \t]*:?=[ \t]*$/.exec(
    before,
  )?.[1];
  if (name !== undefined) return WRITES.some((write) => context.text.includes(write.replace('_', name)));
  return /^[ \t]*(?:\.(?:write|puts)\b|\{[ \t]*\||do[ \t]*\|)/.test(context.text.slice(end, end + STATEMENT));
}

/** `'a'`, `os.O_APPEND|os.O_WRONLY`; at -1 the mode is set on what the call is made of: `.append(true).open(path)`. */
function isAppending(call: CallFact['call'], mode: number, context: RuleContext): boolean {
  if (mode === -1) return /\.append\(true\)/.test(context.slice(call.span));
  const argument = context.argument(call, mode, 'mode');
  const known = context.constant(argument);
  return known === undefined
    ? argument !== undefined && /\bO_APPEND\b/.test(context.slice(argument.span))
    : /a/.test(known);
}

/** How a file is written to, in all languages; `_` is the variable that holds it. */
const WRITES = [
  '_.write(',
  '_.Write',
  '_.write_all(',
  'Fprintf(_',
  'Fprintln(_',
  'Fprint(_',
  'writeln!(_',
  'write!(_',
  'writeln!(&mut _',
];

/** Longest statement before a call that is looked at. */
const STATEMENT = 200;
