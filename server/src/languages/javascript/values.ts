import type { Node } from 'web-tree-sitter';
import { asTest } from '../../semantics/tests';
import type { Callee, CallValue, ObjectEntry, Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { resolveEscapes } from '../shared/strings';
import { ternary, unlessSet } from './fallbacks';
import { familiarCall } from './familiar-calls';
import { moduleOf, moduleRoot } from './modules';
import { operands } from './operands';
import { memberPath, publicName, unwrap } from './paths';
import { patternSource } from './patterns';

/** Deeper nesting is data or a made-up file, and would run out of stack. */
const MAX_DEPTH = 64;

/** Reads a JavaScript or TypeScript expression. Never throws: what it does not know, or is too deep, is `other`. */
export function value(node: Node, read: SyntaxReader): Value {
  return expression(node, read, 0);
}

function expression(outer: Node, read: SyntaxReader, depth: number): Value {
  const node = unwrap(outer);
  if (depth > MAX_DEPTH) return read.other(node);
  switch (node.type) {
    case 'string':
    case 'template_string':
      return stringValue(node, read, depth);
    case 'identifier':
    case 'this':
    case 'member_expression':
    case 'nested_identifier':
    case 'type_identifier':
    case 'nested_type_identifier':
      return pathValue(node, read, depth);
    case 'property_identifier':
    case 'shorthand_property_identifier_pattern':
      return destructured(node, read, depth);
    case 'call_expression':
    case 'new_expression':
      return readCall(node, read, depth);
    case 'subscript_expression':
      return indexed(node, read, depth);
    case 'binary_expression':
    case 'augmented_assignment_expression':
      return binary(node, read, depth);
    case 'ternary_expression':
      return (
        ternary(node, read, (inner) => expression(inner, read, depth + 1)) ?? conditional(node, read, depth)
      );
    case 'unary_expression':
      return negation(node, read, depth);
    case 'if_statement':
      return unlessSet(node, read, (inner) => expression(inner, read, depth + 1)) ?? read.other(node);
    case 'array':
      return {
        kind: 'list',
        span: read.span(node),
        items: named(node).map((item) => expression(item, read, depth + 1)),
      };
    case 'object':
      return {
        kind: 'object',
        span: read.span(node),
        entries: named(node).flatMap((item) => entry(item, read, depth)),
        ...(named(node).some(({ type }) => type === 'spread_element') ? { open: true } : {}),
      };
    case 'assignment_expression': {
      const given = fieldOf(node, 'right');
      return given ? expression(given, read, depth + 1) : read.other(node);
    }
    case 'number':
      return { kind: 'scalar', span: read.span(node), value: numberOf(read.source(node)) };
    case 'true':
    case 'false':
      return { kind: 'scalar', span: read.span(node), value: node.type === 'true' };
    case 'null':
    case 'undefined':
      return { kind: 'scalar', span: read.span(node), value: null };
    default:
      return read.other(node);
  }
}

function negation(node: Node, read: SyntaxReader, depth: number): Value {
  const argument = fieldOf(node, 'argument');
  if (!argument || fieldOf(node, 'operator')?.type !== '!') return read.other(node);
  return { kind: 'not', span: read.span(node), value: asTest(expression(argument, read, depth + 1)) };
}

function conditional(node: Node, read: SyntaxReader, depth: number): Value {
  const test = fieldOf(node, 'condition');
  const then = fieldOf(node, 'consequence');
  const otherwise = fieldOf(node, 'alternative');
  if (!test || !then || !otherwise) return read.other(node);
  return {
    kind: 'conditional',
    span: read.span(node),
    test: asTest(expression(test, read, depth + 1)),
    // biome-ignore lint/suspicious/noThenProperty: nobody awaits a value
    then: expression(then, read, depth + 1),
    otherwise: expression(otherwise, read, depth + 1),
  };
}

function numberOf(source: string): number {
  return Number(source.replace(/_/g, '').replace(/n$/, ''));
}

function stringValue(node: Node, read: SyntaxReader, depth: number): Value {
  const parts: (string | Value)[] = [];
  let text = '';
  for (const child of named(node)) {
    if (child.type === 'template_substitution') {
      if (text) parts.push(text);
      text = '';
      const inner = named(child)[0];
      parts.push(inner ? expression(inner, read, depth + 1) : read.other(child));
    } else {
      const source = read.source(child);
      text += child.type === 'escape_sequence' ? resolveEscapes(source) : source;
    }
  }
  if (parts.length === 0)
    return read.string(node, text, { start: node.startIndex + 1, end: node.endIndex - 1 });
  if (text) parts.push(text);
  return { kind: 'template', span: read.span(node), parts };
}

function pathValue(node: Node, read: SyntaxReader, depth: number): Value {
  const path = memberPath(node, read);
  if (path) return read.name(node, path);
  // A member of a call's result: `client.connect().db`.
  const object = fieldOf(node, 'object');
  const property = fieldOf(node, 'property');
  if (!object || !property) return read.other(node);
  return {
    kind: 'member',
    span: read.span(node),
    object: expression(object, read, depth + 1),
    name: publicName(read.source(property)),
  };
}

/** `{ exec } = cp` gives `exec` the value of `cp.exec`. */
function destructured(key: Node, read: SyntaxReader, depth: number): Value {
  const { path, from, fallback } = patternSource(key, read);
  const base = from && memberPath(unwrap(from), read);
  const span = read.span(key);
  const taken: Value = base ? { kind: 'name', span, path: [...base, ...path] } : { kind: 'other', span };
  if (!fallback) return taken;
  const otherwise = expression(fallback, read, depth + 1);
  // A parameter's default: what is destructured is not written here.
  if (!from) return otherwise;
  return { kind: 'fallback', span: span.to(otherwise.span), value: taken, fallback: otherwise };
}

function indexed(node: Node, read: SyntaxReader, depth: number): Value {
  const object = fieldOf(node, 'object');
  const key = fieldOf(node, 'index');
  if (!object || !key) return read.other(node);
  return {
    kind: 'index',
    span: read.span(node),
    object: expression(object, read, depth + 1),
    key: expression(key, read, depth + 1),
  };
}

function binary(node: Node, read: SyntaxReader, depth: number): Value {
  const left = fieldOf(node, 'left');
  const right = fieldOf(node, 'right');
  if (!left || !right) return read.other(node);
  const operator = fieldOf(node, 'operator')?.type;
  switch (operator) {
    case '+':
      return read.concatenation(
        node,
        operands(node, '+').map((operand) => expression(operand, read, depth + 1)),
      );
    case '||':
    case '??':
    case '||=':
    case '??=':
      return {
        kind: 'fallback',
        span: read.span(node),
        value: expression(left, read, depth + 1),
        fallback: expression(right, read, depth + 1),
      };
    case '&&':
      return {
        kind: 'logical',
        span: read.span(node),
        operator: 'and',
        operands: operands(node, '&&').map((operand) => expression(operand, read, depth + 1)),
      };
    case '==':
    case '===':
    case '!=':
    case '!==':
      return {
        kind: 'comparison',
        span: read.span(node),
        left: expression(left, read, depth + 1),
        equal: operator.startsWith('='),
        right: expression(right, read, depth + 1),
      };
    default:
      return read.other(node);
  }
}

/** Reads a call, a `new`, or a tagged template, whose template is the first argument. */
function readCall(node: Node, read: SyntaxReader, depth: number): Value {
  const creates = node.type === 'new_expression';
  const fn = fieldOf(node, creates ? 'constructor' : 'function');
  const list = fieldOf(node, 'arguments');
  const tagged = list?.type === 'template_string';
  const familiar =
    fn && !creates && familiarCall(node, fn, read, (inner) => expression(inner, read, depth + 1));
  if (familiar) return familiar;
  const callee = fn && calledBy(fn, tagged, read, depth);
  if (!callee || (!list && !creates)) return read.other(node);
  const args: Value[] = !list
    ? []
    : tagged
      ? [expression(list, read, depth + 1)]
      : named(list).map((item) => expression(item, read, depth + 1));
  // The options of $({ … })`…` are those of the command.
  const options = tagged && fn.type === 'call_expression' ? fieldOf(fn, 'arguments') : undefined;
  if (options) args.push(...named(options).map((item) => expression(item, read, depth + 1)));
  const call: CallValue = {
    kind: 'call',
    span: read.span(node),
    callee,
    args,
    named: [],
    ...(list && !tagged ? { argsSpan: read.span(list) } : {}),
    creates,
  };
  return call;
}

/** What a decorator without arguments names, as if it were called. */
export function calleeOf(name: Node, read: SyntaxReader): Callee | undefined {
  return calledBy(name, false, read, 0);
}

function calledBy(outer: Node, tagged: boolean, read: SyntaxReader, depth: number): Callee | undefined {
  const fn = unwrap(outer);
  if (fn.type === 'identifier') return { span: read.span(fn), name: read.source(fn) };
  if (fn.type === 'import') return { span: read.span(fn), name: 'import' };
  if (fn.type === 'member_expression') {
    const object = fieldOf(fn, 'object');
    const property = fieldOf(fn, 'property');
    if (!object || !property) return undefined;
    return {
      span: read.span(fn),
      name: publicName(read.source(property)),
      receiver: expression(object, read, depth + 1),
    };
  }
  const module = moduleOf(fn, read);
  if (module !== undefined) return { span: read.span(fn), name: moduleRoot(module) };
  const inner = tagged && fn.type === 'call_expression' ? fieldOf(fn, 'function') : undefined;
  return inner ? calledBy(inner, false, read, depth) : undefined;
}

function entry(item: Node, read: SyntaxReader, depth: number): readonly ObjectEntry[] {
  if (item.type === 'shorthand_property_identifier') {
    const name = read.source(item);
    const span = read.span(item);
    return [{ key: name, keySpan: span, value: { kind: 'name', span, path: [name] }, span }];
  }
  const key = fieldOf(item, 'key');
  const given = fieldOf(item, 'value');
  if (item.type !== 'pair' || !key || !given || key.type === 'computed_property_name') return [];
  const content = key.type === 'string' ? key.firstNamedChild : key;
  if (!content) return [];
  const keySpan = read.span(content);
  return [
    { key: read.source(content), keySpan, value: expression(given, read, depth + 1), span: read.span(item) },
  ];
}
