import type { ScanHit } from '../../../engine/rule';

/**
 * Lines of nginx (https://nginx.org/en/docs/http/ngx_http_upstream_module.html) and of HAProxy
 * (https://docs.haproxy.org/dev/configuration.html) that bind each client to one server.
 */
const DIRECTIVE =
  /^[ \t]*(ip_hash(?=[ \t]*;)|sticky(?:[ \t]+(?:cookie|route|learn))?(?=[ \t;])|hash[ \t]+\$(?:remote_addr|binary_remote_addr|cookie_\w+)|stick-table(?=[ \t]+type)|stick[ \t]+on[ \t]+\w+|balance[ \t]+source\b|cookie[ \t]+\w+[ \t]+(?:insert|prefix|rewrite)\b)/gm;
/** One of these is in each of them. */
const WORDS = ['ip_hash', 'stick', 'hash', 'balance', 'cookie'];

/** Where a line binds clients; whether it is a line of a balancer's configuration, the file has to tell. */
export function directives(text: string, from: number, to: number): readonly ScanHit<string>[] {
  const lines = text.slice(from, to);
  if (!WORDS.some((word) => lines.includes(word))) return [];
  return [...lines.matchAll(DIRECTIVE)].map((match) => {
    const [whole, directive = ''] = match;
    const start = from + match.index + whole.length - directive.length;
    return { start, end: start + directive.length, detail: directive };
  });
}
