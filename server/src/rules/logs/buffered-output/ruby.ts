import type { Report } from '../../../engine/findings';
import type { RuleContext } from '../../../engine/rule';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import type { CallFact } from '../../../semantics/facts';
import type { CallValue, Value } from '../../../semantics/values';
import { lineBreak, lineStart } from '../../../text/text';

/** Ruby servers that make the streams flush after each line. */
const FLUSHING = ['rails', 'puma', 'sinatra', 'unicorn', 'passenger', 'thin', 'falcon', 'hanami', 'foreman'];
const STREAMS: ReadonlySet<string> = new Set(['$stdout', 'STDOUT']);
/** `$stdout.sync = true` */
export const SYNC = 'sync';

/** `Logger.new($stdout)` in a process that never says `$stdout.sync = true`. */
export function loggerOfRuby({ call }: CallFact, context: RuleContext): Report | undefined {
  if (!call.creates && call.callee.name !== 'new') return undefined;
  const [argument] = call.args;
  const stream = argument && streamOf(argument);
  if (!stream || isSynced(context) || /(?:^|\/)config\//.test(context.document.path)) return undefined;
  // Without a manifest nobody knows which server is there.
  const { declared, dependencies } = context.project;
  if (declared.length === 0 || FLUSHING.some((name) => dependencies.has(name))) return undefined;
  return {
    span: argument.span,
    severity: 'information',
    message: `Ruby keeps what goes to \`${stream}\` in a buffer when no terminal is attached: the last lines before a crash are lost. Set \`${stream}.sync = true\` first.`,
    fixes: (site) => syncFirst(call, stream, site),
  };
}

function streamOf(value: Value): string | undefined {
  const [name, ...more] = value.kind === 'name' ? value.path : [];
  return name !== undefined && more.length === 0 && STREAMS.has(name) ? name : undefined;
}

function isSynced(context: RuleContext): boolean {
  return context.settings([SYNC]).some(({ path }) => STREAMS.has(path.at(-2) ?? ''));
}

function syncFirst(call: CallValue, stream: string, { text }: FixContext): readonly Fix[] {
  const at = lineStart(text, call.span.start);
  const before = text.slice(at, call.span.start);
  const indent = /^[ \t]*/.exec(before)?.[0] ?? '';
  // Only where a statement of its own begins the line.
  if (!/^[ \t]*(?:[@$\w]+[ \t]*=[ \t]*)?$/.test(before)) return [];
  const edit = { start: at, end: at, text: `${indent}${stream}.sync = true${lineBreak(text)}` };
  return [{ title: `Set \`${stream}.sync = true\``, safety: 'safe', edits: [edit] }];
}
