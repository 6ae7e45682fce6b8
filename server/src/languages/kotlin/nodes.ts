import type { Node } from 'web-tree-sitter';
import { named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';

/** Longer member paths are not written by people. */
const MAX_PATH = 40;

/** The first child of a type. The grammar has few fields. */
export function childOf(node: Node, ...types: readonly string[]): Node | undefined {
  return node.namedChildren.find((child) => child !== null && types.includes(child.type)) ?? undefined;
}

/** The expression behind the `=` of a declaration or an argument. */
export function afterEquals(node: Node): Node | undefined {
  const { children } = node;
  const at = children.findIndex((child) => child?.type === '=');
  return (at !== -1 && children.slice(at + 1).find((child) => child?.isNamed && !child.isExtra)) || undefined;
}

/** A name as the program means it: backquotes are only there for the parser. */
export function nameText(node: Node, read: SyntaxReader): string {
  const source = read.source(node);
  return source.startsWith('`') ? source.slice(1, -1) : source;
}

/** `a!!`, `(a)` and `a as T` are `a`. */
export function unwrap(node: Node): Node {
  let current = node;
  for (let depth = 0; depth < MAX_PATH; depth++) {
    const inner = unwrapped(current);
    if (!inner) break;
    current = inner;
  }
  return current;
}

function unwrapped(node: Node): Node | undefined {
  if (node.type === 'parenthesized_expression' || node.type === 'as_expression') return named(node)[0];
  if (node.type === 'unary_expression' && node.child(1)?.type === '!!') return named(node)[0];
  return undefined;
}

/** The member path of a name or a chain of properties: `a.b`, `this.x`, `a?.b!!.c`; undefined for anything else. */
export function memberPath(node: Node, read: SyntaxReader): readonly string[] | undefined {
  const path: string[] = [];
  let current = unwrap(node);
  while (current.type === 'navigation_expression') {
    const object = current.firstNamedChild;
    const member = current.lastNamedChild;
    if (!object || member?.type !== 'identifier' || object.id === member.id) return undefined;
    if (path.length > MAX_PATH || current.child(1)?.type === '::') return undefined;
    path.push(nameText(member, read));
    current = unwrap(object);
  }
  if (current.type === 'this_expression') path.push('this');
  else if (current.type === 'identifier') path.push(nameText(current, read));
  else return undefined;
  return path.reverse();
}

/** A type as written, without type arguments and `?`: `java.util.Map` of `java.util.Map<String, Int>?`. */
export function typeName(node: Node | undefined, read: SyntaxReader): string | undefined {
  if (node?.type === 'nullable_type') return typeName(childOf(node, 'user_type'), read);
  if (node?.type !== 'user_type') return undefined;
  return named(node)
    .filter(({ type }) => type === 'identifier')
    .map((part) => nameText(part, read))
    .join('.');
}

/** The declared type of a variable, a parameter or a property. */
export function declaredType(node: Node, read: SyntaxReader): string | undefined {
  return typeName(childOf(node, 'user_type', 'nullable_type'), read);
}

/** The grammar makes two calls of `f(x) { … }`: this is the inner one, and any other call itself. */
export function bracketed(node: Node): Node {
  const called = node.firstNamedChild;
  return called?.type === 'call_expression' && childOf(node, 'annotated_lambda') ? called : node;
}

/** The brackets of a call, and the lambda behind them. */
export function callParts(node: Node): { list?: Node; lambda?: Node } {
  const list = childOf(bracketed(node), 'value_arguments');
  const annotated = childOf(node, 'annotated_lambda');
  const lambda = annotated && childOf(annotated, 'lambda_literal');
  return { ...(list ? { list } : {}), ...(lambda ? { lambda } : {}) };
}

/** The name of what a call calls: `exec` of `runtime.exec(…)`. */
export function calledName(node: Node): Node | undefined {
  const called = bracketed(node).firstNamedChild;
  const name = called?.type === 'navigation_expression' ? called.lastNamedChild : called;
  return name?.type === 'identifier' ? name : undefined;
}

/** What the function that is called is a member of. */
export function receiverOf(node: Node): Node | undefined {
  const called = bracketed(node).firstNamedChild;
  return called?.type === 'navigation_expression' ? (called.firstNamedChild ?? undefined) : undefined;
}

/** The values of the arguments in brackets that have no name. */
export function positional(list: Node | undefined): readonly Node[] {
  if (!list) return [];
  return named(list).flatMap((argument) => {
    const children = named(argument);
    return argument.type === 'value_argument' && children.length === 1 && children[0] ? [children[0]] : [];
  });
}

/** What a lambda gives that consists of one expression. */
export function lambdaResult(lambda: Node | undefined): Node | undefined {
  const children = lambda ? named(lambda) : [];
  const [first] = children;
  return children.length === 1 && first?.type !== 'lambda_parameters' ? first : undefined;
}

/**
 * The calls of members that a lambda holds which is about an object: `command("git")` of
 * `ProcessBuilder().apply { command("git") }`. The names of the functions say that it is: `apply`, `run`, `with`.
 */
export function scopedCalls(
  node: Node,
  called: string,
): { object: Node; calls: readonly Node[] } | undefined {
  if (called !== 'apply' && called !== 'run' && called !== 'with') return undefined;
  const { list, lambda } = callParts(node);
  const object = called === 'with' ? positional(list)[0] : receiverOf(node);
  if (!object || !lambda) return undefined;
  return { object, calls: named(lambda).filter((one) => one.type === 'call_expression' && !receiverOf(one)) };
}
