import type { CommandLineFact } from '../../../core/facts';
import type { Fix } from '../../../core/findings';
import { commandSpan } from '../../../core/fixes/commands';
import { type RuleContext, rule } from '../../../core/rule';
import { plainWords } from '../../../core/shell-words';
import type { Span } from '../../../core/span';

export default rule({
  id: 'disposability/shell-form-command',
  title: 'Start command in a shell',
  severity: 'warning',

  command(fact, context) {
    if (fact.dialect !== 'dockerfile' || fact.role !== 'start' || fact.form !== 'shell') return undefined;
    // `exec` takes the shell's place, which is all that is asked for.
    if (fact.commands.at(-1)?.wrappers.some(({ text }) => text === 'exec')) return undefined;
    return {
      span: firstLine(fact.span, context),
      message:
        'Docker runs this through `/bin/sh -c`: the shell is process 1, and `SIGTERM` may never reach the app, which is then killed in the middle of its requests. Write a JSON list.',
      fixes: () => fixes(fact, context),
    };
  },
});

/** A command over several lines is shown by its first. */
function firstLine(span: Span, context: RuleContext): Span {
  const [line = ''] = /^[^\r\n]*/.exec(context.slice(span)) ?? [];
  return span.slice(0, line.replace(/\\?\s*$/, '').trimEnd().length);
}

function fixes(fact: CommandLineFact, context: RuleContext): readonly Fix[] {
  const written = context.slice(fact.span);
  // Another shell, a here-document, a comment between the lines: a person has to look.
  if (/^SHELL\s/im.test(context.text) || /<<|#/.test(written)) return [];
  const line = joined(written);
  const { start, end } = fact.span;
  const words = plainWords(line);
  if (words)
    return [{ title: 'Write it as a JSON list', safety: 'safe', edits: [{ start, end, text: list(words) }] }];
  const last = fact.commands.at(-1);
  if (!last || last.background || last.connector === '|' || last.connector === '||') return [];
  // The last command takes the shell's place, unless it stands in something that has to end first.
  const from = commandSpan(last).start - start;
  if (written.slice(from).includes(')') || from < 0) return [];
  const script = joined(`${written.slice(0, from)}exec ${written.slice(from)}`);
  return [
    {
      title: 'Start the app in place of the shell, with `exec`',
      safety: 'suggested',
      edits: [{ start, end, text: list(['sh', '-c', script]) }],
    },
  ];
}

/** Continued lines are one. */
function joined(text: string): string {
  return text.replace(/[ \t]*\\\r?\n[ \t]*/g, ' ').trim();
}

function list(words: readonly string[]): string {
  return `[${words.map((word) => JSON.stringify(word)).join(', ')}]`;
}
