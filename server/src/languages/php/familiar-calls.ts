import type { Node } from 'web-tree-sitter';
import type { Value } from '../../semantics/values';
import type { SyntaxReader } from '../../syntax/syntax-reader';

/** Stands for the folder of the file that runs, and for one above it. */
const OWN_FOLDER_NAME = '__DIR__';
/** Helpers of Laravel that give a folder of the project, or a path in it. https://laravel.com/docs/helpers#paths */
const FOLDERS: Readonly<Record<string, string>> = {
  base_path: '',
  app_path: '/app',
  config_path: '/config',
  database_path: '/database',
  public_path: '/public',
  resource_path: '/resources',
  storage_path: '/storage',
};

/**
 * What is known of a call's result without running it: a path in the project, or a formatted string. The folder that
 * the program lies in is called `__DIR__`: only the run knows where it is. Undefined for other calls.
 */
export function familiarCall(
  call: Node,
  called: string,
  args: readonly Node[],
  read: SyntaxReader,
  inner: (node: Node) => Value,
): Value | undefined {
  const [first] = args;
  const folder = Object.hasOwn(FOLDERS, called) ? FOLDERS[called] : undefined;
  if (folder !== undefined) {
    const root = read.name(call, [OWN_FOLDER_NAME]);
    if (!first) return folder === '' ? root : read.concatenation(call, [root, read.string(call, folder)]);
    return read.concatenation(call, [root, read.string(call, `${folder}/`), inner(first)]);
  }
  if (called === 'dirname')
    return first && isOwnFolder(first, read) ? read.name(call, [OWN_FOLDER_NAME]) : undefined;
  return called === 'sprintf' ? formatted(call, args, inner, read) : undefined;
}

/** `__DIR__`, `__FILE__` and `dirname(__DIR__)`. */
function isOwnFolder(node: Node, read: SyntaxReader): boolean {
  return /^(?:dirname\(\s*)*__(?:DIR|FILE)__[\s\d,)]*$/.test(read.source(node).slice(0, 100));
}

/** A place in a format, `%1$s` with the number of what is put there; `%%` is a character. */
const HOLE = /%(?:(\d{1,3})\$)?[-+ 0]{0,4}\d{0,4}(?:\.\d{1,4})?([a-zA-Z%])/g;

/** The text, and what is put into its holes. */
function formatted(
  call: Node,
  [format, ...rest]: readonly Node[],
  inner: (node: Node) => Value,
  read: SyntaxReader,
): Value | undefined {
  const text = format && inner(format);
  if (text?.kind !== 'string') return undefined;
  const parts: Value[] = [];
  let [from, next] = [0, 0];
  for (const { 0: hole, 1: place, 2: kind, index } of text.text.matchAll(HOLE)) {
    parts.push(read.string(call, text.text.slice(from, index)));
    from = index + hole.length;
    const given = kind === '%' ? undefined : rest[place === undefined ? next++ : Number(place) - 1];
    parts.push(kind === '%' ? read.string(call, '%') : given ? inner(given) : read.other(call));
  }
  return read.concatenation(call, [...parts, read.string(call, text.text.slice(from))]);
}
