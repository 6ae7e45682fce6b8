import { type RuleContext, rule } from '../../../engine/rule';
import type { Fix } from '../../../fixes/fix';
import { isDevelopmentFile, isForDevelopment, isRunByHand } from '../../../knowledge/deploys';
import { COMMANDS, endpointOf, isInternal, written } from '../../../knowledge/servers/endpoint';
import { type Listener, servers } from '../../../knowledge/servers/listener';
import type { EntryFact } from '../../../semantics/facts';
import type { CallValue } from '../../../semantics/values';
import { optionsOf } from '../../../syntax/syntax-reader';
import { portFix } from './fixes';

/** https://docs.gunicorn.org/en/stable/configure.html#configuration-file */
const GUNICORN = /(?:^|\/)gunicorn[\w.-]*\.py$/;
/** Keys of settings, by dialect or by the name of the file. https://docs.spring.io/spring-boot/appendix/application-properties */
const SETTINGS: ReadonlySet<string> = new Set([
  'server.port',
  'micronaut.server.port',
  'quarkus.http.port',
  'ktor.deployment.port',
]);
const PROGRAMS: ReadonlySet<string> = new Set(
  'gunicorn uvicorn hypercorn daphne waitress-serve uwsgi flask fastapi granian'.split(' '),
);

export default rule<Listener>({
  id: 'port-binding/hardcoded-port',
  title: 'Fixed port',
  severity: 'warning',
  kinds: ['app'],
  dialects: { entry: ['spring'] },
  paths: { call: { except: COMMANDS }, binding: { only: GUNICORN } },
  apis: servers,

  call({ call }, api, context) {
    if (isForDevelopment(call.span, context)) return undefined;
    const { port, host } = endpointOf(call, api, context) ?? {};
    if (!port || port.value === 0) return undefined;
    const byHand = isRunByHand(call.span, context);
    if (byHand && context.project.processes.some(startsServer)) return undefined;
    const isLess = byHand ? api.development || reloads(call) : isInternal(call, context);
    return {
      span: port.span,
      ...(isLess ? { severity: 'information' as const } : {}),
      message: message(port.value),
      fixes: (site) => portFix(port, host, site),
    };
  },

  names: (name) => name === 'bind',
  bindingForms: ['assignment'],
  binding({ value }, context) {
    if (!value) return undefined;
    const { port, host } = written(value, context) ?? {};
    return (
      port && { span: port.span, message: message(port.value), fixes: (site) => portFix(port, host, site) }
    );
  },

  entry(fact, context) {
    const { value, path } = fact;
    if (
      !SETTINGS.has(path.join('.')) ||
      !/^\d{2,5}$/.test(String(value)) ||
      isDevelopmentFile(context.document.path)
    )
      return undefined;
    return {
      span: fact.content,
      // The framework has a variable of its own for it, which few platforms set.
      severity: 'information',
      message: `Platforms say the port in \`PORT\`, which nothing reads here: the app goes on to listen on ${value} and gets no request. Write \`\${PORT:${value}}\`.`,
      fixes: () => [placeholder(fact)],
    };
  },
});

function message(port: number): string {
  return `The app always listens on ${port}. A platform that assigns another port never reaches it, and two copies can't share a host. Read \`PORT\` from the environment, with ${port} as the default.`;
}

/** Started again whenever a file changes: by a developer. */
function reloads(call: CallValue): boolean {
  return optionsOf(call).some(
    ({ name, value }) => name === 'reload' && value.kind === 'scalar' && value.value === true,
  );
}

function startsServer({ command }: RuleContext['project']['processes'][number]): boolean {
  return command.commands.some(({ program }) => PROGRAMS.has(program));
}

/** `server.port=${PORT:8080}` */
function placeholder({ content, value }: EntryFact): Fix {
  return {
    title: 'Read `PORT` from the environment',
    safety: 'safe',
    edits: [{ start: content.start, end: content.end, text: `\${PORT:${value}}` }],
  };
}
