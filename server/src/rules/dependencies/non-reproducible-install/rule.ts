import { type RuleContext, rule } from '../../../engine/rule';
import { commandSpan } from '../../../fixes/commands';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import { type PackageCommand, packageCommand } from '../../../knowledge/programs/installs';
import { copiesLock } from '../../../knowledge/programs/lock-files';
import type { Command, CommandLineFact, EntryFact } from '../../../semantics/facts';
import { loose } from './loose';

/** Files whose commands make what is deployed, or judge it. What a developer runs by hand may change a lock file. */
const ON: ReadonlySet<string> = new Set(['1', 'true', 'on', 'yes']);
/** Options that `npm ci` knows, too. */
const OF_NPM_CI =
  /^(?:--(?:production|only=prod(?:uction)?|omit=\w+|include=\w+|no-audit|no-fund|audit=false|fund=false|silent|quiet|ignore-scripts|legacy-peer-deps|prefer-offline|unsafe-perm|verbose|no-progress|progress=false|no-optional|foreground-scripts|loglevel=\w+)|-s|-q|-d)$/;

export default rule({
  id: 'dependencies/non-reproducible-install',
  title: 'Install that does not keep to the lock file',
  severity: 'warning',
  kinds: ['app', 'command-line'],

  dialects: { command: ['dockerfile', 'procfile', 'github-actions', 'gitlab-ci', 'heroku', 'render'] },

  command(fact, context) {
    if (!['build', 'ci', 'release'].includes(fact.role)) return undefined;
    return fact.commands.flatMap((command) => {
      const install = packageCommand(command);
      // What a variable holds may be the option that is missed.
      const isWritten = command.words.every(({ text }) => text !== undefined && text !== '--help');
      const found = install && isWritten && loose(install, siteOf(fact, command, context));
      if (!install || !found) return [];
      const strict = found.better === undefined ? '' : ` Use \`${found.better}\`.`;
      return [
        {
          span: commandSpan(command),
          ...(fact.role === 'ci' || found.isMild ? { severity: 'information' as const } : {}),
          message: `\`${found.said}\` may install other versions than those in the lock file, so the build is not what was tested.${strict}`,
          fixes: (site) => fixes(install, command, found.flag, site),
        },
      ];
    });
  },
});

function siteOf(fact: CommandLineFact, { span }: Command, context: RuleContext) {
  const lines = context.commands();
  const commands = lines.flatMap((line) => line.commands);
  const read = (some: readonly Command[]) => some.flatMap((one) => packageCommand(one) ?? []);
  return {
    isCi: fact.role === 'ci',
    variables: switchedOn(context.entries(), lines),
    others: read(commands),
    before: read(commands.filter((one) => one.span.start < span.start)),
    // Of a file that stands alone nothing is known: there may be a lock file.
    locks: context.project.files.length === 0 ? undefined : context.project.lockFiles,
    isModernYarn: context.project.list(context.project.root).includes('.yarnrc.yml'),
  };
}

/** Names of the variables that a file, or a command line in it, gives a value that switches them on. */
function switchedOn(entries: readonly EntryFact[], lines: readonly CommandLineFact[]): ReadonlySet<string> {
  const given = [
    ...entries.map(({ key, value }) => [key, value] as const),
    ...lines.flatMap(({ assignments = [] }) =>
      assignments.map(({ name, value }) => [name.text ?? '', value.text] as const),
    ),
  ];
  return new Set(given.flatMap(([name, value]) => (ON.has(String(value).toLowerCase()) ? [name] : [])));
}

function fixes(
  { manager, options, subcommandWord, subcommand }: PackageCommand,
  command: Command,
  flag: string | undefined,
  site: FixContext,
): readonly Fix[] {
  if (manager === 'npm' && ['i', 'install'].includes(subcommand) && subcommandWord) {
    if (!options.every((option) => OF_NPM_CI.test(option)) || !isLockCopied(command, site)) return [];
    const { start, end } = subcommandWord.span;
    return [{ title: 'Use `npm ci`', safety: 'suggested', edits: [{ start, end, text: 'ci' }] }];
  }
  const last = subcommandWord ?? command.words[0];
  if (flag === undefined || !last || !isLockCopied(command, site)) return [];
  const { end } = last.span;
  return [{ title: `Add \`${flag}\``, safety: 'suggested', edits: [{ start: end, end, text: ` ${flag}` }] }];
}

/** In an image, what keeps to the lock file fails where it was not copied before. */
function isLockCopied({ span }: Command, { document, text }: FixContext): boolean {
  return document.language !== 'dockerfile' || copiesLock(text.slice(0, span.start));
}
