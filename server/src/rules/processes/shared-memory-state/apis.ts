import type { ApiTable } from '../../../engine/rule';

/** A call that says which function answers a request. */
export interface RouteApi {
  /** The function is decorated with the call; else it is one of the call's arguments. */
  readonly decorates?: true;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
/** In Node any method has a name, too. */
const VERBS = [...METHODS, 'all'];
const inArguments: RouteApi = {};
const decorator: RouteApi = { decorates: true };

function routes(
  api: RouteApi,
  owners: readonly string[],
  verbs: readonly string[],
): Record<string, RouteApi> {
  return Object.fromEntries(owners.flatMap((owner) => verbs.map((verb) => [`${owner}.${verb}`, api])));
}

const GIN = 'github.com/gin-gonic/gin';
const ECHO = 'github.com/labstack/echo/v4';
const FIBER = 'github.com/gofiber/fiber/v2';
const CHI = 'github.com/go-chi/chi/v5';
const upper = METHODS.map((verb) => verb.toUpperCase());
const capital = METHODS.map((verb) => (verb[0] ?? '').toUpperCase() + verb.slice(1));

/**
 * https://expressjs.com/en/api.html, https://fastify.dev/docs/latest/Reference/Routes/, https://github.com/koajs/router,
 * https://hono.dev/docs/api/routing, https://flask.palletsprojects.com/en/stable/api/, https://fastapi.tiangolo.com/reference/,
 * https://bottlepy.org/docs/stable/api.html, https://pkg.go.dev/net/http, https://pkg.go.dev/github.com/gin-gonic/gin,
 * https://pkg.go.dev/github.com/labstack/echo/v4, https://docs.gofiber.io/api/app, https://pkg.go.dev/github.com/go-chi/chi/v5
 */
export const apis: ApiTable<RouteApi> = {
  node: routes(
    inArguments,
    [
      'express()',
      'express.Router()',
      'express.Router',
      'express.Express',
      'express.Application',
      'fastify()',
      'fastify.fastify()',
      'fastify.FastifyInstance',
      '@koa/router',
      '@koa/router()',
      'koa-router',
      'koa-router()',
      'hono.Hono',
      'restify.createServer()',
      'polka()',
    ],
    VERBS,
  ),
  python: {
    ...routes(
      decorator,
      [
        'flask.Flask',
        'flask.Blueprint',
        'quart.Quart',
        'quart.Blueprint',
        'sanic.Sanic',
        'bottle',
        'bottle.Bottle',
      ],
      ['route', ...METHODS],
    ),
    ...routes(decorator, ['fastapi.FastAPI', 'fastapi.APIRouter'], ['api_route', ...METHODS]),
  },
  go: {
    ...routes(inArguments, ['net/http', 'net/http.ServeMux', 'net/http.NewServeMux()'], ['HandleFunc']),
    ...routes(
      inArguments,
      ['github.com/gorilla/mux.NewRouter()', 'github.com/gorilla/mux.Router'],
      ['HandleFunc'],
    ),
    ...routes(
      inArguments,
      ['Default()', 'New()', 'Engine', 'RouterGroup'].map((made) => `${GIN}.${made}`),
      upper,
    ),
    ...routes(inArguments, [`${ECHO}.Echo`, `${ECHO}.Group`], upper),
    ...routes(inArguments, [`${FIBER}.New()`, `${FIBER}.App`, `${FIBER}.Router`], capital),
    ...routes(inArguments, [`${CHI}.NewRouter()`, `${CHI}.Router`, `${CHI}.Mux`], capital),
  },
};
