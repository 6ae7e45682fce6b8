import type { ApiTable } from '../../../engine/rule';

/** What a call has to be to keep sessions where only this process finds them. */
export interface SessionApi {
  /** Where they are kept then. */
  readonly where: 'memory' | 'file' | 'handler';
  /** The option that would name another store; without one it is the default that counts. */
  readonly store?: string;
  /** Only where this argument is one of these, by name or as a string. */
  readonly given?: { readonly position: number; readonly values: readonly string[] };
  /** Only in a file that has this, too. */
  readonly beside?: RegExp;
  /** Not in a file that has this. */
  readonly unless?: RegExp;
}

const memory: SessionApi = { where: 'memory' };
const file: SessionApi = { where: 'file' };
const store: SessionApi = { where: 'memory', store: 'store' };
const plugin: SessionApi = {
  where: 'memory',
  store: 'store',
  given: { position: 0, values: ['@fastify/session', 'fastify-session'] },
};
const distributed: SessionApi = {
  where: 'memory',
  beside: /\.AddSession\(/,
  unless:
    /\.Add(?:StackExchangeRedis|DistributedRedis|DistributedSqlServer|DistributedPostgres|NCacheDistributed|Cosmos|CosmosDb)Cache\(/,
};
const SERVICES = 'Microsoft.Extensions.DependencyInjection.IServiceCollection';
const BUILDERS = [
  SERVICES,
  'Microsoft.AspNetCore.Builder.WebApplicationBuilder.Services',
  'Microsoft.Extensions.Hosting.IHostApplicationBuilder.Services',
];
const servlet: SessionApi = { where: 'handler' };
const SERVLET = ['jakarta', 'javax'].map((root) => `${root}.servlet.http`);
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
    use: { where: 'memory', given: { position: 0, values: ['Rack.Session.Pool'] } },
  },
  php: {
    session_start: { where: 'handler', unless: /set_?save_?handler|session\.save_handler/i },
    ini_set: {
      where: 'file',
      given: { position: 0, values: ['session.save_handler'] },
      unless: /set_?save_?handler/i,
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
