import { rule } from '../../../engine/rule';
import { isStandardStream } from '../../../knowledge/streams';
import { fixes } from './fixes';
import { logFileOf } from './settings';

const GUNICORN = /gunicorn[^/]*\.py$/;
const GUNICORN_LOGS = new Set(['accesslog', 'errorlog', 'logfile']);

export default rule({
  id: 'logs/log-file-config',
  title: 'Log configured to go to a file',
  severity: 'warning',

  entry(fact, context) {
    const found = logFileOf(fact, context);
    if (!found) return undefined;
    return {
      span: fact.content,
      // What is configured may be a server of the host, whose logs its operator collects.
      ...(found === 'server' ? { severity: 'information' as const } : {}),
      message:
        'This sends the log to a file, which is lost with the container and is collected by nobody. Log to the console and let the platform route it.',
      fixes: (site) => fixes(fact, site),
    };
  },

  // Gunicorn is configured in Python.
  paths: { binding: { only: GUNICORN } },
  names: (name) => GUNICORN_LOGS.has(name),
  bindingWords: ['accesslog', 'errorlog', 'logfile'],
  bindingForms: ['assignment'],
  binding(fact, context) {
    const { value } = fact;
    if (!value) return undefined;
    const file = context.constant(value);
    if (file === undefined || file === '' || isStandardStream(file)) return undefined;
    return {
      span: value.span,
      message:
        'This sends the log of Gunicorn to a file, which is lost with the container and is collected by nobody. Log to `-`, the standard output, and let the platform route it.',
      fixes: () =>
        value.kind === 'string' && value.content
          ? [
              {
                title: 'Log to stdout',
                safety: 'safe',
                edits: [{ start: value.content.start, end: value.content.end, text: '-' }],
              },
            ]
          : [],
    };
  },
});
