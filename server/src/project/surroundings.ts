import type { RuleContext } from '../engine/rule';
import type { EntryFact } from '../semantics/facts';
import { entriesOf, type ProjectFile } from './project-file';

/** The document that a rule looks at, as a file of the project; undefined where the project knows nothing of it. */
export function ownFile({ project, document }: RuleContext): ProjectFile | undefined {
  return project.files.find(({ path }) => path === document.path);
}

/**
 * The entries that stand around one: those of the same file, and in YAML of the same `---` document, whose path begins
 * with the same `depth` keys. None where the project knows nothing of the file.
 */
export function entriesAround(
  { path, keySpan }: Pick<EntryFact, 'path' | 'keySpan'>,
  depth: number,
  context: RuleContext,
): readonly EntryFact[] {
  const file = ownFile(context);
  if (!file) return [];
  const { start, end } = documentAt(file.text, keySpan.start);
  return entriesOf(file).filter(
    (entry) =>
      entry.keySpan.start >= start &&
      entry.keySpan.start < end &&
      path.slice(0, depth).every((key, index) => entry.path[index] === key),
  );
}

/** The value of one of some entries by the last keys of its path. */
export function valueAt(
  entries: readonly EntryFact[],
  depth: number,
  ...keys: readonly string[]
): EntryFact | undefined {
  return entries.find(
    ({ path }) =>
      path.length === depth + keys.length && keys.every((key, index) => path[depth + index] === key),
  );
}

/** The YAML document around an offset; the whole text where it is the only one. */
function documentAt(text: string, offset: number): { readonly start: number; readonly end: number } {
  const start = text.lastIndexOf('\n---', offset);
  const end = text.indexOf('\n---', offset);
  return { start: start === -1 ? 0 : start, end: end === -1 ? text.length : end };
}
