import type { RuleContext } from '../../../engine/rule';
import { pathInApp } from '../../../knowledge/known-path';
import { isStandardStream } from '../../../knowledge/streams';
import type { CallValue, ObjectValue, Value } from '../../../semantics/values';
import type { Span } from '../../../text/span';
import type { NestedSink } from './api';

/** Deeper than any logger's configuration is. */
const MAX_DEPTH = 8;

/** A file that an object in a logger's configuration names. */
export interface NestedTarget {
  readonly span: Span;
  /** Where it is known. */
  readonly path: string | undefined;
}

/** The file that a writer was opened on. */
type Opened = (writer: Value) => { path: string | undefined } | undefined;

/** The files that objects inside the arguments of a call name, at any depth. */
export function nestedTargets(
  { args }: CallValue,
  sinks: readonly NestedSink[],
  context: RuleContext,
  opened: Opened,
): readonly NestedTarget[] {
  return args.flatMap((argument) => below(argument, sinks, context, opened, 0));
}

function below(
  value: Value,
  sinks: readonly NestedSink[],
  context: RuleContext,
  opened: Opened,
  depth: number,
): readonly NestedTarget[] {
  const known = context.dereference(value);
  if (depth > MAX_DEPTH) return [];
  if (known.kind === 'list')
    return known.items.flatMap((item) => below(item, sinks, context, opened, depth + 1));
  if (known.kind !== 'object') return [];
  return [
    ...sinks.flatMap((sink) => target(known, sink, context, opened) ?? []),
    ...known.entries.flatMap((entry) => below(entry.value, sinks, context, opened, depth + 1)),
  ];
}

function target(
  object: ObjectValue,
  sink: NestedSink,
  context: RuleContext,
  opened: Opened,
): NestedTarget | undefined {
  if (
    sink.where &&
    !sink.where.values.includes(context.constant(at(object, [sink.where.key], context)) ?? '')
  )
    return undefined;
  const file = at(object, sink.path, context);
  if (!file || context.environment(file)) return undefined;
  if (sink.writer) {
    const found = opened(file);
    return found && { span: file.span, path: found.path };
  }
  const path = pathInApp(file, context);
  // A number is a file descriptor, a parameter may be anything.
  if (
    path === undefined
      ? !['template', 'call'].includes(context.dereference(file).kind)
      : isStandardStream(path)
  )
    return undefined;
  return { span: file.span, path: sink.unnamed ? undefined : path };
}

function at(value: Value, path: readonly string[], context: RuleContext): Value | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const object = context.dereference(value);
  const entry = object.kind === 'object' ? object.entries.find((one) => one.key === key) : undefined;
  return entry && at(entry.value, rest, context);
}
