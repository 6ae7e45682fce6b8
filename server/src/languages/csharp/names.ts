import type { Node } from 'web-tree-sitter';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { waitedFor } from '../shared/waited-for';

/** Longer member paths are not written by people. */
const MAX_PATH = 40;
const MAX_NESTING = 200;
/** In a list as short as this no item has room beside an error. */
const EMPTY_LIST = 4;
/** What a type can be wrapped in, without being another thing. */
const WRAPPED = new Set(['nullable_type', 'ref_type', 'scoped_type']);

/** An object and the member that is asked of it: `a.b`, `a?.b`. */
export interface Member {
  readonly object: Node;
  /** The identifier, without type arguments. */
  readonly name: Node;
}

/** Reads `a.b` and `a?.b`; undefined for anything else. */
export function memberOf(node: Node): Member | undefined {
  if (node.type === 'member_access_expression') {
    const object = fieldOf(node, 'expression');
    const name = fieldOf(node, 'name');
    return object && name ? { object, name: plainName(name) } : undefined;
  }
  if (node.type !== 'conditional_access_expression') return undefined;
  const object = fieldOf(node, 'condition');
  const binding = named(node).at(-1);
  const name = binding?.type === 'member_binding_expression' ? fieldOf(binding, 'name') : undefined;
  return object && name ? { object, name: plainName(name) } : undefined;
}

/** `Foo` of `Foo<int>`. */
export function plainName(name: Node): Node {
  return name.type === 'generic_name' ? (name.firstNamedChild ?? name) : name;
}

/** The expression inside brackets, `await`, and the `!` that says that a value is not null. */
export function unwrapped(node: Node): Node {
  let current = node;
  for (let depth = 0; depth < MAX_PATH; depth++) {
    const [only] = named(current);
    const transparent =
      current.type === 'parenthesized_expression' ||
      current.type === 'await_expression' ||
      (current.type === 'postfix_unary_expression' && current.lastChild?.type === '!');
    if (!transparent || !only) return current;
    current = only;
  }
  return current;
}

/**
 * The member path of a name or a chain of members: `a.b`, `this.x`, `a?.b!.c`, `global::System.Console`; undefined
 * for anything else.
 */
export function memberPath(node: Node, read: SyntaxReader): readonly string[] | undefined {
  const path: string[] = [];
  let current = unwrapped(node);
  for (let member = memberOf(current); member; member = memberOf(current)) {
    if (path.length > MAX_PATH) return undefined;
    path.push(read.source(member.name));
    current = unwrapped(member.object);
  }
  switch (current.type) {
    case 'identifier':
    case 'this':
    case 'base':
    case 'predefined_type':
      path.push(read.source(current));
      break;
    case 'generic_name':
    case 'alias_qualified_name': {
      const name = current.type === 'generic_name' ? plainName(current) : fieldOf(current, 'name');
      if (!name) return undefined;
      path.push(read.source(name));
      break;
    }
    case 'qualified_name': {
      const name = typeName(current, read);
      if (name === undefined) return undefined;
      path.push(...name.split('.').reverse());
      break;
    }
    default:
      return undefined;
  }
  return path.reverse();
}

/**
 * A type as written, without type arguments, alias and `?`: `System.Diagnostics.Process` of
 * `global::System.Diagnostics.Process?`. Undefined for what has no members that matter: arrays, tuples, `int`, `var`.
 */
export function typeName(node: Node, read: SyntaxReader): string | undefined {
  let current = node;
  while (WRAPPED.has(current.type)) {
    const inner = fieldOf(current, 'type') ?? current.firstNamedChild;
    if (!inner) return undefined;
    current = inner;
  }
  const path: string[] = [];
  while (current.type === 'qualified_name') {
    const name = fieldOf(current, 'name');
    const qualifier = fieldOf(current, 'qualifier');
    if (!name || !qualifier || path.length > MAX_PATH) return undefined;
    path.push(read.source(plainName(name)));
    current = qualifier;
  }
  if (current.type === 'alias_qualified_name') current = fieldOf(current, 'name') ?? current;
  const root = plainName(current);
  if (root.type !== 'identifier') return undefined;
  path.push(read.source(root));
  return path.reverse().join('.');
}

/**
 * Whether the parser found an error in the node. To its grammar `[]`, a list without items, is one that lacks its item;
 * to the language it is none.
 */
export function isBroken(node: Node, depth = 0): boolean {
  if (!node.hasError || depth > MAX_NESTING) return node.hasError;
  if (node.isError || node.isMissing) return true;
  if (node.type === 'element_binding_expression' && node.endIndex - node.startIndex < EMPTY_LIST)
    return false;
  return node.children.some((child) => child !== null && isBroken(child, depth + 1));
}

/** The identifier that a type ends in: `Process` of `new System.Diagnostics.Process()`. */
export function lastOfType(type: Node): Node {
  const name = type.type === 'qualified_name' ? (fieldOf(type, 'name') ?? type) : type;
  return plainName(name.type === 'alias_qualified_name' ? (fieldOf(name, 'name') ?? name) : name);
}

/** The declared type of what a method answers in the end. */
export function result(node: Node, read: SyntaxReader): string | undefined {
  const type = fieldOf(node, 'returns');
  return type && typeName(waitedFor(type, read), read);
}
