import type { BindingFact, CallFact } from '../../../core/facts';
import type { Fix, Report } from '../../../core/findings';
import { fillTemplate } from '../../../core/fixes/code';
import { removeItems } from '../../../core/fixes/lists';
import { type RuleContext, rule } from '../../../core/rule';
import { isLogPath, isStandardStream } from '../../../core/streams';
import { optionsOf } from '../../../core/syntax-reader';
import type { Value } from '../../../core/values';
import type { LogSink } from './api';
import { apis, assigned, openers, wrappers } from './apis';
import { nestedTargets } from './nested';

const TITLE = 'Log to stdout';

const assignedNames = new Set(Object.keys(assigned).map((name) => name.slice(name.lastIndexOf('.') + 1)));
/** What opens the file that is assigned, or says where it is. */
const assignedWords = ['OpenFile', 'os.Create', 'OutputPaths', 'config.paths'];

/** Classes that log to files, named in a configuration that the code holds: `{'class': 'logging.FileHandler'}`. */
const FILE_CLASS =
  /^(?:logging\.(?:handlers\.)?(?:Rotating|TimedRotating|Watched)?FileHandler|.*ConcurrentRotatingFileHandler)$/;

export default rule<LogSink>({
  id: 'logs/log-file',
  title: 'Log written to a file',
  severity: 'warning',
  apis,

  call(fact, api, context) {
    if (api.nested) {
      const inside = nestedTargets(fact.call, api.nested, context);
      if (inside.length > 0) return inside.map(({ span, path }) => ({ span, message: message(path) }));
      if (api.path === undefined) return undefined;
    }
    const target = targetOf(fact, api, context);
    if (!target) return undefined;
    return {
      span: fact.call.callee.span,
      message: message(target.path),
      fixes: () => fixes(fact, api, target.argument, context),
    };
  },

  names: (name) => name === 'class' || name === 'driver' || assignedNames.has(name),
  bindingWords: ['FileHandler', "'driver'", '"driver"', ...assignedWords],
  binding(fact, context) {
    if (assignedNames.has(fact.name)) return assignment(fact, context);
    const name = context.constant(fact.value);
    if (fact.name === 'driver') return channel(fact, name, context);
    if (!fact.value || name === undefined || !FILE_CLASS.test(name)) return undefined;
    return { span: fact.value.span, message: message(undefined) };
  },
});

/** A channel in the configuration of Laravel, which the environment may leave unused: `'driver' => 'single'`. */
function channel(
  { value }: BindingFact,
  driver: string | undefined,
  context: RuleContext,
): Report | undefined {
  if (!value || (driver !== 'single' && driver !== 'daily')) return undefined;
  if (!/(?:^|\/)config\/logging\.php$/i.test(context.document.path)) return undefined;
  return { span: value.span, message: message(undefined), severity: 'information' };
}

/** `logger.Out = file` */
function assignment(fact: BindingFact, context: RuleContext): Report | undefined {
  const { value, nameSpan: span, path } = fact;
  if (fact.form !== 'assignment' || path.length < 2 || !value) return undefined;
  const owners = context.resolve({ kind: 'name', span, path: path.slice(0, -1) });
  for (const owner of owners) {
    const sink = assigned[`${owner}.${fact.name}`];
    const target = sink && targetIn(value, sink, context);
    if (target)
      return { span, message: message(target.path), fixes: () => replaceArgument(value, sink, context) };
  }
  return undefined;
}

function message(path: string | undefined): string {
  const target = path === undefined ? 'a file' : `the file ${path}`;
  return `The log goes to ${target}, which is lost with the container and is collected by nobody. Write it to stdout and let the platform route it.`;
}

interface Target {
  readonly argument: Value | undefined;
  /** Where it is known. */
  readonly path: string | undefined;
}

/** The file that a sink writes to; undefined where it writes to none, or where the environment says which. */
function targetOf({ call }: CallFact, api: LogSink, context: RuleContext): Target | undefined {
  if (api.path === undefined && api.keyword === undefined) return { argument: undefined, path: undefined };
  const argument = keywordArgument(call, api) ?? (api.path === undefined ? undefined : call.args[api.path]);
  if (!argument) return api.optional || api.writer ? undefined : { argument, path: undefined };
  return targetIn(argument, api, context);
}

