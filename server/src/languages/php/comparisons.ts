import type { Node } from 'web-tree-sitter';
import { fieldOf } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { plainArguments } from './calls';
import { keyOf, targetPath } from './names';

/** Emits `name == literal`; `getPassword()` counts as a name. */
export function comparison(name: Node, literal: Node, read: SyntaxReader): void {
  const bound = name.type.endsWith('call_expression') ? getter(name, read) : targetPath(name, read);
  if (bound) read.binding({ ...bound, form: 'comparison', value: literal });
}

/** `getPassword()`, and `input('password')`. */
function getter(call: Node, read: SyntaxReader): { target: Node; path: readonly string[] } | undefined {
  const target = fieldOf(call, 'name') ?? fieldOf(call, 'function');
  const [key] = plainArguments(call);
  const name = key && keyOf(key, read);
  if (key && name !== undefined) return { target: key, path: [name] };
  const stem = target && /^get([A-Z]\w*)$/.exec(read.source(target))?.[1];
  if (!target || stem === undefined || plainArguments(call).length > 0) return undefined;
  return { target, path: [stem.charAt(0).toLowerCase() + stem.slice(1)] };
}
