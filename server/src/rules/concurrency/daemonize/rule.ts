import { rule } from '../../../engine/rule';
import type { FixContext } from '../../../fixes/fix-context';
import { isInitScript } from '../../../knowledge/programs/init-scripts';
import { isCalledOnResult } from '../../../semantics/call-results';
import { type Dialect, dialectsIn } from '../../../semantics/dialects';
import type { EntryFact } from '../../../semantics/facts';
import type { Detachment } from './api';
import { apis } from './apis';
import { isAsked, isAttended } from './asked';
import { inCommand } from './command-lines';
import { launcher } from './launcher';
import { WHY } from './report';
import { inUnit } from './unit';

/** Settings that detach, by the dialect of their file. */
const FORKING: Readonly<Partial<Record<Dialect, (entry: EntryFact) => boolean>>> = {
  systemd: ({ key, value }) => key === 'Type' && value === 'forking',
  uwsgi: ({ key, value }) => /^daemonize2?$/.test(key) && value !== '',
  'php-fpm': ({ key, value }) => key === 'daemonize' && isYes(value),
  redis: ({ key, value }) => key === 'daemonize' && isYes(value),
  nginx: ({ key, value }) => key === 'daemon' && isYes(value),
  supervisord: ({ path, value }) =>
    path.join('.') === 'supervisord.nodaemon' && /^false$/i.test(String(value)),
  sidekiq: ({ key, value }) => /^:?daemon$/.test(key) && value === true,
  thin: ({ key, value }) => key === 'daemonize' && value === true,
};

function isYes(value: EntryFact['value']): boolean {
  return /^(?:yes|on|true|1)$/i.test(String(value));
}

export default rule<Detachment>({
  id: 'concurrency/daemonize',
  title: 'Process sent to the background',
  severity: 'warning',
  apis,
  dialects: { entry: dialectsIn(FORKING) },
  paths: { binding: { only: /gunicorn[^/]*\.py$/ } },

  call({ call, statement }, api, context) {
    if (!isAsked(call, api, context)) return undefined;
    // What nobody keeps, nobody waits for.
    if (!statement && api.attended && isAttended(call, api.attended, context)) return undefined;
    if (api.method !== undefined && !isCalledOnResult(call, [api.method], context)) return undefined;
    if (api.launches) return launcher(call, context);
    return {
      span: call.callee.span,
      message: `This ${api.does ?? 'turns the process into a daemon'}: ${WHY}`,
    };
  },

  entry(fact) {
    if (!FORKING[fact.dialect]?.(fact)) return undefined;
    return {
      span: fact.keySpan.to(fact.valueSpan),
      message: `\`${fact.key}\` sends the process to the background: ${WHY}`,
    };
  },

  // Gunicorn is configured in Python.
  names: (name) => name === 'daemon',
  bindingWords: ['daemon'],
  bindingForms: ['assignment'],
  binding(fact) {
    if (fact.value?.kind !== 'scalar' || fact.value.value !== true) return undefined;
    return {
      span: fact.nameSpan.to(fact.value.span),
      message: `This sends Gunicorn to the background: ${WHY}`,
    };
  },

  command(fact, context) {
    if (fact.role !== 'start' && fact.role !== 'script') return undefined;
    const found = fact.commands.flatMap((command, index) => {
      const report = inCommand(fact, command, index);
      if (!report) return [];
      // Brought to the foreground, a command would keep those after it waiting.
      if (index < fact.commands.length - 1) return { ...report, fixes: () => [] };
      return fact.dialect === 'systemd'
        ? { ...report, fixes: (site: FixContext) => inUnit(report, fact, site) }
        : report;
    });
    // The whole of such a script is about one thing, and whoever calls it waits for its end.
    return isInitScript(context) ? found.slice(0, 1).map((one) => ({ ...one, fixes: () => [] })) : found;
  },
});
