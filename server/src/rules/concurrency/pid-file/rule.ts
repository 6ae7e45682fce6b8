import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { removeItems } from '../../../fixes/lists';
import { pathEnd } from '../../../knowledge/known-path';
import { isInitScript } from '../../../knowledge/programs/init-scripts';
import { declaresProcesses } from '../../../knowledge/services/pm2';
import type { BindingFact, EntryFact } from '../../../semantics/facts';
import type { FileWrite } from './api';
import { apis } from './apis';
import { detaches, options, redirects } from './command-lines';
import { withoutLine } from './fixes';
import { isNamedPidFile, isPidPath, pathOf, writes } from './paths';
import { report } from './report';

const KEYS = /^:?(?:pid|pid_?file|pidfile2?|safe-pidfile|pid-file|PIDFile)$/i;
const DIALECTS = [
  'ini',
  'systemd',
  'toml',
  'properties',
  'yaml',
  'uwsgi',
  'supervisord',
  'php-fpm',
  'pm2',
  'sidekiq',
  'thin',
] as const;

export default rule<FileWrite>({
  id: 'concurrency/pid-file',
  title: 'PID file',
  severity: 'warning',
  apis,
  dialects: { entry: ['spring', ...DIALECTS] },

  call(fact, api, context) {
    if (!api.always && !isPidPath(pathOf(fact, api, context)) && !isNamedPidFile(fact, api, context))
      return undefined;
    if (api.mode !== undefined && !writes(fact, api.mode, context)) return undefined;
    return report(fact.call.callee.span);
  },

  command(fact, context) {
    if (fact.role !== 'start' && fact.role !== 'script') return undefined;
    const found = fact.commands.flatMap((command) => [...options(fact, command), ...redirects(command)]);
    // The whole of such a script is about one thing, and that it detaches says more.
    if (found.length === 0 || !isInitScript(context)) return found;
    return context.commands().some(({ commands }) => commands.some(detaches)) ? [] : found.slice(0, 1);
  },

  // Gunicorn is configured in Python.
  names: (name) => name === 'pidfile' || name === 'pid_file',
  bindingWords: ['pidfile', 'pid_file'],
  binding(fact, context) {
    const { form, value, nameSpan } = fact;
    if (fact.name === 'pid_file') return ofProcessManager(fact, context);
    if (form !== 'assignment' || !value || !/gunicorn[^/]*\.py$/.test(context.document.path))
      return undefined;
    return isPidPath(pathEnd(value, context)) ? report(nameSpan.to(value.span)) : undefined;
  },

  entry(fact) {
    if (typeof fact.value !== 'string' || !namesPidFile(fact)) return undefined;
    if (!isPidPath(fact.value) && fact.dialect !== 'systemd') return undefined;
    return {
      ...report(fact.keySpan.to(fact.valueSpan)),
      // Of the process manager, which writes it next to the app.
      ...(fact.path[0] === 'supervisord' ? { severity: 'information' as const } : {}),
      fixes: (site) => withoutLine(fact, site),
    };
  },
});

/** `pid_file: 'app.pid'` in the `ecosystem.config.js` of PM2. */
function ofProcessManager({ form, value, span }: BindingFact, context: RuleContext): Report | undefined {
  const { path } = context.document;
  if (form !== 'pair' || !value || !declaresProcesses(path)) return undefined;
  if (!isPidPath(pathEnd(value, context))) return undefined;
  return {
    ...report(span),
    fixes: (site) => [{ title: 'Remove `pid_file`', safety: 'safe', edits: removeItems([span], site.text) }],
  };
}

function namesPidFile({ dialect, key, path }: EntryFact): boolean {
  return dialect === 'spring' ? path.join('.') === 'spring.pid.file' : KEYS.test(key);
}
