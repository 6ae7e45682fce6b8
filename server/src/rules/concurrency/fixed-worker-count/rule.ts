import type { Report } from '../../../engine/findings';
import { rule } from '../../../engine/rule';
import { removeWords } from '../../../fixes/commands';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import { declaresProcesses } from '../../../knowledge/services/pm2';
import type { Command, CommandLineFact, Word } from '../../../semantics/facts';
import { launched } from '../../../shell/launchers';
import type { Span } from '../../../text/span';
import { lineBreak, lineStart } from '../../../text/text';
import { COUNTED, type Counted } from './programs';

const GUNICORN = /gunicorn[^/]*\.py$/;

export default rule<object>({
  id: 'concurrency/fixed-worker-count',
  title: 'Fixed number of workers',
  severity: 'information',

  dialects: { entry: ['pm2', 'uwsgi'] },
  paths: { call: { only: /(?:puma|unicorn)[^/]*(?:\/[^/]*)?\.rb$/ } },

  command(fact, context) {
    if (fact.role !== 'start' || context.project.kind !== 'app') return undefined;
    return fact.commands.flatMap((command) => inCommand(fact, command));
  },

  // `workers 4` of config/puma.rb
  apis: { ruby: { 'Puma.DSL.workers': {}, 'Unicorn.Configurator.worker_processes': {} } },
  call({ call }) {
    const [count] = call.args;
    if (count?.kind !== 'scalar' || !isSeveral(count.value)) return undefined;
    return report(count.span, Number(count.value), () => [
      variableFix(count.span, `ENV.fetch("WEB_CONCURRENCY", ${count.value}).to_i`, []),
    ]);
  },

  names: (name) => name === 'workers' || name === 'instances',
  bindingWords: ['workers', 'instances'],
  binding({ form, name, value }, context) {
    if (value?.kind !== 'scalar' || !isSeveral(value.value)) return undefined;
    const { path } = context.document;
    const isGunicorn = name === 'workers' && form === 'assignment' && GUNICORN.test(path);
    const isPm2 = name === 'instances' && form === 'pair' && declaresProcesses(path);
    if (!isGunicorn && !isPm2) return undefined;
    return report(value.span, Number(value.value), (site) => {
      const count = site.slice(value.span);
      if (isPm2) return [variableFix(value.span, `process.env.WEB_CONCURRENCY ?? ${count}`, [])];
      const quoted = site.idioms?.quote(count, site);
      const read = quoted && site.idioms?.optionalVariable('WEB_CONCURRENCY', quoted, site);
      return read ? [variableFix(value.span, `int(${read.code})`, read.edits)] : [];
    });
  },

  entry({ dialect, key, value, content }) {
    const isCount = dialect === 'pm2' ? key === 'instances' : ['processes', 'workers'].includes(key);
    return isCount && isSeveral(Number(value)) ? report(content, Number(value), () => []) : undefined;
  },
});

function report(span: Span, count: number, fixes: NonNullable<Report['fixes']>): Report {
  return {
    span,
    message: `${count} workers are right for one size of machine: elsewhere they run out of memory or leave it idle. Take the number from the environment, as \`WEB_CONCURRENCY\`.`,
    fixes,
  };
}

function inCommand(fact: CommandLineFact, command: Command): readonly Report[] {
  const { program, words } = launched(command);
  const known = Object.hasOwn(COUNTED, program) ? COUNTED[program] : undefined;
  if (!known || (known.subcommand && !words.some(({ text }) => text === known.subcommand))) return [];
  const at = words.findIndex(({ text }) =>
    known.flags.some((flag) => text === flag || text?.startsWith(`${flag}=`)),
  );
  const flag = words[at];
  if (!flag?.text) return [];
  const value = flag.text.includes('=') ? undefined : words[at + 1];
  const count = value ? value.text : flag.text.slice(flag.text.indexOf('=') + 1);
  if (count === undefined || !isSeveral(Number(count))) return [];
  const given: readonly Word[] = value ? [flag, value] : [flag];
  const span = flag.span.to(given[given.length - 1]!.span);
  return [report(span, Number(count), (site) => commandFixes(fact, command, given, count, known, site))];
}

/** In a line that a shell reads the variable takes the number's place; in a list it needs a server that looks for it. */
function commandFixes(
  fact: CommandLineFact,
  command: Command,
  given: readonly Word[],
  count: string,
  { variable }: Counted,
  { text }: FixContext,
): readonly Fix[] {
  const name = variable ?? 'WORKERS';
  const last = given[given.length - 1];
  if (!last) return [];
  const hasShell = fact.form === 'shell' && fact.dialect !== 'compose' && fact.dialect !== 'kubernetes';
  if (hasShell) {
    const { end } = last.span;
    if (!last.raw.endsWith(count)) return [];
    return [
      {
        title: `Read \`${name}\` from the environment, else ${count}`,
        safety: 'safe',
        edits: [{ start: end - count.length, end, text: `\${${name}:-${count}}` }],
      },
    ];
  }
  if (variable === undefined || fact.dialect !== 'dockerfile' || fact.form !== 'exec') return [];
  const removal = removeWords(fact, command, given, text);
  const at = lineStart(text, fact.span.start);
  if (!removal || !/^\s*(?:CMD|ENTRYPOINT)\s+\[?\s*$/i.test(text.slice(at, fact.span.start))) return [];
  const line = `ENV ${variable}=${count}${lineBreak(text)}`;
  return [
    {
      title: `Set \`${variable}\`, which a deploy can change`,
      safety: 'safe',
      edits: [{ start: at, end: at, text: line }, removal],
    },
  ];
}

function variableFix(span: Span, text: string, edits: Fix['edits']): Fix {
  return {
    title: 'Read `WEB_CONCURRENCY` from the environment',
    safety: 'safe',
    edits: [{ start: span.start, end: span.end, text }, ...edits],
  };
}

/** One worker is what a platform scales by itself; none and fewer mean something else. */
function isSeveral(count: unknown): boolean {
  return typeof count === 'number' && Number.isInteger(count) && count > 1;
}