/** The file that a sink writes to when it is given this. */
function targetIn(argument: Value, api: LogSink, context: RuleContext): Target | undefined {
  if (context.environment(argument)) return undefined;
  const opened = openedPath(argument, context);
  if (api.writer) return opened && { argument, path: opened.path };
  const path = opened?.path ?? firstString(argument, context);
  if (path === undefined && api.known && context.dereference(argument).kind !== 'template') return undefined;
  if (path !== undefined && isStandardStream(path)) return undefined;
  if (api.logs && !isLogPath(path ?? '')) return undefined;
  if (context.resolve(argument).some((name) => /(?:^|\.)(?:stdout|stderr|Stdout|Stderr)$/.test(name)))
    return undefined;
  return { argument, path };
}

function keywordArgument(call: CallFact['call'], api: LogSink): Value | undefined {
  return api.keyword === undefined
    ? undefined
    : optionsOf(call).find(({ name }) => name === api.keyword)?.value;
}

/** A path, or a list of paths of which the first that is a file counts. */
function firstString(argument: Value, context: RuleContext): string | undefined {
  const value = context.dereference(argument);
  if (value.kind !== 'list') return context.constant(value);
  const paths = value.items.map((item) => context.constant(item));
  return paths.find((path) => path !== undefined && !isStandardStream(path)) ?? paths[0];
}

/** The file that a writer was opened on in this document, or one of the writers that it hands everything on to. */
function openedPath(
  argument: Value,
  context: RuleContext,
  depth = 0,
): { path: string | undefined } | undefined {
  const value = context.dereference(argument);
  if (value.kind !== 'call' || depth > 3) return undefined;
  for (const callee of context.callee(value)) {
    if (wrappers.has(callee)) {
      const opened = value.args.map((writer) => openedPath(writer, context, depth + 1));
      return opened.find((found) => found !== undefined);
    }
    const position = openers[callee];
    const path = position === undefined ? undefined : value.args[position];
    if (position === undefined || (path && context.environment(path))) continue;
    const known = context.constant(path);
    if (known === undefined || !isStandardStream(known)) return { path: known };
  }
  return undefined;
}

function fixes(
  fact: CallFact,
  api: LogSink,
  argument: Value | undefined,
  context: RuleContext,
): readonly Fix[] {
  const { instead } = api;
  if (!instead) return [];
  if (instead.kind === 'drop') {
    const dropped = optionsOf(fact.call).filter(({ name }) => instead.arguments.includes(name));
    if (dropped.length === 0) return [];
    return [
      {
        title: TITLE,
        safety: 'safe',
        edits: removeItems(
          dropped.map(({ span }) => span),
          context.text,
        ),
      },
    ];
  }
  if (
    instead.kind === 'call' &&
    instead.onlyAsArgument &&
    !/[(,]\s*$/.test(context.text.slice(0, fact.call.span.start).slice(-200))
  )
    return [];
  if (instead.kind === 'method') return methodInstead(fact, instead.code);
  const place = instead.kind === 'call' ? fact.call : argument;
  return place ? replaceArgument(place, api, context) : [];
}

/** The package that writes to the console may have to be added. */
function methodInstead({ call }: CallFact, text: string): readonly Fix[] {
  const { callee, span } = call;
  return [
    {
      title: TITLE,
      safety: 'suggested',
      edits: [{ start: callee.span.end - callee.name.length, end: span.end, text }],
    },
  ];
}

function replaceArgument({ span }: Value, { instead }: LogSink, context: RuleContext): readonly Fix[] {
  const snippet = instead && instead.kind !== 'drop' ? fillTemplate(instead.code, context) : undefined;
  if (!snippet) return [];
  const { start, end } = span;
  return [{ title: TITLE, safety: 'safe', edits: [{ start, end, text: snippet.code }, ...snippet.edits] }];
}
