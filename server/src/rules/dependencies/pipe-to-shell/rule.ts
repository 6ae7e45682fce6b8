import { rule } from '../../../engine/rule';
import { commandSpan } from '../../../fixes/commands';
import type { Command } from '../../../semantics/facts';

const DOWNLOADS: ReadonlySet<string> = new Set(['curl', 'wget', 'fetch', 'irm', 'iwr']);
const INTERPRETERS = /^(?:ba|da|a|z|k|fi)?sh$|^(?:python[\d.]*|perl|ruby|node|php|iex|source|\.|eval)$/;
/** An address that says which version it gives: `/v0.32.0/`. */
const VERSIONED = /:\/\/[^\s]*[/@-]v?\d+\.\d+\.\d+/;
/** A script that is told to read from its input, or has nothing else to read. */
const OPTION = /^-/;

export default rule({
  id: 'dependencies/pipe-to-shell',
  title: 'Download piped into a shell',
  severity: 'warning',
  roles: ['app', 'script'],

  command(fact) {
    return fact.commands.flatMap((command, index) => {
      const from = sourceOf(command, fact.commands, index);
      if (!from) return [];
      const program = from === command ? 'curl' : from.program;
      const isVersioned = from.words.some(({ raw }) => VERSIONED.test(raw));
      return [
        {
          span: commandSpan(from).to(commandSpan(command)),
          ...(isVersioned ? { severity: 'information' as const } : {}),
          message: `This runs whatever \`${program}\` downloads at that moment, ${isVersioned ? 'unchecked' : 'another version next time'}, and half of it when the line breaks. Download one named version, check its checksum, then run it.`,
        },
      ];
    });
  },
});

/** The command whose output another one runs. */
function sourceOf(command: Command, all: readonly Command[], index: number): Command | undefined {
  if (!INTERPRETERS.test(command.program)) return undefined;
  const args = command.words.slice(1);
  const script = args.find(({ raw }) => !OPTION.test(raw));
  // `bash <(curl …)`, `sh -c "$(curl …)"`
  if (all.some((other) => ['curl', 'wget'].includes(other.program) && script?.span.encloses(other.span)))
    return command;
  if (command.connector !== '|') return undefined;
  // Anything else that an interpreter is given is its program: then the download is data.
  const isShell = /sh$/.test(command.program);
  const readsInput = !script || (isShell && args.some(({ text }) => /^-\w*s$|^--$/.test(text ?? '')));
  if (!readsInput || args.some(({ text }) => ['-c', '-e', '-m', '--version'].includes(text ?? '')))
    return undefined;
  for (let at = index; at > 0 && all[at]?.connector === '|'; at--) {
    const before = all[at - 1];
    if (before && DOWNLOADS.has(before.program)) return before;
  }
  return undefined;
}
