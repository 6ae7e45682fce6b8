import type { Report } from '../../../engine/findings';
import type { Fix } from '../../../fixes/fix';
import { isStandardStream } from '../../../knowledge/streams';
import type { Command, Word } from '../../../semantics/facts';
import { report } from './report';

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

/** `gunicorn --log-file app.log` */
export function options(command: Command): readonly Report[] {
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
