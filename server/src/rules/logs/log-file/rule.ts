import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import type { BindingFact } from '../../../semantics/facts';
import type { Value } from '../../../semantics/values';
import type { LogSink } from './api';
import { apis, assigned } from './apis';
import { fileChannels } from './channels';
import { fixes, replaceArgument } from './fixes';
import { nestedTargets } from './nested';
import { isMethodCalled, isWrittenLog, opensToAppend } from './opening';
import { isProcessManagerLog, processManagerLog } from './process-manager';
import { applies, openedPath, targetIn, targetOf } from './targets';

const assignedNames = new Set(Object.keys(assigned).map((name) => name.slice(name.lastIndexOf('.') + 1)));
/** What opens the file that is assigned, or says where it is. */
const assignedWords = [
  'OpenFile',
  'os.Create',
  'OutputPaths',
  'config.paths',
  'transports.file',
  'Workerman',
];

/** Classes that log to files, named in a configuration that the code holds: `{'class': 'logging.FileHandler'}`. */
const FILE_CLASS =
  /^(?:logging\.(?:handlers\.)?(?:Rotating|TimedRotating|Watched)?FileHandler|[\w.]*(?:Rotating|Watched)FileHandler|yii\.log\.FileTarget|Cake\.Log\.Engine\.FileLog)$/;

export default rule<LogSink>({
  id: 'logs/log-file',
  title: 'Log written to a file',
  severity: 'warning',
  apis,

  call(fact, api, context) {
    if (api.silent) return undefined;
    if (api.nested) {
      const inside = nestedTargets(fact.call, api.nested, context, (writer) => openedPath(writer, context));
      if (inside.length > 0) return inside.map(({ span, path }) => ({ span, message: message(path) }));
      if (api.path === undefined) return undefined;
    }
    if (api.opening && !opensToAppend(fact.call, api.opening, context)) return undefined;
    if (api.method !== undefined && !isMethodCalled(fact.call, api.method, context)) return undefined;
    if (api.appends !== undefined && !isWrittenLog(fact.call, api.appends, context)) return undefined;
    const target = applies(fact, api, context) ? targetOf(fact, api, context) : undefined;
    if (!target) return undefined;
    return {
      span: fact.call.callee.span,
      message: message(target.path),
      fixes: (site) => (target.isOpen ? [] : fixes(fact, api, target.argument, site)),
    };
  },

  names: (name) =>
    name === 'class' ||
    name === 'className' ||
    name === 'channels' ||
    assignedNames.has(name) ||
    isProcessManagerLog(name),
  bindingWords: ['FileHandler', 'FileTarget', 'FileLog', "'driver'", '"driver"', 'apps', ...assignedWords],
  binding(fact, context) {
    if (isProcessManagerLog(fact.name)) return processManagerLog(fact, context);
    if (assignedNames.has(fact.name)) return assignment(fact, context);
    if (fact.name === 'channels')
      return fileChannels(fact, context).map((span) => ({
        span,
        message: message(undefined),
        severity: 'information' as const,
      }));
    const name = fact.value && className(fact.value, context);
    if (!fact.value || name === undefined || !FILE_CLASS.test(name)) return undefined;
    return { span: fact.value.span, message: message(undefined) };
  },
});

/** Written as a string, or as PHP's `FileTarget::class`. */
function className(value: Value, context: RuleContext): string | undefined {
  const name = context.constant(value) ?? context.resolve(value)[0]?.replace(/\.class$/, '');
  return name?.replaceAll('\\', '.').replace(/^\./, '');
}

/** `logger.Out = file` */
function assignment(fact: BindingFact, context: RuleContext): Report | undefined {
  const { value, nameSpan: span, path } = fact;
  if (fact.form !== 'assignment' || path.length < 2 || !value) return undefined;
  const owners = context.resolve({ kind: 'name', span, path: path.slice(0, -1) });
  for (const owner of owners) {
    const sink = assigned[`${owner}.${fact.name}`];
    const target = sink && targetIn(value, sink, context);
    const { instead } = sink ?? {};
    if (target)
      return {
        span,
        message: message(target.path),
        fixes: (site) =>
          instead?.kind === 'argument' && !target.isOpen ? replaceArgument(value, instead, site) : [],
      };
  }
  return undefined;
}

function message(path: string | undefined): string {
  const target = path === undefined ? 'a file' : `the file ${path}`;
  return `The log goes to ${target}, which is lost with the container and is collected by nobody. Write it to stdout and let the platform route it.`;
}
