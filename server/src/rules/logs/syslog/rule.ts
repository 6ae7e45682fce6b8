import { rule } from '../../../engine/rule';
import { fillTemplate } from '../../../fixes/code';
import type { FixContext } from '../../../fixes/fix-context';
import type { CallValue } from '../../../semantics/values';
import { apis, CLASSES, type SystemLog } from './apis';

/** Keys under which configurations name the class of an appender or handler. */
const CLASS_KEYS: ReadonlySet<string> = new Set(['class', 'type', '()', 'className']);
/** `log4j.appender.out=org.apache.log4j.net.SyslogAppender` */
const LOG4J = /^(?:log4j\.appender\.[\w-]+|handlers)$/;

export default rule<SystemLog>({
  id: 'logs/syslog',
  title: 'Log sent to the system logger',
  severity: 'warning',
  kinds: ['app'],
  apis,

  call({ call }, { target, instead }) {
    return {
      span: call.callee.span,
      message: message(target),
      fixes: (site) => {
        const snippet = instead === undefined ? undefined : fillTemplate(instead, site);
        if (!snippet || hasOtherHandlers(call, site)) return [];
        const { start, end } = call.span;
        const edits = [{ start, end, text: snippet.code }, ...snippet.edits];
        return [{ title: 'Log to stdout', safety: 'suggested', edits }];
      },
    };
  },

  entry({ key, path, value, content }) {
    if (typeof value !== 'string') return undefined;
    if (!CLASS_KEYS.has(key) && !LOG4J.test(path.join('.'))) return undefined;
    const known = CLASSES.find(({ name }) => name.test(value));
    return known ? { span: content, message: message(known.target) } : undefined;
  },
});

/** Whether the loggers may write to the console already: a second handler there would print every line twice. */
function hasOtherHandlers(call: CallValue, site: FixContext): boolean {
  return site
    .facts()
    .some(
      (fact) =>
        fact.kind === 'call' &&
        fact.call.span.start !== call.span.start &&
        site.callee(fact.call).some((name) => HANDLER.test(name)),
    );
}

/** Qualified names of what gives Python's loggers a handler. */
const HANDLER = /^logging\.(?:\w+\.)?(?:[A-Z]\w*Handler|basicConfig|dictConfig|fileConfig)$/;

function message(target: SystemLog['target']): string {
  return `The log goes to ${target}, which a container usually does not have: lines are lost, or the app fails to start. Write to stdout and let the platform route it.`;
}
