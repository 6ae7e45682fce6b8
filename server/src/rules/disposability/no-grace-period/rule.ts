import { type RuleContext, rule } from '../../../engine/rule';
import { commandSpan, removeWords } from '../../../fixes/commands';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import { removeLine } from '../../../fixes/lines';
import { settingOf } from '../../../project/project-file';
import type { Command, EntryFact } from '../../../semantics/facts';
import { mentionedIn } from '../../../semantics/mentioned';
import type { Span } from '../../../text/span';
import { asksFirst, killOf } from './kills';
import { leavesNoTime } from './settings';

const KILLS: ReadonlySet<string> = new Set(['SIGKILL', 'KILL', '9']);
const WHY = 'what is in progress is lost';
/** Words for what is done when asking was of no use. */
const LAST_RESORT = /force|grace|timeout|still|kill/i;
/** Names of scripts that end or replace what runs in production. */
const STOPS =
  /(?:^|\/)[^/]*(?:stop|restart|reload|deploy|shutdown|release|rollout|update|upgrade|entrypoint)[^/]*$/i;

export default rule({
  id: 'disposability/no-grace-period',
  title: 'No time to end',
  severity: 'warning',
  roles: ['app', 'script'],
  // A script of a package.json, a Makefile or CI tidies up after developers.
  dialects: {
    entry: ['compose', 'kubernetes', 'helm-values', 'systemd', 'supervisord', 'fly'],
    command: ['shell', 'systemd'],
  },

  instruction(fact) {
    const signal = fact.keyword === 'STOPSIGNAL' ? fact.words[0]?.raw.toUpperCase() : undefined;
    if (!fact.finalStage || signal === undefined || !KILLS.has(signal)) return undefined;
    return {
      span: fact.span,
      message: `This image is stopped with \`SIGKILL\`, which no program can react to: ${WHY}. Leave it at \`SIGTERM\`.`,
      fixes: (site) => withoutLine(fact.span, 'Remove `STOPSIGNAL`', site),
    };
  },

  entry(fact, context) {
    const what = leavesNoTime(fact);
    if (what === undefined || isBatch(fact, context)) return undefined;
    const span = fact.keySpan.to(fact.valueSpan);
    const message =
      what === 'signal'
        ? `The process is stopped with \`SIGKILL\`, which it cannot react to: ${WHY}. Leave it at \`SIGTERM\`.`
        : `The process is killed as soon as it is asked to stop: ${WHY}. Give it the time of its longest request, 30 seconds for a start.`;
    return {
      span,
      ...(mayBeDevelopment(context) ? { severity: 'information' as const } : {}),
      message,
      fixes: (site) =>
        what === 'signal'
          ? withoutLine(span, `Remove \`${fact.key}\``, site)
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
    if (fact.dialect === 'shell' && fact.role !== 'start' && !STOPS.test(context.document.path))
      return undefined;
    return fact.commands.flatMap((command) => {
      const kill = killOf(command);
      if (!kill || asksFirst(fact, command) || escalates(command, context)) return [];
      return {
        span: commandSpan(command),
        message: `This kills without a warning: ${WHY}, and files and locks stay as they are. Send \`SIGTERM\`, wait, and kill only what is left.`,
        fixes: ({ text }: FixContext): readonly Fix[] => {
          const edit = command.program.includes('kill')
            ? removeWords(fact, command, kill.words, text)
            : undefined;
          return edit ? [{ title: 'Send `SIGTERM`', safety: 'suggested', edits: [edit] }] : [];
        },
      };
    });
  },
});

/** Jobs run to their end; who deletes one wants it gone. */
function isBatch({ dialect, span }: EntryFact, context: RuleContext): boolean {
  return dialect === 'kubernetes' && /^(?:Cron)?Job$/.test(String(context.entry(span, 'kind')?.value));
}

function mayBeDevelopment({ document, project }: RuleContext): boolean {
  const file = project.files.find(({ path }) => path === document.path);
  return file !== undefined && settingOf(file) !== 'production';
}

/** Behind a test of whether it has to be, or in a function that is called so, killing is what is left. */
function escalates({ span, wrappers }: Command, context: RuleContext): boolean {
  const called = context
    .regionsAt(span)
    .flatMap(({ type, name }) => (type === 'function' ? [name ?? ''] : []));
  const asked = context.guardsAt(span).flatMap(({ test, holds }) => (holds ? mentionedIn(test) : []));
  return (
    [...called, ...asked].some((word) => LAST_RESORT.test(word)) ||
    wrappers.some(({ text }) => text === 'timeout')
  );
}

/** Compose wants a unit. */
function thirty({ value, dialect }: EntryFact): string {
  return dialect === 'compose' || /s$/.test(String(value)) ? '30s' : '30';
}

function withoutLine(span: Span, title: string, { text }: FixContext): readonly Fix[] {
  const edit = removeLine(span, text);
  return edit ? [{ title, safety: 'suggested', edits: [edit] }] : [];
}
