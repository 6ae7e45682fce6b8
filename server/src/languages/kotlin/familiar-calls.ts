import type { Node } from 'web-tree-sitter';
import type { ObjectEntry, Value } from '../../semantics/values';
import { named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { constantKey } from '../shared/constant-key';
import { STREAM_WRAPPERS } from '../shared/jvm-streams';
import { splitWords } from '../shared/jvm-words';
import { calledName, callParts, lambdaResult, memberPath, positional, receiverOf } from './nodes';
import { plainText } from './strings';

type Inner = (child: Node) => Value;

interface Call {
  readonly node: Node;
  readonly receiver: Node | undefined;
  readonly args: readonly Node[];
  /** What the lambda behind the brackets gives. */
  readonly result: Node | undefined;
  readonly read: SyntaxReader;
  readonly inner: Inner;
}

const READERS: Readonly<Record<string, (call: Call) => Value | undefined>> = {
  // Literals of collections.
  arrayOf: list,
  arrayListOf: list,
  listOf: list,
  listOfNotNull: list,
  mutableListOf: list,
  setOf: list,
  mutableSetOf: list,
  of: (call) => (/^(?:List|Set)$/.test(owner(call)) ? list({ ...call, receiver: undefined }) : path(call)),
  mapOf: map,
  mutableMapOf: map,
  hashMapOf: map,
  linkedMapOf: map,
  // The same text in another form.
  toCharArray: sameText,
  toByteArray: sameText,
  toList: sameText,
  toTypedArray: receiver,
  trim: sameText,
  trimIndent: sameText,
  trimMargin: sameText,
  split: (call) => splitWords(call.node, sameText(call), call.args[0] && call.inner(call.args[0]), call.read),
  // The value itself.
  also: (call) => (call.args.length === 0 ? receiver(call) : undefined),
  apply: (call) => (call.args.length === 0 ? receiver(call) : undefined),
  orEmpty: receiver,
  takeIf: receiver,
  takeUnless: receiver,
  requireNotNull: first,
  checkNotNull: first,
  requireNonNull: (call) => (owner(call) === 'Objects' ? first({ ...call, receiver: undefined }) : undefined),
  lazy: (call) => (call.receiver || !call.result ? undefined : call.inner(call.result)),
  // A value, or what to use where it is missing.
  ifEmpty: orResult,
  ifBlank: orResult,
  getOrElse: (call) => {
    const [key] = call.args;
    if (!call.receiver || !key || !call.result) return undefined;
    const object = call.inner(call.receiver);
    const span = object.span.to(call.inner(key).span);
    const value: Value = { kind: 'index', span, object, key: call.inner(key) };
    return { kind: 'fallback', span: call.read.span(call.node), value, fallback: call.inner(call.result) };
  },
  // Where something is.
  File: (call) => (call.receiver || isKept(call) ? undefined : joined(call)),
  Path: (call) => (call.receiver ? undefined : joined(call)),
  get: (call) => (owner(call) === 'Paths' ? joined(call) : undefined),
};

/** Names of functions whose call can be a fallback. */
export const FALLBACK_FUNCTIONS: ReadonlySet<string> = new Set(['ifEmpty', 'ifBlank', 'getOrElse']);

/**
 * Calls of the standard library that are rather syntax than calls: collection literals, conversions of a literal,
 * fallbacks. Undefined for all others.
 */
export function familiarCall(node: Node, read: SyntaxReader, inner: Inner): Value | undefined {
  const name = calledName(node);
  const called = name && read.source(name);
  if (called === undefined) return undefined;
  const { list: brackets, lambda } = callParts(node);
  if (STREAM_WRAPPERS.has(called)) return wrapped(positional(brackets), inner);
  const reader = Object.hasOwn(READERS, called) ? READERS[called] : undefined;
  if (!reader) return undefined;
  const args = positional(brackets);
  return reader({ node, receiver: receiverOf(node), args, result: lambdaResult(lambda), read, inner });
}

function owner({ receiver, read }: Call): string {
  return receiver?.type === 'identifier' ? read.source(receiver) : '';
}

function first({ receiver, args, inner }: Call): Value | undefined {
  return !receiver && args[0] ? inner(args[0]) : undefined;
}

function receiver(call: Call): Value | undefined {
  return call.receiver && call.inner(call.receiver);
}

function list({ node, receiver, args, read, inner }: Call): Value | undefined {
  return receiver ? undefined : { kind: 'list', span: read.span(node), items: args.map(inner) };
}

function map({ node, receiver, args, read, inner }: Call): Value | undefined {
  if (receiver) return undefined;
  const entries: ObjectEntry[] = args.flatMap((arg) => {
    const pair = pairOf(arg, read);
    const key = pair && inner(pair.key);
    if (!pair || key?.kind !== 'string') return [];
    return [{ key: key.text, keySpan: key.span, value: inner(pair.value), span: read.span(arg) }];
  });
  return { kind: 'object', span: read.span(node), entries };
}

function sameText({ receiver, inner }: Call): Value | undefined {
  if (!receiver || !/literal|binary|parenthesized/.test(receiver.type)) return undefined;
  const text = inner(receiver);
  return text.kind === 'string' ? text : undefined;
}

function orResult({ node, receiver, result, read, inner }: Call): Value | undefined {
  if (!receiver || !result) return undefined;
  return { kind: 'fallback', span: read.span(node), value: inner(receiver), fallback: inner(result) };
}

function path(call: Call): Value | undefined {
  return owner(call) === 'Path' ? joined(call) : undefined;
}

/** A variable needs to know its type. */
function isKept({ node }: Call): boolean {
  return node.parent?.type === 'property_declaration';
}

/** `File("a", "b")` is read as the text of the path. */
function joined({ node, args, read, inner }: Call): Value | undefined {
  const [start, ...rest] = args.map(inner);
  if (!start) return undefined;
  if (rest.length === 0) return start;
  const slash: Value = { kind: 'string', span: start.span, text: '/' };
  return read.concatenation(node, [start, ...rest.flatMap((part) => [slash, part])]);
}

/** `PrintStream(stream)` is read as the stream. */
function wrapped([only]: readonly Node[], inner: Inner): Value | undefined {
  return only && !/literal/.test(only.type) ? inner(only) : undefined;
}

/** The sides of `key to value`. */
export function pairOf(node: Node, read: SyntaxReader): { key: Node; value: Node } | undefined {
  if (node.type !== 'infix_expression') return undefined;
  const [key, word, value] = named(node);
  return key && value && word && read.source(word) === 'to' ? { key, value } : undefined;
}

/** What a key is called that is a literal or a constant. */
export function keyText(key: Node, read: SyntaxReader): string | undefined {
  return plainText(key, read) ?? constantKey(memberPath(key, read));
}
