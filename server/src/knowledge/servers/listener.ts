import type { ApiTable } from '../../semantics/apis';

/** How a call that starts a server is told where to listen. */
export interface Listener {
  /** Positions of arguments that can be a port, a host, or both in one (`:8080`, `0.0.0.0:8080`, a pair). */
  readonly at?: readonly number[];
  /** Options that can be such; `listen/port` for one inside another. */
  readonly options?: readonly string[];
  /** Given no host, it only listens on the loopback interface. */
  readonly loopback?: true;
  /** How a program that is run by hand starts the server that comes with the framework. */
  readonly development?: true;
  /** Only with one of these as the first argument: `net.Listen("tcp", …)`. */
  readonly key?: RegExp;
  /** Only in files of these names. */
  readonly file?: RegExp;
}

function listeners(names: string, listener: Listener): Readonly<Record<string, Listener>> {
  return Object.fromEntries(names.split(' ').map((name) => [name, listener]));
}

const PORT_HOST = ['port', 'host', 'hostname'];
/** `listen(port, host)`, `listen({ port, host })` */
const listen: Listener = { at: [0, 1], options: PORT_HOST };
const address: Listener = { at: [0] };
const GIN = 'github.com/gin-gonic/gin';
const ECHO = 'github.com/labstack/echo';
const KESTREL = 'Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions';
const FIBER = 'github.com/gofiber/fiber';

/** https://nodejs.org/api/net.html#serverlisten, https://fastify.dev/docs/latest/Reference/Server/#listen, and READMEs. */
const node: Readonly<Record<string, Listener>> = {
  ...listeners(
    'express().listen http.createServer().listen http.Server().listen http.Server.listen ' +
      'https.createServer().listen koa.listen koa.default.listen @nestjs/core.NestFactory.create().listen ' +
      'restify.createServer().listen polka().listen connect().listen ' +
      '@apollo/server.ApolloServer.listen apollo-server.ApolloServer.listen',
    listen,
  ),
  ...listeners('fastify().listen fastify.fastify().listen fastify.default().listen', {
    ...listen,
    loopback: true,
  }),
  ...listeners('@hapi/hapi.server @hapi/hapi.Server hapi.server hapi.Server', { options: PORT_HOST }),
  ...listeners('Bun.serve Deno.serve @hono/node-server.serve', { options: PORT_HOST }),
  ...listeners('ws.WebSocketServer ws.Server', { options: PORT_HOST }),
  '@apollo/server/standalone.startStandaloneServer': { options: ['listen/port', 'listen/host'] },
};

/** https://flask.palletsprojects.com, https://www.uvicorn.org/settings, https://docs.aiohttp.org, and manuals of the servers. */
const python: Readonly<Record<string, Listener>> = {
  'flask.Flask.run': { at: [0, 1], options: PORT_HOST, development: true },
  'quart.Quart.run': { at: [0, 1], options: PORT_HOST, development: true },
  'flask_socketio.SocketIO.run': { at: [1, 2], options: PORT_HOST, loopback: true },
  ...listeners('uvicorn.run uvicorn.Config', { options: PORT_HOST, loopback: true }),
  'aiohttp.web.run_app': { options: PORT_HOST },
  'aiohttp.web.TCPSite': { at: [1, 2], options: PORT_HOST },
  'waitress.serve': { options: [...PORT_HOST, 'listen'] },
  ...listeners('http.server.HTTPServer http.server.ThreadingHTTPServer gevent.pywsgi.WSGIServer', {
    at: [0],
  }),
  'wsgiref.simple_server.make_server': { at: [0, 1] },
  'tornado.web.Application.listen': { at: [0, 1], options: ['port', 'address'] },
  'tornado.httpserver.HTTPServer.listen': { at: [0, 1], options: ['port', 'address'] },
  ...listeners('bottle.run bottle.Bottle.run', { options: PORT_HOST, development: true }),
  'sanic.Sanic.run': { at: [0, 1], options: PORT_HOST, loopback: true },
};

