import { rule } from '../../../engine/rule';
import { commandSpan, removeWords } from '../../../fixes/commands';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import { packageCommand } from '../../../knowledge/programs/installs';
import type { Command, CommandLineFact, Word } from '../../../semantics/facts';

const VENV: ReadonlySet<string> = new Set(['virtualenv', 'venv']);
/** Folders of packages that belong to the operating system. */
const SYSTEM_PACKAGES = /^\/usr\/(?:local\/)?lib(?:64)?\/(?:python|ruby|node_modules|php)/;
const PATHS: ReadonlySet<string> = new Set(['PYTHONPATH', 'NODE_PATH', 'RUBYLIB', 'GEM_PATH']);

export default rule({
  id: 'dependencies/isolation-leak',
  title: 'Packages of the machine leak in',
  severity: 'warning',
  roles: ['app', 'script'],

  command(fact) {
    const isImage = fact.dialect === 'dockerfile';
    return fact.commands.flatMap((command) => {
      const found = leakIn(command, isImage);
      if (!found) return [];
      return [
        {
          span: found.word?.span ?? commandSpan(command),
          ...(isImage || fact.role === 'ci' ? { severity: 'information' as const } : {}),
          message: found.message,
          fixes: (site) => (found.word ? removal(fact, command, found.word, site) : []),
        },
      ];
    });
  },

  entry(fact) {
    if (!PATHS.has(fact.key) || !SYSTEM_PACKAGES.test(String(fact.value))) return undefined;
    return {
      span: fact.content,
      message: `\`${fact.key}\` lends the app the packages of the operating system, whose versions no manifest of yours names: it breaks where the machine differs. Declare them and install them with the others.`,
    };
  },
});

interface Leak {
  readonly message: string;
  /** The option that lets them in, where leaving it out is all there is to do. */
  readonly word?: Word;
}

function leakIn(command: Command, isImage: boolean): Leak | undefined {
  const option = (text: string) => command.words.find((word) => word.text === text);
  const site = option('--system-site-packages');
  if (site && (VENV.has(command.program) || option('venv') || command.program === 'uv')) {
    return {
      word: site,
      message:
        '`--system-site-packages` shows the app whatever Python packages this machine has: it works here and fails where one is missing or older. Leave it out and declare what the app needs.',
    };
  }
  const install = packageCommand(command);
  if (install?.manager !== 'pip' || !['install', 'uninstall'].includes(install.subcommand)) return undefined;
  const breaks = option('--break-system-packages');
  if (breaks && !isImage) {
    return {
      message:
        '`--break-system-packages` mixes the packages of the app with those of the operating system, which can break both. Install them in a virtual environment.',
    };
  }
  // A path names one environment: that of a service, which root may own.
  const isOfSystem = /^(?:\/usr\/(?:local\/)?bin\/)?[^/]+$/.test(command.words[0]?.raw ?? '');
  if (command.wrappers.some(({ text }) => /(?:^|\/)sudo$/.test(text ?? '')) && !isImage && isOfSystem) {
    return {
      message:
        '`sudo pip` changes the Python packages of the whole machine, which other programs share with the app. Install them in a virtual environment.',
    };
  }
  return undefined;
}

function removal(fact: CommandLineFact, command: Command, word: Word, { text }: FixContext): readonly Fix[] {
  const edit = removeWords(fact, command, [word], text);
  return edit ? [{ title: `Remove \`${word.text}\``, safety: 'suggested', edits: [edit] }] : [];
}
