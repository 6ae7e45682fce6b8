import type { ApiTable } from '../../../engine/rule';

const routes = (owners: readonly string[], verbs: string): Record<string, object> =>
  Object.fromEntries(owners.flatMap((owner) => verbs.split(' ').map((verb) => [`${owner}.${verb}`, {}])));

/** Calls whose first argument is the path of a route. From the documentation of each framework. */
export const apis: ApiTable<object> = {
  python: {
    ...routes(['flask.Flask', 'flask.Blueprint', 'sanic.Sanic', 'quart.Quart'], 'route get post'),
    ...routes(['fastapi.FastAPI', 'fastapi.APIRouter'], 'get post put api_route'),
    ...routes(['django.urls'], 'path re_path'),
  },
  node: routes(
    [
      'express()',
      'express.Router()',
      'express.Router',
      'fastify()',
      'fastify.fastify()',
      '@koa/router',
      'koa-router',
      'hono.Hono',
    ],
    'get post put all',
  ),
  go: routes(['*'], 'HandleFunc GET POST Get Post MapGet'),
  php: routes(['*.Route', '*.app', '*.router'], 'get post any'),
  ruby: { get: {}, post: {} },
  dotnet: routes(['*'], 'MapGet MapPost'),
  rust: routes(['*'], 'route'),
};
