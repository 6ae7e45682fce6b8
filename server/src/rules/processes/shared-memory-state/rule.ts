import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import type { ThingElsewhere } from '../../../project/digest';
import { nameOf } from '../../../project/project-file';
import type { BindingFact, ImportFact } from '../../../semantics/facts';
import type { Reference } from '../../../semantics/structure';
import type { Span } from '../../../text/span';
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
      .references(fact, (place) => isInRequest(place, context))
      .find(({ kind }) => kind === 'mutate' || kind === 'write');
    return (
      change && {
        span: fact.nameSpan,
        message: messageFor(fact.name),
        related: [{ span: context.placeOf(change), message: 'It is changed here.' }],
      }
    );
  },

  import(fact, context) {
    if (fact.isType || fact.local === '*' || !context.isOfApp(fact)) return undefined;
    const found = new Map<string, Report>();
    for (const change of context.references(fact, (place) => isInRequest(place, context))) {
      if (change.kind !== 'mutate') continue;
      const thing = changedElsewhere(fact, change, context);
      if (!thing || found.has(thing.name)) continue;
      const { path, span } = thing.place;
      const name = thing.name === 'default' ? fact.local : thing.name;
      if (LOCAL_ON_PURPOSE.test(name) || LOCAL_ON_PURPOSE.test(nameOf(path))) continue;
      const related = [{ path, span, message: 'Each process makes its own here.' }];
      found.set(thing.name, { span: context.placeOf(change), message: messageFor(name), related });
    }
    return [...found.values()];
  },
});

function isInRequest(place: Span, context: RuleContext): boolean {
  return context.handler(place)?.purpose === 'request';
}

function messageFor(name: string): string {
  return `\`${name}\` is changed while requests are answered, but each process has its own: another instance does not see it, and a restart loses it. Keep it in the database or in Redis.`;
}

/** What a request changes of a thing that another file makes at its top. */
function changedElsewhere(
  { target }: ImportFact,
  { first }: Reference,
  context: RuleContext,
): ThingElsewhere | undefined {
  const thing =
    (first === undefined ? undefined : context.thingElsewhere(`${target}.${first}`)) ??
    context.thingElsewhere(target);
  return thing && (thing.kind !== 'made' || thing.by.some((name) => COLLECTIONS.has(name)))
    ? thing
    : undefined;
}

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
