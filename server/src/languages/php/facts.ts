import type { Node } from 'web-tree-sitter';
import type { Handler } from '../../syntax/language';
import { fieldOf, isAssigned, named, statementOf } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { callValue, isCallable, tableName } from './calls';
import { comparison } from './comparisons';
import { readImports } from './imports';
import { functionName, keyOf, qualified, targetPath, typeName, unwrap } from './names';
import { regionHandlers } from './regions';
import { unpacked } from './targets';

/** What can be the fallback of an environment variable; anything else is no literal, nor the name of one. */
const LITERALS = new Set([
  'string',
  'encapsed_string',
  'name',
  'qualified_name',
  'class_constant_access_expression',
  'variable_name',
]);

/** Operators that compare, and the one that gives its right side where there is no left. */
const BINARY = new Set(['==', '===', '!=', '!==', '??']);
/** What a comparison or a fallback may be of. */
const PLAIN = new Set([
  'variable_name',
  'dynamic_variable_name',
  'member_access_expression',
  'nullsafe_member_access_expression',
  'subscript_expression',
  'scoped_property_access_expression',
  'function_call_expression',
  'member_call_expression',
  'nullsafe_member_call_expression',
  'scoped_call_expression',
  'class_constant_access_expression',
  'name',
  'qualified_name',
  'parenthesized_expression',
  'cast_expression',
  'error_suppression_expression',
]);
const NAMES: ReadonlySet<string> = new Set(['name', 'qualified_name']);
const METHOD: readonly [string, ReadonlySet<string>] = ['name', new Set(['name'])];
/** By the type of a call: the field of what is called, and what that has to be. */
const CALLED: Readonly<Record<string, readonly [string, ReadonlySet<string>]>> = {
  function_call_expression: ['function', NAMES],
  member_call_expression: METHOD,
  nullsafe_member_call_expression: METHOD,
  scoped_call_expression: METHOD,
};

export const handlers: Readonly<Record<string, Handler>> = {
  import(node, _parts, read) {
    readImports(node, read);
  },

  ...regionHandlers,

  answer(node, { name }, read) {
    if (name) onlyString(node, name, read);
  },

  branches(node, _parts, read) {
    branches(node, read);
  },

  local(node, _parts, read) {
    read.binding({ form: 'assignment', target: node });
  },

  each(node, _parts, read) {
    for (const bound of unpacked(node, undefined, read)) read.binding({ ...bound, form: 'assignment' });
  },

  rest(node, _parts, read) {
    read.binding({ form: 'parameter', target: node });
  },

  outer(node, _parts, read) {
    read.binding({ form: 'assignment', target: node, declares: false, home: 'outer' });
  },

  /** A copy of what the variable is around the closure. */
  captured(node, _parts, read) {
    read.binding({ form: 'assignment', target: node, value: node });
  },

  parameter(_node, { name, value, type }, read) {
    if (name)
      read.binding({ form: 'parameter', target: name, value, type: typeName(type, read), ...fixed(value) });
  },

  promoted(node, { name }, read) {
    if (!name) return;
    const value = fieldOf(node, 'default_value');
    const type = typeName(fieldOf(node, 'type'), read);
    read.binding({ form: 'parameter', target: name, value, type, ...fixed(value) });
    read.binding({ form: 'field', target: name, path: [read.source(name).slice(1)], type });
  },

  property(_node, { name, value, type }, read) {
    if (!name) return;
    const path = [read.source(name).slice(1)];
    read.binding({ form: 'field', target: name, path, value, type: typeName(type, read), ...fixed(value) });
  },

  constant(node, { name, value }, read) {
    if (!name || !value) return;
    const inClass = node.parent?.parent?.type !== 'program' && node.parent?.parent?.type.endsWith('_list');
    read.binding({ form: inClass ? 'field' : 'assignment', target: name, value, constant: true });
  },

  case(_node, { name, value }, read) {
    if (name && value) read.binding({ form: 'field', target: name, value, constant: true });
  },

  static(_node, { name, value }, read) {
    if (name) read.binding({ form: 'assignment', target: name, value, ...fixed(value) });
  },

  assignment(node, _parts, read) {
    const name = fieldOf(node, 'left');
    const value = fieldOf(node, 'right');
    if (!name || !value) return;
    if (name.type === 'list_literal')
      for (const bound of unpacked(name, value, read)) read.binding({ ...bound, form: 'assignment' });
    else {
      const bound = targetPath(name, read);
      if (bound) read.binding({ ...bound, form: 'assignment', value });
    }
  },

  augmented(node, _parts, read) {
    const name = fieldOf(node, 'left');
    if (!name) return;
    if (name.type === 'variable_name')
      read.binding({ form: 'assignment', target: name, value: node, augments: 'joined' });
    if (fieldOf(node, 'operator')?.type !== '??=') return;
    if (mayBeEnvironment(name, read)) read.fallback(node);
    const right = fieldOf(node, 'right');
    if (right) givenInstead(name, right, read);
  },

  pair(_node, { name, value }, read) {
    // A constant is called like what it stands for.
    const key = name?.type === 'name' ? read.source(name) : name && keyOf(name, read);
    if (name && key !== undefined) read.binding({ form: 'pair', target: name, path: [key], value });
  },

  argument(node, { name, value }, read) {
    if (!name || !value) return;
    const inAttribute = node.parent?.parent?.type === 'attribute';
    const form = inAttribute ? 'annotation' : 'argument';
    read.binding({ form, target: name, value, ...(inAttribute ? { constant: true } : {}) });
  },

  binary(node, _parts, read) {
    const operator = fieldOf(node, 'operator')?.type ?? '';
    if (!BINARY.has(operator)) return;
    const left = fieldOf(node, 'left');
    const right = fieldOf(node, 'right');
    if (!left || !right) return;
    if (operator === '??') {
      if (PLAIN.has(left.type) && isLiteral(right, read)) fallback(node, left, right, read);
    } else if (isString(left)) comparison(unwrap(right, read), left, read);
    else if (PLAIN.has(left.type) && isString(right)) comparison(unwrap(left, read), right, read);
  },

  ternary(node, parts, read) {
    regionHandlers.ternary?.(node, parts, read);
    const value = fieldOf(node, 'condition');
    const then = fieldOf(node, 'body');
    const instead = fieldOf(node, 'alternative');
    if (!value || !instead || !(isLiteral(instead, read) || isLiteral(then, read))) return;
    fallback(node, value, then ? undefined : instead, read);
  },

  read(node, _parts, read) {
    const object = node.firstNamedChild;
    if (object?.type !== 'variable_name' || !/^\$_(?:ENV|SERVER)$/.test(read.source(object))) return;
    if (!isAssigned(node)) read.environmentRead(node);
  },

  call(node, _parts, read) {
    if (node.type === 'shell_command_expression') {
      if (!node.hasError) read.callLater('`', node);
      return;
    }
    const name = calledNode(node);
    if (!name) return;
    const called = calledName(node, name, read);
    if (!node.hasError && !isCallable(node)) read.callLater(called, node, silencedStatement, callValue);
  },
};

