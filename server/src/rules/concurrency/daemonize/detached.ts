import type { Report } from '../../../engine/findings';
import type { Edit } from '../../../fixes/fix';
import type { Command, CommandLineFact, Word } from '../../../semantics/facts';
import { report } from './report';

/** Options with which `setsid` waits for what it starts. */
const WAITING = /^(?:-\w*w|--wait)/;

/** `nohup app &`, `setsid app`, and a start line that ends in `&`. */
export function detached(line: CommandLineFact, command: Command, index: number): Report | undefined {
  const wrapper = command.wrappers.find(({ text }) => text === 'nohup' || text === 'setsid');
  const { background } = command;
  const lastOfStart = line.role === 'start' && index === line.commands.length - 1;
  if (background && command.program === 'disown') return undefined;
  const later = line.commands.slice(index + 1);
  const disowned = background !== undefined && later[0]?.program === 'disown';
  if (!detaches(wrapper, command) && !(background && lastOfStart) && !disowned) return undefined;
  // A script that waits for what it started is there as long as that.
  if (wrapper && background && !disowned && later.at(-1)?.program === 'wait') return undefined;
  const first = wrapper ?? command.words[0];
  const span = first && background ? first.span.to(background) : (first?.span ?? command.span);
  const what = wrapper
    ? `\`${wrapper.text}\` detaches \`${command.program}\``
    : `The \`&\` sends \`${command.program}\` to the background`;
  return report(span, what, ({ text }) => {
    const edits: Edit[] = [];
    if (wrapper) edits.push({ start: wrapper.span.start, end: skipBlanks(text, wrapper.span.end), text: '' });
    if (background)
      edits.push({ start: skipBlanksBack(text, background.start), end: background.end, text: '' });
    // As the last command of a start script it takes the shell's place, so that it gets the signals.
    const at = line.dialect === 'shell' && lastOfStart ? first?.span.start : undefined;
    if (at !== undefined && wrapper === undefined) edits.push({ start: at, end: at, text: 'exec ' });
    else if (at !== undefined && wrapper)
      edits[0] = {
        start: wrapper.span.start,
        end: skipBlanks(text, wrapper.span.end),
        text: 'exec ',
      };
    // What stands below it in a script then waits for it: a person has to look.
    return [{ title: 'Run it in the foreground', safety: 'suggested', edits }];
  });
}

/** `nohup` alone stays in the foreground, as does `setsid --wait`. */
function detaches(wrapper: Word | undefined, { background, wrapperOptions = [] }: Command): boolean {
  if (!wrapper || background || wrapper.text !== 'setsid')
    return wrapper !== undefined && background !== undefined;
  return !wrapperOptions.some(({ text }) => text !== undefined && WAITING.test(text));
}

function skipBlanks(text: string, offset: number): number {
  let at = offset;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at;
}

function skipBlanksBack(text: string, offset: number): number {
  let at = offset;
  while (text[at - 1] === ' ' || text[at - 1] === '\t') at--;
  return at;
}
