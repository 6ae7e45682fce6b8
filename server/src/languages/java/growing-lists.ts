import type { Node } from 'web-tree-sitter';
import type { Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';

type Inner = (child: Node) => Value;

const LISTS = /^(?:java\.util\.)?(?:ArrayList|LinkedList|Vector)\b/;
/** Of Guava. */
const FACTORIES = /^new(?:Array|Linked)List$/;
/** More is no command line. */
const MAX_STATEMENTS = 40;

/** Whether an expression makes a list that the statements below may fill. */
export function isListCreation(node: Node, read: SyntaxReader): boolean {
  if (node.type === 'method_invocation') {
    const object = fieldOf(node, 'object');
    const name = fieldOf(node, 'name');
    return (
      object !== undefined && read.source(object) === 'Lists' && FACTORIES.test(name ? read.source(name) : '')
    );
  }
  const type = node.type === 'object_creation_expression' ? fieldOf(node, 'type') : undefined;
  return type !== undefined && LISTS.test(read.source(type));
}

/**
 * What a list holds that a variable is given and that the statements right below fill: `cmd.add("git")`. What it gets
 * later nobody knows, so the last item is unknown. Undefined for a list that is not filled there.
 */
export function grownList(node: Node, read: SyntaxReader, inner: Inner): Value | undefined {
  if (!isListCreation(node, read)) return undefined;
  const args = named(fieldOf(node, 'arguments') ?? node).map(inner);
  const [start] = args;
  const items: Value[] = start?.kind === 'list' ? [...start.items] : [];
  // A number is the room that is made for the items.
  if (start?.kind !== 'list' && node.type === 'method_invocation') items.push(...args);
  for (const statement of statementsThatFill(node, read)) items.push(...added(statement, inner));
  return items.length === 0
    ? undefined
    : { kind: 'list', span: read.span(node), items: [...items, read.other(node)] };
}

/** The last statement that decides what a new list holds: the one behind those that fill it. */
export function endOfGrowth(node: Node, read: SyntaxReader): Node | undefined {
  const declaration = declarationOf(node);
  const last = statementsThatFill(node, read).at(-1) ?? declaration;
  return last?.nextNamedSibling ?? declaration?.parent?.lastChild ?? undefined;
}

function declarationOf(node: Node): Node | undefined {
  const declaration = node.parent?.type === 'variable_declarator' ? node.parent.parent : undefined;
  return declaration?.type === 'local_variable_declaration' ? declaration : undefined;
}

function statementsThatFill(node: Node, read: SyntaxReader): readonly Node[] {
  const declaration = declarationOf(node);
  const name = node.parent && fieldOf(node.parent, 'name');
  if (!declaration || !name) return [];
  const variable = read.source(name);
  const found: Node[] = [];
  let next = declaration.nextNamedSibling;
  while (next && found.length < MAX_STATEMENTS && fills(next, variable, read)) {
    if (next.type === 'expression_statement') found.push(next);
    next = next.nextNamedSibling;
  }
  return found;
}

function fills(statement: Node, variable: string, read: SyntaxReader): boolean {
  if (statement.isExtra) return true;
  const call = statement.type === 'expression_statement' ? statement.firstNamedChild : null;
  if (call?.type !== 'method_invocation') return false;
  const object = fieldOf(call, 'object');
  const name = fieldOf(call, 'name');
  return (
    object !== undefined &&
    read.source(object) === variable &&
    /^add(?:All)?$/.test(name ? read.source(name) : '')
  );
}

function added(statement: Node, inner: Inner): readonly Value[] {
  const call = statement.firstNamedChild;
  const list = call && fieldOf(call, 'arguments');
  const args = list ? named(list) : [];
  const [only] = args;
  if (!only || args.length > 1) return [];
  const value = inner(only);
  return value.kind === 'list' ? value.items : [value];
}
