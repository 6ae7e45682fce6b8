import type { Report } from '../../../engine/findings';
import type { Edit, Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import type { Command, CommandLineFact } from '../../../semantics/facts';
import { report } from './report';

/** What is given a line of its own, as one word: `sh -c "nginx -t && nginx"`. */
const SHELL = /(?:^|\/)(?:(?:ba|da|a|z|k)?sh|busybox|su|runuser)$/;

/** nginx goes to the background unless it is told not to. */
export function nginx(line: CommandLineFact, command: Command): Report | undefined {
  const [program, ...rest] = command.words;
  if (command.program !== 'nginx' || !program || line.role !== 'start') return undefined;
  if (rest.some(({ text, raw }) => /daemon\s+off|^-[tTvVs]/.test(text ?? raw))) return undefined;
  // With a configuration file of its own, that file may say it.
  if (rest.some(({ text }) => text === '-c')) return undefined;
  return report(program.span, '`nginx` goes to the background', (site) => {
    // Of two directives on the command line nginx takes one.
    if (rest.some(({ text }) => text?.startsWith('-g'))) return [];
    return inForeground(line, command, site);
  });
}

function inForeground(line: CommandLineFact, command: Command, { text }: FixContext): readonly Fix[] {
  const last = command.words.at(-1);
  const shell = command.wrappers.findLast(({ text }) => SHELL.test(text ?? ''));
  if (!last) return [];
  const { end } = last.span;
  const title = 'Keep nginx in the foreground';
  if (shell) {
    const before = text.slice(shell.span.end, command.span.start);
    // Behind the quotes the words would be the shell's; inside of single ones they can't have their own.
    if (!before.includes('"') || before.includes("'")) return [];
    return [{ title, safety: 'suggested', edits: [asWords(end)] }];
  }
  const edit = line.form === 'exec' && line.dialect !== 'systemd' ? asItems(end, text) : asWords(end);
  return !edit || text[edit.start] === "'" ? [] : [{ title, safety: 'safe', edits: [edit] }];
}

function asWords(at: number): Edit {
  return { start: at, end: at, text: " -g 'daemon off;'" };
}

/** Two more at the end of a list in brackets; undefined where the words stand in no such list. */
function asItems(end: number, text: string): Edit | undefined {
  const quote = text[end] === "'" ? "'" : '"';
  const at = text[end] === quote ? end + 1 : end;
  if (!/^\s*\]/.test(text.slice(at, at + REACH))) return undefined;
  return { start: at, end: at, text: `, ${quote}-g${quote}, ${quote}daemon off;${quote}` };
}

/** Longest white space at the end of a list that is looked through, in UTF-16 code units. */
const REACH = 200;
