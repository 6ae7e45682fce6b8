import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { commandSpan } from '../../../fixes/commands';
import { baseImage } from '../../../project/base-image';
import { readImage } from '../../../project/images';
import { entriesOf } from '../../../project/project-file';
import { ownFile } from '../../../project/surroundings';
import type { CallFact, CommandLineFact } from '../../../semantics/facts';
import { launched } from '../../../shell/launchers';
import { lineBreak, lineStart, nextLine } from '../../../text/text';

const PYTHON = /^(?:python|pypy)(?:\d(?:\.\d+)?)?$/;
/** Servers written in Python: their own log lines are written at once, what the app prints is not. */
const SERVERS: ReadonlySet<string> = new Set(
  'gunicorn uvicorn hypercorn daphne granian waitress-serve flask fastapi celery rq dramatiq'.split(' '),
);
/** Any of these in a file says that somebody has thought of it. */
const UNBUFFERED = /PYTHONUNBUFFERED|\bpython[\d.]*["',\s]+-\w*u\b|\bstdbuf\b/;
/** Ruby servers that make the streams flush after each line. */
const FLUSHING = ['rails', 'puma', 'sinatra', 'unicorn', 'passenger', 'thin', 'falcon', 'hanami', 'foreman'];

export default rule<object>({
  id: 'logs/buffered-output',
  title: 'Output kept back in a buffer',
  severity: 'warning',

  command(fact, context) {
    if (fact.role !== 'start' || context.project.kind !== 'app') return undefined;
    const image =
      fact.dialect === 'dockerfile'
        ? baseImage(context.instructions())?.image
        : fact.dialect === 'kubernetes'
          ? containerImage(fact, context)
          : undefined;
    if (image === undefined || !isPython(image)) return undefined;
    if (UNBUFFERED.test(context.text)) return undefined;
    if (context.project.files.some(({ text }) => UNBUFFERED.test(text))) return undefined;
    return pythonStart(fact, context);
  },

  apis: { ruby: { Logger: {} } },
  call: loggerOfRuby,
});

/** Official images of Python; other bases may set the variable themselves. */
function isPython(reference: string): boolean {
  const image = readImage(reference.replace(/\$\{?\w+\}?/g, 'x'));
  if (!image) return false;
  return (
    /^(?:python|pypy)$/.test(image.name) ||
    (/(?:^|\/)uv$/.test(image.name) && /^python/.test(image.tag ?? ''))
  );
}

function containerImage({ label }: CommandLineFact, context: RuleContext): string | undefined {
  const file = ownFile(context);
  if (!file || label === undefined) return undefined;
  const entries = entriesOf(file);
  const name = entries.find(
    ({ key, value, path }) => key === 'name' && value === label && /ontainers$/.test(path.at(-3) ?? ''),
  );
  const prefix = name?.path.slice(0, -1).join('.');
  const image = entries.find(({ key, path }) => key === 'image' && path.slice(0, -1).join('.') === prefix);
  return image && String(image.value);
}

function pythonStart(fact: CommandLineFact, context: RuleContext): Report | undefined {
  for (const command of fact.commands) {
    const inside = context.project
      .scriptOf(command, context.document.path)
      ?.lines.flatMap((line) => line.commands);
    const commands = [command, ...(inside ?? [])];
    const server = commands.map((one) => launched(one).program).find((program) => SERVERS.has(program));
    const script = commands.some(
      (one) =>
        PYTHON.test(one.program) &&
        !SERVERS.has(launched(one).program) &&
        runs(one.words.length, fact, context),
    );
    if (!server && !script) continue;
    return {
      span: commandSpan(command),
      ...(server === undefined ? {} : { severity: 'information' as const }),
      message:
        server === undefined
          ? 'Python keeps what it prints in a buffer when no terminal is attached: lines arrive late, and the last ones before a crash never. Set `PYTHONUNBUFFERED=1`.'
          : `What the app prints below \`${server}\` stays in a buffer, and is lost in a crash. Set \`PYTHONUNBUFFERED=1\` to get each line at once.`,
      fixes: () => {
        const from = fact.dialect === 'dockerfile' ? baseImage(context.instructions())?.stage : undefined;
        if (!from) return [];
        const at = nextLine(context.text, from.span.end);
        const text = `ENV PYTHONUNBUFFERED=1${lineBreak(context.text)}`;
        return [
          {
            title: 'Set `PYTHONUNBUFFERED=1` in the image',
            safety: 'safe',
            edits: [{ start: at, end: at, text }],
          },
        ];
      },
    };
  }
  return undefined;
}

/** `CMD ["python3"]` alone is a prompt for people. */
function runs(words: number, { span }: CommandLineFact, { text }: RuleContext): boolean {
  return words > 1 || /^\s*ENTRYPOINT/i.test(text.slice(lineStart(text, span.start), span.start));
}

/** `Logger.new($stdout)` in a process that never says `$stdout.sync = true`. */
function loggerOfRuby({ call }: CallFact, _api: object, context: RuleContext): Report | undefined {
  const stream = call.args[0] && context.slice(call.args[0].span);
  if (!call.creates && call.callee.name !== 'new') return undefined;
  if (stream !== '$stdout' && stream !== 'STDOUT') return undefined;
  const { project, text, document } = context;
  if (project.kind !== 'app' || /\.sync\s*=\s*true/.test(text) || /(?:^|\/)config\//.test(document.path))
    return undefined;
  // Without a manifest nobody knows which server is there.
  if (project.declared.length === 0 || FLUSHING.some((name) => project.dependencies.has(name)))
    return undefined;
  return {
    span: call.args[0]!.span,
    severity: 'information',
    message: `Ruby keeps what goes to \`${stream}\` in a buffer when no terminal is attached: the last lines before a crash are lost. Set \`${stream}.sync = true\` first.`,
    fixes: () => {
      const at = lineStart(text, call.span.start);
      const before = text.slice(at, call.span.start);
      const indent = /^[ \t]*/.exec(before)?.[0] ?? '';
      // Only where a statement of its own begins the line.
      if (!/^[ \t]*(?:[@$\w]+[ \t]*=[ \t]*)?$/.test(before)) return [];
      const edit = { start: at, end: at, text: `${indent}${stream}.sync = true${lineBreak(text)}` };
      return [{ title: `Set \`${stream}.sync = true\``, safety: 'safe', edits: [edit] }];
    },
  };
}
