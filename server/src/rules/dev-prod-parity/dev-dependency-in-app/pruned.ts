import { commandsOf, entriesOf, instructionsOf, type ProjectFile } from '../../../project/project-file';
import type { Command, Word } from '../../../semantics/facts';

/** Options with which development dependencies are left out. https://docs.npmjs.com/cli/commands/npm-ci#omit */
const LEAVES_OUT = /^--(?:omit=dev|only=(?:prod|main)|production|prod|no-dev|without|no-group)(?![a-z])/;
/** The same in two words. */
const VALUED: Readonly<Record<string, RegExp>> = { '--omit': /^dev/, '--only': /^(?:prod|main)/ };
/** Lists in which production has all that it needs. */
const PRODUCTION_LIST = /requirements[/_-]?(?:prod|base|main)?\.txt$/;

/** Whether an image is built without the dependencies that are declared for development. */
export function leavesOutDevelopment(image: ProjectFile): boolean {
  return (
    entriesOf(image).some(({ key, value }) => isProduction(key, value)) ||
    instructionsOf(image).some(({ words }) => words.some(isProductionList)) ||
    commandsOf(image).some(({ commands }) => commands.some(prunes))
  );
}

function prunes({ program, words, assignments = [] }: Command): boolean {
  return (
    (program === 'npm' && words[1]?.text === 'prune') ||
    assignments.some(({ name, value }) => isProduction(name.raw, value.text)) ||
    words.some((word, index) => isProductionList(word) || leavesOut(word, words[index + 1]))
  );
}

function leavesOut({ text = '' }: Word, next: Word | undefined): boolean {
  return LEAVES_OUT.test(text) || (VALUED[text]?.test(next?.text ?? '') ?? false);
}

function isProduction(name: string, value: unknown): boolean {
  return name === 'NODE_ENV' && value === 'production';
}

function isProductionList({ text = '' }: Word): boolean {
  return PRODUCTION_LIST.test(text);
}
