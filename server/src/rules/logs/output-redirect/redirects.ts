import type { Report } from '../../../engine/findings';
import type { Edit } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import { isLogPath, isStandardStream } from '../../../knowledge/streams';
import type { Command, CommandLineFact, Redirect } from '../../../semantics/facts';
import type { Span } from '../../../text/span';
import { report } from './report';

const WRITERS = new Set(['tee', 'rotatelogs', 'cronolog', 'multilog', 'svlogd']);

/** `node server.js > app.log 2>&1` */
export function redirects(line: CommandLineFact, command: Command, index: number): readonly Report[] {
  const toFile = command.redirects.filter(
    ({ operator, target }) => operator.includes('>') && isFile(operator, target),
  );
  // What a script writes with `echo` or `cat` are its own files; the last command of a start line is the app.
  const started = line.dialect !== 'shell' && line.role === 'start' && index === line.commands.length - 1;
  const logs = toFile.filter(
    ({ target }) =>
      (started && !isWriter(command)) ||
      (target.text !== undefined && isLogPath(target.text) && !isWriter(command)),
  );
  const [first] = logs;
  if (!first) return [];
  const text = first.target.text;
  const removed = command.redirects.filter(
    (one) => logs.includes(one) || (one.operator.endsWith('>&') && one.target.text === '1'),
  );
  return [
    report(first.span, text, (site) => [
      {
        title: 'Leave the output on stdout',
        safety: 'safe',
        edits: removed.map(({ span }) => withSpaceBefore(span, site)),
      },
    ]),
  ];
}

/** Commands that write a file on purpose: their output is no log. */
function isWriter({ program }: Command): boolean {
  return /^(?:echo|printf|cat|envsubst|sed|awk|jq|gpg|openssl|base64|curl|wget|tar|gzip|date|env|pg_dump|mysqldump)$/.test(
    program,
  );
}

function isFile(operator: string, target: Redirect['target']): boolean {
  if (operator.includes('&') && /^\d|^-$/.test(target.raw)) return false;
  return target.text === undefined
    ? !/^\d$/.test(target.raw)
    : !isStandardStream(target.text) && !/^&?\d$/.test(target.text);
}

/** `node server.js | tee app.log` */
export function pipes(line: CommandLineFact, command: Command, index: number): readonly Report[] {
  const previous = line.commands[index - 1];
  if (command.connector !== '|' || !previous || !WRITERS.has(command.program)) return [];
  const target = command.words.slice(1).find(({ text }) => text !== undefined && !text.startsWith('-'));
  if (!target?.text || isStandardStream(target.text)) return [];
  const started = line.role === 'start' && line.dialect !== 'shell' && index === line.commands.length - 1;
  if (!started && !isLogPath(target.text)) return [];
  const end = command.span.end;
  return [
    report(command.span, target.text, (site) => [
      {
        title: 'Leave the output on stdout',
        safety: 'safe',
        edits: [{ start: trimEnd(site.text, previous.span.end), end, text: '' }],
      },
    ]),
  ];
}

function withSpaceBefore(span: Span, { text }: FixContext): Edit {
  return { start: trimEnd(text, span.start), end: span.end, text: '' };
}

/** The end of what stands before an offset, without the blanks. */
function trimEnd(text: string, offset: number): number {
  let end = offset;
  while (text[end - 1] === ' ' || text[end - 1] === '\t') end--;
  return end;
}
