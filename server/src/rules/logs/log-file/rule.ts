import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { isLogPath, isStandardStream } from '../../../knowledge/streams';
import type { BindingFact, CallFact } from '../../../semantics/facts';
import type { Value } from '../../../semantics/values';
import { optionsOf } from '../../../syntax/syntax-reader';
import type { LogSink } from './api';
import { apis, assigned, openers, wrappers } from './apis';
import { fileChannels } from './channels';
import { fixes, replaceArgument } from './fixes';
import { knownPath } from './known-path';
import { nestedTargets } from './nested';
import { isMethodCalled, isWrittenLog, opensToAppend } from './opening';
import { isProcessManagerLog, processManagerLog } from './process-manager';

const assignedNames = new Set(Object.keys(assigned).map((name) => name.slice(name.lastIndexOf('.') + 1)));
/** What opens the file that is assigned, or says where it is. */
const assignedWords = [
  'OpenFile',
  'os.Create',
  'OutputPaths',
  'config.paths',
  'transports.file',
  'Workerman',
];

/** Classes that log to files, named in a configuration that the code holds: `{'class': 'logging.FileHandler'}`. */
const FILE_CLASS =
  /^(?:logging\.(?:handlers\.)?(?:Rotating|TimedRotating|Watched)?FileHandler|[\w.]*(?:Rotating|Watched)FileHandler|yii\.log\.FileTarget|Cake\.Log\.Engine\.FileLog)$/;

export default rule<LogSink>({
  id: 'logs/log-file',
  title: 'Log written to a file',
  severity: 'warning',
  apis,

  call(fact, api, context) {
    if (api.silent) return undefined;
    if (api.nested) {
      const inside = nestedTargets(fact.call, api.nested, context, (writer) => openedPath(writer, context));
      if (inside.length > 0) return inside.map(({ span, path }) => ({ span, message: message(path) }));
      if (api.path === undefined) return undefined;
    }
    if (api.opening && !opensToAppend(fact.call, api.opening, context)) return undefined;
    if (api.method !== undefined && !isMethodCalled(fact, api.method, context)) return undefined;
    if (api.appends !== undefined && !isWrittenLog(fact, api.appends, context)) return undefined;
    const target = applies(fact, api, context) ? targetOf(fact, api, context) : undefined;
    if (!target) return undefined;
    return {
      span: fact.call.callee.span,
      message: message(target.path),
      fixes: () => (target.isOpen ? [] : fixes(fact, api, target.argument, context)),
    };
  },

  names: (name) =>
    name === 'class' ||
    name === 'className' ||
    name === 'channels' ||
    assignedNames.has(name) ||
    isProcessManagerLog(name),
  bindingWords: ['FileHandler', 'FileTarget', 'FileLog', "'driver'", '"driver"', 'apps', ...assignedWords],
  binding(fact, context) {
    if (isProcessManagerLog(fact.name)) return processManagerLog(fact, context);
    if (assignedNames.has(fact.name)) return assignment(fact, context);
    if (fact.name === 'channels')
      return fileChannels(fact, context).map((span) => ({
        span,
        message: message(undefined),
        severity: 'information' as const,
      }));
    const name = fact.value && className(fact.value, context);
    if (!fact.value || name === undefined || !FILE_CLASS.test(name)) return undefined;
    return { span: fact.value.span, message: message(undefined) };
  },
});

/** Written as a string, or as PHP's `FileTarget::class`. */
function className(value: Value, context: RuleContext): string | undefined {
  const name = context.constant(value) ?? context.resolve(value)[0]?.replace(/\.class$/, '');
  return name?.replaceAll('\\', '.').replace(/^\./, '');
}

/** `logger.Out = file` */
function assignment(fact: BindingFact, context: RuleContext): Report | undefined {
  const { value, nameSpan: span, path } = fact;
  if (fact.form !== 'assignment' || path.length < 2 || !value) return undefined;
  const owners = context.resolve({ kind: 'name', span, path: path.slice(0, -1) });
  for (const owner of owners) {
    const sink = assigned[`${owner}.${fact.name}`];
    const target = sink && targetIn(value, sink, context);
    const { instead } = sink ?? {};
    if (target)
      return {
        span,
        message: message(target.path),
        fixes: () =>
          instead?.kind === 'argument' && !target.isOpen ? replaceArgument(value, instead, context) : [],
      };
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
  /** Opened elsewhere, where it would stay open though nothing is written to it. */
  readonly isOpen?: boolean;
}

/** Whether the arguments are those with which the API logs to a file. */
function applies({ call }: CallFact, { where }: LogSink, context: RuleContext): boolean {
  if (!where) return true;
  return call.args.slice(where.from).some((argument) => {
    const value = context.dereference(argument);
    const known = value.kind === 'scalar' ? value.value : context.constant(value);
    const found = known === undefined ? context.resolve(argument) : [known];
    return found.some((one) => one !== null && typeof one !== 'number' && where.values.includes(one));
  });
}

/** The file that a sink writes to; undefined where it writes to none, or where the environment says which. */
function targetOf({ call }: CallFact, api: LogSink, context: RuleContext): Target | undefined {
  if (api.path === undefined && api.keyword === undefined) return { argument: undefined, path: undefined };
  const argument =
    keywordArgument(call, api) ??
    (api.path === -1 ? madeOf(call, context) : api.path === undefined ? undefined : call.args[api.path]);
  if (!argument) return api.optional || api.writer ? undefined : { argument, path: undefined };
  return targetIn(argument, api, context);
}

/** What the object was made of that a method is called on: the path of `File(path)`. */
function madeOf({ callee }: CallFact['call'], context: RuleContext): Value | undefined {
  const object = callee.receiver && context.dereference(callee.receiver);
  return object?.kind === 'call' ? object.args[0] : object;
}

/** The file that a sink writes to when it is given this. */
function targetIn(argument: Value, api: LogSink, context: RuleContext): Target | undefined {
  if (context.environment(argument)) return undefined;
  const opened = openedPath(argument, context);
  const isOpen = opened !== undefined && argument.kind !== 'call';
  if (api.writer)
    return opened && (!api.logs || isLogPath(opened.path ?? ''))
      ? { argument, path: opened.path, isOpen }
      : undefined;
  const path = opened?.path ?? firstString(argument, context);
  if (path === undefined && api.known && context.dereference(argument).kind !== 'template') return undefined;
  if (path !== undefined && isStandardStream(path)) return undefined;
  if (api.logs && !isLogPath(path ?? knownPath(argument, context))) return undefined;
  if (context.resolve(argument).some((name) => /(?:^|\.)(?:stdout|stderr|Stdout|Stderr)$/.test(name)))
    return undefined;
  return { argument, path, isOpen };
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
    if (position === undefined || (path && (context.environment(path) || isDescriptor(path, context))))
      continue;
    const known = context.constant(path);
    if (known === undefined || !isStandardStream(known)) return { path: known };
  }
  return undefined;
}

/** A number, or `sys.stdout.fileno()`: what is open already. */
function isDescriptor(path: Value, context: RuleContext): boolean {
  const known = context.dereference(path);
  return known.kind === 'scalar' || (known.kind === 'call' && known.callee.name === 'fileno');
}
