import { rule } from '../../../engine/rule';
import { apis, CLASSES, PINO, SERILOG_SINKS, type Shipping } from './apis';

const CLASS_KEYS: ReadonlySet<string> = new Set(['class', 'type', '()', 'className']);

export default rule<Shipping>({
  id: 'logs/log-shipping',
  title: 'Log shipped by the app',
  severity: 'information',
  kinds: ['app'],
  apis,

  call: ({ call }, { to }) => ({ span: call.callee.span, message: message(to) }),

  // `{ target: 'pino-loki' }`
  names: (name) => name === 'target',
  bindingWords: Object.keys(PINO),
  bindingForms: ['pair'],
  binding({ value }, context) {
    if (!value) return undefined;
    const to = own(PINO, context.constant(value) ?? '');
    return to === undefined ? undefined : { span: value.span, message: message(to) };
  },

  entry({ key, path, value, content }) {
    if (typeof value !== 'string') return undefined;
    const isSink = key === 'Name' && path.includes('WriteTo');
    const to = isSink
      ? own(SERILOG_SINKS, value)
      : CLASS_KEYS.has(key)
        ? own(CLASSES, value.slice(value.lastIndexOf('.') + 1))
        : undefined;
    return to === undefined ? undefined : { span: content, message: message(to) };
  },
});

function own(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

function message(to: string): string {
  return `The app sends its log to ${to} itself: while that is slow or away, lines are lost or requests wait, and every deploy has to know the address. Write to stdout and let a collector of the platform ship it.`;
}
