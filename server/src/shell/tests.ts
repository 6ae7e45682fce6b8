import type { Node } from 'web-tree-sitter';
import type { Value } from '../semantics/values';
import type { Span } from '../text/span';
import { unquote } from './quotes';

/** What a part of a script is read with. */
export interface ScriptPlaces {
  readonly text: string;
  /** A span of the document, between two UTF-16 offsets of the script. */
  span(start: number, end: number): Span;
}

const EQUAL: ReadonlySet<string> = new Set(['=', '==', '-eq']);
const UNEQUAL: ReadonlySet<string> = new Set(['!=', '-ne']);
const LOGICAL: Readonly<Record<string, 'and' | 'or'>> = { '&&': 'and', '-a': 'and', '||': 'or', '-o': 'or' };
/** `${NAME:-fallback}` and its kin. */
const FALLBACK: ReadonlySet<string> = new Set([':-', '-', ':=', '=']);
const MAX_DEPTH = 40;

/**
 * What a condition asks: `[ "$MODE" = dev ]` compares the name `MODE` with a string, `[ -n "$DEBUG" ]` is the name `DEBUG`.
 * Of what asks something else, as `grep -q`, no more is known than where it stands. Never throws.
 */
export function testValue(node: Node, places: ScriptPlaces, depth = 0): Value {
  const span = places.span(node.startIndex, node.endIndex);
  const inner = (child: Node | null | undefined): Value =>
    child && depth < MAX_DEPTH ? testValue(child, places, depth + 1) : { kind: 'other', span };
  switch (node.type) {
    case 'test_command':
    case 'parenthesized_expression':
      return inner(onlyChild(node));
    case 'negated_command':
      return { kind: 'not', span, value: inner(onlyChild(node)) };
    case 'list':
    case 'binary_expression':
      return binary(node, span, inner, places);
    case 'unary_expression':
      return unary(node, span, inner, places);
    case 'command':
      return command(node, span, places);
    case 'redirected_statement':
      return inner(node.childForFieldName('body'));
    case 'word':
    case 'string':
    case 'raw_string':
    case 'number':
    case 'simple_expansion':
    case 'expansion':
      return wordValue(node, places);
    default:
      return { kind: 'other', span };
  }
}

/** What one of some patterns of a `case` asks of what is switched on; undefined where one of them takes whatever comes. */
export function caseValue(
  subject: Node | undefined,
  patterns: readonly Node[],
  places: ScriptPlaces,
): Value | undefined {
  if (!subject || patterns.length === 0 || patterns.some((pattern) => textOf(pattern, places) === '*'))
    return undefined;
  const left = wordValue(subject, places);
  const operands = patterns.map((pattern): Value => {
    const span = places.span(pattern.startIndex, pattern.endIndex);
    return { kind: 'comparison', span, left, equal: true, right: wordValue(pattern, places) };
  });
  const [first] = operands;
  return operands.length === 1 || !first
    ? first
    : {
        kind: 'logical',
        span: first.span.to(operands.at(-1)?.span ?? first.span),
        operator: 'or',
        operands,
      };
}

type Inner = (child: Node | null | undefined) => Value;

function binary(node: Node, span: Span, inner: Inner, places: ScriptPlaces): Value {
  const [left, right] = node.namedChildren.filter((child) => child?.type !== 'test_operator');
  const written =
    node.childForFieldName('operator') ?? node.children.find((child) => child && !child.isNamed);
  const operator = written ? textOf(written, places) : '';
  const logical = LOGICAL[operator];
  if (logical) return { kind: 'logical', span, operator: logical, operands: [inner(left), inner(right)] };
  return (left && right && comparison(left, operator, right, span, places)) || { kind: 'other', span };
}

function comparison(
  left: Node,
  operator: string,
  right: Node,
  span: Span,
  places: ScriptPlaces,
): Value | undefined {
  const equal = EQUAL.has(operator);
  if (!equal && !UNEQUAL.has(operator)) return undefined;
  return {
    kind: 'comparison',
    span,
    left: wordValue(left, places),
    equal,
    right: wordValue(right, places),
  };
}

function unary(node: Node, span: Span, inner: Inner, places: ScriptPlaces): Value {
  const [operator, operand] = node.children;
  const written = operator ? textOf(operator, places) : '';
  if (written === '!') return { kind: 'not', span, value: inner(operand) };
  if (written === '-n' && operand) return wordValue(operand, places);
  if (written === '-z' && operand) return { kind: 'not', span, value: wordValue(operand, places) };
  return { kind: 'other', span };
}

/** `test "$MODE" = dev`, `true`. */
function command(node: Node, span: Span, places: ScriptPlaces): Value {
  const [name, first, second, third, ...more] = node.namedChildren;
  const program = name ? textOf(name, places) : '';
  if (program !== 'test' || !first || more.length > 0) return { kind: 'other', span };
  if (!second) return wordValue(first, places);
  if (third) return comparison(first, textOf(second, places), third, span, places) ?? { kind: 'other', span };
  const operator = textOf(first, places);
  const value = wordValue(second, places);
  if (operator === '-n') return value;
  return operator === '-z' || operator === '!' ? { kind: 'not', span, value } : { kind: 'other', span };
}

/** A string, or the variable that a word is nothing but an expansion of. */
function wordValue(node: Node, places: ScriptPlaces): Value {
  const span = places.span(node.startIndex, node.endIndex);
  const text = unquote(textOf(node, places));
  if (text !== undefined) return { kind: 'string', span, text };
  const expansion = node.type === 'string' ? onlyChild(node) : node;
  const isAll =
    expansion &&
    (expansion === node || expansion.endIndex - expansion.startIndex === node.endIndex - node.startIndex - 2);
  if (!isAll) return { kind: 'other', span };
  const [name, fallback] = expansion.namedChildren;
  if (!name || !/variable_name$/.test(name.type)) return { kind: 'other', span };
  const value: Value = { kind: 'name', span, path: [textOf(name, places)] };
  if (expansion.type === 'simple_expansion') return value;
  const operator = expansion.childForFieldName('operator');
  if (!operator) return expansion.childCount === 3 ? value : { kind: 'other', span };
  if (!FALLBACK.has(textOf(operator, places))) return { kind: 'other', span };
  const otherwise: Value = fallback ? wordValue(fallback, places) : { kind: 'string', span, text: '' };
  return { kind: 'fallback', span, value, fallback: otherwise };
}

function onlyChild(node: Node): Node | undefined {
  const [only, ...more] = node.namedChildren;
  return only && more.length === 0 ? only : undefined;
}

function textOf(node: Node, { text }: ScriptPlaces): string {
  return text.slice(node.startIndex, node.endIndex);
}
