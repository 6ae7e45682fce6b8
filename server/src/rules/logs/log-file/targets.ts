import type { RuleContext } from '../../../engine/rule';
import { knownPath, pathInApp } from '../../../knowledge/known-path';
import { isLogPath, isStandardStream } from '../../../knowledge/streams';
import type { CallFact } from '../../../semantics/facts';
import type { Value } from '../../../semantics/values';
import { optionsOf } from '../../../syntax/syntax-reader';
import type { LogSink } from './api';
import { openers, wrappers } from './apis';

/** The file that a sink writes to. */
export interface Target {
  readonly argument: Value | undefined;
  /** Where it is known. */
  readonly path: string | undefined;
  /** Opened elsewhere, where it would stay open though nothing is written to it. */
  readonly isOpen?: boolean;
}

/** Whether the arguments are those with which the API logs to a file. */
export function applies({ call }: CallFact, { where }: LogSink, context: RuleContext): boolean {
  if (!where) return true;
  return call.args.slice(where.from).some((argument) => {
    const value = context.dereference(argument);
    const known = value.kind === 'scalar' ? value.value : context.constant(value);
    const found = known === undefined ? context.resolve(argument) : [known];
    return found.some((one) => one !== null && typeof one !== 'number' && where.values.includes(one));
  });
}

/** The file that a sink writes to; undefined where it writes to none, or where the environment says which. */
export function targetOf({ call }: CallFact, api: LogSink, context: RuleContext): Target | undefined {
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
export function targetIn(argument: Value, api: LogSink, context: RuleContext): Target | undefined {
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
  if (value.kind !== 'list') return pathInApp(value, context);
  const paths = value.items.map((item) => pathInApp(item, context));
  return paths.find((path) => path !== undefined && !isStandardStream(path)) ?? paths[0];
}

/** The file that a writer was opened on in this document, or one of the writers that it hands everything on to. */
export function openedPath(
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
    const known = pathInApp(path, context);
    if (known === undefined || !isStandardStream(known)) return { path: known };
  }
  return undefined;
}

/** A number, or `sys.stdout.fileno()`: what is open already. */
function isDescriptor(path: Value, context: RuleContext): boolean {
  const known = context.dereference(path);
  return known.kind === 'scalar' || (known.kind === 'call' && known.callee.name === 'fileno');
}
