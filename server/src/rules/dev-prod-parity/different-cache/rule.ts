import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { sameAs, writtenAt } from '../../../fixes/same-as';
import { isChosenByDeploy, isForTests } from '../../../knowledge/deploys';
import {
  besideInSettings,
  inSameFile,
  isForDevelopers,
  isRailsDevelopment,
  isSpringDevelopment,
  railsProduction,
  type SaidElsewhere,
  springElsewhere,
  variableInProduction,
} from '../../../project/elsewhere';
import type { BindingFact, EntryFact } from '../../../semantics/facts';
import { textOrSymbol } from '../../../semantics/words';
import type { Span } from '../../../text/span';

/** Caches that one process, or one machine, has for itself, in the words of Rails, Django, Laravel and Spring. */
const OWN: ReadonlySet<string> = new Set(
  'memory_store null_store file_store file array null apc simple none caffeine concurrentmap'.split(' '),
);
const OWN_DJANGO =
  /^django\.core\.cache\.backends\.(?:locmem\.LocMemCache|dummy\.DummyCache|filebased\.FileBasedCache)$/;
/** Caches that all processes share. */
const SHARED = /redis|memcache|mem_cache|dalli|solid_cache|hazelcast|infinispan|couchbase|dynamodb|valkey/i;
const SHARED_DJANGO =
  /^(?:django\.core\.cache\.backends\.(?:redis|memcached)|django_redis\.cache|redis_cache)\.\w+$/;
const VARIABLE: ReadonlySet<string> = new Set(['CACHE_DRIVER', 'CACHE_STORE', 'SESSION_DRIVER']);
const SPRING_KEY = /^spring\.(?:cache\.type|session\.store-type)$/;

export default rule({
  id: 'dev-prod-parity/different-cache',
  title: 'Another cache in development',
  severity: 'warning',
  roles: ['app', 'example', 'dev-only'],

  names: (name) => name === 'cache_store' || name === 'session_store' || name === 'BACKEND',
  bindingWords: ['_store', 'django.core.cache.backends'],
  bindingRoles: ['app'],
  appSettings: { python: ['BACKEND'], ruby: ['config.cache_store', 'config.session_store'] },
  binding(fact, context) {
    return fact.name === 'BACKEND' ? django(fact, context) : rails(fact, context);
  },

  dialects: { entry: ['spring', 'dotenv', 'compose'] },
  entry(fact, context) {
    const { dialect, value, path, key } = fact;
    if (typeof value !== 'string' || !OWN.has(value.trim().toLowerCase())) return undefined;
    if (dialect === 'spring') {
      const setting = path.join('.');
      const other =
        SPRING_KEY.test(setting) && isSpringDevelopment(context.document.path)
          ? springElsewhere(context, SPRING_KEY).find((one) => SHARED.test(one.value))
          : undefined;
      return other && alike(fact, other);
    }
    if (!VARIABLE.has(key) || !isForDevelopers(context.document)) return undefined;
    const other = variableInProduction(context, key);
    return other && SHARED.test(other.value) ? alike(fact, other) : undefined;
  },
});

/** `config.cache_store = :null_store`, where `production.rb` says `:redis_cache_store`. */
function rails({ name, value }: BindingFact, context: RuleContext): Report | undefined {
  if (!value || !isRailsDevelopment(context.document.path)) return undefined;
  const own = textOrSymbol(value.kind === 'list' ? value.items[0] : value, context) ?? '';
  const production = OWN.has(own) ? railsProduction(context, `config.${name}`) : undefined;
  if (!production || !SHARED.test(production.value)) return undefined;
  // Rails' own file has a switch between a cache and none: what stands for none is the lesser matter.
  if (own === 'null_store' && context.guardsAt(value.span).length > 0) return undefined;
  return {
    ...report(value.span, `:${own}`, { ...production, value: `:${production.value}` }),
    fixes: (site) => sameAs(value.span, writtenAt(production.place, site)),
  };
}

/** A cache of the process in one branch or module of the settings, one that is shared in another. */
function django({ value }: BindingFact, context: RuleContext): Report | undefined {
  const backend = value && context.constant(value);
  if (!value || backend === undefined || !OWN_DJANGO.test(backend) || isForTests(value.span, context))
    return undefined;
  const isShared = ({ text = '' }: { readonly text: string | undefined }) => SHARED_DJANGO.test(text);
  // In one file only where a condition chooses: two caches side by side have two purposes.
  const isFound = inSameFile(context, ['BACKEND']).some(isShared)
    ? isChosenByDeploy(value.span, context)
    : besideInSettings(context, ['BACKEND']).some(isShared);
  return isFound ? report(value.span, backend.slice(backend.lastIndexOf('.') + 1), undefined) : undefined;
}

function alike({ content, value }: EntryFact, other: SaidElsewhere): Report {
  return { ...report(content, String(value), other), fixes: () => sameAs(content, other.value) };
}

function report(span: Span, own: string, other: SaidElsewhere | undefined): Report {
  const said = other ? `\`${other.value}\` (${other.place.path})` : 'a cache that all processes share';
  return {
    span,
    message: `Development caches with \`${own}\`, production with ${said}. What cannot be stored there, expires or is stale shows up in production first: use the same one, at another address.`,
    ...(other ? { related: [{ ...other.place, message: 'Production' }] } : {}),
  };
}
