import type { Report } from '../../../engine/findings';
import type { RuleContext } from '../../../engine/rule';
import { removeItems } from '../../../fixes/lists';
import { knownPath, pathInApp } from '../../../knowledge/known-path';
import { declaresProcesses } from '../../../knowledge/services/pm2';
import { isStandardStream } from '../../../knowledge/streams';
import type { BindingFact } from '../../../semantics/facts';

/** https://pm2.keymetrics.io/docs/usage/application-declaration/ */
const OPTIONS = new Set(['out_file', 'error_file', 'log_file', 'err_file', 'output', 'error']);

/** Whether an option of PM2 that names a log file is called so. */
export function isProcessManagerLog(name: string): boolean {
  return OPTIONS.has(name);
}

/** `error_file: 'logs/error.log'` in the `ecosystem.config.js` of PM2. */
export function processManagerLog(fact: BindingFact, context: RuleContext): Report | undefined {
  const { form, value, span } = fact;
  if (form !== 'pair' || !value || !declaresProcesses(context.document.path)) return undefined;
  const path = knownPath(value, context);
  if (path === '' || isStandardStream(path) || path === 'NULL' || context.environment(value))
    return undefined;
  const whole = pathInApp(value, context);
  return {
    span: value.span,
    message: `PM2 writes the log to ${whole === undefined ? 'a file' : `the file ${whole}`}, which is lost with the container and is collected by nobody. Run it with \`pm2-runtime\`, which hands the output on, and leave this option out.`,
    fixes: ({ text }) => [{ title: 'Log to stdout', safety: 'safe', edits: removeItems([span], text) }],
  };
}
