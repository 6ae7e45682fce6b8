import type { Node } from 'web-tree-sitter';
import type { ObjectEntry, Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { splitWords } from '../shared/jvm-words';

type Inner = (child: Node) => Value;

interface Call {
  readonly node: Node;
  /** The name of the class that a static method is called on; empty for anything else. */
  readonly owner: string;
  readonly object: Node | undefined;
  readonly args: readonly Node[];
  readonly read: SyntaxReader;
  readonly inner: Inner;
}

const LISTS = new Set(['List', 'Set', 'Arrays', 'Collections', 'Stream', 'ImmutableList', 'ImmutableSet']);
const MAPS = new Set(['Map', 'ImmutableMap', 'Collections']);
/** Classes whose static method takes a value and what to use where it is missing. */
const DEFAULTS = new Set(['Objects', 'StringUtils', 'ObjectUtils', 'MoreObjects', 'Strings', '']);

const READERS: Readonly<Record<string, (call: Call) => Value | undefined>> = {
  // Literals of collections.
  of: (call) => list(call) ?? map(call),
  asList: list,
  singletonList: list,
  singleton: list,
  copyOf: (call) => (call.owner === 'List' && call.args[0] ? call.inner(call.args[0]) : undefined),
  singletonMap: map,
  // The same text in another form.
  toCharArray: sameText,
  getBytes: sameText,
  trim: sameText,
  strip: sameText,
  stripIndent: sameText,
  intern: sameText,
  format: (call) => (call.owner === 'String' ? formatted(call, call.args[0], call.args.slice(1)) : undefined),
  formatted: (call) => formatted(call, call.object, call.args),
  split: (call) => splitWords(call.node, sameText(call), first(call), call.read),
  // The same place in another form.
  getPath: place,
  getAbsolutePath: place,
  getCanonicalPath: place,
  toAbsolutePath: place,
  normalize: place,
  toFile: place,
  toPath: place,
  toString: (call: Call) => (call.object?.type === 'identifier' ? undefined : place(call)),
  // A value, or what to use where it is missing.
  orElse: optional,
  orElseGet: optional,
  requireNonNull: (call) => (call.owner === 'Objects' || !call.object ? first(call) : undefined),
  requireNonNullElse: fallback,
  requireNonNullElseGet: fallback,
  defaultString: fallback,
  defaultIfEmpty: fallback,
  defaultIfBlank: fallback,
  defaultIfNull: fallback,
  firstNonNull: fallback,
  getIfEmpty: fallback,
  getIfBlank: fallback,
};

/** Names of methods whose call can be a fallback. */
export const FALLBACK_METHODS: ReadonlySet<string> = new Set(
  Object.entries(READERS).flatMap(([name, reader]) =>
    reader === fallback || reader === optional ? [name] : [],
  ),
);

/**
 * Calls of the standard library that are rather syntax than calls: collection literals, conversions of a literal,
 * fallbacks. Undefined for all others.
 */
export function familiarCall(node: Node, read: SyntaxReader, inner: Inner): Value | undefined {
  const name = fieldOf(node, 'name');
  const reader = name && own(READERS, read.source(name));
  const list = reader && fieldOf(node, 'arguments');
  if (!list) return undefined;
  const object = fieldOf(node, 'object');
  const owner = object?.type === 'identifier' ? read.source(object) : '';
  return reader({ node, owner, object, args: named(list), read, inner });
}

function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function first({ args, inner }: Call): Value | undefined {
  return args[0] && inner(args[0]);
}

function list({ node, owner, args, read, inner }: Call): Value | undefined {
  if (!LISTS.has(owner)) return undefined;
  return { kind: 'list', span: read.span(node), items: args.map(inner) };
}

function map({ node, owner, args, read, inner }: Call): Value | undefined {
  if (!MAPS.has(owner) || args.length % 2 !== 0) return undefined;
  const entries: ObjectEntry[] = [];
  for (let index = 0; index + 1 < args.length; index += 2) {
    const key = inner(args[index]!);
    const value = inner(args[index + 1]!);
    if (key.kind === 'string')
      entries.push({ key: key.text, keySpan: key.span, value, span: key.span.to(value.span) });
  }
  return { kind: 'object', span: read.span(node), entries };
}

function sameText({ object, inner }: Call): Value | undefined {
  if (!object || !['string_literal', 'binary_expression', 'parenthesized_expression'].includes(object.type))
    return undefined;
  const text = inner(object);
  return text.kind === 'string' ? text : undefined;
}

/** Of a file or a path that is made here or that a variable holds, which is read as the text of the path. */
function place({ object, args, inner }: Call): Value | undefined {
  if (!object || args.length > 0) return undefined;
  const known = inner(object);
  return known.kind === 'string' || known.kind === 'template' || object.type === 'identifier'
    ? known
    : undefined;
}

function formatted(
  { node, read, inner }: Call,
  format: Node | undefined,
  args: readonly Node[],
): Value | undefined {
  const text = format?.type === 'string_literal' ? inner(format) : undefined;
  if (text?.kind !== 'string') return undefined;
  return { kind: 'template', span: read.span(node), parts: [text.text, ...args.map(inner)] };
}

function fallback({ node, owner, object, args, read, inner }: Call): Value | undefined {
  const [value, other] = args;
  if (!value || !other || (object && owner === '') || !DEFAULTS.has(owner)) return undefined;
  return { kind: 'fallback', span: read.span(node), value: inner(value), fallback: inner(supplied(other)) };
}

/** `Optional.ofNullable(value).filter(…).orElse(fallback)` */
function optional({ node, object, args, read, inner }: Call): Value | undefined {
  const [other] = args;
  let link = object;
  while (link?.type === 'method_invocation') {
    const name = read.source(fieldOf(link, 'name') ?? link);
    const next = fieldOf(link, 'object');
    if (name === 'ofNullable' && next && /(?:^|\.)Optional$/.test(read.source(next))) {
      const [value] = named(fieldOf(link, 'arguments') ?? link);
      if (!value || !other) return undefined;
      return {
        kind: 'fallback',
        span: read.span(node),
        value: inner(value),
        fallback: inner(supplied(other)),
      };
    }
    if (name !== 'filter' && name !== 'map' && name !== 'or') return undefined;
    link = next;
  }
  return undefined;
}

/** What a lambda without parameters gives: `"x"` of `() -> "x"`. */
function supplied(node: Node): Node {
  return (node.type === 'lambda_expression' && fieldOf(node, 'body')) || node;
}
