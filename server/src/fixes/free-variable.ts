import { entriesOf } from '../project/project-file';
import { isExampleFile } from '../project/variables';
import type { EntryFact } from '../semantics/facts';
import type { Span } from '../text/span';
import type { FixContext } from './fix-context';
import { ownersOf, withOwner } from './variable-name';

/** A name that a value is to have in the environment. */
export interface WantedVariable {
  readonly name: string;
  /** Undefined where it does not matter which value others give the name. */
  readonly value: string | undefined;
  /** Where the value's own name stands, which may be the variable's: `define('DB_PASSWORD', …)`. */
  readonly key?: Span;
  /** Words that may go before the name, the nearest first; those of the file where absent. */
  readonly owners?: readonly string[];
}

/**
 * The wanted name, or, where that stands for another value or another thing anywhere in the project, one with an owner
 * in front of it. Undefined where all of them are taken: two values must never share a name.
 */
export function freeVariable(context: FixContext, wanted: WantedVariable): string | undefined {
  const { text } = context;
  const around = wanted.key ? text.slice(0, wanted.key.start) + text.slice(wanted.key.end) : text;
  return candidates(context, wanted).find((name) => {
    const known = knowledgeOf(name, wanted.value, context);
    if (known.other) return false;
    return known.same || !(known.reference || mentions(around, name) || isReadElsewhere(name, context));
  });
}

/**
 * The same for an entry that gives a variable its value: the variable keeps its name, so that those who read it go on
 * to, unless somebody else gives that name another value.
 *
 * @param referred whether the format has placeholders, so that the name stands for a value of its own in the file
 */
export function freeGivenVariable(
  context: FixContext,
  entry: EntryFact,
  { owners, referred }: { readonly owners: readonly string[]; readonly referred: boolean },
): string | undefined {
  const value = String(entry.value);
  const known = knowledgeOf(entry.key, value, context, entry);
  const isFree =
    !known.other &&
    (known.same || !referred || !(known.reference || mentions(context.text, entry.key, PLACEHOLDERS)));
  if (isFree) return entry.key;
  return candidates(context, { name: entry.key, value, owners })
    .slice(1)
    .flatMap((name) => freeVariable(context, { name, value, owners: [] }) ?? [])[0];
}

/** The name that a framework itself reads for a setting; undefined where the text uses it already. */
export function fixedVariable(context: FixContext, name: string): string | undefined {
  return mentions(context.text, name) ? undefined : name;
}

/** The first of `NAME`, `NAME_2`, `NAME_3`, … that the text does not mention, for a variable that takes no value over. */
export function uniqueVariable(name: string, text: string): string {
  let unique = name;
  for (let count = 2; mentions(text, unique); count++) unique = `${name}_${count}`;
  return unique;
}

function candidates({ document }: FixContext, { name, owners }: WantedVariable): readonly string[] {
  const words = owners ?? ownersOf(document.path);
  return [name, ...words.map((word) => withOwner(word, name)).filter((it) => it !== undefined)];
}

/** What the files of the project say a name stands for. */
interface Knowledge {
  /** Somebody gives it another value. */
  readonly other: boolean;
  /** It is given this very value. */
  readonly same: boolean;
  /** It is passed on, so it has a value that is not known. */
  readonly reference: boolean;
}

const REFERENCE = /\$[{(\w]|\{\{|<%/;

function knowledgeOf(
  name: string,
  wanted: string | undefined,
  context: FixContext,
  own?: EntryFact,
): Knowledge {
  let [other, same, reference] = [false, false, false];
  for (const { entry, sample } of entriesNamed(name, context, own)) {
    const value = entry.value === null ? '' : String(entry.value);
    // What stands in a sample is made up.
    if (value === '' || sample) continue;
    if (REFERENCE.test(value)) reference = true;
    else if (wanted !== undefined && value !== wanted) other = true;
    // Of two entries that give it the same value, neither tells what the name stands for elsewhere.
    else if (!own || entry.dialect === 'dotenv') same = true;
  }
  return { other, same, reference };
}

/** Whether a file that does not say what the value is reads the variable. */
function isReadElsewhere(name: string, { document, project }: FixContext): boolean {
  const declare = new Set(
    project.files.filter((file) => entriesOf(file).some(({ key }) => key === name)).map(({ path }) => path),
  );
  return project.mentions(name).some((path) => path !== document.path && !declare.has(path));
}

/** The entries of this name, in the document as it is now and in the files around it. */
function entriesNamed(
  name: string,
  context: FixContext,
  own: EntryFact | undefined,
): readonly { readonly entry: EntryFact; readonly sample: boolean }[] {
  const { document, project } = context;
  const around = project.files.filter(({ path }) => path !== document.path);
  return [
    ...context
      .entries()
      .filter(({ keySpan }) => keySpan.start !== own?.keySpan.start)
      .map((entry) => ({ entry, sample: false })),
    ...around.flatMap((file) =>
      entriesOf(file).map((entry) => ({ entry, sample: isExampleFile(file.path) })),
    ),
  ].filter(({ entry }) => entry.key === name);
}

/**
 * Only where a variable's name would stand: quoted, as a member of an object, or in a placeholder. A constant of the
 * same name is what the value is being taken from.
 */
const PLACES = ['"', "'", '`', '.env.', '${'];
const PLACEHOLDERS = ['${'];

function mentions(text: string, name: string, places: readonly string[] = PLACES): boolean {
  return places.some((before) => {
    for (let at = text.indexOf(before + name); at !== -1; at = text.indexOf(before + name, at + 1)) {
      if (!/\w/.test(text[at + before.length + name.length] ?? ' ')) return true;
    }
    return false;
  });
}
