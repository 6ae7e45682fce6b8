import type { Fix, Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { commandSpan } from '../../../fixes/commands';
import type { CallFact, Command, Word } from '../../../semantics/facts';
import type { Span } from '../../../text/span';
import { lineEnd, lineStart, nextLine } from '../../../text/text';
import type { Handling } from './api';
import { apis } from './apis';

const TERM = /^(?:SIG)?TERM$|^15$/;
/** `signal.SIGTERM`, `syscall.SIGTERM`, `PosixSignal.SIGTERM`, `Signal::SIGTERM`, `new Signal("TERM")`, `'TERM'`. */
const TERM_WRITTEN = /(?:^|\W)(?:SIG)?TERM(?:["')]*)$/;

export default rule<Handling>({
  id: 'disposability/ignored-sigterm',
  title: 'SIGTERM ignored',
  severity: 'warning',
  roles: ['app', 'script'],
  apis,

  call(fact, api, context) {
    const { call } = fact;
    if (context.document.role !== 'app' || context.project.kind !== 'app') return undefined;
    const signals = api.handler === undefined ? call.args : call.args.slice(api.signal, api.signal + 1);
    if (!signals.some((signal) => TERM_WRITTEN.test(context.slice(signal.span)))) return undefined;
    if (!doesNothing(fact, api, context) || isForChildren(context.text)) return undefined;
    return report(fact.call.span, () =>
      // Where the imports may be left without a use, which the language refuses, a person has to see to them.
      fact.statement && !context.idioms?.refusesUnused ? withoutLine(fact.statement, context) : [],
    );
  },

  command(fact, context) {
    if (fact.dialect !== 'shell') return undefined;
    return fact.commands.flatMap((command) => {
      const signals = ignoredSignals(command);
      const term = signals?.find(({ text }) => TERM.test(text ?? ''));
      if (!signals || !term) return [];
      // Handled again later: it was only not to be disturbed.
      const rest = context.text.slice(command.span.end);
      if (/^[ \t]*trap\s+(?!''|"")[^\n]*\b(?:SIG)?TERM\b/m.test(rest)) return [];
      return report(commandSpan(command), () => withoutSignal(command, signals, term, context));
    });
  },
});

function report(span: Span, fixes: () => readonly Fix[]): Report {
  return {
    span,
    message:
      '`SIGTERM` is ignored, so whoever asks this process to stop waits in vain and then kills it in the middle of its work. Finish the work at hand when the signal comes, and exit.',
    fixes,
  };
}

function doesNothing({ call, statement }: CallFact, api: Handling, context: RuleContext): boolean {
  if (api.handler === undefined) return true;
  // Who keeps what was there before puts it back.
  if (!statement && context.callee(call).includes('signal.signal')) return false;
  const handler = call.args[api.handler];
  if (!handler) return api.block?.test(context.slice(call.span)) ?? false;
  const written = context.constant(handler) ?? context.slice(handler.span);
  return api.nothing?.test(written.trim()) ?? false;
}

/** Who starts processes of its own decides when they stop; and who sets a handler twice only waits a while. */
function isForChildren(text: string): boolean {
  return (
    /\bmultiprocessing\b|\bos\.fork\(|\bpcntl_fork\b|\bcluster\b/.test(text) ||
    /\bsignal\(\s*(?:signal\.)?SIGTERM\s*,(?!\s*(?:\\?SIG_IGN|signal\.SIG_IGN|lambda)\b)/.test(text)
  );
}

/** The signals that `trap '' TERM INT` ignores. */
function ignoredSignals({ program, words }: Command): readonly Word[] | undefined {
  const [, action, ...signals] = words;
  return program === 'trap' && action?.text === '' ? signals : undefined;
}

function withoutSignal(
  { span, connector }: Command,
  signals: readonly Word[],
  term: Word,
  context: RuleContext,
): readonly Fix[] {
  const title = 'Do not ignore `SIGTERM`';
  if (signals.length > 1) {
    const { start, end } = term.span;
    const before = /[ \t]*$/.exec(context.text.slice(0, start))?.[0].length ?? 0;
    return [{ title, safety: 'suggested', edits: [{ start: start - before, end, text: '' }] }];
  }
  return connector === '&&' || connector === '||' ? [] : withoutLine(span, context, title);
}

/** Takes a statement out that has its lines for itself, and is not all that a block consists of. */
function withoutLine(span: Span, { text }: RuleContext, title = 'Do not ignore `SIGTERM`'): readonly Fix[] {
  const start = lineStart(text, span.start);
  const end = lineEnd(text, span.end);
  if (text.slice(start, span.start).trim() !== '' || !/^;?\s*$/.test(text.slice(span.end, end))) return [];
  const opens = /(?::|\{|\bthen|\bdo)[ \t]*\r?\n$/.test(text.slice(Math.max(0, start - 200), start));
  if (opens) return [];
  return [{ title, safety: 'suggested', edits: [{ start, end: nextLine(text, span.end), text: '' }] }];
}
