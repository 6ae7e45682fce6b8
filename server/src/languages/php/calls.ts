import type { Node } from 'web-tree-sitter';
import type { Callee, CallValue, NamedArgument, Value } from '../../semantics/values';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { functionName, memberPath, qualified } from './names';
import { stringValue } from './strings';
import { value } from './values';

/**
 * Functions that log to a file when their arguments say so; what they are called in the rules' tables then:
 * `error_log($message, 3, $path)`, `ini_set('error_log', $path)`, `file_put_contents($path, $line, FILE_APPEND)`,
 * `define('WP_DEBUG_LOG', true)`.
 */
const SPECIAL: Readonly<Record<string, (args: readonly Node[], read: SyntaxReader) => string>> = {
  error_log: ([, type], read) => (type && read.source(type) === '3' ? 'error_log>' : 'error_log'),
  ini_set: iniSet,
  ini_alter: iniSet,
  define: ([name, value], read) =>
    name &&
    value &&
    /^['"]WP_DEBUG_LOG['"]$/.test(read.source(name)) &&
    /^(?:true$|['"])/i.test(read.source(value))
      ? 'define>'
      : 'define',
  file_put_contents: ([, , flags], read) =>
    flags && read.source(flags).includes('FILE_APPEND') ? 'file_put_contents>>' : 'file_put_contents',
};

function iniSet([name, path]: readonly Node[], read: SyntaxReader): string {
  const isLog = name !== undefined && /^(['"])error_log\1$/.test(read.source(name));
  return isLog && path && !/^['"](?:syslog)?['"]$/.test(read.source(path)) ? 'ini_set>' : 'ini_set';
}

/** The name by which the rules' tables know a function, given how it is called. */
export function tableName(called: string, node: Node, read: SyntaxReader): string {
  const special = Object.hasOwn(SPECIAL, called) ? SPECIAL[called] : undefined;
  return special ? special(plainArguments(node), read) : called;
}

/** The expressions that a call is given by position. */
export function plainArguments(call: Node): Node[] {
  return argumentsOf(call).flatMap((argument) => {
    const given =
      argument.type === 'argument' && !fieldOf(argument, 'name') ? argument.lastNamedChild : undefined;
    return given ? [given] : [];
  });
}

/** `exec(...)` is no call but the function itself. */
export function isCallable(call: Node): boolean {
  return argumentsOf(call).some(({ type }) => type === 'variadic_placeholder');
}

function argumentsOf(call: Node): Node[] {
  const list = listOf(call);
  return list ? named(list) : [];
}

function listOf(call: Node): Node | undefined {
  return fieldOf(call, 'arguments') ?? named(call).find(({ type }) => type === 'arguments');
}

/** Reads a call of a function or method, a `new`, or backquotes. */
export function callValue(node: Node, read: SyntaxReader): Value {
  const callee = calleeOf(node, read);
  if (!callee) return read.other(node);
  return made(node, callee, listOf(node), read);
}

/** A call of what `name` names, with the arguments of `list`: an attribute. */
export function callOf(node: Node, name: Node, list: Node | undefined, read: SyntaxReader): CallValue {
  const path = qualified(name, read);
  return made(node, calledBy(name, path, path.at(-1) ?? '', read), list, read);
}

function made(node: Node, callee: Callee, list: Node | undefined, read: SyntaxReader): CallValue {
  return {
    kind: 'call',
    span: read.span(node),
    callee,
    args: list ? positional(list, read) : [],
    named: list ? named(list).flatMap((argument) => keyword(argument, read)) : [],
    ...(list ? { argsSpan: read.span(list) } : {}),
    creates: node.type === 'object_creation_expression',
  };
}

/** `` `ls -l` ``, which gives what `shell_exec('ls -l')` gives. */
export function backquotes(node: Node, read: SyntaxReader): Value {
  const span = read.span(node);
  const line = stringValue(node, read, (hole) => value(hole, read));
  return { kind: 'call', span, callee: { span, name: '`' }, args: [line], named: [], creates: false };
}

function calleeOf(node: Node, read: SyntaxReader): Callee | undefined {
  switch (node.type) {
    case 'function_call_expression': {
      const called = fieldOf(node, 'function');
      if (called?.type !== 'name' && called?.type !== 'qualified_name') return undefined;
      const path = qualified(called, read);
      const name = tableName(functionName(called, read), node, read);
      const rooted = path.length === 1 && path[0]?.startsWith('\\');
      return calledBy(called, path, rooted ? `\\${name}` : name, read);
    }
    case 'object_creation_expression': {
      const [type] = named(node);
      const path = type && memberPath(type, read);
      return type && path ? calledBy(type, path, path.at(-1) ?? '', read) : undefined;
    }
    default: {
      const name = fieldOf(node, 'name');
      const owner = fieldOf(node, 'object') ?? fieldOf(node, 'scope');
      if (name?.type !== 'name' || !owner) return undefined;
      return {
        span: read.range(node.startIndex, name.endIndex),
        name: read.source(name),
        receiver: value(owner, read),
      };
    }
  }
}

function calledBy(node: Node, path: readonly string[], name: string, read: SyntaxReader): Callee {
  const span = read.span(node);
  return path.length > 1
    ? { span, name, receiver: { kind: 'name', span, path: path.slice(0, -1) } }
    : { span, name };
}

function positional(list: Node, read: SyntaxReader): Value[] {
  return named(list).flatMap((argument): Value[] => {
    if (argument.type === 'variadic_unpacking') return spread(argument, read);
    const given = argument.lastNamedChild;
    if (argument.type !== 'argument' || !given || fieldOf(argument, 'name')) return [];
    return given.type === 'variadic_unpacking' ? spread(given, read) : [value(given, read)];
  });
}

/** What `...` puts in, where it is written out; else a list of it. */
export function spread(node: Node, read: SyntaxReader): Value[] {
  const [list] = named(node);
  const items = list ? value(list, read) : read.other(node);
  return items.kind === 'list' ? [...items.items] : [{ kind: 'list', span: read.span(node), items: [items] }];
}

function keyword(argument: Node, read: SyntaxReader): readonly NamedArgument[] {
  const name = argument.type === 'argument' ? fieldOf(argument, 'name') : undefined;
  const given = argument.lastNamedChild;
  return name && given ? [read.named(argument, name, given)] : [];
}
