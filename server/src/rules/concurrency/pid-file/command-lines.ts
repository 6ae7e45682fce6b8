import type { Report } from '../../../engine/findings';
import type { Command, CommandLineFact, Word } from '../../../semantics/facts';
import { launched } from '../../../shell/launchers';
import { withoutOption } from './fixes';
import { isPidPath } from './paths';
import { report } from './report';

/** Options by which servers are told where to write their process id. */
const OPTIONS = new Set(['--pid', '--pidfile', '--pid-file', '--pidfile2', '--pid_file', '-P', '-p']);
const SHORT = new Set([
  'gunicorn',
  'celery',
  'unicorn',
  'thin',
  'rails',
  'puma',
  'daemonize',
  'sidekiq',
  'rackup',
  'php-fpm',
]);
const DETACHING = new Set(['start-stop-daemon', 'daemon', 'daemonize', 'nohup', 'setsid']);

/** Whether a command is sent to the background by what starts it. */
export function detaches({ program, wrappers }: Command): boolean {
  return (
    DETACHING.has(program) ||
    wrappers.some(({ text = '' }) => DETACHING.has(text.slice(text.lastIndexOf('/') + 1)))
  );
}

/** `gunicorn --pid app.pid` */
export function options(line: CommandLineFact, command: Command): readonly Report[] {
  const { program } = launched(command);
  return command.words.flatMap((word, index) => {
    const [name = '', inline] = word.text?.split('=', 2) ?? [];
    if (!OPTIONS.has(name) || (name.length === 2 && !SHORT.has(program))) return [];
    const next = inline === undefined ? command.words[index + 1] : undefined;
    const value = inline ?? next?.text;
    if (!isPidPath(value)) return [];
    const words: Word[] = next ? [word, next] : [word];
    return [
      {
        ...report(word.span.to((next ?? word).span)),
        fixes: (site) => withoutOption(line, command, words, site),
      },
    ];
  });
}

/** `echo $$ > app.pid`, `echo $! > app.pid` */
export function redirects(command: Command): readonly Report[] {
  return command.redirects
    .filter(
      ({ operator, target }) =>
        operator.includes('>') && (isPidPath(target.text) || /\.pid["']?$/.test(target.raw)),
    )
    .map(({ span }) => report(span));
}
