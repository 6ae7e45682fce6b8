import type { OffsetRange } from '../../text/text';

const FLAGS = /^(?:--[^\s\\]+(?:\s|\\(?=\s))+)*/;
/** An escape at the end of a line is none of them. */
const WORD = /(?:[^\s\\]|\\(?!\s))+/g;
const LISTED = /"((?:[^"\\]|\\.)*)"/g;
const HERE_DOCUMENT = /^<<(-?)[ \t]*(["']?)([\w.]+)\2[ \t]*(?:\r\n|\n)/;
const OTHER_INTERPRETER = /^#!(?!.*\b(?:ba|da|a|z|k)?sh\b)/;

/**
 * The arguments of an instruction as a shell may read them, at the same UTF-16 offsets: Docker drops comments and
 * empty lines between continued ones, which end the command for a shell. `continuation` ends a line that goes on.
 */
export function shellText(written: string, continuation: string): string {
  let text = '';
  let continues = false;
  for (let at = 0; at < written.length; ) {
    const lineBreak = written.indexOf('\n', at);
    const next = lineBreak === -1 ? written.length : lineBreak + 1;
    const line = written.slice(at, next);
    const dropped = continues && /^\s*(?:#|$)/.test(line);
    if (dropped) text += ' '.repeat(line.length);
    else {
      const [ending] = /(.)[ \t]*\r?\n$/.exec(line) ?? [];
      continues = ending?.startsWith(continuation) === true;
      // What follows a line that does not go on is a here-document, in which nothing is dropped.
      if (!continues) return text + line + written.slice(next);
      // Blanks behind the escape are dropped too; a shell would see an escaped blank.
      text += `${line.slice(0, -(ending?.length ?? 0))}${' '.repeat((ending?.length ?? 2) - 2)}\\\n`;
    }
    at = next;
  }
  return text;
}

/** Arguments one by one: options, then words between blanks, or the strings of a list in brackets. */
export function argumentsIn(shell: string): readonly (OffsetRange & { readonly text: string })[] {
  const start = flagsEnd(shell);
  const isList = shell.startsWith('[', start);
  return [
    ...wordsBetween(shell.slice(0, start), 0, WORD),
    ...wordsBetween(shell.slice(start), start, isList ? LISTED : WORD),
  ];
}

function wordsBetween(text: string, at: number, pattern: RegExp) {
  return [...text.matchAll(pattern)].map(({ index, 0: raw, 1: quoted = raw }) => {
    const start = at + index + raw.indexOf(quoted);
    return { text: quoted, start, end: start + quoted.length };
  });
}

/** Where the arguments start behind flags such as `--mount=…`, counted from the start of `shell`. */
export function flagsEnd(shell: string): number {
  return FLAGS.exec(shell)?.[0].length ?? 0;
}

/** The script of `RUN <<EOF`, counted from the start of `command`; `undefined` where it isn't one, or not for a shell. */
export function hereScript(command: string): OffsetRange | undefined {
  const opening = HERE_DOCUMENT.exec(command);
  if (!opening) return undefined;
  const start = opening[0].length;
  const body = command.slice(start);
  const closing = new RegExp(
    `^${opening[1] ? '\\t*' : ''}${opening[3]?.replaceAll('.', '\\.')}\\r?$`,
    'm',
  ).exec(body);
  if (OTHER_INTERPRETER.test(body)) return { start, end: start };
  return { start, end: start + (closing?.index ?? body.length) };
}
