import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { commandSpan } from '../../../fixes/commands';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import { baseImage } from '../../../project/base-image';
import { readImage } from '../../../project/images';
import type { CommandLineFact, InstructionFact } from '../../../semantics/facts';
import { launched } from '../../../shell/launchers';
import { lineBreak, nextLine } from '../../../text/text';
import { loggerOfRuby, SYNC } from './ruby';
import { isPython, isUnbuffered } from './unbuffered';

/** Servers written in Python: their own log lines are written at once, what the app prints is not. */
const SERVERS: ReadonlySet<string> = new Set(
  'gunicorn uvicorn hypercorn daphne granian waitress-serve flask fastapi celery rq dramatiq'.split(' '),
);
export default rule<object>({
  id: 'logs/buffered-output',
  title: 'Output kept back in a buffer',
  severity: 'warning',
  kinds: ['app'],

  command(fact, context) {
    if (fact.role !== 'start') return undefined;
    const image =
      fact.dialect === 'dockerfile'
        ? baseImage(context.instructions())?.image
        : fact.dialect === 'kubernetes'
          ? containerImage(fact, context)
          : undefined;
    if (image === undefined || !isPythonImage(image) || isUnbuffered(context)) return undefined;
    return pythonStart(fact, context);
  },

  apis: { ruby: { Logger: {} } },
  appSettings: { ruby: [SYNC] },
  call: (fact, _api, context) => loggerOfRuby(fact, context),
});

/** Official images of Python; other bases may set the variable themselves. */
function isPythonImage(reference: string): boolean {
  const image = readImage(reference.replace(/\$\{?\w+\}?/g, 'x'));
  if (!image) return false;
  return (
    ['python', 'pypy'].includes(image.name) ||
    (/(?:^|\/)uv$/.test(image.name) && /^python/.test(image.tag ?? ''))
  );
}

function containerImage({ span }: CommandLineFact, context: RuleContext): string | undefined {
  const container = context.regionsAt(span).find(({ path }) => /ontainers$/.test(path?.at(-2) ?? ''));
  const image = container?.path && context.entry(span, ...container.path, 'image');
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
        isPython(one.program) && !SERVERS.has(launched(one).program) && runs(one.words.length, fact, context),
    );
    if (!server && !script) continue;
    return {
      span: commandSpan(command),
      ...(server === undefined ? {} : { severity: 'information' as const }),
      message:
        server === undefined
          ? 'Python keeps what it prints in a buffer when no terminal is attached: lines arrive late, and the last ones before a crash never. Set `PYTHONUNBUFFERED=1`.'
          : `What the app prints below \`${server}\` stays in a buffer, and is lost in a crash. Set \`PYTHONUNBUFFERED=1\` to get each line at once.`,
      fixes: (site) => (fact.dialect === 'dockerfile' ? setInImage(site) : []),
    };
  }
  return undefined;
}

/** `CMD ["python3"]` alone is a prompt for people. */
function runs(words: number, { span }: CommandLineFact, context: RuleContext): boolean {
  const isEntry = (one: InstructionFact) => one.keyword === 'ENTRYPOINT' && one.span.overlaps(span);
  return words > 1 || context.instructions().some(isEntry);
}

function setInImage(context: FixContext): readonly Fix[] {
  const from = baseImage(context.instructions())?.stage;
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
}
