import type { Edit, Fix } from '../../../engine/findings';
import type { RuleContext } from '../../../engine/rule';
import { fillTemplate } from '../../../fixes/code';
import { removeItems } from '../../../fixes/lists';
import type { CallFact } from '../../../semantics/facts';
import type { Value } from '../../../semantics/values';
import { optionsOf } from '../../../syntax/syntax-reader';
import type { LogSink } from './api';

const TITLE = 'Log to stdout';

/** What writes the same log to standard output, where that can be written in place. */
export function fixes(
  fact: CallFact,
  api: LogSink,
  argument: Value | undefined,
  context: RuleContext,
): readonly Fix[] {
  const { instead } = api;
  if (!instead) return [];
  if (instead.kind === 'drop') {
    const edits = removeOptions(fact, instead.arguments, context);
    return edits.length === 0 ? [] : [{ title: TITLE, safety: 'safe', edits }];
  }
  if (
    instead.kind === 'call' &&
    instead.onlyAsArgument &&
    !/[(,]\s*$/.test(context.text.slice(0, fact.call.span.start).slice(-200))
  )
    return [];
  if (instead.kind === 'call' && instead.keep) return keepOptions(fact, instead.code, instead.keep, context);
  if (instead.kind === 'method') return methodInstead(fact, instead.code);
  const place = instead.kind === 'call' ? fact.call : argument;
  if (!place) return [];
  const replaced = replaceArgument(place, api, context);
  if (instead.kind !== 'argument' || !instead.drop) return replaced;
  const removals = removeOptions(fact, instead.drop, context);
  return replaced.map((fix) => ({ ...fix, edits: [...fix.edits, ...removals] }));
}

/** The options that are not about the file stay. */
function keepOptions(
  { call }: CallFact,
  code: string,
  keep: readonly string[],
  context: RuleContext,
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

/** Takes away options, which are not about the file's place but only make sense with one. */
function removeOptions({ call }: CallFact, names: readonly string[], context: RuleContext): readonly Edit[] {
  const dropped = optionsOf(call).filter(({ name }) => names.includes(name));
  return removeItems(
    dropped.map(({ span }) => span),
    context.text,
  );
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
export function replaceArgument(argument: Value, { instead }: LogSink, context: RuleContext): readonly Fix[] {
  if (context.idioms?.refusesUnused && isLastUse(argument, context)) return [];
  const { span } = argument;
  const snippet = instead && instead.kind !== 'drop' ? fillTemplate(instead.code, context) : undefined;
  if (!snippet) return [];
  const { start, end } = span;
  // Beside a logger that writes there already, every line would come twice.
  const before = context.text.slice(Math.max(0, start - 300), start);
  const shared = before.lastIndexOf('BroadcastLogger.new(');
  if (shared !== -1 && before.slice(shared).includes(snippet.code)) return [];
  return [{ title: TITLE, safety: 'safe', edits: [{ start, end, text: snippet.code }, ...snippet.edits] }];
}

/** Whether a variable is named only here and where it gets its value; what comments say is no use. */
function isLastUse(value: Value, { text, idioms }: RuleContext): boolean {
  if (value.kind !== 'name' || value.path.length !== 1) return false;
  const lines = text.split('\n').filter((line) => !line.trimStart().startsWith(idioms?.lineComment ?? '//'));
  const uses = lines.join('\n').matchAll(new RegExp(`(?<![\\w.])${value.path[0]}(?!\\w)`, 'g'));
  return [...uses].length <= 2;
}
