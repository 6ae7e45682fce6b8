import type { Report } from '../../../engine/findings';
import { rule } from '../../../engine/rule';
import type { Edit, Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import { isLogPath, isStandardStream } from '../../../knowledge/streams';
import type { Command, CommandLineFact, Redirect, Word } from '../../../semantics/facts';
import type { Span } from '../../../text/span';

/** Options by which servers are told a log file, and what stands for their standard output. */
const LOG_OPTIONS: Readonly<Record<string, readonly string[]>> = {
  gunicorn: ['--access-logfile', '--error-logfile', '--log-file'],
  uwsgi: ['--logto', '--logto2'],
  celery: ['--logfile', '-f'],
  hypercorn: ['--access-logfile', '--error-logfile'],
  daphne: ['--access-log'],
  sidekiq: ['--logfile', '-L'],
  'redis-server': ['--logfile'],
  mongod: ['--logpath'],
};
const TAKES_DASH = new Set(['gunicorn', 'hypercorn', 'daphne']);
const WRITERS = new Set(['tee', 'rotatelogs', 'cronolog', 'multilog', 'svlogd']);

export default rule({
  id: 'logs/output-redirect',
  title: 'Output redirected into a file',
  severity: 'warning',

  command(fact) {
    if (fact.role !== 'start' && fact.role !== 'script') return undefined;
    return fact.commands.flatMap((command, index) => [
      ...redirects(fact, command, index),
      ...pipes(fact, command, index),
      ...options(command),
    ]);
  },
});

function report(span: Span, target: string | undefined, fixes: (site: FixContext) => readonly Fix[]): Report {
  return {
    span,
    message: `The output goes to ${target ?? 'a file'} instead of stdout: it is lost with the container, fills its disk, and nobody collects it. Leave it on stdout and let the platform route it.`,
    fixes,
  };
}

function redirects(line: CommandLineFact, command: Command, index: number): readonly Report[] {
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

function pipes(line: CommandLineFact, command: Command, index: number): readonly Report[] {
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

function options(command: Command): readonly Report[] {
  const names = LOG_OPTIONS[command.program] ?? [];
  return command.words.flatMap((word, index) => {
    const [name = '', inline] = word.text?.split('=', 2) ?? [];
    if (!names.includes(name)) return [];
    const value = inline ?? command.words[index + 1]?.text;
    if (value === undefined || value === '' || isStandardStream(value)) return [];
    const target: Word | undefined = inline === undefined ? command.words[index + 1] : word;
    return target ? [report(target.span, value, () => dash(command, name, target, inline))] : [];
  });
}

function dash(command: Command, name: string, target: Word, inline: string | undefined): readonly Fix[] {
  if (!TAKES_DASH.has(command.program)) return [];
  const written = target.raw;
  const text =
    inline === undefined
      ? written.replace(target.text ?? '', '-')
      : written.replace(`${name}=${inline}`, `${name}=-`);
  return [
    {
      title: 'Log to stdout',
      safety: 'safe',
      edits: [{ start: target.span.start, end: target.span.end, text }],
    },
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
