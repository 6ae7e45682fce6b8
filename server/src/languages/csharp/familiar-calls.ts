import type { Node } from 'web-tree-sitter';
import type { Value } from '../../semantics/values';
import { fieldOf } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { argumentsIn } from './creations';
import { memberOf, memberPath } from './names';

type Inner = (child: Node) => Value;

/** Methods of a string, or with one as their argument, that give the same text in another form. */
const SAME_TEXT = new Set([
  'ToCharArray',
  'Trim',
  'ToString',
  'GetBytes',
  'FromBase64String',
  'Sha256',
  'Sha512',
  'ToSecureString',
]);
const OWNERS = /(?:^|\.)(?:Encoding\.\w+|Encoding|Convert)$/;
const LITERALS = new Set([
  'string_literal',
  'verbatim_string_literal',
  'raw_string_literal',
  'binary_expression',
]);

/**
 * Calls of the platform that are rather syntax than calls: parts of a path joined, conversions of a literal, formats.
 * Undefined for all others.
 */
export function familiarCall(node: Node, read: SyntaxReader, inner: Inner): Value | undefined {
  const called = fieldOf(node, 'function');
  const list = fieldOf(node, 'arguments');
  const found = called && memberOf(called);
  if (!found || !list) return undefined;
  const name = read.source(found.name);
  if (name === 'Combine' || name === 'Join') return joinedPath(node, found.object, list, read, inner);
  if (name === 'Format') return formatted(node, found.object, list, read, inner);
  if (!SAME_TEXT.has(name)) return undefined;
  const [first] = argumentsIn(list);
  const owner = memberPath(found.object, read)?.join('.') ?? '';
  const text = OWNERS.test(owner) ? first?.value : found.object;
  if (!text || !LITERALS.has(text.type)) return undefined;
  const known = inner(text);
  return known.kind === 'string' ? known : undefined;
}

/** `Path.Combine("logs", "app.log")` as the text of the path. */
function joinedPath(
  node: Node,
  owner: Node,
  list: Node,
  read: SyntaxReader,
  inner: Inner,
): Value | undefined {
  if (memberPath(owner, read)?.at(-1) !== 'Path') return undefined;
  const [first, ...rest] = argumentsIn(list).map((argument) => inner(argument.value));
  if (!first) return undefined;
  const slash: Value = { kind: 'string', span: first.span, text: '/' };
  return read.concatenation(node, [first, ...rest.flatMap((part) => [slash, part])]);
}

/** `string.Format("a {0}", b)` as a text with holes. */
function formatted(node: Node, owner: Node, list: Node, read: SyntaxReader, inner: Inner): Value | undefined {
  const [format, ...rest] = argumentsIn(list);
  if (!/^[sS]tring$/.test(read.source(owner)) || !format || rest.length === 0) return undefined;
  const text = inner(format.value);
  if (text.kind !== 'string') return undefined;
  const start = text.text.split('{', 1)[0] ?? '';
  return {
    kind: 'template',
    span: read.span(node),
    parts: [start, ...rest.map((argument) => inner(argument.value))],
  };
}
