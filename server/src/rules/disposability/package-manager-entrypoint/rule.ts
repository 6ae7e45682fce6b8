import { type RuleContext, rule } from '../../../engine/rule';
import { commandSpan } from '../../../fixes/commands';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import { writtenAt } from '../../../fixes/same-as';
import { nameOf } from '../../../project/project-file';
import type { Command, CommandLineFact, Word } from '../../../semantics/facts';
import { plainWords } from '../../../shell/shell-words';

/** Platforms whose first process gets the signals. A Procfile's router signals every process of a group. */
const MANAGERS: ReadonlySet<string> = new Set(['npm', 'pnpm', 'yarn']);
const RUNNERS: ReadonlySet<string> = new Set(['poetry', 'pipenv', 'uv', 'pdm', 'hatch', 'rye']);
const INITS: ReadonlySet<string> = new Set(['tini', 'tini-static', 'dumb-init', 'catatonit', 's6-svscan']);

export default rule({
  id: 'disposability/package-manager-entrypoint',
  title: 'Package manager as first process',
  severity: 'warning',

  dialects: { command: ['dockerfile', 'compose', 'kubernetes'] },

  command(fact, context) {
    const last = fact.commands.at(-1);
    if (fact.role !== 'start' || !last) return undefined;
    const manager = managerOf(last);
    if (manager === undefined) return undefined;
    const hasInit = last.wrappers.some(isInit) || (fact.dialect === 'dockerfile' && startsWithInit(context));
    const mayBeDevelopment = fact.dialect === 'compose';
    return {
      span: commandSpan(last),
      ...(hasInit || mayBeDevelopment ? { severity: 'information' as const } : {}),
      message: `\`${manager}\` stays between the platform and the app: it takes memory, and \`SIGTERM\` may not reach the app in time or at all. Start the program itself.`,
      fixes: (site) => fixes(fact, last, site),
    };
  },
});

function isInit({ text }: Word): boolean {
  return INITS.has(nameOf(text ?? ''));
}

/** `ENTRYPOINT ["tini", "--"]`, whose arguments are the `CMD`. */
function startsWithInit(context: RuleContext): boolean {
  return context
    .commands()
    .filter(({ role, form }) => role === 'start' && form === 'exec')
    .flatMap(({ commands }) => commands)
    .some(({ wrappers, words }) => [...wrappers, ...words.slice(0, 1)].some(isInit));
}

/** What runs the app, as a person would call it. */
function managerOf({ program, words, wrappers }: Command): string | undefined {
  if (MANAGERS.has(program)) {
    const subcommand = words.slice(1).find(({ text }) => text !== undefined && !text.startsWith('-'))?.text;
    return subcommand === undefined || /^(?:ci|i|install|add|exec|dlx)$/.test(subcommand)
      ? undefined
      : `${program} ${subcommand}`;
  }
  const runner = wrappers.find(({ text }) => RUNNERS.has(text ?? ''))?.text;
  return runner === undefined ? undefined : `${runner} run`;
}

/** The script's own command, where it is one program that needs nothing of npm. */
function fixes(fact: CommandLineFact, command: Command, site: FixContext): readonly Fix[] {
  const script = site.project.scriptOf(command, site.document.path);
  const [line, ...hooks] = script?.lines ?? [];
  if (!script || !line || hooks.length > 0 || fact.commands.length > 1 || fact.dialect === 'compose')
    return [];
  const written = writtenAt({ path: script.file.path, span: line.span }, site) ?? '';
  const words = plainWords(stringOf(written) ?? '') ?? [];
  // Other programs are found because npm puts `node_modules/.bin` on the path.
  if (words[0] !== 'node' || site.slice(fact.span).includes(' -- ')) return [];
  const { start, end } = fact.span;
  return [
    {
      title: `Start \`${words.join(' ')}\` itself`,
      safety: 'suggested',
      edits: [{ start, end, text: `[${words.map((word) => JSON.stringify(word)).join(', ')}]` }],
    },
  ];
}

function stringOf(json: string): string | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
