import { type RuleContext, rule } from '../../../engine/rule';
import { type PackageCommand, packageCommand } from '../../../knowledge/programs/installs';
import { packageName } from '../../../project/package-names';
import { allBut } from '../../../semantics/dialects';
import type { Word } from '../../../semantics/facts';

/** Installers of packages by name, and how a name says its version. */
const INSTALLS: Readonly<
  Record<string, { readonly subcommands: readonly string[]; readonly version: RegExp }>
> = {
  pip: { subcommands: ['install'], version: /[=<>~!]=|===| @ / },
  npm: { subcommands: ['i', 'install', 'add'], version: /.@(?!latest$|next$)/ },
  pnpm: { subcommands: ['i', 'install', 'add'], version: /.@(?!latest$|next$)/ },
  yarn: { subcommands: ['add', 'global'], version: /.@(?!latest$|next$)/ },
  bun: { subcommands: ['add', 'i', 'install'], version: /.@(?!latest$|next$)/ },
  gem: { subcommands: ['install'], version: /:\d/ },
  go: { subcommands: ['install'], version: /@(?!latest$|main$|master$|upgrade$)/ },
  cargo: { subcommands: ['install', 'binstall'], version: /@\d/ },
  pipx: { subcommands: ['install'], version: /==/ },
};
/** Options that say it for all names, or that leave it to something else. */
const VERSIONED: Readonly<Record<string, RegExp>> = {
  pip: /^(?:-c|--constraint|--dry-run|--no-index|-e|--editable)/,
  gem: /^(?:-v|--version|--local)/,
  cargo: /^(?:--version|--vers|--rev|--tag|--path|--locked-version|--list)/,
};
/** The tools that install the others come with the image. */
const INSTALLERS = /^(?:pip|setuptools|wheel|npm|bundler|rubygems-update|corepack)(?:@latest)?$/i;
/** What is on this machine, or in a file: its version is not the command's matter. */
const LOCAL = /^(?:\.|\/|~|file:|https?:|git\+|git@|github:)|[\\/]$|\.(?:whl|tgz|gem|zip|tar\.gz)(?:\[|$)/;

export default rule({
  id: 'dependencies/unversioned-install',
  title: 'Package installed without a version',
  severity: 'warning',
  roles: ['app', 'script'],
  yieldsTo: ['dependencies/install-at-run'],

  // What a developer runs by hand is installed once; what an image or a job installs, again and again.
  dialects: { command: allBut('package-json', 'makefile') },

  command(fact, context) {
    const isRepeated = ['build', 'ci', 'start', 'release'].includes(fact.role);
    if (!isRepeated) return undefined;
    if (context.project.kind === 'library' && fact.role === 'ci') return undefined;
    return fact.commands.flatMap((command) => {
      const install = packageCommand(command);
      const names = install ? unversioned(install) : [];
      const [first] = names;
      const last = names[names.length - 1];
      if (!install || !first || !last) return [];
      return [
        {
          span: names.length === 1 ? first.span : first.span.to(last.span),
          ...(fact.role === 'ci' ? { severity: 'information' as const } : {}),
          message: `${said(names)} ${names.length === 1 ? 'is' : 'are'} installed in the newest version of the day, so two builds of one commit can differ. Declare ${names.length === 1 ? 'it' : 'them'} with the other dependencies, or name the version.`,
          fixes: () => (names.length === 1 ? fixes(install, first, context) : []),
        },
      ];
    });
  },
});

function unversioned(install: PackageCommand): readonly Word[] {
  const known = INSTALLS[install.manager];
  if (!known?.subcommands.includes(install.subcommand)) return [];
  if (install.options.some((option) => VERSIONED[install.manager]?.test(option))) return [];
  const operands =
    install.manager === 'yarn' && install.subcommand === 'global'
      ? install.operands.slice(1)
      : install.operands;
  return operands.filter(({ text }) => isUnversioned(text, install, known.version));
}

function isUnversioned(text: string | undefined, { manager }: PackageCommand, version: RegExp): boolean {
  if (text === undefined || !/^[@\w]/.test(text) || INSTALLERS.test(text)) return false;
  if (manager === 'go' ? !text.includes('@') : LOCAL.test(text)) return false;
  return !version.test(text);
}

function said(names: readonly Word[]): string {
  const shown = names.slice(0, 3).map(({ text }) => `\`${text}\``);
  return names.length > 3 ? `${shown.join(', ')} and others` : shown.join(' and ');
}

/** The version that the project's own manifest names. */
function fixes({ manager }: PackageCommand, { text, span }: Word, { project }: RuleContext) {
  const ecosystem = manager === 'pip' || manager === 'pipx' ? 'pypi' : manager === 'gem' ? 'rubygems' : 'npm';
  if (manager === 'go' || manager === 'cargo') return [];
  const declared = project.declared.find(
    (one) =>
      text !== undefined &&
      one.ecosystem === ecosystem &&
      packageName(one) === packageName({ name: text, ecosystem }),
  );
  const version = /^(?:===?)?[ \t]*v?(\d[\w.-]*)$/.exec(declared?.version ?? '')?.[1];
  if (version === undefined || text === undefined) return [];
  const pinned =
    ecosystem === 'pypi'
      ? `${text}==${version}`
      : ecosystem === 'npm'
        ? `${text}@${version}`
        : `${text}:${version}`;
  return [
    {
      title: `Install ${version}, as the manifest says`,
      safety: 'suggested' as const,
      edits: [{ start: span.start, end: span.end, text: pinned }],
    },
  ];
}
