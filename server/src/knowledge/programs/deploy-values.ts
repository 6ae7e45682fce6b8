import { isEnvironmentReference, isPlaceholder } from '../secrets/placeholders';
import { splitWords } from '../secrets/words';

/** Last words of keys whose values say where something is reached, or which part of it is this deploy's. */
const LOCATORS = new Set(
  'host hostname hosts server servers url uri urls dsn endpoint address addresses addr bucket brokers broker domain baseurl'.split(
    ' ',
  ),
);
/** Last words of keys that name an account. */
const USER = /^(?:user|username|userid)$/;
/** Accounts that each installation of a service has, and what manuals write. */
const COMMON_USERS = /^(?:root|sa|postgres|guest|user|username|admin|test|default)$/i;
/** Words of keys whose URLs are there for people, or are names rather than places. */
const NOT_CONFIG =
  /^(?:schema|schemas|xmlns|namespace|license|licence|homepage|docs|doc|documentation|help|link|links|support|repository|repo|bugs|context|type|reference|avatar|logo|icon|image|redirect|callback|path|pattern|allowed|trusted|cors|origins?)$/;
/** Schemes of what an app connects to. */
const URL = /^(?:jdbc:)?([a-z][a-z\d+.:-]{1,30}):(?:\/\/|@)([^\s/?#]*)/i;
const OF_PEOPLE = /^(?:mailto|tel|urn|tag|javascript|data|file|classpath|chrome-extension|about)$/i;
const HOST = /^[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*\.?(?::\d{2,5})?$/i;
const IP = /^\d{1,3}(?:\.\d{1,3}){3}(?::\d{2,5})?$/;
const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1?\]?)(?::\d+)?$/i;
const SAMPLE = /(?:^|[.@])example\.(?:com|org|net)\b|\.(?:example|invalid|test)\b|^(?:example|your|my)[.-]/i;

/** What makes a value differ between deploys. */
export interface DeployValue {
  /** The host that it names, without port; undefined for a bucket or a user. */
  readonly host: string | undefined;
  readonly loopback: boolean;
}

/**
 * What a literal says about a deploy: the host or URL of something that the app connects to, the name of a bucket.
 * Undefined for everything else, for placeholders, and for references to the environment.
 *
 * @param key name of the setting, in whatever case
 * @param value without quotes
 */
export function deployValue(key: string, value: string): DeployValue | undefined {
  const text = value.trim();
  if (text === '' || text.length > 500 || isEnvironmentReference(text) || isPlaceholder(text))
    return undefined;
  if (/[<>{}$\s]/.test(text) || SAMPLE.test(text)) return undefined;
  const words = splitWords(key);
  const last = words.at(-1) ?? '';
  if (words.some((word) => NOT_CONFIG.test(word))) return undefined;
  const url = URL.exec(text);
  if (url) {
    const host = (url[2] ?? '').slice((url[2] ?? '').lastIndexOf('@') + 1);
    if (OF_PEOPLE.test(url[1] ?? '') || !LOCATORS.has(last) || !/^[\w.,:[\]-]+$/.test(host)) return undefined;
    return { host: withoutPort(host), loopback: LOOPBACK.test(host.split(',')[0] ?? host) };
  }
  if (last === 'bucket')
    return /^[a-z\d][a-z\d.-]{2,62}$/.test(text) ? { host: undefined, loopback: false } : undefined;
  if (!LOCATORS.has(last) || /^(?:url|uri|urls|domain|baseurl)$/.test(last)) return undefined;
  const first = text.split(',')[0] ?? text;
  if (LOOPBACK.test(first)) return { host: withoutPort(first), loopback: true };
  // A word alone may be a kind of server (`server: tomcat`); of a host it is a name.
  const isHost =
    IP.test(first) || (HOST.test(first) && (/[.:]/.test(first) || /^host|^hostname|^addr/.test(last)));
  return isHost && /[a-z]|^\d+\./i.test(first) && !/^\d+(?:\.\d+)?$/.test(first)
    ? { host: withoutPort(first), loopback: false }
    : undefined;
}

/** Whether a value under this key can be one that differs between deploys. */
export function isDeployKey(key: string): boolean {
  return LOCATORS.has(splitWords(key).at(-1) ?? '') || isUserKey(key);
}

/** Whether an entry says as whom an app signs in somewhere, with more than the name that every such service has. */
export function isAccount(key: string, value: string): boolean {
  return (
    isUserKey(key) &&
    /^[\w.@-]{2,64}$/.test(value) &&
    !COMMON_USERS.test(value) &&
    !isPlaceholder(value) &&
    !/^x{2,}/i.test(value)
  );
}

function isUserKey(key: string): boolean {
  const words = splitWords(key);
  const name = /^(?:db|database)$/.test(words[0] ?? '') ? words.slice(1) : words;
  return USER.test(name.join(''));
}

function withoutPort(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase();
}
