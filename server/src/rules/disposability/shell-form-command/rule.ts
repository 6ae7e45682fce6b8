import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { commandSpan } from '../../../fixes/commands';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import type { Command, CommandLineFact } from '../../../semantics/facts';
import { innermost } from '../../../semantics/regions';
import { plainWords } from '../../../shell/shell-words';
import { replacesShell, runsInShell } from '../../../shell/wrappers';
import type { Span } from '../../../text/span';

export default rule({
  id: 'disposability/shell-form-command',
  title: 'Start command in a shell',
  severity: 'warning',

  dialects: { command: ['dockerfile'] },

  command(fact, context) {
    if (fact.role !== 'start') return undefined;
    // `exec` takes the shell's place, which is all that is asked for.
    const last = context.lastCommands(fact);
    if (last.length > 0 && last.every(replacesShell)) return undefined;
    if (fact.form === 'exec') return inList(fact, context);
    return {
      span: keywordOf(fact.span, context),
      message:
        'Docker runs this through `/bin/sh -c`: the shell is process 1, and `SIGTERM` may never reach the app, which is then killed in the middle of its requests. Write a JSON list.',
      fixes: (site) => fixes(fact, site),
    };
  },
});

/** `["sh", "-c", "java -jar app.jar"]`: the same shell, asked for by name. */
function inList(fact: CommandLineFact, context: RuleContext): Report | undefined {
  const ends = context.lastCommands(fact);
  if (!fact.commands.some(runsInShell) || ends.some(goesOnBeside)) return undefined;
  return {
    span: keywordOf(fact.span, context),
    // Some shells put a command that is all of the line in their own place.
    ...(fact.commands.length === 1 ? { severity: 'information' as const } : {}),
    message:
      'The shell stays process 1 and need not pass `SIGTERM` on to the app, which is then killed in the middle of its requests. Start the app with `exec`, which puts it in the place of the shell.',
    fixes: () => {
      const [last, another] = ends;
      if (!last || another || isBelow(last, context)) return [];
      const { start } = commandSpan(last);
      const edits = [{ start, end: start, text: 'exec ' }];
      return [{ title: 'Start it with `exec`', safety: 'suggested', edits }];
    },
  };
}

function goesOnBeside({ background, connector }: Command): boolean {
  return background !== undefined || connector === '|';
}

/** Whether the `exec` would replace less than the shell of the line, or may be repeated. */
function isBelow({ span }: Command, context: RuleContext): boolean {
  return innermost(context.regionsAt(span), 'subshell', 'loop', 'function') !== undefined;
}

/** The instruction's name: the command may go over many lines, and have findings of its own. */
function keywordOf(span: Span, context: RuleContext): Span {
  const instruction = context.instructions().find((one) => one.span.encloses(span));
  return instruction ? instruction.span.slice(0, instruction.keyword.length) : span;
}

function fixes(fact: CommandLineFact, context: FixContext): readonly Fix[] {
  const written = context.slice(fact.span);
  // Another shell, a here-document, a comment between the lines: a person has to look.
  if (context.instructions().some(({ keyword }) => keyword === 'SHELL') || /<<|#/.test(written)) return [];
  const line = joined(written);
  const { start, end } = fact.span;
  const words = plainWords(line);
  if (words)
    return [{ title: 'Write it as a JSON list', safety: 'safe', edits: [{ start, end, text: list(words) }] }];
  const [last, another] = context.lastCommands(fact);
  if (!last || another || goesOnBeside(last)) return [];
  // The last command takes the shell's place, unless it stands in something that has to end first.
  const from = commandSpan(last).start - start;
  if (isBelow(last, context) || from < 0) return [];
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
