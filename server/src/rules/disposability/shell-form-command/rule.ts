import type { Fix, Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { commandSpan } from '../../../fixes/commands';
import type { CommandLineFact } from '../../../semantics/facts';
import { plainWords } from '../../../shell/shell-words';
import type { Span } from '../../../text/span';

export default rule({
  id: 'disposability/shell-form-command',
  title: 'Start command in a shell',
  severity: 'warning',

  command(fact, context) {
    if (fact.dialect !== 'dockerfile' || fact.role !== 'start') return undefined;
    // `exec` takes the shell's place, which is all that is asked for.
    if (fact.commands.at(-1)?.wrappers.some(({ text }) => text === 'exec')) return undefined;
    if (fact.form === 'exec') return inList(fact, context);
    return {
      span: keywordOf(fact.span, context),
      message:
        'Docker runs this through `/bin/sh -c`: the shell is process 1, and `SIGTERM` may never reach the app, which is then killed in the middle of its requests. Write a JSON list.',
      fixes: () => fixes(fact, context),
    };
  },
});

const SHELL_IN_LIST = /^\[\s*"(?:[^"\s]*\/)?(?:ba|da|a|z|k)?sh"\s*,\s*"-\w*c"\s*,/;

/** `["sh", "-c", "java -jar app.jar"]`: the same shell, asked for by name. */
function inList(fact: CommandLineFact, context: RuleContext): Report | undefined {
  const last = fact.commands.at(-1);
  if (!last || last.background || last.connector === '|' || !SHELL_IN_LIST.test(context.slice(fact.span)))
    return undefined;
  const span = commandSpan(last);
  return {
    span: keywordOf(fact.span, context),
    // Some shells put a command that is all of the line in their own place.
    ...(fact.commands.length === 1 ? { severity: 'information' as const } : {}),
    message:
      'The shell stays process 1 and need not pass `SIGTERM` on to the app, which is then killed in the middle of its requests. Start the app with `exec`, which puts it in the place of the shell.',
    fixes: () =>
      last.connector === '||' ||
      context
        .slice(fact.span)
        .slice(span.end - fact.span.start)
        .includes(')')
        ? []
        : [
            {
              title: 'Start it with `exec`',
              safety: 'suggested',
              edits: [{ start: span.start, end: span.start, text: 'exec ' }],
            },
          ],
  };
}

/** The instruction's name: the command may go over many lines, and have findings of its own. */
function keywordOf(span: Span, { text }: RuleContext): Span {
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  const [, keyword = '', rest = ''] =
    /\b(CMD|ENTRYPOINT)((?:[ \t]|\\[ \t]*\r?\n|#[^\n]*\n)*)$/i.exec(before) ?? [];
  const from = -rest.length - keyword.length;
  return keyword === '' ? span : span.slice(from, from + keyword.length);
}

/** How far an instruction's name is looked for before its command, in UTF-16 code units. */
const REACH = 200;

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
