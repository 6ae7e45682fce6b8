import type { Report } from '../../../engine/findings';
import { rule } from '../../../engine/rule';
import type { Fix } from '../../../fixes/fix';
import type { Severity } from '../../../knowledge/severity';
import type { Value } from '../../../semantics/values';
import type { Span } from '../../../text/span';
import { apis, appApis, type SessionApi } from './apis';
import { isFirst, severityOfHandler } from './handler';
import { CACHE_SETTING, isSettingName, type Kept, keptBy, keptByEntry } from './settings';
import { hasStore, isGiven } from './stores';

/** Runs once, in one process. */
const INSTALLER = /(?:^|\/)install(?:er|ation)?\//i;

export default rule<SessionApi>({
  id: 'processes/local-session',
  title: 'Session kept in one process',
  severity: 'warning',
  kinds: ['app'],
  paths: { every: { except: INSTALLER } },
  yieldsTo: ['dev-prod-parity/different-cache'],
  apis,
  appApis,
  appSettings: { python: [CACHE_SETTING] },

  call(fact, api, context) {
    if (!isGiven(fact, api, context) || hasStore(fact, api, context)) return undefined;
    if (api.beside && context.appCalls(api.beside).length === 0) return undefined;
    if (api.unless && context.appCalls(api.unless).length > 0) return undefined;
    const { span } = fact.call.callee;
    if (api.where !== 'handler') return report(span, api.where);
    const severity = isFirst(fact, context) ? severityOfHandler(context) : undefined;
    return severity && report(span, api.where, severity);
  },

  names: isSettingName,
  binding(fact, context) {
    const { name, value, form } = fact;
    if (form === 'comparison' || !value) return undefined;
    const known = context.constant(value);
    const kept = known === undefined ? undefined : keptBy(fact, known, context);
    return kept && report(value.span, kept, undefined, settingFixes(name, value));
  },

  entry(fact, context) {
    const kept = keptByEntry(fact);
    if (!kept) return undefined;
    const { path } = context.document;
    const isSure = fact.dialect !== 'compose' && !/(?:^|\/)\.env(?:\.\w+)*$/.test(path);
    const severity = isSure || /prod|stag/i.test(path) ? undefined : 'information';
    const { start, end } = fact.content;
    return report(fact.content, kept, severity, () =>
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

const PLACES: Readonly<Record<Kept, string>> = {
  memory: 'in the memory of one process',
  file: 'in files of one instance',
  handler: 'in one instance, unless its configuration says otherwise',
};

function report(span: Span, kept: Kept, severity?: Severity, fixes?: () => readonly Fix[]): Report {
  return {
    span,
    ...(severity ? { severity } : {}),
    message: `Sessions are kept ${PLACES[kept]}: a restart signs everybody out, and a second instance does not know them. Keep them in Redis, in the database, or in a signed cookie.`,
    ...(fixes ? { fixes } : {}),
  };
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
