import type { ApiTable } from '../../../semantics/apis';

/** What a call has to be to keep sessions where only this process finds them. */
export interface SessionApi {
  /** Where they are kept then. */
  readonly where: 'memory' | 'file' | 'handler';
  /** The option that would name another store; without one it is the default that counts. */
  readonly store?: string;
  /** Only where the argument at each of these positions is one of these, by name or as a string. */
  readonly given?: Readonly<Record<number, readonly string[]>>;
  /** Only in an app that calls one of these, too, by qualified name. */
  readonly beside?: readonly string[];
  /** Not in an app that calls one of these. */
  readonly unless?: readonly string[];
}

const memory: SessionApi = { where: 'memory' };
const file: SessionApi = { where: 'file' };
const store: SessionApi = { where: 'memory', store: 'store' };
const plugin: SessionApi = {
  where: 'memory',
  store: 'store',
  given: { 0: ['@fastify/session', 'fastify-session'] },
};
const SERVICES = 'Microsoft.Extensions.DependencyInjection.IServiceCollection';
const BUILDERS = [
  SERVICES,
  'Microsoft.AspNetCore.Builder.WebApplicationBuilder.Services',
  'Microsoft.Extensions.Hosting.IHostApplicationBuilder.Services',
];
const onServices = (...names: readonly string[]) =>
  BUILDERS.flatMap((type) => names.map((name) => `${type}.${name}`));
const distributed: SessionApi = {
  where: 'memory',
  beside: onServices('AddSession'),
  unless: onServices(
    'AddStackExchangeRedisCache',
    'AddDistributedRedisCache',
    'AddDistributedSqlServerCache',
    'AddDistributedPostgresCache',
    'AddNCacheDistributedCache',
    'AddCosmosCache',
    'AddCosmosDbCache',
  ),
};
const servlet: SessionApi = { where: 'handler' };
const SERVLET = ['jakarta', 'javax'].map((root) => `${root}.servlet.http`);
/** What gives PHP a handler of the app's own. https://www.php.net/manual/en/function.session-set-save-handler.php */
const PHP_HANDLERS = ['session_set_save_handler', 'session_module_name'];
/** What tells PHP where sessions are kept, in its configuration and in code. */
export const PHP_HANDLER_SETTING = 'session.save_handler';
const inMemory = (modules: readonly string[], name: string) =>
  Object.fromEntries(modules.map((module) => [`${module}.${name}`, memory]));
const scs: SessionApi = { where: 'memory', store: 'Store' };
const fiber: SessionApi = { where: 'memory', store: 'Storage' };
const FIBER = 'github.com/gofiber/fiber';

/**
 * https://expressjs.com/en/resources/middleware/session.html, https://github.com/fastify/session,
 * https://github.com/koajs/generic-session, https://www.php.net/manual/en/session.configuration.php,
 * https://github.com/rack/rack-session, https://learn.microsoft.com/aspnet/core/fundamentals/app-state,
 * https://jakarta.ee/specifications/servlet/, https://docs.spring.io/spring-session/reference/,
 * https://ktor.io/docs/server-sessions.html, https://vertx.io/docs/vertx-web/java/#_handling_sessions,
 * https://pkg.go.dev/github.com/gorilla/sessions, https://pkg.go.dev/github.com/gin-contrib/sessions,
 * https://pkg.go.dev/github.com/alexedwards/scs/v2, https://docs.gofiber.io/api/middleware/session,
 * https://docs.rs/tower-sessions, https://docs.rs/async-session
 */
export const apis: ApiTable<SessionApi> = {
  node: {
    'express-session': store,
    'express-session.MemoryStore': memory,
    memorystore: memory,
    'session-memory-store': memory,
    'session-file-store': file,
    'koa-generic-session': store,
    'koa-generic-session.MemoryStore': memory,
    'fastify().register': plugin,
    'fastify.fastify().register': plugin,
    'fastify.FastifyInstance.register': plugin,
  },
  ruby: {
    use: { where: 'memory', given: { 0: ['Rack.Session.Pool'] } },
  },
  php: {
    session_start: { where: 'handler', unless: PHP_HANDLERS },
    ini_set: {
      where: 'file',
      given: { 0: [PHP_HANDLER_SETTING], 1: ['files'] },
      unless: PHP_HANDLERS,
    },
  },
  dotnet: Object.fromEntries(BUILDERS.map((type) => [`${type}.AddDistributedMemoryCache`, distributed])),
  jvm: {
    ...Object.fromEntries(
      SERVLET.flatMap((name) => [
        [`${name}.HttpSession.setAttribute`, servlet],
        [`${name}.HttpServletRequest.getSession().setAttribute`, servlet],
      ]),
    ),
    'org.springframework.session.MapSessionRepository': memory,
    'org.springframework.session.ReactiveMapSessionRepository': memory,
    'org.apache.shiro.session.mgt.eis.MemorySessionDAO': memory,
    'io.vertx.ext.web.sstore.LocalSessionStore.create': memory,
    'io.ktor.server.sessions.SessionStorageMemory': memory,
    'io.ktor.server.sessions.directorySessionStorage': file,
    'org.eclipse.jetty.server.session.FileSessionDataStore': file,
    'org.eclipse.jetty.session.FileSessionDataStore': file,
  },
  go: {
    'github.com/gorilla/sessions.NewFilesystemStore': file,
    'github.com/gin-contrib/sessions/memstore.NewStore': memory,
    'github.com/quasoft/memstore.NewMemoryStore': memory,
    ...inMemory(['github.com/alexedwards/scs/v2/memstore', 'github.com/alexedwards/scs/memstore'], 'New'),
    'github.com/alexedwards/scs/v2.New': scs,
    [`${FIBER}/v2/middleware/session.New`]: fiber,
    [`${FIBER}/v3/middleware/session.New`]: fiber,
    [`${FIBER}/v3/middleware/session.NewStore`]: fiber,
    'github.com/icza/session.NewInMemStore': memory,
  },
  rust: {
    ...inMemory(['tower_sessions.MemoryStore', 'tower_sessions_memory_store.MemoryStore'], 'default'),
    'async_session.MemoryStore.new': memory,
    'rocket_session_store.memory.MemoryStore.new': memory,
  },
};

/** What is asked for in all files of an app. */
export const appApis: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(apis).flatMap(([ecosystem, table]) => {
    const asked = Object.values(table).flatMap(({ beside = [], unless = [] }) => [...beside, ...unless]);
    return asked.length > 0 ? [[ecosystem, [...new Set(asked)]]] : [];
  }),
);
