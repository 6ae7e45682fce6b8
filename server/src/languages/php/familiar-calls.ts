import type { Node } from 'web-tree-sitter';
import type { SyntaxReader } from '../../core/syntax-reader';
import type { Value } from '../../core/values';

/** Helpers of Laravel that give a folder of the project, or a path in it. https://laravel.com/docs/helpers#paths */
const FOLDERS: Readonly<Record<string, string>> = {
  base_path: '.',
  app_path: './app',
  config_path: './config',
  database_path: './database',
  public_path: './public',
  resource_path: './resources',
  // What is written at run time, not shipped.
  storage_path: 'storage',
};

/**
 * What is known of a call's result without running it: a path in the project, or a formatted string. The folder that
 * the program lies in is `.`. Undefined for other calls.
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
    if (!first) return read.string(call, folder);
    return read.concatenation(call, [read.string(call, `${folder}/`), inner(first)]);
  }
  if (called === 'dirname') return first && isOwnFolder(first, read) ? read.string(call, '.') : undefined;
  return called === 'sprintf' ? formatted(call, args, inner, read) : undefined;
}

/** `__DIR__`, `__FILE__` and `dirname(__DIR__)`. */
function isOwnFolder(node: Node, read: SyntaxReader): boolean {
  return /^(?:dirname\(\s*)*__(?:DIR|FILE)__[\s\d,)]*$/.test(read.source(node).slice(0, 100));
}

/** The text before the first hole, and all that is put in. */
function formatted(
  call: Node,
  [format, ...rest]: readonly Node[],
  inner: (node: Node) => Value,
  read: SyntaxReader,
): Value | undefined {
  const text = format && inner(format);
  if (text?.kind !== 'string') return undefined;
  const hole = text.text.indexOf('%');
  if (hole === -1) return read.string(call, text.text);
  const head = text.text.slice(0, hole);
  const parts = [...(head === '' ? [] : [head]), ...rest.map(inner)];
  return { kind: 'template', span: read.span(call), parts: parts.length > 0 ? parts : [read.other(call)] };
}
