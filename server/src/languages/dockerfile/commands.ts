import type { CommandRole } from '../../semantics/facts';
import { Anchor } from '../../text/span';
import { readJson } from '../json/reader';
import type { FactSink } from '../shared/fact-sink';
import { addWords } from '../shared/tree';
import { flagsEnd, hereScript } from './arguments';

/** The arguments of an instruction: see `shellText`; they stand at a UTF-16 offset. */
export interface Arguments {
  readonly text: string;
  readonly start: number;
}

/** Reads the command of `RUN`, `CMD`, `ENTRYPOINT` or `HEALTHCHECK` in either form. Offsets count from the sink's anchor. */
export function addInstructionCommand(
  { text, start }: Arguments,
  role: CommandRole,
  sink: FactSink,
  hasShell: boolean,
): void {
  const flags = flagsEnd(text);
  const command = text.slice(flags);
  const from = start + flags;
  const list = wordList(command, sink.anchor.offset + from);
  const span = sink.span(from, from + command.trimEnd().length);
  if (list) addWords(list.items, { role, span }, sink);
  // A list that is still being typed is no shell command either.
  if (list || !hasShell || command.startsWith('[')) return;
  const here = hereScript(command);
  const script = here ?? { start: 0, end: command.length };
  if (here) {
    const body = sink.span(from + here.start, from + here.end);
    sink.region({ type: 'block', part: 'heredoc', own: span, body });
  }
  sink.script(
    { role, form: 'shell', span },
    {
      text: command.slice(script.start, script.end),
      at: (index) => sink.anchor.offset + from + script.start + index,
    },
  );
}

/** `["a", "b"]`. Docker wants strict JSON of strings; anything else is a shell command to it. */
function wordList(command: string, start: number) {
  if (!command.startsWith('[')) return undefined;
  const json = command.replaceAll('\\\n', '  ');
  try {
    const words: unknown = JSON.parse(json);
    if (!Array.isArray(words) || !words.every((word) => typeof word === 'string')) return undefined;
  } catch {
    return undefined;
  }
  const list = readJson(json, new Anchor(start));
  return list?.kind === 'list' ? list : undefined;
}
