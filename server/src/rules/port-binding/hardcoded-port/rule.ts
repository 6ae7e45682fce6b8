import type { Fix } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { COMMANDS, endpointOf, INTERNAL, type Written, written } from '../../../knowledge/servers/endpoint';
import { type Listener, servers } from '../../../knowledge/servers/listener';
import type { EntryFact } from '../../../semantics/facts';
import { lineEnd, lineStart } from '../../../text/text';
import { portFix } from './fixes';

/** https://docs.gunicorn.org/en/stable/configure.html#configuration-file */
const GUNICORN = /(?:^|\/)gunicorn[\w.-]*\.py$/;
/** Keys of settings, by dialect or by the name of the file. https://docs.spring.io/spring-boot/appendix/application-properties */
const SETTINGS = /^(?:server\.port|micronaut\.server\.port|quarkus\.http\.port|ktor\.deployment\.port)$/;
/** Settings of profiles that are not for production by their name. */
const DEVELOPMENT = /[-_.](?:dev\w*|local\w*|test\w*|it|ci|e2e|example|sample)\./i;
/** Run by hand alone: a server program starts the app in production. */
const BY_HAND = /^[ \t]*if[ \t]+__name__[ \t]*==/m;
/** Started again whenever a file changes: by a developer. */
const RELOADS = /\breload\s{0,3}=\s{0,3}True\b/;
const PROGRAMS = /^(?:gunicorn|uvicorn|hypercorn|daphne|waitress-serve|uwsgi|flask|fastapi|granian)$/;

export default rule<Listener>({
  id: 'port-binding/hardcoded-port',
  title: 'Fixed port',
  severity: 'warning',
  apis: servers,

  call({ call }, api, context) {
    if (context.project.kind !== 'app' || COMMANDS.test(context.document.path)) return undefined;
    const { port, host } = endpointOf(call, api, context) ?? {};
    if (!port || port.value === 0) return undefined;
    const byHand = isByHand(call.span.start, context);
    if (byHand && context.project.processes.some(startsServer)) return undefined;
    const isInternal =
      INTERNAL.test(around(port, context)) || INTERNAL.test(lineAt(call.span.start, context));
    return {
      span: port.span,
      ...(isInternal || (byHand && (api.development || RELOADS.test(context.slice(call.span))))
        ? { severity: 'information' as const }
        : {}),
      message: message(port.value),
      fixes: () => portFix(port, host, context),
    };
  },

  names: (name) => name === 'bind',
  binding({ value, form }, context) {
    if (!value || form !== 'assignment' || !GUNICORN.test(context.document.path)) return undefined;
    const { port, host } = written(value, context) ?? {};
    return (
      port && { span: port.span, message: message(port.value), fixes: () => portFix(port, host, context) }
    );
  },

  entry(fact, context) {
    const { value, dialect, path } = fact;
    const isPort = dialect === 'spring' && SETTINGS.test(path.join('.'));
    if (!isPort || !/^\d{2,5}$/.test(String(value)) || DEVELOPMENT.test(context.document.path))
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

function isByHand(at: number, context: RuleContext): boolean {
  return context.document.language === 'python' && BY_HAND.test(context.text.slice(0, at));
}

function startsServer({ command }: RuleContext['project']['processes'][number]): boolean {
  return command.commands.some(({ program }) => PROGRAMS.test(program));
}

function lineAt(at: number, { text }: RuleContext): string {
  return text.slice(lineStart(text, at), lineEnd(text, at));
}

function around({ span }: Written<number>, context: RuleContext): string {
  return lineAt(span.start, context);
}

/** `server.port=${PORT:8080}` */
function placeholder({ content, value }: EntryFact): Fix {
  return {
    title: 'Read `PORT` from the environment',
    safety: 'safe',
    edits: [{ start: content.start, end: content.end, text: `\${PORT:${value}}` }],
  };
}
