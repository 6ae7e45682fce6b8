import type { Node } from 'web-tree-sitter';
import type { Callee, NamedArgument, Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { attributeDefault } from './attributes';
import { conditional, matched } from './conditions';
import { conditionalDefault, matchDefault } from './defaults';
import { formatted, macroArguments } from './macros';
import { binary, member, unary } from './operators';
import { argumentsOf, calledParts, memberPath } from './paths';
import { stringValue } from './strings';

export type Inner = (child: Node) => Value;

/** Expressions nested deeper are not read: generated code, or a text that is being typed. */
const MAX_DEPTH = 50;
/** Methods that give the same thing, or the same text, in another form. */
const SAME = new Set(
  (
    'unwrap expect ok as_deref as_ref as_mut as_str as_bytes as_os_str to_string to_owned to_vec into into_bytes ' +
    'into_boxed_str into_string try_into clone cloned unwrap_or_default map_err context with_context trim await parse'
  ).split(' '),
);
/** Functions that only wrap what they are given. */
const WRAPPERS =
  /^(?:Some|Ok|Box\.new|Arc\.new|Rc\.new|Mutex\.new|RwLock\.new|(?:\w+\.)*(?:String|Cow|PathBuf|OsString|CString|SecretString|Secret|SecretBox|Zeroizing)\.(?:from|new)|(?:\w+\.)*Path\.new|Cow\.Borrowed|(?:\w+\.)*HeaderValue\.from_(?:static|str)|BufWriter\.new|LineWriter\.new|(?:\w+\.)*BufWriter\.new)$/;
/** Values that are made when they are first asked for. */
const LAZY = /^(?:\w+\.)*(?:Lazy|LazyLock|LazyCell)\.new$/;
const MAX_CHAIN = 40;
/** Between a call and the dot behind it, in UTF-16 code units. */
const MAX_BLANKS = 200;

/** Reads a Rust expression. */
export function value(node: Node, read: SyntaxReader, depth = 0): Value {
  if (depth > MAX_DEPTH) return read.other(node);
  const inner: Inner = (child) => value(child, read, depth + 1);
  switch (node.type) {
    case 'string_literal':
    case 'raw_string_literal':
      return stringValue(node, read);
    case 'identifier':
    case 'self':
    case 'scoped_identifier':
    case 'field_expression':
      return member(node, read, inner);
    case 'call_expression':
      return familiar(node, read, inner) ?? callValue(node, read, inner);
    case 'macro_invocation':
      return macro(node, read, inner);
    case 'struct_expression':
      return creation(node, read, inner);
    case 'binary_expression':
      return binary(node, read, inner);
    case 'let_chain':
      return { kind: 'logical', span: read.span(node), operator: 'and', operands: named(node).map(inner) };
    case 'unary_expression':
      return unary(node, read, inner);
    case 'index_expression': {
      const [object, key] = named(node);
      if (!object || !key) return read.other(node);
      return { kind: 'index', span: read.span(node), object: inner(object), key: inner(key) };
    }
    case 'array_expression':
    case 'tuple_expression':
      return { kind: 'list', span: read.span(node), items: named(node).map(inner) };
    case 'try_expression':
    case 'await_expression':
    case 'reference_expression':
    case 'parenthesized_expression': {
      const content = named(node).at(-1);
      const first = node.type === 'reference_expression' ? fieldOf(node, 'value') : named(node)[0];
      return (first ?? content) ? inner((first ?? content)!) : read.other(node);
    }
    case 'match_expression':
      return matchDefault(node, read, inner) ?? matched(node, read, inner);
    case 'if_expression':
      return conditionalDefault(node, read, inner) ?? conditional(node, read, inner);
    case 'attribute_item':
      return attributeDefault(node, read);
    case 'boolean_literal':
      return { kind: 'scalar', span: read.span(node), value: read.source(node) === 'true' };
    case 'integer_literal':
    case 'float_literal': {
      const number = Number(read.source(node).replace(/_|(?:[iuf](?:8|16|32|64|128|size))$/g, ''));
      return Number.isNaN(number)
        ? read.other(node)
        : { kind: 'scalar', span: read.span(node), value: number };
    }
    default:
      return read.other(node);
  }
}

/** Reads a call, a macro's call or a struct literal as such, even where `value` sees something simpler in it. */
export function callOf(node: Node, read: SyntaxReader): Value {
  const inner: Inner = (child) => value(child, read, 1);
  if (node.type === 'struct_expression') return creation(node, read, inner);
  if (node.type === 'macro_invocation') return macroCall(node, read);
  const call = callValue(node, read, inner);
  return call.kind === 'call'
    ? { ...call, args: [...call.args, ...addedArguments(node, read, inner)] }
    : call;
}

/** Conversions, wrappers and fallbacks, which are rather syntax than calls. Undefined for all other calls. */
function familiar(node: Node, read: SyntaxReader, inner: Inner): Value | undefined {
  const parts = calledParts(node);
  if (!parts) return undefined;
  const name = read.source(parts.name);
  const isMethod = fieldOf(node, 'function')?.type === 'field_expression';
  const args = argumentsOf(node);
  const [first] = args;
  if (isMethod && parts.object) {
    if (SAME.has(name)) return inner(parts.object);
    const fallback = fallbackOf(name, args);
    if (!fallback) return undefined;
    return {
      kind: 'fallback',
      span: read.span(node),
      value: inner(parts.object),
      fallback: inner(fallback),
      // These answer a `Result` or an `Option` themselves.
      ...(name === 'or' || name === 'or_else' ? { required: read.source(parts.object) } : {}),
    };
  }
  const path = args.length === 1 ? memberPath(fieldOf(node, 'function') ?? node, read)?.join('.') : undefined;
  if (path === undefined || !first) return undefined;
  const lazy = LAZY.test(path) ? given(first) : undefined;
  return lazy || WRAPPERS.test(path) ? inner(lazy ?? first) : undefined;
}

/** What a method answers in place of a missing value. */
function fallbackOf(name: string, [first, second]: readonly Node[]): Node | undefined {
  switch (name) {
    case 'unwrap_or':
    case 'or':
      return first;
    case 'unwrap_or_else':
    case 'or_else':
      return given(first);
    // `map_or("x".to_string(), |v| v)` changes nothing about the value that is there.
    case 'map_or':
      return given(second)?.type === 'identifier' ? first : undefined;
    case 'map_or_else':
      return given(second)?.type === 'identifier' ? given(first) : undefined;
    default:
      return undefined;
  }
}

/** What a closure gives: `"x"` of `|_| "x"` and of `|_| { "x" }`. */
function given(closure: Node | undefined): Node | undefined {
  const body = closure?.type === 'closure_expression' ? fieldOf(closure, 'body') : undefined;
  const only = body?.type === 'block' ? named(body) : [];
  return only.length === 1 ? only[0] : body;
}

function callValue(node: Node, read: SyntaxReader, inner: Inner): Value {
  const parts = calledParts(node);
  const list = fieldOf(node, 'arguments');
  if (!parts || !list) return read.other(node);
  const own = read.source(parts.name);
  const { object } = parts;
  const callee: Callee = object
    ? { span: calleeSpan(object, parts.name, read), name: own, receiver: receiver(object, read, inner) }
    : { span: read.span(parts.name), name: own };
  return {
    kind: 'call',
    span: read.span(node),
    callee,
    args: argumentsOf(node).map(inner),
    named: [],
    argsSpan: read.span(list),
    creates: false,
  };
}

function receiver(object: Node, read: SyntaxReader, inner: Inner): Value {
  const path = memberPath(object, read);
  return path ? read.name(object, path) : inner(object);
}

/** What is called with the object it is called on, if that stands in the same line: of a long chain the method alone. */
function calleeSpan(object: Node, name: Node, read: SyntaxReader) {
  const start = object.startPosition.row === name.startPosition.row ? object : name;
  return read.range(start.startIndex, name.endIndex);
}

/** What a builder is given behind the call that makes it: `-c` and `ls` of `Command::new("sh").arg("-c").arg("ls")`. */
function addedArguments(node: Node, read: SyntaxReader, inner: Inner): readonly Value[] {
  const added: Value[] = [];
  let current = node;
  for (let depth = 0; depth < MAX_CHAIN; depth++) {
    const call = nextInChain(current);
    const name = call && calledParts(call)?.name;
    if (!call || !name) break;
    const called = read.source(name);
    const [first] = argumentsOf(call);
    if (first && called === 'arg') added.push(inner(first));
    if (first && called === 'args') {
      const list = inner(first);
      added.push(...(list.kind === 'list' ? list.items : [list]));
    }
    current = call;
  }
  return added;
}

/** The calls of a builder behind the one that makes it say what that one means. */
export function reachBuilder(node: Node, read: SyntaxReader): void {
  // A parent is expensive to find, and few calls have a method behind them, or a comment before that.
  if (!/^\s*[./]/.test(read.slice(node.endIndex, node.endIndex + MAX_BLANKS))) return;
  let current = node;
  for (let depth = 0; depth < MAX_CHAIN; depth++) {
    const call = nextInChain(current);
    if (!call) break;
    current = call;
  }
  read.reach(current);
}

/** The call of a method of what a call answers. */
function nextInChain(node: Node): Node | undefined {
  const member = node.parent;
  const call = member?.type === 'field_expression' ? member.parent : undefined;
  return call?.type === 'call_expression' && fieldOf(call, 'function')?.id === member?.id ? call : undefined;
}

/** `Config { password: x }` */
function creation(node: Node, read: SyntaxReader, inner: Inner): Value {
  const type = fieldOf(node, 'name');
  const path = type && memberPath(type, read);
  const name = path?.at(-1);
  const body = fieldOf(node, 'body');
  if (!type || !path || name === undefined || !body) return read.other(node);
  const span = read.span(type);
  const entries: NamedArgument[] = named(body).flatMap((field) => {
    const key = fieldOf(field, 'field');
    const given = fieldOf(field, 'value');
    if (!key || !given) return [];
    return [
      { name: read.source(key), nameSpan: read.span(key), value: inner(given), span: read.span(field) },
    ];
  });
  const owner: Value = { kind: 'name', span, path: path.slice(0, -1) };
  return {
    kind: 'call',
    span: read.span(node),
    callee: path.length > 1 ? { span, name, receiver: owner } : { span, name },
    args: [],
    named: entries,
    argsSpan: read.span(body),
    creates: true,
  };
}

function macro(node: Node, read: SyntaxReader, inner: Inner): Value {
  const name = fieldOf(node, 'macro');
  const own = name && read.source(name);
  if (own === 'format' || own === 'concat') return formatted(node, own, read);
  if (own === 'vec') return { kind: 'list', span: read.span(node), items: macroArguments(node, read, inner) };
  return macroCall(node, read);
}

/** `cmd!("ls", "-l")`. Macros of the compiler keep their mark: `env!("X")` is no call of a function `env`. */
function macroCall(node: Node, read: SyntaxReader): Value {
  const target = fieldOf(node, 'macro');
  const path = target && memberPath(target, read);
  const own = path?.at(-1);
  if (!target || !path || own === undefined) return read.other(node);
  const span = read.span(target);
  const name = own === 'env' || own === 'option_env' ? `${own}!` : own;
  const object: Value = { kind: 'name', span, path: path.slice(0, -1) };
  return {
    kind: 'call',
    span: read.span(node),
    callee: path.length > 1 ? { span, name, receiver: object } : { span, name },
    args: COMMANDS.has(own)
      ? commandLine(node, read)
      : macroArguments(node, read, (child) => value(child, read, 1)),
    named: [],
    creates: false,
  };
}

/** Macros that read what stands in their brackets as a command line: https://docs.rs/cmd_lib */
const COMMANDS = new Set(['run_cmd', 'run_fun', 'spawn', 'spawn_with_output']);

function commandLine(node: Node, read: SyntaxReader): readonly Value[] {
  const tree = node.namedChildren.find((child) => child?.type === 'token_tree');
  return tree ? [read.string(tree, read.source(tree).slice(1, -1).trim())] : [];
}