/** https://pkg.go.dev/net/http, https://pkg.go.dev/github.com/gin-gonic/gin (whose `Run()` reads `PORT`). */
const go: Readonly<Record<string, Listener>> = {
  ...listeners('net/http.ListenAndServe net/http.ListenAndServeTLS', address),
  'net/http.Server': { options: ['Addr'] },
  'net.Listen': { at: [1], key: /^tcp/ },
  ...listeners(`${GIN}.Default().Run ${GIN}.New().Run ${GIN}.Engine.Run`, address),
  ...listeners(`${ECHO}/v4.Echo.Start ${ECHO}.Echo.Start`, address),
  ...listeners(
    ['', '/v2', '/v3'].map((v) => `${FIBER}${v}.New().Listen ${FIBER}${v}.App.Listen`).join(' '),
    address,
  ),
  'github.com/valyala/fasthttp.ListenAndServe': address,
};

/** https://docs.oracle.com/en/java/javase/21/docs/api, https://ktor.io/docs/server-create-and-configure.html, https://javalin.io */
const jvm: Readonly<Record<string, Listener>> = {
  'java.net.ServerSocket': address,
  'com.sun.net.httpserver.HttpServer.create': address,
  'io.ktor.server.engine.embeddedServer': { at: [1], options: PORT_HOST },
  ...listeners('io.javalin.Javalin.create().start io.javalin.Javalin.start', { at: [0, 1] }),
  'spark.Spark.port': address,
  'org.eclipse.jetty.server.Server': address,
  'org.apache.catalina.startup.Tomcat.setPort': address,
  'io.undertow.Undertow.builder().addHttpListener': { at: [0, 1] },
  'io.grpc.ServerBuilder.forPort': address,
};

/** https://learn.microsoft.com/aspnet/core/fundamentals/servers/kestrel/endpoints */
const dotnet: Readonly<Record<string, Listener>> = {
  ...listeners(
    'Microsoft.AspNetCore.Hosting.IWebHostBuilder.UseUrls ' +
      'Microsoft.AspNetCore.Builder.WebApplicationBuilder.WebHost.UseUrls ' +
      'Microsoft.AspNetCore.WebHost.CreateDefaultBuilder().UseUrls ' +
      'Microsoft.AspNetCore.Builder.WebApplication.Run Microsoft.AspNetCore.Builder.WebApplication.RunAsync ' +
      'Microsoft.AspNetCore.Builder.WebApplication.Urls.Add',
    address,
  ),
  [`${KESTREL}.ListenAnyIP`]: address,
  [`${KESTREL}.ListenLocalhost`]: { at: [0], loopback: true },
};

const PUMA = /(?:^|\/)(?:[\w-]*[._-])?puma(?:[._-][\w-]+)*\.rb$/;

/** https://puma.io/puma/Puma/DSL.html, https://docs.ruby-lang.org/en/master/TCPServer.html */
const ruby: Readonly<Record<string, Listener>> = {
  'WEBrick.HTTPServer': { options: ['Port', 'BindAddress'] },
  'Rack.Handler.Puma.run': { options: ['Port', 'Host'] },
  'Rack.Handler.WEBrick.run': { options: ['Port', 'Host'] },
  'Puma.DSL.port': { at: [0, 1], file: PUMA },
  'Puma.DSL.bind': { at: [0], file: PUMA },
  TCPServer: { at: [0, 1] },
};

/** https://wiki.swoole.com, https://reactphp.org/socket, https://manual.workerman.net */
const php: Readonly<Record<string, Listener>> = {
  ...listeners('Swoole.Http.Server Swoole.HTTP.Server OpenSwoole.Http.Server Swoole.WebSocket.Server', {
    at: [0, 1],
  }),
  'React.Socket.SocketServer': address,
  'Workerman.Worker': address,
};

/** https://doc.rust-lang.org/std/net/struct.TcpListener.html, https://actix.rs/docs/server, https://docs.rs/warp */
const rust: Readonly<Record<string, Listener>> = {
  ...listeners('std.net.TcpListener.bind tokio.net.TcpListener.bind axum.Server.bind', address),
  'actix_web.HttpServer.new().bind': address,
  'std.net.SocketAddr.from': address,
  'warp.serve().run': address,
};

/** Calls that start a server, by ecosystem and qualified name. */
export const servers: ApiTable<Listener> = { node, python, go, jvm, dotnet, ruby, php, rust };
