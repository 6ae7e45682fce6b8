import { type ApiTable, type RuleContext, rule } from '../../../engine/rule';
import { commandSpan } from '../../../fixes/commands';
import type { CallFact } from '../../../semantics/facts';

/** A call that has something done when the process ends. */
interface Hook {
  /** Positions of what is done; the whole call where absent, for blocks behind it. */
  readonly action?: number;
  /** It takes away the file that it is called on: only a lock counts. */
  readonly removes?: true;
  /** Position of the event, and which ones are the end. */
  readonly event?: { readonly position: number; readonly names: RegExp };
}

const first: Hook = { action: 0 };
const exit: Hook = { action: 1, event: { position: 0, names: /^(?:exit|beforeExit)$/ } };

/**
 * https://docs.python.org/3/library/atexit.html, https://nodejs.org/api/process.html#event-exit,
 * https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/Runtime.html#addShutdownHook(java.lang.Thread),
 * https://docs.ruby-lang.org/en/master/Kernel.html#method-i-at_exit
 */
const apis: ApiTable<Hook> = {
  python: { 'atexit.register': first },
  node: { 'process.on': exit, 'process.once': exit },
  jvm: {
    'java.lang.Runtime.getRuntime().addShutdownHook': first,
    'java.lang.Runtime.addShutdownHook': first,
    // https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/io/File.html#deleteOnExit()
    'java.io.File.deleteOnExit': { removes: true },
  },
  ruby: { at_exit: {}, 'Kernel.at_exit': {} },
};

/** Writes what has to last, or takes away what says that somebody is at work. */
const KEEPS =
  /(?:^|[^a-z])(?:save|persist|dump|checkpoint|commit|serialize|store)(?![a-z])|(?:save|persist|dump|checkpoint|serialize)(?:_?(?:state|data|db|database|cache|session|queue|index|all)\b|[A-Z_])|\bwriteFile(?:Sync)?\b|\bFile\.write\b|\bjson\.dump\b|\bpickle\.dump\b|\bFiles\.write/;
const UNLOCKS =
  /(?:unlink|remove|delete|rm|release|cleanup)\w{0,20}[\s\S]{0,80}(?:lock|\.pid\b|pid_?file)|(?:remove|delete|release|clear)_?(?:the_?)?(?:pid_?file|lock)/i;
/** Goes elsewhere, and does no harm when it is missing. */
const HARMLESS =
  /(?:\b|_)(?:metrics?|telemetry|analytics|sentry|coverage|profil\w*|history|readline|trace\w*|log(?:ger|ging)?|stats)(?:\b|_)/i;

export default rule<Hook>({
  id: 'disposability/exit-hook',
  title: 'Saved only at the end',
  severity: 'information',
  apis,

  call(fact, api, context) {
    if (context.project.kind !== 'app' || !isEnd(fact, api, context)) return undefined;
    const what = api.removes ? lockIn(fact, context) : whatOf(actionOf(fact, api, context));
    return what === undefined ? undefined : { span: fact.call.callee.span, message: message(what) };
  },

  command(fact, context) {
    if (fact.dialect !== 'shell' || fact.role !== 'start') return undefined;
    return fact.commands.flatMap((command) => {
      const [, action, ...signals] = command.words;
      if (command.program !== 'trap' || !signals.some(({ text }) => text === 'EXIT' || text === '0'))
        return [];
      // Where signals end it too, most ends are thought of.
      if (signals.some(({ text }) => /TERM$/.test(text ?? ''))) return [];
      const what = whatOf(context.text.slice(action?.span.start, action?.span.end));
      return what === undefined ? [] : { span: commandSpan(command), message: message(what) };
    });
  },
});

function message(what: 'data' | 'lock'): string {
  return what === 'data'
    ? 'What is saved here only when the process ends is lost when it is killed, runs out of memory, or its machine goes away. Save it when it changes.'
    : 'This lock is taken away only when the process ends well: after a kill it stays, and the next start finds it held. Use a lock that ends with its holder or with time.';
}

function isEnd({ call }: CallFact, { event }: Hook, context: RuleContext): boolean {
  if (!event) return true;
  return event.names.test(context.constant(call.args[event.position]) ?? '');
}

/** `new File("worker.lock").deleteOnExit()` */
function lockIn({ call }: CallFact, context: RuleContext): 'lock' | undefined {
  const file = call.callee.receiver && context.dereference(call.callee.receiver);
  return file && /lock\b|\.pid\b/i.test(context.slice(file.span)) ? 'lock' : undefined;
}

/** The code of what is done. */
function actionOf({ call }: CallFact, { action }: Hook, context: RuleContext): string {
  const value = action === undefined ? undefined : call.args[action];
  if (action !== undefined && !value) return '';
  const rest = value ? call.args.slice(action).map(({ span }) => context.slice(span)) : [];
  return value ? rest.join(' ') : context.slice(call.span).slice(call.callee.span.length);
}

function whatOf(code: string): 'data' | 'lock' | undefined {
  if (HARMLESS.test(code)) return undefined;
  if (UNLOCKS.test(code)) return 'lock';
  return KEEPS.test(code) ? 'data' : undefined;
}
