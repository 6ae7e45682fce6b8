import type { DocumentQuestions } from '../../project/document-questions';
import { isGivenItself } from '../../semantics/bindings';
import type { BindingFact } from '../../semantics/facts';
import { isForDevelopment } from '../deploys';
import { readAddress } from './addresses';
import { broker, database, redis, type ServiceClient } from './client';
import type { Handle } from './handle';

/**
 * Names of settings by which libraries are told where a service is: https://docs.celeryq.dev/en/stable/userguide/configuration.html,
 * https://flask-sqlalchemy.readthedocs.io/en/stable/config, https://flask-caching.readthedocs.io, https://flask-limiter.readthedocs.io
 */
const SETTINGS: readonly (readonly [RegExp, ServiceClient])[] = [
  [/^(?:CELERY_)?BROKER_URL$|^broker_url$/, { ...broker, variable: 'CELERY_BROKER_URL' }],
  [/^CELERY_RESULT_BACKEND$|^result_backend$/, { ...broker, variable: 'CELERY_RESULT_BACKEND' }],
  [/^SQLALCHEMY_DATABASE_UR[IL]$/, database],
  [/^(?:RQ|CACHE|HUEY|DRAMATIQ)_REDIS_(?:URL|HOST)$|^RATELIMIT_STORAGE_UR[IL]$/, redis],
];

/** Whether a library takes the address of a service from a setting of this name. */
export function isServiceSetting(name: string): boolean {
  return SETTINGS.some(([pattern]) => pattern.test(name));
}

/** Words of which one stands in every text that makes such a setting. */
export const SERVICE_SETTING_WORDS = [
  'BROKER_URL',
  'broker_url',
  'RESULT_BACKEND',
  'result_backend',
  'SQLALCHEMY_',
  '_REDIS_',
  'RATELIMIT_',
];

/** The address that such a setting is given as a literal. */
export function settingBinding(fact: BindingFact, context: DocumentQuestions): Handle | undefined {
  const { name, value } = fact;
  // Elsewhere such a name is a constant like any other.
  if (context.document.language !== 'python') return undefined;
  if (value?.kind !== 'string' || !isGivenItself(fact) || isForDevelopment(fact.span, context))
    return undefined;
  const client = SETTINGS.find(([pattern]) => pattern.test(name))?.[1];
  const address = readAddress(value.text);
  if (!client || !address || (!address.isUrl && !name.endsWith('HOST'))) return undefined;
  return { ...address, span: value.span, text: value.text, client, inList: false };
}
