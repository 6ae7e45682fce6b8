import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import type { Severity } from '../../../knowledge/severity';
import type { EntryFact } from '../../../semantics/facts';
import type { Span } from '../../../text/span';
import { lineStart, nextLine } from '../../../text/text';
import { bindingDirective } from './balancers';
import { bindsClients } from './entries';

/** What keeps a connection, or needs to come back to the same process. */
const BOUND = /socket\.?io|web-?socket|http_upgrade|signalr|\bgame|stream(?:ing|er)|rtmp|webrtc/i;
const BOUND_PATH = /socket|game|(?<!up)stream/i;
const BOUND_DEPENDENCIES = ['socket.io', 'python-socketio', 'flask-socketio', 'sockjs', 'engine.io'];

export default rule({
  id: 'processes/sticky-session',
  title: 'Sticky session',
  severity: 'warning',
  kinds: ['app'],

  dialects: { entry: ['kubernetes', 'helm-values', 'compose', 'terraform', 'nginx', 'haproxy'] },

  entry(fact, context) {
    const directive = bindingDirective(fact);
    if (directive && !isNeeded(context))
      return report(directive, undefined, (site) => removeLine(directive, site, LINE[fact.dialect]));
    if (!bindsClients(fact) || isNeeded(context)) return undefined;
    const severity = fact.dialect === 'compose' && !/prod|stag/i.test(context.document.path);
    return report(fact.content, severity ? 'information' : undefined, (site) => entryFixes(fact, site));
  },
});

function report(span: Span, severity: Severity | undefined, fixes: NonNullable<Report['fixes']>) {
  return {
    span,
    ...(severity ? { severity } : {}),
    message:
      'Each client is bound to one instance here: load is uneven, and every deploy or crash loses what that instance keeps for its clients. Keep sessions in a shared store, and let any instance answer.',
    fixes,
  };
}

/** Handshakes of Socket.IO by polling, streams and games need to come back to the same process. */
function isNeeded(context: RuleContext): boolean {
  const { document, project } = context;
  if (BOUND_PATH.test(document.path)) return true;
  return BOUND_DEPENDENCIES.some((name) => project.dependencies.has(name)) || context.entries().some(isBound);
}

function isBound({ key, value }: EntryFact): boolean {
  const isUpgrade = key === 'proxy_set_header' && value === 'Upgrade';
  return isUpgrade || BOUND.test(key) || (typeof value === 'string' && BOUND.test(value));
}

function entryFixes(fact: EntryFact, site: FixContext): readonly Fix[] {
  if (fact.dialect === 'terraform') {
    const { start, end } = fact.content;
    if (fact.value !== true) return [];
    return [
      { title: 'Let any instance answer', safety: 'suggested', edits: [{ start, end, text: 'false' }] },
    ];
  }
  // Its settings are refused without it.
  if (fact.dialect !== 'kubernetes' || site.keySpan('spec', 'sessionAffinityConfig')) return [];
  return /^(?:sessionAffinity|[\w.-]+\/[\w.-]+)$/.test(fact.key)
    ? removeLine(fact.content, site, LINE.kubernetes)
    : [];
}

/** What a line looks like that holds one setting, and all of it. */
const LINE: Readonly<Record<string, RegExp>> = {
  kubernetes: /^[ \t]*["']?[\w./-]+["']?:[ \t]*["']?[\w-]+["']?[ \t]*\r?\n?$/,
  nginx: /^[ \t]*[\w-]+[^;\n{}]*;[ \t]*\r?\n?$/,
  haproxy: /^[ \t]*[\w-]+[^\n]*\n?$/,
};

/** Takes the line away, where it holds nothing else. */
function removeLine(span: Span, { text }: FixContext, alone: RegExp | undefined): readonly Fix[] {
  const start = lineStart(text, span.start);
  const end = nextLine(text, span.end);
  if (!alone?.test(text.slice(start, end))) return [];
  return [{ title: 'Let any instance answer', safety: 'suggested', edits: [{ start, end, text: '' }] }];
}
