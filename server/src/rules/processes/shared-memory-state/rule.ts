import { type RuleContext, rule } from '../../../engine/rule';
import type { BindingFact } from '../../../semantics/facts';
import { COLLECTIONS } from './collections';

/** Kept per process on purpose: what can be made anew, what is measured, what is connected to this process. */
const LOCAL_ON_PURPOSE =
  /cache|memo|metric|counter|histogram|gauge|stats|pool|regist|conn|socket|client|listener|subscri|watcher|handler|lock|mutex|timer|interval|limit|throttle|inflight|pending|promise|logger|plugin|hook|module|__/i;
/** What is a number where nothing is said but the type. */
const NUMBER = /^(?:u?int(?:8|16|32|64)?|long|float(?:32|64)|double)$/;

export default rule({
  id: 'processes/shared-memory-state',
  title: 'State kept in memory between requests',
  severity: 'information',
  kinds: ['app'],

  names: (name) => !LOCAL_ON_PURPOSE.test(name),
  bindingForms: ['assignment', 'field'],
  bindingWithin: 'request',
  binding(fact, context) {
    if (!isShared(fact, context) || !canChange(fact, context)) return undefined;
    // Of several bindings of a name the one that declares it stands for all.
    const isFirst = fact.shared || context.declaration(fact.name, fact.nameSpan) === fact;
    if (fact.form === 'assignment' && !isFirst) return undefined;
    const change = context
      .references(fact)
      .find(
        ({ kind, span }) =>
          (kind === 'mutate' || kind === 'write') && context.handler(span)?.purpose === 'request',
      );
    return (
      change && {
        span: fact.nameSpan,
        message: `\`${fact.name}\` is changed while requests are answered, but each process has its own: another instance does not see it, and a restart loses it. Keep it in the database or in Redis.`,
        related: [{ span: context.placeOf(change), message: 'It is changed here.' }],
      }
    );
  },
});

/** Whether there is one of it in a process: it is declared for the whole file, or belongs to a class. */
function isShared({ form, shared, declares, nameSpan }: BindingFact, context: RuleContext): boolean {
  const around = context.regionsAt(nameSpan);
  return shared
    ? around.every(({ type }) => type !== 'function')
    : form === 'assignment' &&
        declares &&
        around.every(({ type }) => type !== 'function' && type !== 'class');
}

function canChange({ value, type }: BindingFact, context: RuleContext): boolean {
  switch (value?.kind) {
    case undefined:
      return type !== undefined && NUMBER.test(type);
    case 'list':
    case 'object':
      return true;
    case 'scalar':
      return typeof value.value === 'number';
    case 'call':
      return context.callee(value).some((name) => COLLECTIONS.has(name));
    default:
      return false;
  }
}
