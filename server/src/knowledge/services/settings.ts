import type { EntryFact } from '../../semantics/facts';
import { isDevelopmentFile } from '../deploys';
import { type Address, readAddress } from './addresses';

/** Keys of Spring Boot, Quarkus and Micronaut that say where a service is. https://docs.spring.io/spring-boot/appendix/application-properties */
const SPRING =
  /^(?:spring\.(?:datasource|r2dbc|flyway|liquibase)(?:\.[\w-]+)*\.(?:url|jdbc-?url)|spring\.(?:data\.)?(?:redis|mongodb|elasticsearch|neo4j|couchbase|cassandra)\.(?:host|uri|uris|url|contact-points|rest\.uris)|spring\.elasticsearch\.(?:rest\.)?uris|spring\.kafka(?:\.\w+)?\.bootstrap-?servers|spring\.rabbitmq\.(?:host|addresses)|spring\.mail\.host|spring\.ldap\.urls|quarkus\.datasource(?:\.[\w-]+)?\.jdbc\.url|quarkus\.redis\.hosts|datasources\.\w+\.url|redis\.uri|kafka\.bootstrap\.servers)(?:\.\d+)?$/i;

/** An address of a backing service among the settings of a framework. */
export interface SettingHandle extends Address {
  readonly text: string;
  /** The variable by which the framework lets the environment say something else. */
  readonly variable: string;
}

/** The address that an entry of a framework's own configuration says; undefined where it is none, or no literal. */
export function settingHandle(
  { dialect, path, value }: EntryFact,
  document: string,
): SettingHandle | undefined {
  if (typeof value !== 'string' || /[$#]\{|<%|@\w+@/.test(value)) return undefined;
  if (isDevelopmentFile(document)) return undefined;
  const key = path.join('.');
  const isSpring = dialect === 'spring' && SPRING.test(key);
  const isRails =
    dialect === 'rails-database' && path[0] === 'production' && /^(?:host|url)$/.test(path.at(-1) ?? '');
  if (!isSpring && !isRails) return undefined;
  const [first = ''] = value.split(',');
  const address = readAddress(first);
  if (!address) return undefined;
  const variable = isRails ? 'DATABASE_URL' : relaxed(key);
  return { ...address, text: value, variable };
}

/** https://docs.spring.io/spring-boot/reference/features/external-config.html#features.external-config.typesafe-configuration-properties.relaxed-binding.environment-variables */
function relaxed(key: string): string {
  return key.replaceAll('-', '').replaceAll('.', '_').toUpperCase();
}
