import type { RuleContext } from '../../../engine/rule';
import { isCalledOnResult, isResultOf } from '../../../semantics/call-results';
import { allPartsOf } from '../../../semantics/parts';
import type { CallValue, Value } from '../../../semantics/values';
import { optionsOf } from '../../../syntax/syntax-reader';
import { Span } from '../../../text/span';
import type { LogSink } from './api';

/** Whether a call opens a file to write behind what is there, as its mode or its options say. */
export function opensToAppend(
  call: CallValue,
  { mode, options }: NonNullable<LogSink['opening']>,
  context: RuleContext,
): boolean {
  const given = mode === undefined ? undefined : context.constant(call.args[mode]);
  if (given !== undefined) return given.startsWith('a');
  const option = optionsOf(call).find(({ name }) => options.includes(name))?.value;
  const known = option && context.dereference(option);
  if (known?.kind === 'scalar') return known.value === true;
  return context.constant(known)?.startsWith('a') ?? false;
}

/** Packages whose loggers are given a stream: what they write to is reported there. */
const LOGGERS: ReadonlySet<string> = new Set(
  'console winston pino morgan bunyan log4js fastify koa-morgan nestjs-pino pino-http'.split(' '),
);
const CONSOLES = ['console.Console', 'Console'];

/** Whether the file calls a method of what a call opens, or uses no logger that could be given it. */
export function isMethodCalled(call: CallValue, method: string, context: RuleContext): boolean {
  const isLogger = context.imports.some(({ target }) => LOGGERS.has(target.split('.')[0] ?? ''));
  if (!isLogger && context.calls(CONSOLES).length === 0) return true;
  return isCalledOnResult(call, [method], context);
}

/** Methods by which a file is written to, in all languages. */
const WRITES = ['write', 'writelines', 'puts', 'print', 'printf', '<<', 'Write', 'WriteString', 'write_all'];
/** Functions that write to what they are given. */
const WRITERS = ['print', 'json.dump', 'csv.writer', 'csv.DictWriter', 'write', 'writeln'].concat(
  ['fmt.Fprint', 'fmt.Fprintf', 'fmt.Fprintln', 'io.WriteString'],
  ['subprocess.run', 'subprocess.call', 'subprocess.check_call', 'subprocess.Popen'],
);

/**
 * Whether a file is opened to append, and is written to by whoever opened it: `with open("app.log", "a")`. One that is
 * handed on is reported where it arrives.
 */
export function isWrittenLog(call: CallValue, mode: number, context: RuleContext): boolean {
  return (
    isAppending(call, mode, context) &&
    (isCalledOnResult(call, WRITES, context) || isGivenToWriter(call, context) || hasBlock(call, context))
  );
}

function isGivenToWriter(opened: CallValue, context: RuleContext): boolean {
  return context
    .calls(WRITERS)
    .some(({ call: { args, named } }) =>
      [...args, ...named.map(({ value }) => value)].some((given) => isResultOf(given, opened, context)),
    );
}

/** Ruby hands the opened file to a block: `File.open(path, 'a') { |file| … }`. */
function hasBlock({ span }: CallValue, context: RuleContext): boolean {
  const [inner] = context.regionsAt(Span.at(span.end - 1, span.end));
  return inner?.type === 'function' && inner.handedTo?.span.start === span.start;
}

/** `'a'`, `os.O_APPEND|os.O_WRONLY`; at -1 the mode is set on what the call is made of: `.append(true).open(path)`. */
function isAppending(call: CallValue, mode: number, context: RuleContext): boolean {
  if (mode === -1) return isSetToAppend(call.callee.receiver, context);
  const argument = context.argument(call, mode, 'mode');
  const known = context.constant(argument);
  if (known !== undefined) return known.includes('a');
  const flags = argument ? allPartsOf(context.dereference(argument)) : [];
  return flags.some((flag) => context.resolve(flag).some((name) => name.endsWith('.O_APPEND')));
}

function isSetToAppend(options: Value | undefined, context: RuleContext): boolean {
  const made = options && context.dereference(options);
  if (made?.kind !== 'call') return false;
  const [given] = made.args;
  return (
    (made.callee.name === 'append' && given?.kind === 'scalar' && given.value === true) ||
    isSetToAppend(made.callee.receiver, context)
  );
}
