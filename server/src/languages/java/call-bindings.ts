import type { Node } from 'web-tree-sitter';
import type { SyntaxReader } from '../../core/syntax-reader';
import { jvmCallBindings } from '../shared/jvm-call-bindings';
import { fieldOf, named } from '../shared/nodes';
import { memberPath } from './names';

/** Emits what a call binds to a name of interest: setters, pairs, known arguments, comparisons. */
export function callBindings(node: Node, called: string, target: Node, read: SyntaxReader): void {
  const args = () => {
    const list = fieldOf(node, 'arguments');
    return list ? named(list) : [];
  };
  if (called === 'equals' || called === 'equalsIgnoreCase' || called === 'contentEquals')
    comparison(node, args(), read);
  jvmCallBindings(
    {
      called,
      target,
      args,
      owner() {
        const object = fieldOf(node, 'object');
        return object?.type === 'identifier' ? read.source(object) : '';
      },
      text: (key) => (key.type === 'string_literal' ? read.source(key).slice(1, -1) : undefined),
      path: (key) => memberPath(key, read),
    },
    read,
  );
}

/** `"x".equals(password)`, `password.equals("x")`, `Objects.equals(password, "x")`. */
function comparison(node: Node, args: readonly Node[], read: SyntaxReader): void {
  const object = fieldOf(node, 'object');
  const sides = args.length === 1 && object ? [object, args[0]!] : args.length === 2 ? args : [];
  const literal = sides.find((side) => side.type === 'string_literal');
  const other = sides.find((side) => side !== literal);
  if (literal && other) compared(other, literal, read);
}

/** Emits `name == literal`, where the name is a variable, a field or a getter of interest. */
function compared(other: Node, literal: Node, read: SyntaxReader): void {
  const { target, path } = nameOf(other, read) ?? {};
  const name = path?.at(-1);
  if (target && name !== undefined && read.interest.binding(name)) {
    read.binding({ form: 'comparison', target, path: path!, value: literal });
  }
}

function nameOf(node: Node, read: SyntaxReader): { target: Node; path: readonly string[] } | undefined {
  if (node.type === 'method_invocation') {
    const target = fieldOf(node, 'name');
    const [, stem] = (target && /^(?:get)?([A-Za-z]\w*)$/.exec(read.source(target))) ?? [];
    const empty = (fieldOf(node, 'arguments')?.namedChildCount ?? 1) === 0;
    if (!target || stem === undefined || !empty) return undefined;
    return { target, path: [stem.charAt(0).toLowerCase() + stem.slice(1)] };
  }
  const path = memberPath(node, read);
  return path && { target: fieldOf(node, 'field') ?? node, path };
}
