import type { Report } from '../../../engine/findings';
import { type FixContext, type RuleContext, rule } from '../../../engine/rule';
import type { CallFact, EntryFact } from '../../../semantics/facts';
import type { Value } from '../../../semantics/values';
import { isInitScript } from '../../../shell/init-scripts';
import { optionsOf } from '../../../syntax/syntax-reader';
import type { Detachment } from './api';
import { apis } from './apis';
import { runsInBackground } from './background';
import { inCommand } from './command-lines';
import { WHY } from './report';
import { inUnit } from './unit';

/** Settings that detach, by the dialect of their file. */
const FORKING: Readonly<Record<string, (entry: EntryFact) => boolean>> = {
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

/** A program that detaches the one whose command line follows, alone or at the start of a line. */
const LAUNCHER = /^\s*(?:\/(?:usr\/)?bin\/)?(nohup|setsid|daemonize|start-stop-daemon)(?:\s|$)/;

/** `new ProcessBuilder("nohup", "java", "-jar", "worker.jar")`, `exec("nohup java -jar worker.jar &")` */
function launcher({ call }: CallFact, context: RuleContext): Report | undefined {
  const values = call.args.flatMap((argument) => {
    const value = context.dereference(argument);
    return value.kind === 'list' ? value.items : [value];
  });
  for (const [index, value] of values.entries()) {
    const [start] = value.kind === 'template' ? value.parts : [context.constant(value)];
    const name = typeof start === 'string' ? LAUNCHER.exec(start)?.[1] : undefined;
    // As a word behind another it is an argument.
    if (name === undefined || (index > 0 && start === name)) continue;
    return { span: call.callee.span, message: `\`${name}\` detaches what it starts: ${WHY}` };
  }
  if (!runsInBackground(values, context)) return undefined;
  return { span: call.callee.span, message: `\`&\` leaves the program in the background: ${WHY}` };
}

function isYes(value: EntryFact['value']): boolean {
  return /^(?:yes|on|true|1)$/i.test(String(value));
}

export default rule<Detachment>({
  id: 'concurrency/daemonize',
  title: 'Process sent to the background',
  severity: 'warning',
  apis,

  call(fact, api, context) {
    if (
      api.option !== undefined &&
      !isOn(fact.call, api.option, context) &&
      !isWritten(fact.call, api, context)
    )
      return undefined;
    // What nobody keeps, nobody waits for.
    if (!fact.statement && api.attended?.test(context.text)) return undefined;
    if (api.method !== undefined && !context.text.includes(`.${api.method}(`)) return undefined;
    if (api.foreground !== undefined && isOn(fact.call, api.foreground, context)) return undefined;
    if (api.unlessFalse !== undefined && isFalse(fact.call.args[api.unlessFalse], context)) return undefined;
    if (api.launches) return launcher(fact, context);
    return {
      span: fact.call.callee.span,
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
  binding(fact, context) {
    if (fact.form !== 'assignment' || !/gunicorn[^/]*\.py$/.test(context.document.path)) return undefined;
    if (fact.value?.kind !== 'scalar' || fact.value.value !== true) return undefined;
    return {
      span: fact.nameSpan.to(fact.value.span),
      message: `This sends Gunicorn to the background: ${WHY}`,
    };
  },

  command(fact, context) {
    if (fact.role !== 'start' && fact.role !== 'script') return undefined;
    const found = fact.commands.flatMap((command, index) => {
      const report = inCommand(fact, command, index, context);
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

function isOn(call: Parameters<typeof optionsOf>[0], option: string, context: RuleContext): boolean {
  const value = optionsOf(call).find(({ name }) => name === option)?.value;
  const known = value && context.dereference(value);
  return known?.kind === 'scalar' && (known.value === true || known.value === 1);
}

function isWritten(
  call: Parameters<typeof optionsOf>[0],
  { written = {} }: Detachment,
  context: RuleContext,
): boolean {
  return optionsOf(call).some(({ name, value }) => written[name]?.test(context.slice(value.span)));
}

function isFalse(value: Value | undefined, context: RuleContext): boolean {
  const known = value && context.dereference(value);
  return known?.kind === 'scalar' && !known.value;
}
