import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { commandSpan } from '../../../fixes/commands';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import type { CallFact, Command, Word } from '../../../semantics/facts';
import type { Value } from '../../../semantics/values';
import type { Span } from '../../../text/span';
import type { Handling } from './api';
import { apis, CHILDREN, IGNORING } from './apis';
import { withoutLine, withoutSignal } from './fixes';

const TERM: ReadonlySet<string> = new Set(['SIGTERM', 'TERM', '15']);

export default rule<Handling>({
  id: 'disposability/ignored-sigterm',
  title: 'SIGTERM ignored',
  severity: 'warning',
  roles: ['app', 'script'],
  dialects: { command: ['shell'] },
  apis,

  call(fact, api, context) {
    if (context.document.role !== 'app' || context.project.kind !== 'app') return undefined;
    if (!ignores(fact, api, context) || startsChildren(context) || isReplaced(fact, api, context))
      return undefined;
    return report(fact.call.span, (site) =>
      // Where the imports may be left without a use, which the language refuses, a person has to see to them.
      fact.statement && !site.idioms?.refusesUnused ? withoutLine(fact.statement, site) : [],
    );
  },

  command(fact, context) {
    return fact.commands.flatMap((command) => {
      const signals = ignoredSignals(command);
      const term = signals?.find(({ text }) => TERM.has(text ?? ''));
      if (!signals || !term) return [];
      // Handled again later: it was only not to be disturbed.
      if (commandsOf(context).some((other) => handles(other) && other.span.start > command.span.start))
        return [];
      return report(commandSpan(command), (site) => withoutSignal(command, signals, term, site));
    });
  },
});

function report(span: Span, fixes: (site: FixContext) => readonly Fix[]): Report {
  return {
    span,
    message:
      '`SIGTERM` is ignored, so whoever asks this process to stop waits in vain and then kills it in the middle of its work. Finish the work at hand when the signal comes, and exit.',
    fixes,
  };
}

/** Whether a call has SIGTERM thrown away. */
function ignores({ call, statement }: CallFact, api: Handling, context: RuleContext): boolean {
  const signals = api.handler === undefined ? call.args : call.args.slice(0, 1);
  if (!signals.some((signal) => isTerm(signal, context))) return false;
  // Who keeps what was there before puts it back.
  return (
    api.handler === undefined ||
    ((statement !== undefined || !api.replaced) && doesNothing(call, api, context))
  );
}

function doesNothing(call: CallFact['call'], { handler = 1, kept }: Handling, context: RuleContext): boolean {
  const given = call.args[handler];
  const word = given && (context.constant(given) ?? (given.kind === 'name' ? given.path.at(-1) : undefined));
  if (word !== undefined && IGNORING.has(bare(word))) return true;
  const [handles] = context.functions(call);
  if (!handles) return false;
  const statements = context.statementsOf(handles);
  if (statements === 0) return true;
  return (
    kept !== undefined &&
    statements === 1 &&
    context
      .settings([kept])
      .some(({ place }) => place.path === context.document.path && handles.body.encloses(place.span))
  );
}

/** `signal.SIGTERM`, `Signal::SIGTERM`, `new Signal("TERM")`, `'TERM'`, `15` */
function isTerm(value: Value, context: RuleContext): boolean {
  const known = context.dereference(value);
  if (known.kind === 'scalar') return TERM.has(String(known.value));
  if (known.kind === 'call') return known.args[0] !== undefined && isTerm(known.args[0], context);
  const word = context.constant(known) ?? (known.kind === 'name' ? known.path.at(-1) : undefined);
  return word !== undefined && TERM.has(bare(word));
}

/** PHP's names of what belongs to no namespace begin with a backslash. */
function bare(name: string): string {
  return name.startsWith('\\') ? name.slice(1) : name;
}

function startsChildren(context: RuleContext): boolean {
  return (
    context.imports.some(({ target }) => CHILDREN.modules.some((name) => target.split('.')[0] === name)) ||
    context.calls(CHILDREN.calls).length > 0
  );
}

function isReplaced({ call }: CallFact, api: Handling, context: RuleContext): boolean {
  return (
    api.replaced === true &&
    context.calls(context.callee(call)).some((other) => {
      const [signal] = other.call.args;
      return signal !== undefined && isTerm(signal, context) && !doesNothing(other.call, api, context);
    })
  );
}

function commandsOf(context: RuleContext): readonly Command[] {
  return context.commands().flatMap(({ commands }) => commands);
}

/** `trap - TERM`, `trap stop TERM` */
function handles({ program, words: [, action, ...signals] }: Command): boolean {
  return program === 'trap' && action?.text !== '' && signals.some(({ text }) => TERM.has(text ?? ''));
}

/** The signals that `trap '' TERM INT` ignores. */
function ignoredSignals({ program, words }: Command): readonly Word[] | undefined {
  const [, action, ...signals] = words;
  return program === 'trap' && action?.text === '' ? signals : undefined;
}
