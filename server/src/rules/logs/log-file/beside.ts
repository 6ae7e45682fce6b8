import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import { removeItems } from '../../../fixes/lists';
import type { CallFact } from '../../../semantics/facts';
import type { CallValue, ListValue, Value } from '../../../semantics/values';
import { optionsOf } from '../../../syntax/syntax-reader';
import { lineEnd, lineStart, nextLine } from '../../../text/text';
import type { LogSink } from './api';
import { sinks } from './apis';

/** A call with what it is among the sinks of its family. */
interface Relative {
  readonly call: CallValue;
  readonly api: LogSink;
}

/** `whole`: known to be the only sink of its logger. `open`: the only one in this file. `shared`: there are others. */
export type Standing = 'whole' | 'open' | 'shared';

/** How a sink stands among those that get the same lines. A file that would be replaced, too, counts as one of them. */
export function standing(fact: CallFact, api: LogSink, context: FixContext): Standing {
  const { family } = api;
  if (family === undefined) return 'whole';
  const relatives = relativesOf(family, context);
  const isOn = relatives.some(({ call, api: other }) => other.silent === 'switch' && !isTrue(call.args[0]));
  if (api.startsOnConsole && !isOn) return 'shared';
  const owner = ownerOf(fact.call, relatives);
  const others = relatives.filter(({ call, api: other }) => {
    if (same(call, fact.call) || !isSink(call, other)) return false;
    const otherOwner = ownerOf(call, relatives);
    return !owner || !otherOwner || owner === otherOwner;
  });
  if (others.length > 0) return 'shared';
  return owner || api.sinks !== undefined ? 'whole' : 'open';
}

/** Takes the file away where the console beside it gets every line, and where it can be taken away whole. */
export function withoutFile(fact: CallFact, api: LogSink, context: FixContext): readonly Fix[] {
  const { family = '' } = api;
  const relatives = relativesOf(family, context);
  const list = listWith(fact.call, relatives);
  const isCovered = list?.items.some(
    (item) =>
      item.kind === 'call' && relatives.some((one) => same(one.call, item) && isConsole(one, context)),
  );
  if (isCovered) {
    const edits = removeItems([fact.call.span], context.text);
    return [{ title: 'Remove the file: the console has every line', safety: 'suggested', edits }];
  }
  const hasOthers = relatives.some(
    ({ call, api: other }) => !same(call, fact.call) && (other.silent === 'switch' || isSink(call, other)),
  );
  return api.startsOnConsole && !hasOthers ? withoutStatement(fact, api, context) : [];
}

/** Takes a line away that only adds the file; not in a block, which must not be left empty. */
function withoutStatement(
  { call, statement }: CallFact,
  { instead }: LogSink,
  { text }: FixContext,
): readonly Fix[] {
  const dropped = instead?.kind === 'argument' ? (instead.drop ?? []) : [];
  // What it says of level or format the default may not.
  if (!statement || call.args.length > 1 || !call.named.every(({ name }) => dropped.includes(name)))
    return [];
  const start = lineStart(text, statement.start);
  if (start !== statement.start || text.slice(statement.end, lineEnd(text, statement.end)).trim() !== '')
    return [];
  const edits = [{ start, end: nextLine(text, statement.end), text: '' }];
  return [{ title: 'Remove the file: the logger writes to stderr by itself', safety: 'suggested', edits }];
}

function relativesOf(family: string, context: FixContext): readonly Relative[] {
  return [...context.facts()].flatMap((fact): readonly Relative[] => {
    if (fact.kind !== 'call') return [];
    const names = context.callee(fact.call);
    const api = names.map((name) => sinks[name]).find((one) => one?.family === family);
    return api ? [{ call: fact.call, api }] : [];
  });
}

function isSink(call: CallValue, { silent, sinks: option }: LogSink): boolean {
  return silent === undefined
    ? option === undefined || !optionsOf(call).some(({ name }) => name === option)
    : silent === 'console';
}

/** The innermost logger that is given the sink as an argument. */
function ownerOf({ span }: CallValue, relatives: readonly Relative[]): CallValue | undefined {
  return relatives
    .filter(({ call, api }) => api.silent === 'logger' || (api.sinks !== undefined && !isSink(call, api)))
    .map(({ call }) => call)
    .filter((call) => call.span.start < span.start && span.end <= call.span.end)
    .sort((a, b) => b.span.start - a.span.start)[0];
}

/** The list in which a sink is given to a logger. */
function listWith(sink: CallValue, relatives: readonly Relative[]): ListValue | undefined {
  const owner = ownerOf(sink, relatives);
  const values = owner ? [...owner.args, ...optionsOf(owner).map(({ value }) => value)] : [];
  return values.find(
    (value): value is ListValue =>
      value.kind === 'list' && value.items.some((item) => item.kind === 'call' && same(item, sink)),
  );
}

/** Options with which a console does not get every line. */
const STRICTER = new Set(['level', 'silent', 'filter']);
const STANDARD = /(?:^|\.)(?:stdout|stderr)$/;

function isConsole({ call, api }: Relative, context: FixContext): boolean {
  const options = optionsOf(call);
  if (options.some(({ name }) => STRICTER.has(name))) return false;
  if (api.silent === 'console') return true;
  const stream = call.args[0] ?? options.find(({ name }) => name === api.keyword)?.value;
  return api.writer === true && (!stream || context.resolve(stream).some((name) => STANDARD.test(name)));
}

function same(a: CallValue, b: CallValue): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end;
}

function isTrue(value: Value | undefined): boolean {
  return value?.kind === 'scalar' && value.value === true;
}
