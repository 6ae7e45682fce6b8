import type { Node } from 'web-tree-sitter';
import type { Callee, CallValue, Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { composite, typeCallee, untyped } from './composites';
import { ifDefault } from './defaults';
import { formatParts } from './formats';
import { stringLiteral, tagDefault } from './literals';

/** Functions that answer a pointer to what they are given, where the language has no `&"x"`. */
const POINTERS = new Set(
  (
    'aws.String ptr.To ptr.Of ptr.String pointer.To pointer.Of pointer.String lo.ToPtr to.Ptr to.StringPtr ' +
    'proto.String swag.String github.String gitlab.Ptr pulumi.String jsii.String graphql.String'
  ).split(' '),
);
/** Names of functions that `call` knows are not longer. */
const MAX_KNOWN = 'pointer.String'.length;

/** Reads a Go expression. */
export function value(node: Node, read: SyntaxReader): Value {
  switch (node.type) {
    case 'interpreted_string_literal':
    case 'raw_string_literal':
      return stringLiteral(node, read);
    case 'raw_string_literal_content':
      return tagDefault(node, read);
    case 'if_statement':
      return ifDefault(node, read);
    case 'binary_expression':
      return binary(node, read);
    case 'identifier':
    case 'selector_expression':
      return member(node, read);
    case 'call_expression':
      return call(node, read);
    case 'composite_literal':
      return composite(node, read);
    case 'literal_value':
      return untyped(node, read);
    case 'unary_expression':
      return unary(node, read);
    case 'index_expression': {
      const object = fieldOf(node, 'operand');
      const key = fieldOf(node, 'index');
      if (!object || !key) return read.other(node);
      return { kind: 'index', span: read.span(node), object: value(object, read), key: value(key, read) };
    }
    // `[]byte("x")` is still the string, as far as any rule cares.
    case 'type_conversion_expression':
      return inner(node, fieldOf(node, 'operand'), read);
    case 'literal_element':
    case 'parenthesized_expression':
    case 'variadic_argument':
      return inner(node, named(node)[0], read);
    case 'expression_list':
      return { kind: 'list', span: read.span(node), items: named(node).map((item) => value(item, read)) };
    case 'int_literal':
    case 'float_literal':
      return number(node, read);
    case 'true':
    case 'false':
      return { kind: 'scalar', span: read.span(node), value: node.type === 'true' };
    case 'nil':
      return { kind: 'scalar', span: read.span(node), value: null };
    default:
      return read.other(node);
  }
}

/** The path of a plain name or a chain of members; undefined for anything else. */
export function memberPath(node: Node, read: SyntaxReader): readonly string[] | undefined {
  const members: string[] = [];
  let current: Node | undefined = node;
  for (; current?.type === 'selector_expression'; current = fieldOf(current, 'operand')) {
    const field = fieldOf(current, 'field');
    if (!field) return undefined;
    members.push(read.source(field));
  }
  if (current?.type !== 'identifier') return undefined;
  return [read.source(current), ...members.reverse()];
}

function inner(node: Node, child: Node | undefined, read: SyntaxReader): Value {
  return child ? value(child, read) : read.other(node);
}

/** A name, or a member of something that is none: `services().Database`. */
function member(node: Node, read: SyntaxReader): Value {
  const path = memberPath(node, read);
  if (path) return read.name(node, path);
  const object = fieldOf(node, 'operand');
  const field = fieldOf(node, 'field');
  if (!object || !field) return read.other(node);
  return { kind: 'member', span: read.span(node), object: value(object, read), name: read.source(field) };
}

function binary(node: Node, read: SyntaxReader): Value {
  const operator = fieldOf(node, 'operator')?.type;
  switch (operator) {
    case '+':
      return read.concatenation(
        node,
        operandsOf(node, '+').map((operand) => value(operand, read)),
      );
    case '&&':
    case '||':
      return {
        kind: 'logical',
        span: read.span(node),
        operator: operator === '&&' ? 'and' : 'or',
        operands: operandsOf(node, operator).map((operand) => value(operand, read)),
      };
    case '==':
    case '!=': {
      const left = fieldOf(node, 'left');
      const right = fieldOf(node, 'right');
      if (!left || !right) return read.other(node);
      const span = read.span(node);
      const equal = operator === '==';
      return { kind: 'comparison', span, left: value(left, read), equal, right: value(right, read) };
    }
    default:
      return read.other(node);
  }
}

/**
 * What one operator joins: `a`, `b`, `c` of `a + b + c`. Generated files concatenate thousands of lines, one inside the
 * other to the left; so no recursion on that side.
 */
function operandsOf(node: Node, operator: string): readonly Node[] {
  const operands: Node[] = [];
  let current = node;
  while (current.type === 'binary_expression' && fieldOf(current, 'operator')?.type === operator) {
    const left = fieldOf(current, 'left');
    const right = fieldOf(current, 'right');
    if (!left || !right) break;
    operands.push(right);
    current = left;
  }
  operands.push(current);
  return operands.reverse();
}

function unary(node: Node, read: SyntaxReader): Value {
  const operand = fieldOf(node, 'operand');
  const operator = fieldOf(node, 'operator')?.type;
  if (!operand) return read.other(node);
  if (operator === '&')
    return operand.type === 'composite_literal' ? composite(operand, read, node) : value(operand, read);
  if (operator === '*') return value(operand, read);
  if (operator === '!') return { kind: 'not', span: read.span(node), value: value(operand, read) };
  if (operator !== '-') return read.other(node);
  const positive = value(operand, read);
  if (positive.kind !== 'scalar' || typeof positive.value !== 'number') return read.other(node);
  return { kind: 'scalar', span: read.span(node), value: -positive.value };
}

function number(node: Node, read: SyntaxReader): Value {
  const parsed = Number(read.source(node).replace(/_/g, ''));
  return Number.isNaN(parsed) ? read.other(node) : { kind: 'scalar', span: read.span(node), value: parsed };
}

function call(node: Node, read: SyntaxReader): Value {
  const fn = fieldOf(node, 'function');
  const list = fieldOf(node, 'arguments');
  if (!fn || !list) return read.other(node);
  const given = named(list);
  const source = fn.endIndex - fn.startIndex <= MAX_KNOWN ? read.source(fn) : '';
  const [first] = given;
  if (first) {
    if (given.length === 1 && (source === 'string' || POINTERS.has(source))) return value(first, read);
    if (source === 'new') return created(node, list, first, read);
    if (source === 'cmp.Or' && given.length > 1) return firstNonZero(node, given, read);
    if (source === 'fmt.Sprintf') return formatted(node, given, read);
    if (source === 'path.Join' || source === 'filepath.Join') return joined(node, given, read);
  }
  return anyCall(node, fn, list, read);
}

/** Reads a call or a composite literal as such, even where `value` sees something simpler in it. */
export function callOf(node: Node, read: SyntaxReader): Value {
  const fn = fieldOf(node, 'function');
  const list = fieldOf(node, 'arguments');
  if (node.type !== 'call_expression' || !fn || !list) return value(node, read);
  return read.source(fn) === 'new' ? value(node, read) : anyCall(node, fn, list, read);
}

function anyCall(node: Node, fn: Node, list: Node, read: SyntaxReader): Value {
  const callee = calleeOf(fn, read);
  if (!callee) return read.other(node);
  const args = named(list).map((argument) => value(argument, read));
  return plainCall(node, callee, args, list, read);
}

function plainCall(
  node: Node,
  callee: Callee,
  args: readonly Value[],
  list: Node,
  read: SyntaxReader,
): CallValue {
  return {
    kind: 'call',
    span: read.span(node),
    callee,
    args,
    named: [],
    argsSpan: read.span(list),
    creates: false,
    ...(node.parent?.type === 'go_statement' ? { deferred: true } : {}),
  };
}

function calleeOf(fn: Node, read: SyntaxReader): Callee | undefined {
  switch (fn.type) {
    case 'identifier':
      return { span: read.span(fn), name: read.source(fn) };
    case 'selector_expression': {
      const operand = fieldOf(fn, 'operand');
      const field = fieldOf(fn, 'field');
      return operand && field
        ? { span: read.span(fn), name: read.source(field), receiver: value(operand, read) }
        : undefined;
    }
    case 'parenthesized_expression': {
      const [only] = named(fn);
      return only && calleeOf(only, read);
    }
    // Type arguments: `slices.Concat[int](a)`.
    case 'index_expression': {
      const operand = fieldOf(fn, 'operand');
      return operand && calleeOf(operand, read);
    }
    default:
      return undefined;
  }
}

/** `new(T)` makes a T, as `&T{}` does. */
function created(node: Node, list: Node, type: Node, read: SyntaxReader): Value {
  const callee = typeCallee(type, read);
  return callee ? { ...plainCall(node, callee, [], list, read), creates: true } : read.other(node);
}

/** `cmp.Or(a, b, c)` is the first of them that is not empty. */
function firstNonZero(node: Node, given: readonly Node[], read: SyntaxReader): Value {
  const span = read.span(node);
  return given
    .map((argument) => value(argument, read))
    .reduce((known, fallback): Value => ({ kind: 'fallback', span, value: known, fallback }));
}

function formatted(node: Node, given: readonly Node[], read: SyntaxReader): Value {
  const [format, ...rest] = given.map((argument) => value(argument, read));
  if (format?.kind !== 'string') return read.other(node);
  const parts = formatParts(format.text, rest, read.other(node));
  if (parts.every((part) => typeof part === 'string')) return read.string(node, parts.join(''));
  return { kind: 'template', span: read.span(node), parts };
}

/** `filepath.Join(dir, "app.log")`: a path of which parts are known. */
function joined(node: Node, given: readonly Node[], read: SyntaxReader): Value {
  const operands = given.flatMap((argument, index) => {
    const part = value(argument, read);
    return index === 0 ? [part] : [read.string(argument, '/'), part];
  });
  return read.concatenation(node, operands);
}
