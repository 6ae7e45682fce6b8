import type { Fix } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { commandSpan, removeWords } from '../../../fixes/commands';
import { settingOf } from '../../../project/project-file';
import type { EntryFact } from '../../../semantics/facts';
import type { Span } from '../../../text/span';
import { lineEnd, lineStart, nextLine } from '../../../text/text';
import { asksFirst, killOf } from './kills';
import { leavesNoTime } from './settings';

const WHY = 'what is in progress is lost';
/** Names of scripts that end or replace what runs in production. */
const STOPS =
  /(?:^|\/)[^/]*(?:stop|restart|reload|deploy|shutdown|release|rollout|update|upgrade|entrypoint)[^/]*$/i;

export default rule({
  id: 'disposability/no-grace-period',
  title: 'No time to end',
  severity: 'warning',
  roles: ['app', 'script'],

  instruction(fact, context) {
    if (fact.keyword !== 'STOPSIGNAL' || !fact.finalStage || !/^(?:SIG)?KILL$|^9$/i.test(fact.args))
      return undefined;
    return {
      span: fact.span,
      message: `This image is stopped with \`SIGKILL\`, which no program can react to: ${WHY}. Leave it at \`SIGTERM\`.`,
      fixes: () => withoutLine(fact.span, 'Remove `STOPSIGNAL`', context),
    };
  },

  entry(fact, context) {
    const what = leavesNoTime(fact);
    if (what === undefined || isBatch(fact, context.text)) return undefined;
    const span = fact.keySpan.to(fact.valueSpan);
    const message =
      what === 'signal'
        ? `The process is stopped with \`SIGKILL\`, which it cannot react to: ${WHY}. Leave it at \`SIGTERM\`.`
        : `The process is killed as soon as it is asked to stop: ${WHY}. Give it the time of its longest request, 30 seconds for a start.`;
    return {
      span,
      ...(mayBeDevelopment(context) ? { severity: 'information' as const } : {}),
      message,
      fixes: () =>
        what === 'signal'
          ? withoutLine(span, `Remove \`${fact.key}\``, context)
          : [
              {
                title: 'Wait 30 seconds',
                safety: 'suggested',
                edits: [{ start: fact.content.start, end: fact.content.end, text: thirty(fact) }],
              },
            ],
    };
  },

  command(fact, context) {
    // A script of a package.json, a Makefile or CI tidies up after developers.
    if (fact.dialect !== 'shell' && fact.dialect !== 'systemd') return undefined;
    if (fact.dialect === 'shell' && fact.role !== 'start' && !STOPS.test(context.document.path))
      return undefined;
    return fact.commands.flatMap((command) => {
      const kill = killOf(command);
      if (!kill || asksFirst(fact, command) || escalates(context.text, command.span.start)) return [];
      return {
        span: commandSpan(command),
        message: `This kills without a warning: ${WHY}, and files and locks stay as they are. Send \`SIGTERM\`, wait, and kill only what is left.`,
        fixes: (): readonly Fix[] => {
          const edit = command.program.includes('kill')
            ? removeWords(fact, command, kill.words, context.text)
            : undefined;
          return edit ? [{ title: 'Send `SIGTERM`', safety: 'suggested', edits: [edit] }] : [];
        },
      };
    });
  },
});

/** Jobs run to their end; who deletes one wants it gone. */
function isBatch({ dialect, span }: EntryFact, text: string): boolean {
  if (dialect !== 'kubernetes') return false;
  const start = text.lastIndexOf('\n---', span.start);
  const end = text.indexOf('\n---', span.end);
  return /^kind:\s*["']?(?:Cron)?Job\b/m.test(text.slice(Math.max(0, start), end === -1 ? text.length : end));
}

function mayBeDevelopment({ document, project }: RuleContext): boolean {
  const file = project.files.find(({ path }) => path === document.path);
  return file !== undefined && settingOf(file) !== 'production';
}

/** Behind a test, a wait or a first attempt, killing is what is left. */
function escalates(text: string, offset: number): boolean {
  const before = text.slice(0, offset);
  return /\bkill\s+(?:"?\$|-(?:15|TERM|s\s*TERM))|\b(?:SIG)?TERM\b|(?:force|grace|timeout|still)/i.test(
    before,
  );
}

/** Compose wants a unit. */
function thirty({ value, dialect }: EntryFact): string {
  return dialect === 'compose' || /s$/.test(String(value)) ? '30s' : '30';
}

function withoutLine(span: Span, title: string, { text }: RuleContext): readonly Fix[] {
  const start = lineStart(text, span.start);
  const isAlone =
    text.slice(start, span.start).trim() === '' &&
    /^\s*(?:#.*)?$/.test(text.slice(span.end, lineEnd(text, span.end)));
  return isAlone
    ? [{ title, safety: 'suggested', edits: [{ start, end: nextLine(text, span.end), text: '' }] }]
    : [];
}
