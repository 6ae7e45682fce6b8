import type { Edit, FileChange } from '../fixes/fix';
import { lineBreak } from '../text/text';
import { findEntry, quoteValue } from './dotenv';
import { type FileSystem, foldersUpward, join } from './file-system';
import type { GitIgnore } from './gitignore';
import type { FileEdit } from './workspace';

/** Other names under which projects keep what we call `.env.example`. */
const EXAMPLES = ['.env.example', '.env.sample', '.env.template', '.env.dist', 'env.example', 'example.env'];

/**
 * What a fix asks of other files, as edits of them. Empty where it is there already. Paths in a change count from
 * the workspace folder's root. Never throws.
 *
 * @param root the project's root, from the workspace folder
 */
export function fileEdits(
  change: FileChange,
  root: string,
  files: FileSystem,
  gitIgnore: GitIgnore,
): readonly FileEdit[] {
  if (change.kind === 'ignore') return ignoreEdits(change.pattern, root, files, gitIgnore);
  if (change.kind === 'line') return lineEdits(change.path, change.line, files);
  if (change.kind === 'replace') return replaceEdits(change, files);
  const name = change.file === '.env' ? '.env' : exampleName(root, files);
  const edit = variableEdit(join(root, name), change.name, change.value, files);
  // A value that moves into `.env` must not move into the repository with it, not even if only a part is applied.
  return [
    ...(change.file === '.env' ? ignoreEdits('.env', root, files, gitIgnore) : []),
    ...(edit ? [edit] : []),
  ];
}

/**
 * Whether a value that a fix moves into another file arrives there, and stays out of the repository. True for changes
 * that move none.
 *
 * @param tracks whether git tracks a file; undefined where that cannot be told
 */
export function keepsValue(
  change: FileChange,
  root: string,
  files: FileSystem,
  tracks: (path: string) => boolean | undefined,
): boolean {
  if (change.kind !== 'variable' || change.file !== '.env') return true;
  // No way to write these is read the same by all who read such files.
  if (/['\r\n]/.test(change.value)) return false;
  const path = join(root, '.env');
  const text = files.read(path);
  // Of a new file it is known that nobody has added it.
  if (tracks(path) ?? text !== undefined) return false;
  const present = text === undefined ? undefined : findEntry(text, change.name);
  return !present || present.empty || isWritten(change.value, present.written);
}

function isWritten(value: string, written: string): boolean {
  return [value, `'${value}'`, `"${value}"`, quoteValue(value)].includes(written);
}

function exampleName(root: string, files: FileSystem): string {
  return EXAMPLES.find((name) => files.read(join(root, name)) !== undefined) ?? '.env.example';
}

function variableEdit(path: string, name: string, value: string, files: FileSystem): FileEdit | undefined {
  const text = files.read(path);
  const written = quoteValue(value);
  const present = text === undefined ? undefined : findEntry(text, name);
  if (!present) return appendLine(path, text, `${name}=${written}`);
  if (!present.empty || value === '') return undefined;
  return { path, text, edits: [{ start: present.valueStart, end: present.valueEnd, text: written }] };
}

function ignoreEdits(
  pattern: string,
  root: string,
  files: FileSystem,
  gitIgnore: GitIgnore,
): readonly FileEdit[] {
  if (
    /[*?[\\]/.test(pattern)
      ? hasLine(pattern, root, files)
      : gitIgnore.ignores(join(root, pattern.replace(/^\//, '')))
  )
    return [];
  const folder =
    foldersUpward(join(root, 'x'), 0).find((at) => files.read(join(at, '.gitignore')) !== undefined) ?? '';
  const path = join(folder, '.gitignore');
  return [appendLine(path, files.read(path), asSeenFrom(folder, root, pattern))];
}

function lineEdits(path: string, line: string, files: FileSystem): readonly FileEdit[] {
  const text = files.read(path);
  return text?.split(/\r?\n/).includes(line) ? [] : [appendLine(path, text, line)];
}

/** Where the file says something else by now, nothing is replaced. */
function replaceEdits(
  { path, start, end, expected, text }: Extract<FileChange, { kind: 'replace' }>,
  files: FileSystem,
): readonly FileEdit[] {
  const current = files.read(path);
  if (current?.slice(start, end) !== expected) return [];
  return [{ path, text: current, edits: [{ start, end, text }] }];
}

function hasLine(pattern: string, root: string, files: FileSystem): boolean {
  return foldersUpward(join(root, 'x'), 0).some((folder) =>
    files
      .read(join(folder, '.gitignore'))
      ?.split(/\r?\n/)
      .includes(asSeenFrom(folder, root, pattern)),
  );
}

/** A pattern with a slash counts from the folder of its ignore file, others match at any depth. */
function asSeenFrom(folder: string, root: string, pattern: string): string {
  if (folder === root || !/\/./.test(pattern)) return pattern;
  return `/${root.slice(folder === '' ? 0 : folder.length + 1)}/${pattern.replace(/^\//, '')}`;
}

/** A line at the end of a file, which keeps its line breaks and whether it ends in one. */
function appendLine(path: string, text: string | undefined, line: string): FileEdit {
  if (text === undefined) return { path, text, edits: [{ start: 0, end: 0, text: `${line}\n` }] };
  const end = lineBreak(text);
  const complete = text === '' || text === '\uFEFF' || /[\r\n]$/.test(text);
  const edit: Edit = {
    start: text.length,
    end: text.length,
    text: complete ? `${line}${end}` : `${end}${line}`,
  };
  return { path, text, edits: [edit] };
}
