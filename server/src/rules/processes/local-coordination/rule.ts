import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import type { ApiTable } from '../../../semantics/apis';
import type { CallFact } from '../../../semantics/facts';
import { optionsOf } from '../../../syntax/syntax-reader';
import type { Span } from '../../../text/span';

/** A limiter of requests. */
interface LimiterApi {
  /** The option that names a store that all processes share; where absent, it counts in memory always. */
  readonly store?: string;
  /** A store that is none. */
  readonly local?: RegExp;
  /** Settings that name the store elsewhere. */
  readonly settings?: readonly string[];
}

const SETTINGS = ['RATELIMIT_STORAGE_URI', 'RATELIMIT_STORAGE_URL'];
const memory: LimiterApi = {};
const express: LimiterApi = { store: 'store' };
const python: LimiterApi = { store: 'storage_uri', local: /^memory:/, settings: SETTINGS };
const fiber: LimiterApi = { store: 'Storage' };

/**
 * https://express-rate-limit.mintlify.app/reference/stores, https://github.com/animir/node-rate-limiter-flexible,
 * https://docs.nestjs.com/security/rate-limiting, https://flask-limiter.readthedocs.io/, https://slowapi.readthedocs.io/,
 * https://pkg.go.dev/github.com/ulule/limiter/v3, https://echo.labstack.com/docs/middleware/rate-limiter,
 * https://docs.gofiber.io/api/middleware/limiter, https://github.com/rack/rack-attack
 */
const apis: ApiTable<LimiterApi> = {
  node: {
    'express-rate-limit': express,
    'express-rate-limit.rateLimit': express,
    'express-rate-limit.MemoryStore': memory,
    'rate-limiter-flexible.RateLimiterMemory': memory,
  },
  python: { 'flask_limiter.Limiter': python, 'slowapi.Limiter': python },
  go: {
    'github.com/ulule/limiter/v3/drivers/store/memory.NewStore': memory,
    'github.com/didip/tollbooth.NewLimiter': memory,
    'github.com/didip/tollbooth/v7.NewLimiter': memory,
    'github.com/labstack/echo/v4/middleware.NewRateLimiterMemoryStore': memory,
    'github.com/gofiber/fiber/v2/middleware/limiter.New': fiber,
    'github.com/gofiber/fiber/v3/middleware/limiter.New': fiber,
  },
};

/** What is in memory beside one of these takes its place while it cannot be reached. */
const SHARED = ['Redis', 'Valkey', 'Memcache', 'Mongo', 'Postgres', 'MySQL', 'DynamoDB', 'Prisma'].map(
  (name) => `rate-limiter-flexible.RateLimiter${name}`,
);

export default rule<LimiterApi>({
  id: 'processes/local-coordination',
  title: 'Limit that each process counts for itself',
  severity: 'information',
  kinds: ['app'],
  apis,
  appSettings: { python: SETTINGS },

  call(fact, api, context) {
    return isShared(fact, api, context) ? undefined : report(fact.call.callee.span);
  },

  names: (name) => name === 'store' || SETTINGS.includes(name),
  bindingWords: ['Rack::Attack.cache.store', 'RATELIMIT_STORAGE_UR'],
  binding({ name, path, value, form }, context) {
    if (!value || form === 'comparison') return undefined;
    if (name !== 'store')
      return context.constant(value)?.startsWith('memory:') ? report(value.span) : undefined;
    const isMemory =
      context.document.language === 'ruby' &&
      path.includes('cache') &&
      context.resolve(value).some((type) => type === 'ActiveSupport.Cache.MemoryStore');
    return isMemory ? report(value.span) : undefined;
  },
});

function report(span: Span): Report {
  return {
    span,
    message:
      'Each process counts requests for itself, so the limit grows with the number of instances and a restart forgets who was locked out. Count in a store that all of them share, such as Redis.',
  };
}

/** Whether all processes count together, or the options cannot be seen. */
function isShared({ call }: CallFact, { store, local, settings }: LimiterApi, context: RuleContext): boolean {
  if (store === undefined) return context.calls(SHARED).length > 0;
  if (settings && context.settings(settings).length > 0) return true;
  const [options] = call.args;
  const given = options && context.dereference(options);
  const named = [...optionsOf(call), ...(given?.kind === 'call' && given.creates ? optionsOf(given) : [])];
  const chosen =
    named.find(({ name }) => name === store)?.value ??
    (given?.kind === 'object' ? given.entries.find(({ key }) => key === store)?.value : undefined);
  if (chosen) return !local?.test(context.constant(chosen) ?? '');
  if (given?.kind === 'object') return given.open ?? false;
  // Positional options of Python are functions; what JavaScript and Go are given is known or not.
  return local === undefined && given !== undefined && !(given.kind === 'call' && given.creates);
}
