import type { Node } from 'web-tree-sitter';
import type { Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { isOwnFolder, memberPath } from './paths';
import { value } from './values';

/**
 * A path that is put together from parts: `File.join('log', name)`, `Rails.root.join('log', 'app.log')`,
 * `File.expand_path('../log/app.log', __dir__)`. The folder that the program lies in stays a name. Undefined for other
 * calls.
 */
export function joinedPath(call: Node, read: SyntaxReader): Value | undefined {
  const method = fieldOf(call, 'method');
  const name = method ? read.source(method) : '';
  const receiver = fieldOf(call, 'receiver');
  const list = fieldOf(call, 'arguments');
  if (!receiver || !list || fieldOf(call, 'block')) return undefined;
  const args = named(list);
  const [first, folder] = args;
  const isFile = memberPath(receiver, read)?.join('.').replace(/^::/, '') === 'File';
  switch (name) {
    case 'join':
      if (isFile) return joined(call, args, read);
      return isOwnFolder(receiver, read) ? joined(call, [receiver, ...args], read) : undefined;
    case 'expand_path':
      if (!isFile || !first) return undefined;
      return folder && isOwnFolder(folder, read) ? joined(call, [folder, first], read) : value(first, read);
    case 'dirname':
      return isFile && first && isOwnFolder(first, read) ? value(first, read) : undefined;
    default:
      return undefined;
  }
}

function joined(call: Node, parts: readonly Node[], read: SyntaxReader): Value {
  const slash = read.string(call, '/');
  const values = parts.map((part) => value(part, read));
  return read.concatenation(
    call,
    values.flatMap((part, index) => (index === 0 ? [part] : [slash, part])),
  );
}
