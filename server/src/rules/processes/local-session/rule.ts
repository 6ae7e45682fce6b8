import type { Fix, Report, Severity } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import type { CallFact } from '../../../semantics/facts';
import type { Value } from '../../../semantics/values';
import { optionsOf } from '../../../syntax/syntax-reader';
import type { Span } from '../../../text/span';
import { apis, type SessionApi } from './apis';
import { isSettingName, type Kept, keptBy, keptByEntry } from './settings';

export default rule<SessionApi>({
  id: 'processes/local-session',
  title: 'Session kept in one process',
  severity: 'warning',
  yieldsTo: ['dev-prod-parity/different-cache'],
  apis,

  call(fact, api, context) {
    if (!isGiven(fact, api, context) || hasStore(fact, api, context)) return undefined;
    if (api.beside && !api.beside.test(context.text)) return undefined;
    if (api.unless?.test(context.text)) return undefined;
    if (api.where !== 'handler') return report(fact.call.callee.span, api.where, context);
    // Once per file and way of writing it.
    const { span } = fact.call.callee;
    if (context.text.slice(0, span.start).includes(`${context.slice(span)}(`)) return undefined;
    const severity = severityOfHandler(context);
    return severity && report(fact.call.callee.span, api.where, context, severity);
  },

  names: isSettingName,
  binding({ name, value, form }, context) {
    if (form === 'comparison' || !value) return undefined;
    const known = context.constant(value);
    const kept = known === undefined ? undefined : keptBy(name, known, context.document.path, context.text);
    return kept && report(value.span, kept, context, undefined, settingFixes(name, value));
  },

  entry(fact, context) {
    const kept = keptByEntry(fact);
    if (!kept) return undefined;
    const { path } = context.document;
    const isSure = fact.dialect !== 'compose' && !/(?:^|\/)\.env(?:\.\w+)*$/.test(path);
    const severity = isSure || /prod|stag/i.test(path) ? undefined : 'information';
    const { start, end } = fact.content;
    return report(fact.content, kept, context, severity, () =>
      fact.key === 'SESSION_DRIVER'
        ? [
            {
              title: 'Keep sessions in Redis',
              safety: 'suggested',
              edits: [{ start, end, text: 'redis' }],
            },
          ]
        : [],
    );
  },
});

/** Runs once, in one process. */
const INSTALLER = /(?:^|\/)install(?:er|ation)?\//i;

const PLACES: Readonly<Record<Kept, string>> = {
  memory: 'in the memory of one process',
  file: 'in files of one instance',
  handler: 'in one instance, unless its configuration says otherwise',
};

function report(
  span: Span,
  kept: Kept,
  context: RuleContext,
  severity?: Severity,
  fixes?: () => readonly Fix[],
): Report | undefined {
  if (context.project.kind !== 'app' || INSTALLER.test(context.document.path)) return undefined;
  return {
    span,
    ...(severity ? { severity } : {}),
    message: `Sessions are kept ${PLACES[kept]}: a restart signs everybody out, and a second instance does not know them. Keep them in Redis, in the database, or in a signed cookie.`,
    ...(fixes ? { fixes } : {}),
  };
}

/** Whether the call is given what makes it one of these. */
function isGiven({ call }: CallFact, { given }: SessionApi, context: RuleContext): boolean {
  if (!given) return true;
  const argument = call.args[given.position];
  if (!argument) return false;
  const names = [context.constant(argument) ?? '', ...context.resolve(argument)];
  if (!given.values.some((value) => names.includes(value))) return false;
  // `ini_set('session.save_handler', 'files')`
  return given.values[0] !== 'session.save_handler' || context.constant(call.args[1]) === 'files';
}

/** Whether a store is named, among the options or afterwards, or the options cannot be seen. */
function hasStore({ call }: CallFact, { store, given }: SessionApi, context: RuleContext): boolean {
  if (store === undefined) return false;
  if (new RegExp(`\\.${store}\\s*=[^=]`).test(context.text)) return true;
  const from = given ? given.position + 1 : 0;
  return call.args.slice(from).some((argument) => mayNameStore(argument, store, context));
}

function mayNameStore(argument: Value, store: string, context: RuleContext): boolean {
  const value = context.dereference(argument);
  if (value.kind === 'call' && value.creates) return optionsOf(value).some(({ name }) => name === store);
  if (value.kind !== 'object') return true;
  // A shorthand or a spread is no entry.
  const unnamed = new RegExp(`\\.\\.\\.|[{,\\s]${store}\\s*[,}]`);
  return value.entries.some(({ key }) => key === store) || unnamed.test(context.slice(value.span));
}

/** Frameworks of PHP bring their own sessions; in plain PHP and in a servlet the configuration of the server decides. */
function severityOfHandler({ project }: RuleContext): Severity | undefined {
  const known = [...project.dependencies];
  const shares = /spring-session(?!-core)|session-redis|redis(?:son)?-tomcat|memcached-session|shiro/;
  if (known.some((name) => shares.test(name))) return undefined;
  if (project.files.some(({ text }) => /session\.save_handler/.test(text))) return undefined;
  // The server that is part of the app keeps them in memory.
  return known.some((name) => /spring-boot-starter-web\b/.test(name)) ? 'warning' : 'information';
}

function settingFixes(name: string, value: Value): () => readonly Fix[] {
  const { start, end } = value.span;
  return () => {
    if (name === 'SESSION_ENGINE' && value.kind === 'string' && value.content) {
      const text = 'django.contrib.sessions.backends.db';
      const edits = [{ start: value.content.start, end: value.content.end, text }];
      return [{ title: 'Keep sessions in the database', safety: 'suggested', edits }];
    }
    if (name !== 'driver') return [];
    return [
      {
        title: 'Take the store of sessions from `SESSION_DRIVER`, Redis by default',
        safety: 'suggested',
        edits: [{ start, end, text: "env('SESSION_DRIVER', 'redis')" }],
        files: [{ kind: 'variable', file: '.env.example', name: 'SESSION_DRIVER', value: 'redis' }],
      },
    ];
  };
}
