import type { Node } from 'web-tree-sitter';
import type { Callee, NamedArgument, ObjectEntry, Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { literalText } from './literals';
import { value } from './values';

/**
 * A composite literal: of a slice or an array a list, of a map or an unnamed struct an object, of a named type a
 * call that creates it, with its fields as named arguments. `whole` takes in the `&` before it.
 */
export function composite(node: Node, read: SyntaxReader, whole = node): Value {
  const type = fieldOf(node, 'type');
  const body = fieldOf(node, 'body');
  if (!type || !body) return read.other(whole);
  switch (type.type) {
    case 'slice_type':
    case 'array_type':
    case 'implicit_length_array_type':
      return { kind: 'list', span: read.span(whole), items: items(body, read) };
    case 'map_type':
      return { kind: 'object', span: read.span(whole), entries: entries(body, read, false) };
    case 'struct_type':
      return { kind: 'object', span: read.span(whole), entries: entries(body, read, true) };
    default: {
      const callee = typeCallee(type, read);
      if (!callee) return read.other(whole);
      const keyed = named(body).some(({ type: element }) => element === 'keyed_element');
      return {
        kind: 'call',
        span: read.span(whole),
        callee,
        args: keyed ? [] : items(body, read),
        named: keyed ? fields(body, read) : [],
        argsSpan: read.span(body),
        creates: true,
      };
    }
  }
}

/** `{…}` inside a composite literal, whose type the outer one tells. */
export function untyped(body: Node, read: SyntaxReader): Value {
  const keyed = named(body).some(({ type }) => type === 'keyed_element');
  return keyed
    ? { kind: 'object', span: read.span(body), entries: entries(body, read, true) }
    : { kind: 'list', span: read.span(body), items: items(body, read) };
}

/** The type that is made, as something that can be called: `exec.Cmd`, `Config`, `List[int]`. */
export function typeCallee(type: Node, read: SyntaxReader): Callee | undefined {
  if (type.type === 'generic_type') {
    const plain = fieldOf(type, 'type');
    return plain && typeCallee(plain, read);
  }
  if (type.type === 'type_identifier') return { span: read.span(type), name: read.source(type) };
  const owner = fieldOf(type, 'package');
  const name = fieldOf(type, 'name');
  if (type.type !== 'qualified_type' || !owner || !name) return undefined;
  return { span: read.span(type), name: read.source(name), receiver: read.name(owner, [read.source(owner)]) };
}

function items(body: Node, read: SyntaxReader): readonly Value[] {
  return named(body).flatMap((element) => {
    const given = element.type === 'keyed_element' ? fieldOf(element, 'value') : element;
    return given ? [value(given, read)] : [];
  });
}

interface Keyed {
  readonly element: Node;
  readonly key: Node;
  readonly name: string;
  readonly given: Node;
}

/** The elements `name: value` and `"name": value`; in a map an identifier is a constant, not a name. */
function keyedElements(body: Node, read: SyntaxReader, identifiers: boolean): readonly Keyed[] {
  return named(body).flatMap((element) => {
    const key = element.type === 'keyed_element' ? fieldOf(element, 'key')?.namedChild(0) : undefined;
    const given = fieldOf(element, 'value');
    if (!key || !given) return [];
    const name =
      key.type === 'identifier' ? (identifiers ? read.source(key) : undefined) : literalText(key, read);
    return name === undefined ? [] : [{ element, key, name, given }];
  });
}

function entries(body: Node, read: SyntaxReader, identifiers: boolean): readonly ObjectEntry[] {
  return keyedElements(body, read, identifiers).map(({ element, key, given, name }) =>
    read.entry(element, key, given, name),
  );
}

function fields(body: Node, read: SyntaxReader): readonly NamedArgument[] {
  return keyedElements(body, read, true).map(({ element, key, given, name }) =>
    read.named(element, key, given, name),
  );
}
