import type { Registration } from '../../../semantics/request-table';
import { each, members, unite } from '../rows';

const request: Registration = { purpose: 'request' };
const route: Registration = { purpose: 'request', route: 0 };
const inOptions = (...options: string[]): Registration => ({ purpose: 'request', handlers: [], options });
const start: Registration = { purpose: 'start' };

const VERBS = 'get post put patch delete head options all use';
const EXPRESS =
  'express.Application express.Express express.Router express.IRouter express.Route express-promise-router';
const KOA_ROUTERS = '@koa/router koa-router koa-tree-router';
const HONO = 'hono.Hono hono/quick.Hono hono/tiny.Hono @hono/zod-openapi.OpenAPIHono';
const FASTIFY = 'fastify.FastifyInstance';
const ADONIS = '@adonisjs/core/services/router @ioc:Adonis/Core/Route';
const SOCKETS = 'socket.io.Server socket.io.Namespace socket.io.Socket';

/**
 * https://expressjs.com/en/5x/api.html, https://fastify.dev/docs/latest/Reference/Routes/,
 * https://fastify.dev/docs/latest/Reference/Hooks/, https://github.com/koajs/router/blob/master/API.md,
 * https://hono.dev/docs/api/routing, http://restify.com/docs/server-api/, https://github.com/lukeed/polka,
 * https://hapi.dev/api/, https://docs.adonisjs.com/guides/basics/routing, https://elysiajs.com/essential/life-cycle,
 * https://nodejs.org/api/http.html, https://bun.sh/docs/api/http, https://docs.deno.com/api/deno/~/Deno.serve,
 * https://nitro.build/guide/routing, https://trpc.io/docs/server/procedures,
 * https://www.apollographql.com/docs/apollo-server/api/apollo-server, https://socket.io/docs/v4/server-api/,
 * https://github.com/websockets/ws/blob/master/doc/ws.md, https://grpc.github.io/grpc/node/grpc.Server.html
 */
export const http: Readonly<Record<string, Registration>> = unite<Registration>(
  members(EXPRESS, `${VERBS} param`, route),
  members('express.Application express.Express', 'listen', start),
  members('connect', 'use', route),
  members(KOA_ROUTERS, `${VERBS} del link unlink param`, route),
  members('koa', 'use', request),
  members('koa', 'listen', start),
  members(HONO, `${VERBS} on onError notFound`, route),
  members('@hono/zod-openapi.OpenAPIHono', 'openapi', { purpose: 'request', handlers: [1] }),
  members('restify.Server', `${VERBS} del opts pre`, route),
  members('polka', VERBS, route),
  members('polka restify.Server', 'listen', start),

  members(FASTIFY, 'get post put patch delete head options all', { ...route, options: ['handler'] }),
  members(FASTIFY, 'route', {
    ...inOptions('handler', 'preHandler', 'preValidation', 'onRequest', 'preParsing', 'preSerialization'),
    routeOptions: ['url'],
  }),
  members(FASTIFY, 'setErrorHandler setNotFoundHandler decorateRequest decorateReply', request),
  members(FASTIFY, 'addHook', {
    ...request,
    by: {
      onReady: 'start',
      onListen: 'start',
      onRegister: 'start',
      onRoute: 'start',
      preClose: 'exit',
      onClose: 'exit',
    },
  }),
  members(FASTIFY, 'register ready listen after', start),

  members('@hapi/hapi.Server hapi.Server', 'route', {
    ...inOptions('handler', 'options.handler', 'config.handler', 'options.pre', 'config.pre'),
    routeOptions: ['path'],
  }),
  members('@hapi/hapi.Server hapi.Server', 'ext', {
    ...request,
    by: { onPreStart: 'start', onPostStart: 'start', onPreStop: 'exit', onPostStop: 'exit' },
  }),
  members(ADONIS, 'get post put patch delete any', route),
  members(ADONIS, 'route', { ...route, handlers: [2] }),
  members('elysia.Elysia elysia', 'get post put patch delete head options all', route),
  members('elysia.Elysia elysia', 'ws', {
    ...route,
    options: ['message', 'open', 'close', 'beforeHandle', 'upgrade'],
  }),
  members(
    'elysia.Elysia elysia',
    'onRequest onParse onTransform onBeforeHandle onAfterHandle onAfterResponse onError mapResponse derive resolve',
    request,
  ),
  members('elysia.Elysia elysia', 'onStart listen', start),
  members('elysia.Elysia elysia', 'onStop', { purpose: 'exit' }),

  each(
    'http.createServer https.createServer http2.createServer http2.createSecureServer http.Server https.Server ' +
      'net.createServer',
    request,
  ),
  members(
    'http.createServer() https.createServer() http2.createServer() http2.createSecureServer() http.Server https.Server',
    'on once addListener',
    {
      ...request,
      event: ['request', 'connection', 'upgrade', 'connect', 'stream', 'checkContinue', 'listening'],
      by: { listening: 'start' },
    },
  ),
  members('http.createServer() https.createServer() http.Server https.Server', 'listen', start),
  each('Bun.serve bun.serve', inOptions('fetch', 'routes', 'websocket', 'error')),
  each('Deno.serve', { ...request, options: ['handler', 'onError', 'onListen'], by: { onListen: 'start' } }),
  each('@hono/node-server.serve', inOptions('fetch')),

  // Nuxt and Nitro import these by themselves.
  each('defineEventHandler eventHandler defineCachedEventHandler defineWebSocketHandler', {
    ...request,
    options: ['handler', 'onRequest', 'onBeforeResponse', 'open', 'message', 'close'],
  }),
  members(
    'h3',
    'defineEventHandler eventHandler defineHandler fromNodeMiddleware defineRequestMiddleware defineWebSocketHandler',
    { ...request, options: ['handler', 'onRequest', 'onBeforeResponse', 'open', 'message', 'close'] },
  ),
  members('h3.H3', `${VERBS} on`, route),
  each('defineNitroPlugin', start),
  each('defineTask', { purpose: 'job', handlers: [], options: ['run'] }),

  members('@trpc/server.Procedure @trpc/server.Root.procedure', 'query mutation subscription use', request),
  members(
    '*.publicProcedure *.protectedProcedure *.adminProcedure *.authedProcedure',
    'query mutation subscription',
    request,
  ),
  each(
    '@apollo/server.ApolloServer apollo-server.ApolloServer apollo-server-express.ApolloServer',
    inOptions('resolvers', 'context', 'formatError'),
  ),
  each('@apollo/server/standalone.startStandaloneServer', inOptions('context')),
  each('@apollo/server/express4.expressMiddleware @as-integrations/express5.expressMiddleware', {
    ...inOptions('context'),
  }),
  each(
    '@graphql-tools/schema.makeExecutableSchema graphql-tools.makeExecutableSchema graphql-yoga.createSchema',
    inOptions('resolvers'),
  ),
  each('graphql-yoga.createYoga', inOptions('context', 'schema')),

  members(SOCKETS, 'on once addEventListener use', request),
  members('ws.WebSocketServer ws.Server ws', 'on addEventListener', {
    ...request,
    event: ['connection', 'upgrade', 'message', 'headers', 'listening'],
    by: { listening: 'start' },
  }),
  members('@grpc/grpc-js.Server grpc.Server', 'addService', { ...request, handlers: [1] }),
  members('@connectrpc/connect.ConnectRouter', 'service rpc', request),
  members('meteor/meteor.Meteor', 'methods publish onConnection', request),
  members('meteor/meteor.Meteor', 'startup', start),
  members('passport', 'serializeUser deserializeUser use', request),
);
