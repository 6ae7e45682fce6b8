import { fillTemplate } from '../../../fixes/code';
import type { Edit, Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import { removeItems } from '../../../fixes/lists';
import type { CallFact } from '../../../semantics/facts';
import type { Value } from '../../../semantics/values';
import { optionsOf } from '../../../syntax/syntax-reader';
import type { LogSink, SinkReplacement } from './api';
import { standing, withoutFile } from './beside';

const TITLE = 'Log to stdout';

/** What writes the same log to standard output, where that can be written in place. */
export function fixes(
  fact: CallFact,
  api: LogSink,
  argument: Value | undefined,
  context: FixContext,
): readonly Fix[] {
  const { instead } = api;
  if (!instead) return [];
  const place = standing(fact, api, context);
  if (place === 'shared') return withoutFile(fact, api, context);
  const found = replacements(fact, instead, argument, context);
  // In another file the loggers around it may be given a console of their own.
  return place === 'open' ? found.map((fix) => ({ ...fix, safety: 'suggested' })) : found;
}

function replacements(
  fact: CallFact,
  instead: SinkReplacement,
  argument: Value | undefined,
  context: FixContext,
): readonly Fix[] {
  if (instead.kind === 'drop') {
    const edits = removeOptions(fact, instead.arguments, context);
    return edits.length === 0 ? [] : [{ title: TITLE, safety: 'safe', edits }];
  }
  if (instead.kind === 'method') return methodInstead(fact, instead.code);
  if (instead.kind === 'call') {
    if (instead.onlyAsArgument && !isArgument(fact, context)) return [];
    if (instead.keep) return keepOptions(fact, instead.code, instead.keep, context);
    return replaceArgument(fact.call, instead, context);
  }
  if (!argument) return [];
  const removals = removeOptions(fact, instead.drop ?? [], context);
  const behind = instead.alone ? fact.call.args.slice(1).filter(({ kind }) => kind !== 'object') : [];
  const rest = removeItems(
    behind.map(({ span }) => span),
    context.text,
  );
  return replaceArgument(argument, instead, context).map((fix) => ({
    ...fix,
    edits: [...fix.edits, ...rest, ...removals],
  }));
}

/** Whether it stands where something of another type may: a variable of the old one could not hold it. */
function isArgument({ call }: CallFact, { text, document }: FixContext): boolean {
  // Without the file nothing in a block throws what is caught there, which Java refuses.
  if (document.language === 'java' && text.includes('catch')) return false;
  return /[(,]\s*$/.test(text.slice(0, call.span.start).slice(-200));
}

/** The options that are not about the file stay. */
function keepOptions(
  { call }: CallFact,
  code: string,
  keep: readonly string[],
  context: FixContext,
): readonly Fix[] {
  const snippet = fillTemplate(code, context);
  const written = call.args[0] ? context.slice(call.args[0].span) : '';
  // What is spread into the options, or a variable that holds them, may say anything.
  if (!snippet || (call.args.length > 0 && !written.startsWith('{')) || written.includes('...')) return [];
  const kept = optionsOf(call).filter(({ name }) => keep.includes(name));
  const options = kept.map(({ span }) => context.slice(span)).join(', ');
  const { start, end } = call.span;
  const text = kept.length === 0 ? snippet.code : snippet.code.replace(/\(\)$/, `({ ${options} })`);
  return [{ title: TITLE, safety: 'safe', edits: [{ start, end, text }, ...snippet.edits] }];
}

/** Takes away options, which are not about the file's place but only make sense with one; an empty object goes, too. */
function removeOptions({ call }: CallFact, names: readonly string[], context: FixContext): readonly Edit[] {
  const named = call.named.filter(({ name }) => names.includes(name)).map(({ span }) => span);
  const inObjects = call.args.flatMap((argument) => {
    if (argument.kind !== 'object') return [];
    const entries = argument.entries.filter(({ key }) => names.includes(key));
    const isAll =
      entries.length > 0 &&
      entries.length === argument.entries.length &&
      !context.slice(argument.span).includes('...');
    return isAll ? [argument.span] : entries.map(({ span }) => span);
  });
  return removeItems([...named, ...inObjects], context.text);
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

/** The argument, or the whole call, becomes what writes to standard output. */
export function replaceArgument(
  argument: Value,
  instead: Exclude<SinkReplacement, { readonly kind: 'drop' }>,
  context: FixContext,
): readonly Fix[] {
  // Whatever it names or calls may be left without a use.
  if (context.idioms?.refusesUnused && !isLiteral(argument)) return [];
  const snippet = fillTemplate(instead.code, context);
  if (!snippet) return [];
  const { start, end } = argument.span;
  // Beside a logger that writes there already, every line would come twice.
  const before = context.text.slice(Math.max(0, start - 300), start);
  const shared = before.lastIndexOf('BroadcastLogger.new(');
  if (shared !== -1 && before.slice(shared).includes(snippet.code)) return [];
  const title = (instead.kind === 'call' && instead.title) || TITLE;
  return [{ title, safety: 'safe', edits: [{ start, end, text: snippet.code }, ...snippet.edits] }];
}

function isLiteral(value: Value): boolean {
  return value.kind === 'list'
    ? value.items.every(isLiteral)
    : value.kind === 'string' || value.kind === 'scalar';
}
