import type { Node } from 'web-tree-sitter';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { keyOf, targetPath } from './paths';

/** Methods that are asked for a key, and told what to give where it is missing. */
const KEYED_GETTERS = new Set(['fetch', 'dig', 'get_header']);

/** The nodes of a call's arguments, by position and by keyword. */
export function argumentsOf(call: Node): readonly Node[] {
  const list = fieldOf(call, 'arguments');
  return list ? named(list) : [];
}

/** Emits `name == literal`, whichever side the name is on. */
export function compareEither(left: Node, right: Node, read: SyntaxReader): void {
  if (right.type === 'string') compare(left, right, read);
  else if (left.type === 'string') compare(right, left, read);
}

function compare(name: Node, value: Node, read: SyntaxReader): void {
  const bound = askedFor(name, read) ?? targetPath(name, read);
  if (bound) read.binding({ ...bound, form: 'comparison', value });
}

/** `params.fetch(:password)`, which is as good as `params[:password]`. */
function askedFor(call: Node, read: SyntaxReader): { target: Node; path: readonly string[] } | undefined {
  const method = call.type === 'call' ? fieldOf(call, 'method') : undefined;
  if (!method || !KEYED_GETTERS.has(read.source(method))) return undefined;
  const key = argumentsOf(call).at(-1);
  const found = key && keyOf(key, read);
  return found && { target: found.target, path: [found.key] };
}

/** `option :api_key, default: 'x'`: attributes of models, options of command lines, parameters of APIs. */
export function optionDefault(key: Node, word: Node, value: Node, read: SyntaxReader): void {
  const found = keyOf(word, read)?.key === 'default' ? keyOf(key, read) : undefined;
  if (found)
    read.binding({ form: 'argument', target: found.target, path: [found.key], value, isDefault: true });
}
