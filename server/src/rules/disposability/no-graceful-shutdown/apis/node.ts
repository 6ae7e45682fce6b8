import type { Serving } from '../api';

const server: Serving = {
  instead: 'Close the server on `SIGTERM`, and exit when the last answer is out.',
  fix: 'node-server',
};
const closing: Serving = { instead: 'Close the server on `SIGTERM`.' };

/**
 * https://nodejs.org/api/http.html#serverclosecallback, https://expressjs.com/en/advanced/healthcheck-graceful-shutdown.html,
 * https://docs.nestjs.com/fundamentals/lifecycle-events#application-shutdown
 */
export const node: Readonly<Record<string, Serving>> = {
  'http.createServer().listen': server,
  'https.createServer().listen': server,
  'http2.createSecureServer().listen': server,
  'http.Server.listen': server,
  'http.Server().listen': server,
  'https.Server.listen': server,
  'express().listen': server,
  'express.express().listen': server,
  'koa.listen': server,
  'connect().listen': server,
  'restify.createServer().listen': closing,
  'polka().listen': closing,
  'fastify().listen': closing,
  'fastify.fastify().listen': closing,
  'fastify.Fastify().listen': closing,
  '@hapi/hapi.server().start': closing,
  // https://grpc.github.io/grpc/node/grpc.Server.html#tryShutdown
  '@grpc/grpc-js.Server.bindAsync': closing,
  '@nestjs/core.NestFactory.create': {
    instead: 'Call `enableShutdownHooks()`.',
    fix: 'nest',
  },
};
