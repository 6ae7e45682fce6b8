import { type RuleContext, rule } from '../../../engine/rule';
import { commandSpan } from '../../../fixes/commands';
import type { CallValue } from '../../../semantics/values';
import { wordsIn, wordsOf } from '../../../semantics/words';
import { apis, type Hook } from './apis';
import { type Act, isLock, type What, whatIn } from './purpose';

export default rule<Hook>({
  id: 'disposability/exit-hook',
  title: 'Saved only at the end',
  severity: 'information',
  kinds: ['app'],
  dialects: { command: ['shell'] },
  apis,

  call({ call }, hook, context) {
    const { event, removes } = hook;
    if (event && !event.names.includes(context.constant(call.args[event.position]) ?? '')) return undefined;
    const what = removes ? lockOf(call, context) : whatIn(actsOf(call, hook, context));
    return what && { span: call.callee.span, message: message(what) };
  },

  command(fact, context) {
    if (fact.role !== 'start') return undefined;
    return fact.commands.flatMap((command) => {
      const [, action, ...signals] = command.words;
      if (command.program !== 'trap' || !signals.some(({ text }) => text === 'EXIT' || text === '0'))
        return [];
      // Where signals end it too, most ends are thought of.
      if (signals.some(({ text }) => text?.endsWith('TERM'))) return [];
      const done = action ? context.told(action) : [];
      const what = whatIn(done.map(({ words }) => words.map(({ text, raw }) => text ?? raw)));
      return what ? { span: commandSpan(command), message: message(what) } : [];
    });
  },
});

function message(what: What): string {
  return what === 'data'
    ? 'What is saved here only when the process ends is lost when it is killed, runs out of memory, or its machine goes away. Save it when it changes.'
    : 'This lock is taken away only when the process ends well: after a kill it stays, and the next start finds it held. Use a lock that ends with its holder or with time.';
}

/** `new File("worker.lock").deleteOnExit()` */
function lockOf({ callee: { receiver } }: CallValue, context: RuleContext): What | undefined {
  return receiver && wordsIn(context.dereference(receiver)).some(isLock) ? 'lock' : undefined;
}

/** What is done at the end: by a function of another file, with its arguments, or by each call of one of this file. */
function actsOf(call: CallValue, { action }: Hook, context: RuleContext): readonly Act[] {
  const given = action === undefined ? [] : call.args.slice(action);
  const done = context.functions(call).flatMap((region) => context.callsIn(region));
  return [given.flatMap(wordsIn), ...done.map((fact) => wordsOf(fact.call))];
}
