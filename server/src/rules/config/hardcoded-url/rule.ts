import { rule } from '../../../engine/rule';
import { moveToEnvironment } from '../../../fixes/environment';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import { variableName } from '../../../fixes/variable-name';
import type { MatchFact } from '../../../semantics/facts';
import type { Value } from '../../../semantics/values';
import { isOneDeploys } from './hosts';

const URL = /\bhttps?:\/\/([\w.-]{1,253})(:\d{2,5})?(?![\w@])[^\s"'`<>\\]{0,300}/g;

export default rule<never, string>({
  id: 'config/hardcoded-url',
  title: 'Address of a service in the code',
  severity: 'information',
  kinds: ['app', 'command-line'],
  yieldsTo: [
    'config/credentials-in-url',
    'config/hardcoded-ip',
    'config/cloud-resource-id',
    'config/environment-named-file',
    'config/hardcoded-setting',
    'config/secret-fallback',
    'backing-services/hardcoded-handle',
    'backing-services/local-service',
  ],

  // Hosts that only one deploy has. Of any other address nobody can tell whether it is somebody else's API.
  scan(text, from, to) {
    const part = text.slice(from, to);
    if (!part.includes('://')) return [];
    return [...part.matchAll(URL)].flatMap(({ index, 0: whole, 1: host = '', 2: port }) => {
      const end = whole.replace(/[.,;:)\]}]+$/, '').length;
      return isOneDeploys(host, port !== undefined)
        ? [{ start: from + index, end: from + index + end, detail: host }]
        : [];
    });
  },
  match(fact) {
    const { where, value } = fact;
    if (where !== 'string' || !value) return undefined;
    // In the middle of a text it is there to be read.
    if (isBehindBlank(fact.text, value)) return undefined;
    const host = fact.detail;
    return {
      span: fact.span,
      message: `\`${host}\` is fixed in the code, so every deploy calls it, a test run too. Read the address from the environment.`,
      fixes: (site) => fixes(fact, site),
    };
  },
});

/** Whether a text stands behind a blank in a literal. */
function isBehindBlank(text: string, literal: Value): boolean {
  const parts = literal.kind === 'template' ? literal.parts : literal.kind === 'string' ? [literal.text] : [];
  return parts.some((part) => typeof part === 'string' && part.includes(` ${text}`));
}

function fixes({ value, detail }: MatchFact<string>, site: FixContext): readonly Fix[] {
  if (value?.kind !== 'string' || !/^https?:\/\/[^\s"'`{}\\]+$/.test(value.text)) return [];
  const name = variableName([nameFor(detail), 'url'], site.document.path);
  return moveToEnvironment(site, value.span, name, value.text);
}

/** `orders` for `http://orders:8080` and for `orders.internal`. */
function nameFor(host: string): string {
  return host.split('.')[0] ?? host;
}
