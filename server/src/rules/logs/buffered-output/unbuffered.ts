import type { RuleContext } from '../../../engine/rule';
import { commandsOf, entriesOf } from '../../../project/project-file';
import type { Command, CommandLineFact, EntryFact } from '../../../semantics/facts';

const PYTHON = /^(?:python|pypy)(?:\d(?:\.\d+)?)?$/;

/** Whether a program is an interpreter of Python. */
export function isPython(program: string): boolean {
  return PYTHON.test(program);
}

/** Whether this file, or another one that says how the app is started, tells Python to keep nothing back. */
export function isUnbuffered(context: RuleContext): boolean {
  const { files } = context.project;
  return (
    [context.entries(), ...files.map(entriesOf)].some((entries) => entries.some(isVariable)) ||
    [context.commands(), ...files.map(commandsOf)].some((lines) => lines.some(isStartedSo))
  );
}

/** https://docs.python.org/3/using/cmdline.html#envvar-PYTHONUNBUFFERED */
function isVariable({ key, value }: EntryFact): boolean {
  return key === 'PYTHONUNBUFFERED' && value !== '';
}

function isStartedSo({ commands }: CommandLineFact): boolean {
  return commands.some(
    (command) => command.wrappers.some(({ text }) => text === 'stdbuf') || hasOption(command),
  );
}

/** `python -u app.py`: an option behind the script is the script's. */
function hasOption({ program, words }: Command): boolean {
  if (!isPython(program)) return false;
  const script = words.findIndex(({ text }, index) => index > 0 && !text?.startsWith('-'));
  return words
    .slice(1, script === -1 ? undefined : script)
    .some(({ text }) => text !== undefined && /^-[A-Za-z]*u/.test(text));
}
