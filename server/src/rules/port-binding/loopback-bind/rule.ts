import type { Report } from '../../../engine/findings';
import { rule } from '../../../engine/rule';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import { isDevelopmentFile, isForDevelopment, isRunByHand } from '../../../knowledge/deploys';
import {
  COMMANDS,
  endpointOf,
  isInternal,
  isLoopback,
  isToldPort,
  onAllInterfaces,
  type Written,
  written,
} from '../../../knowledge/servers/endpoint';
import { type Listener, servers } from '../../../knowledge/servers/listener';
import { bindingsOf, isServer, listensLocally } from '../../../knowledge/servers/programs';
import type { Command, Word } from '../../../semantics/facts';

const SETTINGS: ReadonlySet<string> = new Set([
  'server.address',
  'quarkus.http.host',
  'micronaut.server.host',
]);
/** https://docs.gunicorn.org/en/stable/configure.html#configuration-file */
const GUNICORN = /(?:^|\/)gunicorn[\w.-]*\.py$/;

export default rule<Listener>({
  id: 'port-binding/loopback-bind',
  title: 'Bound to loopback only',
  severity: 'warning',
  roles: ['app', 'script'],
  kinds: ['app'],
  // Commands of a container or a platform.
  dialects: { entry: ['spring'], command: ['dockerfile', 'procfile', 'kubernetes', 'compose', 'shell'] },
  paths: { call: { except: COMMANDS }, binding: { only: GUNICORN } },
  apis: servers,

  call({ call }, api, context) {
    if (context.document.role !== 'app' || isInternal(call, context)) return undefined;
    if (isForDevelopment(call.span, context)) return undefined;
    const endpoint = endpointOf(call, api, context);
    const host = endpoint?.host;
    if (host && isLoopback(host.value))
      return { span: host.span, message: message(host.value), fixes: (site) => hostFix(host, site) };
    // Without a port this is no call that listens, or one whose arguments are not known.
    if (!api.loopback || !endpoint || host || endpoint.hostUnknown) return undefined;
    if (!(endpoint.port || isToldPort(call)) || isRunByHand(call.span, context)) return undefined;
    return { span: call.callee.span, message: IMPLICIT };
  },

  names: (name) => name === 'bind',
  bindingForms: ['assignment'],
  binding({ value }, context) {
    if (!value) return undefined;
    const host = written(value, context)?.host;
    return host && isLoopback(host.value)
      ? { span: host.span, message: message(host.value), fixes: (site) => hostFix(host, site) }
      : undefined;
  },

  entry({ path, value, content }, context) {
    if (!SETTINGS.has(path.join('.')) || isDevelopmentFile(context.document.path)) return undefined;
    return typeof value === 'string' && isLoopback(value)
      ? { span: content, message: message(value) }
      : undefined;
  },

  command(fact) {
    if (fact.role !== 'start') return undefined;
    // Something in the same container passes requests on.
    if (fact.commands.some(({ program }) => /^(?:nginx|caddy|haproxy|apache2?|httpd|envoy)/.test(program)))
      return undefined;
    return fact.commands.flatMap((command) => ofCommand(command));
  },
});

function message(host: string): string {
  return `\`${host}\` can only be reached from the same container or machine, so the platform's router and health checks get no answer. Listen on all interfaces: \`0.0.0.0\`.`;
}

const IMPLICIT =
  'Without a host this server listens on `localhost` only, which nobody outside of the container can reach. Give it the host `0.0.0.0`.';

/** The default for a deploy, and a variable for those who want less on their own machine. */
function hostFix({ span, literal, value }: Written<string>, context: FixContext): readonly Fix[] {
  if (literal.kind !== 'string') return [];
  const { start, end } = span;
  const text = onAllInterfaces(literal.text, value);
  return [
    {
      title: 'Listen on `0.0.0.0`',
      safety: 'safe',
      edits: [{ start, end, text: context.idioms?.quote(text, context) ?? `"${text}"` }],
    },
  ];
}

function ofCommand(command: Command): readonly Report[] {
  if (!isServer(command)) return [];
  const bindings = bindingsOf(command);
  const local = bindings.find(({ host }) => host !== undefined && isLoopback(host));
  if (local) {
    return [
      {
        span: local.word.span,
        message: message(local.host ?? ''),
        fixes: (site) => commandFix(local.word, local.host ?? '', site),
      },
    ];
  }
  const program = command.words.find(({ text }) => text !== undefined);
  return listensLocally(command) && program ? [{ span: program.span, message: IMPLICIT }] : [];
}

function commandFix(word: Word, host: string, context: FixContext): readonly Fix[] {
  const source = context.slice(word.span);
  const at = source.indexOf(host);
  if (at === -1) return [];
  const start = word.span.start + at;
  return [
    {
      title: 'Listen on `0.0.0.0`',
      safety: 'safe',
      edits: [{ start, end: start + host.length, text: '0.0.0.0' }],
    },
  ];
}
