import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { defaultPort } from '../../../knowledge/servers/endpoint';
import { type Listener, servers } from '../../../knowledge/servers/listener';
import { dockerfileIn, exposedPorts, onlyDockerfile, type SaidPort } from '../../../knowledge/servers/ports';
import { bindingsOf } from '../../../knowledge/servers/programs';
import { folderOf } from '../../../project/project-file';
import type { EntryFact } from '../../../semantics/facts';
import { ofService } from './kubernetes';

export default rule<Listener>({
  id: 'port-binding/port-mismatch',
  title: 'Ports that disagree',
  severity: 'warning',
  roles: ['app', 'dev-only'],
  apis: servers,

  dialects: { entry: ['kubernetes', 'compose'], command: ['dockerfile'] },

  entry(fact, context) {
    return fact.dialect === 'kubernetes' ? ofService(fact, context) : ofCompose(fact, context);
  },

  /** The default of `PORT` in the code, where the image says another. */
  call({ call }, api, context) {
    const { project, document } = context;
    if (project.kind !== 'app' || document.role !== 'app') return undefined;
    const port = defaultPort(call, api, context);
    const image = port && onlyDockerfile(project.files, project.root);
    if (!port || !image || isPortGiven(context)) return undefined;
    return disagreement(port.value, port.span, exposedPorts(image));
  },

  /** What the image's own command says, where that is a literal. */
  command(fact, context) {
    if (fact.role !== 'start') return undefined;
    const file = context.project.files.find(({ path }) => path === context.document.path);
    const exposed = file && exposedPorts(file);
    const bindings = fact.commands.flatMap(bindingsOf).filter(({ port }) => port !== undefined);
    const [first] = bindings;
    if (bindings.length !== 1 || first?.port === undefined) return undefined;
    return disagreement(first.port, first.word.span, exposed);
  },
});

/** Only where the image exposes exactly one port: of several, one may be for something else. */
function disagreement(
  port: number,
  span: Report['span'],
  exposed: readonly SaidPort[] | undefined,
): Report | undefined {
  const [only, more] = exposed ?? [];
  if (!only || more || only.port === port) return undefined;
  return {
    span,
    message: `The app listens on ${port}, and the image says \`EXPOSE ${only.port}\`. Who routes by the image's word reaches nothing. Let both name the same port.`,
    related: [{ ...only.place, message: `The image exposes ${only.port}` }],
  };
}

/** Whether some file sets `PORT`: then a default does not count. */
function isPortGiven({ project }: RuleContext): boolean {
  return project.variables.some(({ name, as }) => name === 'PORT' && as === 'given');
}

/** `ports: ["80:8080"]` of a service that is built here, against the `EXPOSE` of its image. */
function ofCompose(fact: EntryFact, context: RuleContext): Report | undefined {
  const { path, value, content } = fact;
  if (path[0] !== 'services' || path[2] !== 'ports' || path.length !== 4) return undefined;
  const [, port] = /^(?:[\w.:[\]-]*:)?(?:\$\{[^}]*\}:)?(\d{1,5})(?:\/tcp)?$/.exec(String(value)) ?? [];
  const service = path[1] ?? '';
  if (port === undefined) return undefined;
  const own = context.entries(['services', service], fact.span);
  const image = builtFrom(fact, context);
  const exposed = image && exposedPorts(image);
  // The service is told its port, or is started in another way than its image says.
  const isTold = own.some(
    ({ path: [, , key, name] }) => key === 'command' || key === 'entrypoint' || /PORT/.test(name ?? ''),
  );
  if (!exposed || exposed.length === 0 || isTold || context.siblings(fact).length > 0) return undefined;
  const [only] = exposed;
  if (!only || exposed.some((one) => one.port === Number(port))) return undefined;
  const at = String(value).lastIndexOf(port);
  return {
    span: content.slice(at, at + port.length),
    message: `Requests go to port ${port} of the container, whose image exposes ${only.port}. If the app listens where the image says, nobody answers here. Let both name the same port.`,
    related: [{ ...only.place, message: `The image exposes ${only.port}` }],
  };
}

/** The Dockerfile that a service is built from, where that can be told. */
function builtFrom({ span, path: [, service = ''] }: EntryFact, context: RuleContext) {
  const value = (...keys: readonly string[]) => context.entry(span, 'services', service, ...keys)?.value;
  if (value('build', 'target') !== undefined) return undefined;
  const folder = value('build') ?? value('build', 'context');
  const name = value('build', 'dockerfile') ?? 'Dockerfile';
  if (typeof folder !== 'string' || typeof name !== 'string' || /[$:]|\.\./.test(folder)) return undefined;
  const path = [folderOf(context.document.path), folder.replace(/^\.\/?|\/$/g, '')].filter(Boolean).join('/');
  return dockerfileIn(context.project.files, path, name.replace(/^\.\//, ''));
}
