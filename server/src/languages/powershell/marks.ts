import type { Node } from 'web-tree-sitter';
import type { Leaving } from '../../semantics/facts';
import type { CallValue, NamedArgument, Value } from '../../semantics/values';
import { named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { typePath } from './nodes';
import { typeCallee } from './values';

/** The attributes of a function, which stand before its parameters: `[CmdletBinding()]`. */
export function marks(node: Node, read: SyntaxReader): readonly CallValue[] {
  const script = named(node).find(({ type }) => type === 'script_block');
  const parameters = [...named(node), ...(script ? named(script) : [])].find(
    ({ type }) => type === 'param_block',
  );
  const list = parameters && named(parameters).find(({ type }) => type === 'attribute_list');
  return (list ? named(list) : []).flatMap((attribute) => mark(attribute, read) ?? []);
}

function mark(attribute: Node, read: SyntaxReader): CallValue | undefined {
  const [name, list] = named(attribute);
  if (name?.type !== 'attribute_name') return undefined;
  const given = list?.type === 'attribute_arguments' ? named(list) : [];
  return {
    kind: 'call',
    span: read.span(attribute),
    callee: typeCallee(name, typePath(read.source(name)), read),
    args: given.flatMap((one) => positional(one, read)),
    named: given.flatMap((one) => keyword(one, read)),
    creates: false,
  };
}

function positional(argument: Node, read: SyntaxReader): readonly Value[] {
  const [value, ...more] = named(argument);
  return value && value.type !== 'simple_name' && more.length === 0 ? [read.value(value)] : [];
}

/** `Name = value`, and `Name` alone for one that is true. */
function keyword(argument: Node, read: SyntaxReader): readonly NamedArgument[] {
  const [name, value] = named(argument);
  if (name?.type !== 'simple_name') return [];
  const text = read.source(name).toLowerCase();
  if (value) return [read.named(argument, name, value, text)];
  const span = read.span(name);
  return [{ name: text, nameSpan: span, value: { kind: 'scalar', span, value: true }, span }];
}

/** What a class extends and implements: all names but its own. */
export function bases(node: Node, read: SyntaxReader): readonly Value[] {
  const [, ...names] = node.type === 'class_statement' ? named(node).filter(isName) : [];
  return names.map((name) => read.name(name, typePath(read.source(name))));
}

function isName({ type }: Node): boolean {
  return type === 'simple_name';
}

/** What a statement leaves: `break` and `continue` a `switch`, too. */
export function breaks(node: Node): Leaving | undefined {
  if (node.type !== 'flow_control_statement') return undefined;
  const word = node.firstChild?.type;
  return word === 'break' || word === 'continue' ? 'case' : 'function';
}
