import type { Node } from 'web-tree-sitter';
import type { Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';

/** Stands for the folder of the file that runs, and for one above it. */
export const OWN_FOLDER_NAME = '__file__';
/** The file that runs, or a folder above it, in the ways people write that. */
const OWN_FOLDER =
  /^(?:(?:os\.)?path\.(?:dirname|abspath|realpath|normpath)\(|(?:pathlib\.)?Path\(|str\()*__file__(?:\)|\.(?:parent|absolute\(\)|resolve\([\w= ]*\)|parents\[\d\]|as_posix\(\)))*$/;
const MAX_OWN_FOLDER = 160;
const JOIN = /^(?:os\.)?path\.join$/;
const PATH_CLASS = /^(?:pathlib\.)?(?:Pure)?(?:Posix|Windows)?Path$/;

/** Whether an expression is the folder that the program lies in, or one above. */
export function isOwnFolder(node: Node, read: SyntaxReader): boolean {
  if (node.endIndex - node.startIndex > MAX_OWN_FOLDER) return false;
  const source = read.source(node);
  return source.includes('__file__') && OWN_FOLDER.test(source);
}

/**
 * What is known of a call's result without running it: a path, or a formatted string. The folder that the program lies
 * in is called `__file__`: only the run knows where it is. Undefined for other calls.
 */
export function familiarCall(call: Node, callee: Node, list: Node, read: SyntaxReader): Value | undefined {
  if (isOwnFolder(call, read)) return read.name(call, [OWN_FOLDER_NAME]);
  const args = named(list);
  const [first, ...more] = args;
  if (!first || args.some(({ type }) => /splat|keyword|generator/.test(type))) return undefined;
  if (callee.type === 'attribute') {
    const object = fieldOf(callee, 'object');
    const method = fieldOf(callee, 'attribute');
    if (object?.type === 'string' && method && read.source(method) === 'format')
      return formatted(call, object, args, read);
    return JOIN.test(read.source(callee)) ? joined(call, args, read) : undefined;
  }
  if (more.length > 0) return undefined;
  const name = read.source(callee);
  return name === 'str' || name === 'fspath' ? read.value(first) : undefined;
}

/** `folder / "app.log"`; undefined where it may be a division. */
export function joinedByOperator(node: Node, left: Node, right: Node, read: SyntaxReader): Value | undefined {
  if (right.type !== 'string' && left.type !== 'string' && !isOwnFolder(left, read)) return undefined;
  return joined(node, [left, right], read);
}

function joined(whole: Node, parts: readonly Node[], read: SyntaxReader): Value {
  const slash = read.string(whole, '/');
  const values = parts.flatMap((part, index) => {
    const value = pathValue(part, read);
    return index === 0 ? [value] : [slash, value];
  });
  return read.concatenation(whole, values);
}

/** `Path("logs")` among the parts of a path is what it was made of. */
function pathValue(node: Node, read: SyntaxReader): Value {
  const callee = node.type === 'call' ? fieldOf(node, 'function') : undefined;
  const list = callee && fieldOf(node, 'arguments');
  const [first, ...more] = list ? named(list) : [];
  return callee && first && more.length === 0 && PATH_CLASS.test(read.source(callee))
    ? read.value(first)
    : read.value(node);
}

/** The text before the first hole, and all that is put in. */
function formatted(call: Node, format: Node, args: readonly Node[], read: SyntaxReader): Value | undefined {
  const text = read.value(format);
  if (text.kind !== 'string') return undefined;
  const pieces = text.text.split(/\{[^{}]*\}/);
  const holes = args.map((argument) => read.value(argument));
  const parts = pieces.flatMap((piece, index) => {
    const hole = index < pieces.length - 1 ? [holes[index] ?? read.other(call)] : [];
    return [...(piece === '' ? [] : [piece]), ...hole];
  });
  return pieces.length === 1 ? text : { kind: 'template', span: read.span(call), parts };
}