/** What names the function, the method or the class that is called. */
function calledNode(node: Node): Node | undefined {
  const [field, names] = CALLED[node.type] ?? [];
  const name = field === undefined ? node.firstNamedChild : fieldOf(node, field);
  return name && (names ?? NAMES).has(name.type) ? name : undefined;
}

function calledName(node: Node, name: Node, read: SyntaxReader): string {
  if (node.type === 'function_call_expression') return tableName(functionName(name, read), node, read);
  if (node.type !== 'object_creation_expression') return read.source(name);
  return (qualified(name, read).at(-1) ?? '').replace(/^\\/, '');
}

/** @param instead what is given where there is no value, if that is all that is chosen between */
function fallback(node: Node, value: Node, instead: Node | undefined, read: SyntaxReader): void {
  if (instead) givenInstead(value, instead, read);
  if (mayBeEnvironment(value, read)) read.fallback(node);
}

/** `$options['password'] ?? 'x'` */
function givenInstead(name: Node, value: Node, read: SyntaxReader): void {
  const bound = targetPath(unwrap(name, read), read);
  if (!bound || /env|_SERVER/i.test(read.source(name))) return;
  const own = (bound.path.at(-1) ?? '').replace(/^\$/, '');
  read.binding({ target: bound.target, path: [own], form: 'pair', value });
}

/** `switch ($password) { case 'x': … }` and `match ($password) { 'x' => … }` */
function branches(node: Node, read: SyntaxReader): void {
  const condition = fieldOf(node, 'condition');
  const bound = condition && targetPath(unwrap(condition, read), read);
  const body = fieldOf(node, 'body');
  if (!bound || !body) return;
  for (const branch of named(body)) {
    const values = fieldOf(branch, 'conditional_expressions') ?? fieldOf(branch, 'value');
    const literals = values?.type === 'match_condition_list' ? named(values) : values ? [values] : [];
    for (const value of literals) if (isString(value)) read.binding({ ...bound, form: 'comparison', value });
  }
}

/** `return 'x'`, when it is all there is to a method that is called after what it gives. */
function onlyString(method: Node, target: Node, read: SyntaxReader): void {
  const body = fieldOf(method, 'body');
  const [only, ...more] = body ? named(body) : [];
  const [value] = only?.type === 'return_statement' && more.length === 0 ? named(only) : [];
  if (!value || !isString(value)) return;
  const called = read.source(target).replace(/^get(?=[A-Z])/, '');
  const name = called.charAt(0).toLowerCase() + called.slice(1);
  read.binding({ form: 'pair', target, path: [name], value });
}

function isString({ type }: Node): boolean {
  return type === 'string' || type === 'encapsed_string';
}

function isLiteral(node: Node | undefined, read: SyntaxReader): boolean {
  const inner = node && unwrap(node, read);
  if (inner?.type === 'binary_expression') return inner.childForFieldName('operator')?.type === '.';
  return inner !== undefined && LITERALS.has(inner.type);
}

/** A default value has to be known before the program runs. */
function fixed(value: Node | undefined): { constant?: true } {
  return value ? { constant: true } : {};
}

/** A cheap test before a fallback is read: a variable, or something with `env` in it. */
function mayBeEnvironment(node: Node, read: SyntaxReader): boolean {
  return node.type === 'variable_name' || /env|_SERVER/i.test(read.source(node).slice(0, 60));
}

/** The statement that a call is all of, with `@` or without. */
function silencedStatement(node: Node): Node | undefined {
  return statementOf(node.parent?.type === 'error_suppression_expression' ? node.parent : node);
}
