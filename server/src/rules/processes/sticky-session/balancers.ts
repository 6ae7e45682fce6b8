import type { EntryFact } from '../../../semantics/facts';
import type { Span } from '../../../text/span';

/** What an upstream of nginx is balanced by. */
const OF_CLIENT: ReadonlySet<string> = new Set(['$remote_addr', '$binary_remote_addr']);
/** Ways in which nginx keeps a client at a server. */
const STICKS: ReadonlySet<unknown> = new Set(['cookie', 'route', 'learn']);
/** Sections of HAProxy that have servers, or say what such sections have. */
const SECTIONS: ReadonlySet<string> = new Set(['backend', 'listen', 'defaults']);
/** What HAProxy does with a cookie to know the server of a client. */
const COOKIE_MODES: ReadonlySet<unknown> = new Set(['insert', 'prefix', 'rewrite']);

/**
 * The part of a directive that binds each client to one server, in a file of nginx
 * (https://nginx.org/en/docs/http/ngx_http_upstream_module.html) or HAProxy
 * (https://docs.haproxy.org/dev/configuration.html); undefined where it does not.
 */
export function bindingDirective(fact: EntryFact): Span | undefined {
  if (fact.dialect === 'nginx') return inUpstream(fact);
  return fact.dialect === 'haproxy' && SECTIONS.has(fact.path[0] ?? '') ? inSection(fact) : undefined;
}

function inUpstream({ path, key, value, keySpan, valueSpan }: EntryFact): Span | undefined {
  if (!path.slice(0, -2).includes('upstream')) return undefined;
  switch (key) {
    case 'ip_hash':
      return keySpan;
    case 'sticky':
      return STICKS.has(value) ? keySpan.to(valueSpan) : keySpan;
    case 'hash':
      return OF_CLIENT.has(String(value)) || String(value).startsWith('$cookie_')
        ? keySpan.to(valueSpan)
        : undefined;
    default:
      return undefined;
  }
}

function inSection({ path, key, value, keySpan, valueSpan, span }: EntryFact): Span | undefined {
  switch (key) {
    case 'stick-table':
      return keySpan;
    case 'stick':
      return value === 'on' ? keySpan.to(valueSpan) : undefined;
    case 'balance':
      return value === 'source' ? span : undefined;
    default:
      // `cookie SERVER insert`
      return path.at(-2) === 'cookie' && COOKIE_MODES.has(value) ? span : undefined;
  }
}
