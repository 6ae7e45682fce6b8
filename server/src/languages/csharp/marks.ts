import type { Node } from 'web-tree-sitter';
import type { CallValue, Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { typeName } from './names';

/** The attributes of a declaration. */
export function marks(node: Node, read: SyntaxReader): readonly CallValue[] {
  return named(node)
    .filter(({ type }) => type === 'attribute_list')
    .flatMap(named)
    .flatMap((attribute) => (attribute.type === 'attribute' ? attributeCall(attribute, read) : []));
}

function attributeCall(node: Node, read: SyntaxReader): readonly CallValue[] {
  const type = fieldOf(node, 'name');
  const path = type && typeName(type, read)?.split('.');
  const name = path?.pop();
  if (!type || !path || name === undefined) return [];
  const list = named(node).find((child) => child.type === 'attribute_argument_list');
  const span = read.span(type);
  const args: Value[] = [];
  const byName: CallValue['named'][number][] = [];
  for (const argument of list ? named(list) : []) {
    const [first, second] = named(argument);
    const left = first && fieldOf(first, 'left');
    const right = first && fieldOf(first, 'right');
    if (first?.type === 'assignment_expression' && left && right) byName.push(read.named(first, left, right));
    else if (first && second) byName.push(read.named(argument, first, second));
    else if (first) args.push(read.value(first));
  }
  return [
    {
      kind: 'call',
      span: read.span(node),
      callee: { span, name, ...(path.length > 0 ? { receiver: { kind: 'name', span, path } } : {}) },
      args,
      named: byName,
      ...(list ? { argsSpan: read.span(list) } : {}),
      creates: false,
    },
  ];
}

/** What a class extends and implements. */
export function bases(node: Node, read: SyntaxReader): readonly Value[] {
  const list = named(node).find(({ type }) => type === 'base_list');
  return (list ? named(list) : []).flatMap((base) => {
    const type = base.type === 'primary_constructor_base_type' ? (fieldOf(base, 'type') ?? base) : base;
    const name = typeName(type, read);
    return name === undefined ? [] : [read.name(type, name.split('.'))];
  });
}
