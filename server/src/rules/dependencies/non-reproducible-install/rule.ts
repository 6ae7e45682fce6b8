import type { Fix } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { commandSpan } from '../../../fixes/commands';
import { type PackageCommand, packageCommand } from '../../../knowledge/programs/installs';
import { copiesLock } from '../../../knowledge/programs/lock-files';
import type { Command, CommandLineFact } from '../../../semantics/facts';
import { loose } from './loose';

/** Files whose commands make what is deployed, or judge it. What a developer runs by hand may change a lock file. */
const DIALECTS: ReadonlySet<string> = new Set([
  'dockerfile',
  'procfile',
  'github-actions',
  'gitlab-ci',
  'heroku',
  'render',
]);
/** Options that `npm ci` knows, too. */
const OF_NPM_CI =
  /^(?:--(?:production|only=prod(?:uction)?|omit=\w+|include=\w+|no-audit|no-fund|audit=false|fund=false|silent|quiet|ignore-scripts|legacy-peer-deps|prefer-offline|unsafe-perm|verbose|no-progress|progress=false|no-optional|foreground-scripts|loglevel=\w+)|-s|-q|-d)$/;

export default rule({
  id: 'dependencies/non-reproducible-install',
  title: 'Install that does not keep to the lock file',
  severity: 'warning',

  command(fact, context) {
    if (!DIALECTS.has(fact.dialect) || context.project.kind === 'library') return undefined;
    if (!/^(?:build|ci|release)$/.test(fact.role)) return undefined;
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
          fixes: () => fixes(install, command, found.flag, context),
        },
      ];
    });
  },
});

function siteOf(fact: CommandLineFact, { span }: Command, context: RuleContext) {
  return {
    isCi: fact.role === 'ci',
    text: context.text,
    before: context.text.slice(0, span.start),
    // Of a file that stands alone nothing is known: there may be a lock file.
    locks: context.project.files.length === 0 ? undefined : context.project.lockFiles,
    isModernYarn: context.project.list(context.project.root).includes('.yarnrc.yml'),
  };
}

function fixes(
  { manager, options, subcommandWord, subcommand }: PackageCommand,
  command: Command,
  flag: string | undefined,
  context: RuleContext,
): readonly Fix[] {
  if (manager === 'npm' && /^(?:i|install)$/.test(subcommand) && subcommandWord) {
    if (!options.every((option) => OF_NPM_CI.test(option)) || !isLockCopied(command, context)) return [];
    const { start, end } = subcommandWord.span;
    return [{ title: 'Use `npm ci`', safety: 'suggested', edits: [{ start, end, text: 'ci' }] }];
  }
  const last = subcommandWord ?? command.words[0];
  if (flag === undefined || !last || !isLockCopied(command, context)) return [];
  const { end } = last.span;
  return [{ title: `Add \`${flag}\``, safety: 'suggested', edits: [{ start: end, end, text: ` ${flag}` }] }];
}

/** In an image, what keeps to the lock file fails where it was not copied before. */
function isLockCopied({ span }: Command, { document, text }: RuleContext): boolean {
  return document.language !== 'dockerfile' || copiesLock(text.slice(0, span.start));
}
