import type { Node } from 'web-tree-sitter';
import type { Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { isOwnFolder, memberPath } from './paths';
import { value } from './values';

/**
 * A path that is put together from parts: `File.join('log', name)`, `Rails.root.join('log', 'app.log')`,
 * `File.expand_path('../log/app.log', __dir__)`. The folder that the program lies in is `.`. Undefined for other calls.
 */
export function joinedPath(call: Node, read: SyntaxReader): Value | undefined {
  const method = fieldOf(call, 'method');
  const name = method ? read.source(method) : '';
  if (name !== 'join' && name !== 'expand_path') return undefined;
  const receiver = fieldOf(call, 'receiver');
  const list = fieldOf(call, 'arguments');
  if (!receiver || !list || fieldOf(call, 'block')) return undefined;
  const args = named(list);
  const isFile = memberPath(receiver, read)?.join('.').replace(/^::/, '') === 'File';
  if (name === 'join' && isFile) return joined(call, args, [], read);
  if (name === 'join' && isOwnFolder(receiver, read)) return joined(call, args, ['.'], read);
  const [path, folder] = args;
  if (!isFile || name !== 'expand_path' || !path) return undefined;
  return folder && isOwnFolder(folder, read) ? joined(call, [path], ['.'], read) : value(path, read);
}

function joined(call: Node, args: readonly Node[], head: readonly string[], read: SyntaxReader): Value {
  const parts = args.map((arg, index) =>
    index === 0 && isOwnFolder(arg, read) ? read.string(arg, '.') : value(arg, read),
  );
  // `./../log` is `../log`.
  const [first] = parts;
  const needed = first?.kind === 'string' && first.text.startsWith('../') ? [] : head;
  const all = [...needed.map((text) => read.string(call, text)), ...parts];
  const slash = read.string(call, '/');
  return read.concatenation(
    call,
    all.flatMap((part, index) => (index === 0 ? [part] : [slash, part])),
  );
}
