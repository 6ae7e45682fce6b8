import { rule } from '../../../engine/rule';
import { moveToEnvironment } from '../../../fixes/environment';
import type { Span } from '../../../text/span';
import { isNetworkAddress } from './addresses';

const IP = /(?<![\w.:/-]|\d\.)(\d{1,3}(?:\.\d{1,3}){3})(?![\w.-]|\/\d)/g;
/** In a URL, and behind the `@` of one. */
const IN_URL = /:\/\/(?:[^\s/@"'`]{0,100}@)?(\d{1,3}(?:\.\d{1,3}){3})(?![\w.-])/g;
/** Names of values that only look like addresses. */
const OTHER =
  /version|oid|agent|asn|build|release|revision|mask|subnet|cidr|network|range|test|example|dummy|dns|nameserver|resolver/i;

export default rule<never, string>({
  id: 'config/hardcoded-ip',
  title: 'IP address in the code',
  severity: 'information',
  yieldsTo: [
    'config/credentials-in-url',
    'config/environment-named-file',
    'config/hardcoded-setting',
    'config/secret-fallback',
    'backing-services/hardcoded-handle',
    'backing-services/local-service',
    'port-binding/loopback-bind',
  ],

  scan(text, from, to) {
    const part = text.slice(from, to);
    return [...part.matchAll(IP), ...part.matchAll(IN_URL)]
      .filter(({ 1: address = '' }) => isNetworkAddress(address))
      .map(({ index, 0: whole, 1: address = '' }) => ({
        start: from + index + whole.length - address.length,
        end: from + index + whole.length,
        detail: address,
      }));
  },
  match(fact, context) {
    const { where, value } = context.literalAt(fact.span.start);
    if (where !== 'string' || value?.kind !== 'string' || context.project.kind === 'library')
      return undefined;
    if (/(?:^|[/_])(?:seeds?|fixtures?|fake|dummy)(?:[/_]|\.\w+$)/.test(context.document.path))
      return undefined;
    // The whole literal is an address: with a scheme, a port or a path at most.
    const text = value.text;
    if (
      !/^(?:[a-z][a-z+]{1,12}:\/\/)?(?:[^\s/@]{1,100}@)?\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?(?:\/[^\s]*)?$/i.test(
        text,
      )
    )
      return undefined;
    const { text: all } = context;
    const line = all.slice(all.lastIndexOf('\n', value.span.start) + 1, value.span.start);
    if (isListed(value.span, all)) return undefined;
    if (OTHER.test(line)) return undefined;
    return {
      span: fact.span,
      message: `The address ${fact.detail} is written in the code. It changes when the machine behind it does, and other deploys have another; read it, better as a host name, from the environment.`,
      fixes: () =>
        moveToEnvironment(context, value.span, text.includes('://') ? 'SERVICE_URL' : 'SERVICE_HOST', text),
    };
  },
});

/** One of several addresses in a row: a list of somebody's machines that are let in, rather than one that is called. */
function isListed({ start, end }: Span, text: string): boolean {
  return (
    /\d["'][ \t]{0,4},\s{0,40}$/.test(text.slice(Math.max(0, start - 60), start)) ||
    /^[ \t]{0,4},\s{0,40}["']\d{1,3}\.\d/.test(text.slice(end, end + 60))
  );
}
