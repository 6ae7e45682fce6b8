import type { Fix, Severity } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import type { EntryFact } from '../../../semantics/facts';
import type { Span } from '../../../text/span';
import { lineStart, nextLine } from '../../../text/text';
import { directives } from './directives';
import { bindsClients } from './entries';

export default rule<never, string>({
  id: 'processes/sticky-session',
  title: 'Sticky session',
  severity: 'warning',

  entry(fact, context) {
    if (!bindsClients(fact) || isNeeded(context)) return undefined;
    const severity = fact.dialect === 'compose' && !/prod|stag/i.test(context.document.path);
    return report(fact.content, severity ? 'information' : undefined, () => entryFixes(fact, context));
  },

  scan: directives,
  match({ span }, context) {
    const { path, language } = context.document;
    if (language !== 'ini' || !/\.(?:conf|cfg)$/.test(path) || isNeeded(context)) return undefined;
    // Balancers are told by what only their files have.
    if (!/^[ \t]*(?:upstream[ \t]|backend[ \t]|listen[ \t])/m.test(context.text)) return undefined;
    return report(span, undefined, () => removeLine(span, context));
  },
});

function report(span: Span, severity: Severity | undefined, fixes: () => readonly Fix[]) {
  return {
    span,
    ...(severity ? { severity } : {}),
    message:
      'Each client is bound to one instance here: load is uneven, and every deploy or crash loses what that instance keeps for its clients. Keep sessions in a shared store, and let any instance answer.',
    fixes,
  };
}

/** Handshakes of Socket.IO by polling, streams and games need to come back to the same process. */
function isNeeded({ project, text, document }: RuleContext): boolean {
  if (project.kind !== 'app') return true;
  const known = ['socket.io', 'python-socketio', 'Flask-SocketIO', 'flask-socketio', 'sockjs', 'engine.io'];
  return (
    known.some((name) => project.dependencies.has(name)) ||
    /socket\.?io|web-?socket|http_upgrade|signalr|\bgame|stream(?:ing|er)|rtmp|webrtc/i.test(text) ||
    /socket|game|(?<!up)stream/i.test(document.path)
  );
}

function entryFixes(fact: EntryFact, context: RuleContext): readonly Fix[] {
  if (fact.dialect === 'terraform') {
    const { start, end } = fact.content;
    if (fact.value !== true) return [];
    return [
      { title: 'Let any instance answer', safety: 'suggested', edits: [{ start, end, text: 'false' }] },
    ];
  }
  // Its settings are refused without it.
  if (fact.dialect !== 'kubernetes' || context.text.includes('sessionAffinityConfig')) return [];
  return /^(?:sessionAffinity|[\w.-]+\/[\w.-]+)$/.test(fact.key) ? removeLine(fact.content, context) : [];
}

/** Takes the line away, where it holds nothing else. */
function removeLine(span: Span, { text }: RuleContext): readonly Fix[] {
  const start = lineStart(text, span.start);
  const end = nextLine(text, span.end);
  if (
    !/^[ \t]*(?:["']?[\w./-]+["']?:[ \t]*["']?[\w-]+["']?|[\w-]+[^;\n{}]*;?)[ \t]*\r?\n?$/.test(
      text.slice(start, end),
    )
  )
    return [];
  return [{ title: 'Let any instance answer', safety: 'suggested', edits: [{ start, end, text: '' }] }];
}
