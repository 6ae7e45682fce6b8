import { type RuleContext, rule } from '../../../engine/rule';
import { moveToEnvironment } from '../../../fixes/environment';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import type { MatchFact } from '../../../semantics/facts';
import type { StringValue } from '../../../semantics/values';
import { isNetworkAddress } from './addresses';

const IP = /(?<![\w.:/-]|\d\.)(\d{1,3}(?:\.\d{1,3}){3})(?![\w.-]|\/\d)/g;
/** In a URL, and behind the `@` of one. */
const IN_URL = /:\/\/(?:[^\s/@"'`]{0,100}@)?(\d{1,3}(?:\.\d{1,3}){3})(?![\w.-])/g;
/** A whole literal that is an address: with a scheme, a port or a path at most. */
const ADDRESS =
  /^(?:[a-z][a-z+]{1,12}:\/\/)?(?:[^\s/@]{1,100}@)?\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?(?:\/[^\s]*)?$/i;
/** Longer bindings and calls, in UTF-16 code units, hold whole functions or tables. */
const STATEMENT = 400;
/** Names of values that only look like addresses. */
const OTHER =
  /version|oid|agent|asn|build|release|revision|mask|subnet|cidr|network|range|test|example|dummy|dns|nameserver|resolver/i;

export default rule<never, string>({
  id: 'config/hardcoded-ip',
  title: 'IP address in the code',
  severity: 'information',
  kinds: ['app', 'command-line'],
  yieldsTo: [
    'config/credentials-in-url',
    'config/environment-named-file',
    'config/hardcoded-setting',
    'config/secret-fallback',
    'backing-services/hardcoded-handle',
    'backing-services/local-service',
    'port-binding/loopback-bind',
  ],

  paths: { match: { except: /(?:^|[/_])(?:seeds?|fixtures?|fake|dummy)(?:[/_]|\.\w+$)/ } },

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
    const { where, value } = fact;
    if (where !== 'string' || value?.kind !== 'string') return undefined;
    if (!ADDRESS.test(value.text)) return undefined;
    if (isListed(value, context) || isSomethingElse(fact, context)) return undefined;
    return {
      span: fact.span,
      message: `The address ${fact.detail} is written in the code. It changes when the machine behind it does, and other deploys have another; read it, better as a host name, from the environment.`,
      fixes: (site) => fixes(fact, site),
    };
  },
});

/** One of several addresses in a row: a list of somebody's machines that are let in, rather than one that is called. */
function isListed(value: StringValue, context: RuleContext): boolean {
  for (const around of context.around(value)) {
    const items = around.kind === 'list' ? around.items : around.kind === 'call' ? around.args : [];
    const addresses = items.filter((item) => item.kind === 'string' && ADDRESS.test(item.text));
    if (addresses.length > 1) return true;
  }
  return false;
}

/** Whether what is given the value is called like something that only looks like an address. */
function isSomethingElse({ span }: MatchFact, context: RuleContext): boolean {
  return context.enclosing(span).some((fact) => fact.span.length < STATEMENT && OTHER.test(fact.name));
}

function fixes({ value }: MatchFact, site: FixContext): readonly Fix[] {
  if (value?.kind !== 'string') return [];
  const name = value.text.includes('://') ? 'SERVICE_URL' : 'SERVICE_HOST';
  return moveToEnvironment(site, value.span, name, value.text);
}
