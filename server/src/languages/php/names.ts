import type { Node } from 'web-tree-sitter';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';

/** Longer member paths are not written by people. */
const MAX_PATH = 40;
/** Functions that answer the string that they are given, or nearly so. */
const TRANSPARENT = new Set(['trim', 'rtrim', 'ltrim', 'strval', 'escapeshellcmd', 'realpath']);

/** The expression without parentheses, casts, `@`, and the calls around it that do not change what it is. */
export function unwrap(outer: Node, read: SyntaxReader): Node {
  let node = outer;
  for (;;) {
    const inner = inside(node, read);
    if (!inner) return node;
    node = inner;
  }
}

function inside(node: Node, read: SyntaxReader): Node | undefined {
  switch (node.type) {
    case 'parenthesized_expression':
    case 'error_suppression_expression':
      return named(node)[0];
    case 'cast_expression':
      return fieldOf(node, 'value');
    case 'function_call_expression': {
      const called = fieldOf(node, 'function');
      return called && TRANSPARENT.has(functionName(called, read)) ? onlyArgument(node) : undefined;
    }
    default:
      return undefined;
  }
}

function onlyArgument(call: Node): Node | undefined {
  const [first, ...more] = named(fieldOf(call, 'arguments') ?? call);
  return first?.type === 'argument' && more.length === 0 ? (first.lastNamedChild ?? undefined) : undefined;
}

/** The last part of a function's name, in lower case: PHP does not tell them apart. Empty for what is no name. */
export function functionName(node: Node, read: SyntaxReader): string {
  return node.type === 'name' || node.type === 'qualified_name'
    ? (qualified(node, read).at(-1) ?? '').replace(/^\\/, '').toLowerCase()
    : '';
}

/** `['Monolog', 'Logger']` of `Monolog\Logger`. The first part keeps a leading `\`: nothing in the file shadows it. */
export function qualified(node: Node, read: SyntaxReader): readonly string[] {
  const source = read.source(node).replace(/\s+/g, '');
  const [first = '', ...rest] = source.replace(/^\\/, '').split('\\');
  return [source.startsWith('\\') ? `\\${first}` : first, ...rest];
}

/**
 * The path of a name: `['$x']` of `$x`, `['$this', 'x']` of `$this->x`, `['self', 'x']` of `self::$x` and of
 * `self::x`, `['Monolog', 'Logger']` of `Monolog\Logger`. Undefined for anything else.
 */
export function memberPath(node: Node, read: SyntaxReader): readonly string[] | undefined {
  const path: string[] = [];
  let current: Node | undefined = node;
  while (current && path.length < MAX_PATH) {
    switch (current.type) {
      case 'member_access_expression':
      case 'nullsafe_member_access_expression': {
        const name = fieldOf(current, 'name');
        if (name?.type !== 'name') return undefined;
        path.push(read.source(name));
        current = fieldOf(current, 'object');
        break;
      }
      case 'scoped_property_access_expression': {
        const name = fieldOf(current, 'name');
        if (name?.type !== 'variable_name') return undefined;
        path.push(read.source(name).slice(1));
        current = fieldOf(current, 'scope');
        break;
      }
      case 'class_constant_access_expression': {
        const [scope, name]: Node[] = named(current);
        if (name?.type !== 'name') return undefined;
        path.push(read.source(name));
        current = scope;
        break;
      }
      case 'variable_name':
      case 'relative_scope':
        return [read.source(current), ...path.reverse()];
      case 'name':
      case 'qualified_name':
        return [...qualified(current, read), ...path.reverse()];
      default:
        return undefined;
    }
  }
  return undefined;
}

/** A declared type, its parts joined by dots; undefined for scalars, unions and the class itself. */
export function typeName(node: Node | undefined, read: SyntaxReader): string | undefined {
  const type = node?.type === 'optional_type' ? named(node)[0] : node;
  const [name] = type?.type === 'named_type' ? named(type) : [];
  return name && (name.type === 'name' || name.type === 'qualified_name')
    ? qualified(name, read).join('.')
    : undefined;
}

/** The text of a key that is a plain string literal: `'password'`, `"password"`. */
export function keyOf(node: Node, read: SyntaxReader): string | undefined {
  if (node.type !== 'string' && node.type !== 'encapsed_string') return undefined;
  const parts = named(node);
  return parts.length === 1 && parts[0]?.type === 'string_content' ? read.source(parts[0]) : undefined;
}

/** What an assignment binds: `$a`, `$this->a`, `self::$a`, `$a['b']`. */
export function targetPath(
  node: Node,
  read: SyntaxReader,
): { target: Node; path: readonly string[] } | undefined {
  if (node.type !== 'subscript_expression') {
    const path = memberPath(node, read);
    return path && { target: fieldOf(node, 'name') ?? node, path };
  }
  const [object, index, ...more] = named(node);
  const key = index && more.length === 0 ? keyOf(index, read) : undefined;
  if (!object || !index || key === undefined) return undefined;
  const owner = targetPath(object, read)?.path ?? [];
  return { target: index, path: [...owner, key] };
}

/** The declared type of what a function answers. */
export function result(node: Node, read: SyntaxReader): string | undefined {
  return typeName(fieldOf(node, 'return_type'), read);
}
