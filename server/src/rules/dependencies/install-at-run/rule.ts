import { type RuleContext, rule } from '../../../engine/rule';
import { removeCommand } from '../../../fixes/commands';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import { copiesLock } from '../../../knowledge/programs/lock-files';
import type { Command, CommandLineFact } from '../../../semantics/facts';
import type { TemplateValue, Value } from '../../../semantics/values';
import { programName } from '../../../shell/shell-words';
import { lineStart } from '../../../text/text';
import type { ProgramStart } from '../shell-out/api';
import { apis } from '../shell-out/apis';
import { startedProgram } from '../shell-out/program';

/** Commands that fetch dependencies, by program: the subcommands that do it. */
const INSTALLS: Readonly<Record<string, readonly string[]>> = {
  npm: ['i', 'install', 'ci', 'add'],
  pnpm: ['i', 'install', 'add'],
  yarn: ['install', 'add'],
  bun: ['i', 'install', 'add'],
  pip: ['install'],
  pip3: ['install'],
  pipenv: ['install', 'sync'],
  poetry: ['install', 'add'],
  uv: ['sync', 'add'],
  bundle: ['install'],
  bundler: ['install'],
  gem: ['install'],
  composer: ['install', 'update', 'require'],
  'apt-get': ['install'],
  apt: ['install'],
  apk: ['add'],
  yum: ['install'],
  dnf: ['install'],
  cargo: ['install'],
  go: ['get', 'install'],
  dotnet: ['restore'],
};

export default rule<ProgramStart>({
  id: 'dependencies/install-at-run',
  title: 'Dependencies installed at run time',
  severity: 'warning',
  apis,

  call(fact, api, context) {
    // In a notebook, whoever runs it installs: there is no other place for it.
    if (context.project.kind !== 'app' || context.document.path.endsWith('.ipynb')) return undefined;
    const { words, partial, commands = [], shell } = startedProgram(fact.call, api, context);
    const known = words ?? (partial?.[0] === undefined ? undefined : partial);
    const given = known ?? wordsOfCall(fact.call.args, context);
    const program =
      installer(api.installer === undefined ? given : [...api.installer.split(' '), ...given]) ??
      (shell ? installerIn(commands) : undefined);
    if (!program) return undefined;
    return { span: fact.call.callee.span, message: message(program, 'The running app installs') };
  },

  command(fact) {
    if (fact.role !== 'start') return undefined;
    return fact.commands.flatMap((command) => {
      const program = installerOf(command);
      if (!program) return [];
      return [
        {
          span: wordsSpan(command),
          ...(isForDevelopment(fact) ? { severity: 'hint' as const } : {}),
          message: message(program, 'Every start installs'),
          fixes: (site) => fixes(fact, command, site),
        },
      ];
    });
  },
});

/** What installs, as a person would call it: `npm install`, `pip install`. */
function installer(words: readonly (string | undefined)[]): string | undefined {
  const [first, ...rest] = words;
  if (first === undefined) return undefined;
  const name = programName(first);
  // `python -m pip install`, `uv pip install`
  const python = /^python(?:\d(?:\.\d+)?)?$/.test(name) || first === OWN;
  if (python) return rest[0] === '-m' ? installer(rest.slice(1)) : undefined;
  if (name === 'uv' && rest[0] === 'pip') return installer(rest);
  const subcommand = rest.find((word) => word !== undefined && !word.startsWith('-'));
  return subcommand !== undefined && INSTALLS[name]?.includes(subcommand)
    ? `${name} ${subcommand}`
    : undefined;
}

const OWN = '\0own interpreter';

/** The words of a call with `sys.executable` in front, which no constant stands for. */
function wordsOfCall(args: readonly Value[], context: RuleContext): readonly (string | undefined)[] {
  const [first] = args;
  const list = first && context.dereference(first);
  if (list?.kind === 'template') return wordsOfLine(list, context);
  if (list?.kind !== 'list') return [];
  return list.items.map((item) =>
    context.resolve(item).includes('sys.executable') ? OWN : context.constant(item),
  );
}

/** `apt update && apt install -y chromium`: any of the commands of a line. */
function installerIn(commands: readonly Command[]): string | undefined {
  return commands.map(installerOf).find((program) => program !== undefined);
}

function installerOf({ words }: Command): string | undefined {
  return installer(words.map(({ text }) => text));
}

/** The beginning of a line that our own interpreter is put in: `f"{sys.executable} -m pip install {name}"`. */
function wordsOfLine(line: TemplateValue, context: RuleContext): readonly (string | undefined)[] {
  const [interpreter] = line.parts;
  if (!interpreter || typeof interpreter === 'string') return [];
  if (!context.resolve(interpreter).includes('sys.executable')) return [];
  const [, ...words] = context.told(line)[0]?.words ?? [];
  return [OWN, ...words.map(({ text }) => text)];
}

function message(program: string, subject: string): string {
  return `${subject} dependencies with \`${program}\`: the start is slow, needs the network, and can give every process other versions. Install them when the image is built.`;
}

function wordsSpan(command: Command) {
  const first = command.words[0]?.span ?? command.span;
  return first.to(command.words[command.words.length - 1]?.span ?? first);
}

/** A Compose file that starts a server which reloads is for the developer's machine, whatever it is called. */
function isForDevelopment({ dialect, commands }: CommandLineFact): boolean {
  const words = commands.flatMap((command) => command.words);
  return dialect === 'compose' && words.some(({ text = '' }) => DEVELOPMENT.test(text));
}

const DEVELOPMENT = /^(?:[\w-]+:)*(?:dev|develop|watch|nodemon|runserver|--reload|--watch)(?![\w-])/;

/** In a Dockerfile both places are in the same file: the install becomes a `RUN` before the instruction. */
function fixes(fact: CommandLineFact, command: Command, site: FixContext): readonly Fix[] {
  const { text } = site;
  const removal = removeCommand(fact, command, text);
  if (!removal || fact.dialect !== 'dockerfile' || fact.form !== 'shell') return [];
  const span = wordsSpan(command);
  const at = lineStart(text, fact.span.start);
  // Where the command begins on a continued line, the instruction begins above.
  if (!/^\s*(?:CMD|ENTRYPOINT)\s+$/i.test(text.slice(at, fact.span.start))) return [];
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return [
    {
      title: 'Install when the image is built',
      safety: 'suggested',
      edits: [
        { start: at, end: at, text: `RUN ${strict(site.slice(span), text.slice(0, at))}${eol}` },
        removal,
      ],
    },
  ];
}

/** In an image, an install keeps to the lock file, where that is there. */
function strict(install: string, before: string): string {
  return copiesLock(before)
    ? install.replace(/^npm (?:install|i)(?=$| --(?:omit|production)\b)/, 'npm ci')
    : install;
}
