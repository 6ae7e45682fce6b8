/** A loop of a shell script that waits for something. */
export interface WaitingLoop {
  /** UTF-16 offsets of the line that says what it waits for. */
  readonly start: number;
  readonly end: number;
}

const HEADER = /^[ \t]*((?:until[ \t]|while[ \t]+!)[^\n]*)$/gm;
/** What ends a wait, in the loop or around what it asks: a counter, a deadline, a way out. */
const BOUNDED =
  /\b(?:break|exit|return|timeout)\b|-(?:lt|le|gt|ge|eq|ne)\b|\(\(|\$(?:SECONDS|\{SECONDS)|\b(?:attempts?|retr(?:y|ies)|count(?:er)?|tries|max\w*)\b/i;
/** Loops that read what they are given. */
const READS = /\bread\b|\bshift\b|\$#|\bkill[ \t]+-0\b|\[[ \t]+-[zn]\b/;

/** Loops that ask again and again, with a pause, and never give up. Linear in the text; never throws. */
export function endlessWaits(script: string): readonly WaitingLoop[] {
  return [...script.matchAll(HEADER)].flatMap((match) => {
    const header = match[1] ?? '';
    const start = match.index + match[0].length - header.length;
    const body = bodyOf(script, start);
    const isWait = /\bsleep\b/.test(body) && !BOUNDED.test(body) && !READS.test(header);
    if (!isWait) return [];
    const end = start + header.replace(/[ \t]*(?:;[ \t]*)?do\b.*$/, '').trimEnd().length;
    return [{ start, end }];
  });
}

/** From the header to the first `done`. */
function bodyOf(script: string, start: number): string {
  const rest = script.slice(start, start + 2000);
  const done = /(?:^|[;\s])done\b/.exec(rest);
  return done ? rest.slice(0, done.index) : '';
}
