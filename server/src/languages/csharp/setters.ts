import type { Node } from 'web-tree-sitter';
import type { Value } from '../../semantics/values';
import { fieldOf } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { creation } from './creations';
import { memberOf } from './names';
import { calleeOf, methodCall, value } from './values';

/** Reads a call as such, even where `value` sees something simpler in it. */
export function callOf(node: Node, read: SyntaxReader): Value {
  const inner = (child: Node) => value(child, read, 1);
  if (node.type === 'invocation_expression') return methodCall(node, read, inner);
  return node.type === 'object_creation_expression'
    ? creation(node, fieldOf(node, 'type'), read, inner)
    : inner(node);
}

/** An assignment to a property, or to one of an object that is filled, as a call. */
export function setter(node: Node, read: SyntaxReader): Value {
  const left = fieldOf(node, 'left');
  const right = fieldOf(node, 'right');
  if (!left || !right) return read.other(node);
  const owner = nestedIn(node, read);
  return owner ? nestedSetter(node, left, right, owner, read) : setterCall(node, left, right, read);
}

/**
 * An assignment to a property as a call of the property with the value: `start.FileName = "git"` as
 * `start.FileName("git")`.
 */
function setterCall(node: Node, left: Node, right: Node, read: SyntaxReader): Value {
  const inner = (child: Node) => value(child, read, 1);
  const found = memberOf(left);
  if (!found) return read.other(node);
  return {
    kind: 'call',
    span: read.span(node),
    callee: calleeOf(found.object, found.name, read, inner),
    args: [inner(right)],
    named: [],
    creates: false,
  };
}

/** The qualified names of properties that an initializer fills without making a new object: `StartInfo = { … }`. */
const FILLED: Readonly<Record<string, readonly string[]>> = {
  StartInfo: ['System', 'Diagnostics', 'Process', 'StartInfo'],
};

/** The property whose object is filled by the initializer in which an assignment stands; of those that are known. */
export function nestedIn(node: Node, read: SyntaxReader): readonly string[] | undefined {
  const around = node.parent?.type === 'initializer_expression' ? node.parent.parent : null;
  const left = around?.type === 'assignment_expression' ? fieldOf(around, 'left') : undefined;
  const name = left?.type === 'identifier' ? read.source(left) : '';
  return Object.hasOwn(FILLED, name) ? FILLED[name] : undefined;
}

/** `{ FileName = "git" }` of such a property as `owner.FileName("git")`. */
function nestedSetter(
  node: Node,
  left: Node,
  right: Node,
  owner: readonly string[],
  read: SyntaxReader,
): Value {
  const span = read.span(left);
  return {
    kind: 'call',
    span: read.span(node),
    callee: { span, name: read.source(left), receiver: { kind: 'name', span, path: owner } },
    args: [value(right, read, 1)],
    named: [],
    creates: false,
  };
}
