import type { Node } from 'web-tree-sitter';
import type { Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { literalText } from './literals';
import { quote } from './quotes';
import { memberPath, value } from './values';

/**
 * An `if` that gives a variable its default, as a fallback: `if v == "" { v = "x" }`, `if !ok { v = "x" }`,
 * `if v != "" { t = v } else { t = "x" }`, and the same with `return`. Its span is the statement with the default.
 */
export function ifDefault(node: Node, read: SyntaxReader): Value {
  const condition = fieldOf(node, 'condition');
  const consequence = fieldOf(node, 'consequence');
  const then = consequence && onlyStatement(consequence);
  const missing = condition && missingIn(condition, read);
  if (!missing || !then) return read.other(node);
  const { name, isMissing } = missing;
  if (isMissing) {
    const given = givenBy(then);
    if (!given) return read.other(node);
    if (!given.target) return name ? fallback(name, given, condition, read) : read.other(node);
    const same = !name || read.source(given.target) === read.source(name);
    return same ? fallback(given.target, given, condition, read) : read.other(node);
  }
  const present = givenBy(then);
  const otherwise = present && elseOf(node, present.target === undefined, read);
  if (!present || !otherwise || !isSame(present.target, otherwise.target, read)) return read.other(node);
  if (name && read.source(name) !== read.source(present.value)) return read.other(node);
  return fallback(present.value, otherwise, condition, read);
}

interface Given {
  readonly statement: Node;
  /** What it is assigned to; absent for what is returned. */
  readonly target?: Node;
  readonly value: Node;
}

/** What is known by a name counts as it was at the condition: in the branch it is the default already. */
function fallback(known: Node, given: Given, condition: Node, read: SyntaxReader): Value {
  const literal = value(given.value, read);
  const path = memberPath(known, read);
  if (literal.kind !== 'string' || !path) return read.other(condition);
  const variable = variableIn(condition.parent, read) ?? read.source(known);
  return {
    kind: 'fallback',
    span: read.span(given.statement),
    value: read.name(condition, path),
    fallback: literal,
    required: `panic(${quote(`${variable} is not set`)})`,
  };
}

/** The variable that the statement before the condition reads: `JWT_SECRET` of `if v := os.Getenv("JWT_SECRET"); …`. */
function variableIn(whole: Node | null, read: SyntaxReader): string | undefined {
  const initializer = whole && fieldOf(whole, 'initializer');
  const right = initializer && fieldOf(initializer, 'right');
  const call = right && single(right);
  const list = call?.type === 'call_expression' ? fieldOf(call, 'arguments') : undefined;
  const [first] = list ? named(list) : [];
  return first && literalText(first, read);
}

/** What a condition finds missing or present: `v` of `v == ""`; nothing in particular for `ok`. */
function missingIn(
  condition: Node,
  read: SyntaxReader,
): { readonly name?: Node; readonly isMissing: boolean } | undefined {
  if (condition.type === 'identifier') return isFound(condition, read) ? { isMissing: false } : undefined;
  if (condition.type === 'unary_expression') {
    const operand = fieldOf(condition, 'operand');
    const negated = fieldOf(condition, 'operator')?.type === '!';
    return negated && operand && isFound(operand, read) ? { isMissing: true } : undefined;
  }
  const name = fieldOf(condition, 'left');
  const right = fieldOf(condition, 'right');
  const operator = fieldOf(condition, 'operator')?.type;
  if (!name || right?.type !== 'interpreted_string_literal' || right.namedChildCount > 0) return undefined;
  if (operator !== '==' && operator !== '!=') return undefined;
  return { name, isMissing: operator === '==' };
}

function isFound(node: Node, read: SyntaxReader): boolean {
  return (
    node.endIndex - node.startIndex <= MAX_FLAG &&
    /^(?:ok|found|exists|present|set|isSet)$/.test(read.source(node))
  );
}

const MAX_FLAG = 'present'.length;

function onlyStatement(block: Node): Node | undefined {
  const [list] = named(block);
  const statements = list?.type === 'statement_list' ? named(list) : named(block);
  return statements.length === 1 ? statements[0] : undefined;
}

/** `t = v`, `return v`. */
function givenBy(statement: Node): Given | undefined {
  if (statement.type === 'return_statement') {
    const [list] = named(statement);
    const only = list && single(list);
    return only && { statement, value: only };
  }
  if (statement.type !== 'assignment_statement' || fieldOf(statement, 'operator')?.type !== '=')
    return undefined;
  const left = fieldOf(statement, 'left');
  const right = fieldOf(statement, 'right');
  const target = left && single(left);
  const given = right && single(right);
  return target && given && { statement, target, value: given };
}

function single(list: Node): Node | undefined {
  const [only, ...others] = named(list);
  return others.length === 0 ? only : undefined;
}

/** What holds where the condition does not: in the `else`, or after an `if` that returns. */
function elseOf(node: Node, returns: boolean, read: SyntaxReader): Given | undefined {
  const alternative = fieldOf(node, 'alternative');
  if (alternative) {
    const only = alternative.type === 'block' ? onlyStatement(alternative) : undefined;
    return only && givenBy(only);
  }
  const next = returns ? node.nextNamedSibling : null;
  if (!next) return undefined;
  read.reach(next);
  return givenBy(next);
}

function isSame(one: Node | undefined, other: Node | undefined, read: SyntaxReader): boolean {
  if (!one || !other) return one === other;
  return read.source(one) === read.source(other);
}
