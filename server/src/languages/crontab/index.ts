import { plainSource } from '../../shell/source';
import type { Format } from '../../syntax/language';
import { FactSink, safely } from '../shared/fact-sink';
import { type Line, linesOf } from '../shared/lines';

const VARIABLE = /^[ \t]*([A-Za-z_]\w*)[ \t]*=[ \t]*(?:"([^"]*)"|'([^']*)'|(\S(?:.*\S)?))[ \t]*$/d;
const SCHEDULE = /^[ \t]*(?:@\w+|[\d*,/\-A-Za-z]+(?:[ \t]+[\d*?,/\-A-Za-z#]+){4})[ \t]+(?=\S)/;
/** Tables of the system name the user before the command; those of a user do not. */
const USER = /^[a-z_][\w-]*[ \t]+(?=\S)/;
const SYSTEM = /(?:^|\/)(?:etc\/)?cron\.d\/|(?:^|\/)etc\/crontab$/;

const crontab: Format = {
  kind: 'format',
  commands: 'some',
  id: 'crontab',
  name: 'crontab',
  files: {
    languageIds: ['crontab'],
    extensions: ['.cron', '.crontab'],
    names: ['crontab', 'crontab.*', 'crontab-*'],
  },
  fences: ['crontab', 'cron'],
  lineComment: '#',
  read: (text, path, { shell }) =>
    safely(() => {
      const sink = new FactSink('crontab', shell);
      for (const line of linesOf(text)) {
        if (/^[ \t]*(?:#|$)/.test(line.text)) continue;
        if (!addVariable(line, sink)) addJob(text, line, SYSTEM.test(path), sink);
      }
      return sink.facts;
    }),
};

export default crontab;

function addVariable({ text, start }: Line, sink: FactSink): boolean {
  const match = VARIABLE.exec(text);
  const [name, ...values] = match?.indices?.slice(1) ?? [];
  const value = values.find((range) => range !== undefined);
  if (!match || !name || !value) return false;
  const quotes = match[4] === undefined ? 1 : 0;
  const span = (from: number, to: number) => sink.span(start + from, start + to);
  sink.entry([match[1] ?? ''], span(...name), {
    value: text.slice(...value),
    span: span(value[0] - quotes, value[1] + quotes),
    content: span(...value),
  });
  return true;
}

/** cron gives what stands behind a `%` to the command as its input. */
function addJob(document: string, { text, start }: Line, isSystem: boolean, sink: FactSink): void {
  const schedule = SCHEDULE.exec(text)?.[0].length;
  if (schedule === undefined) return;
  const user = isSystem ? (USER.exec(text.slice(schedule))?.[0].length ?? 0) : 0;
  const from = schedule + user;
  const input = /(?<!\\)%/.exec(text.slice(from));
  const end = input ? from + input.index : text.length;
  const indent = text.length - text.trimStart().length;
  sink.region({
    type: 'process',
    part: 'cron',
    own: sink.span(start + indent, start + text.length),
    body: sink.span(start + from, start + end),
  });
  sink.script(
    { role: 'script', form: 'shell', span: sink.span(start + from, start + end) },
    plainSource(document, start + from, start + end),
  );
}
