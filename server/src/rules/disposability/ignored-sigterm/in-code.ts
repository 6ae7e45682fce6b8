import type { RuleContext } from '../../../engine/rule';
import type { CallFact } from '../../../semantics/facts';
import type { Value } from '../../../semantics/values';
import type { Handling } from './api';
import { CHILDREN, IGNORING } from './apis';
import { TERM } from './signals';

/** Whether a call has SIGTERM thrown away. */
export function ignores({ call, statement }: CallFact, api: Handling, context: RuleContext): boolean {
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

/** Whether the file starts processes, which take over what it ignores. */
export function startsChildren(context: RuleContext): boolean {
  return (
    context.imports.some(({ target }) => CHILDREN.modules.some((name) => target.split('.')[0] === name)) ||
    context.calls(CHILDREN.calls).length > 0
  );
}

/** Whether another call in the file has the signal handled, instead of what this one says. */
export function isReplaced({ call }: CallFact, api: Handling, context: RuleContext): boolean {
  return (
    api.replaced === true &&
    context.calls(context.callee(call)).some((other) => {
      const [signal] = other.call.args;
      return signal !== undefined && isTerm(signal, context) && !doesNothing(other.call, api, context);
    })
  );
}
