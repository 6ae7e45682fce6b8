import type { Node } from 'web-tree-sitter';
import type { Handler } from '../../syntax/language';
import { fieldOf, isAssigned, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { callBindings, comparison, curlOption } from './call-bindings';
import { backquotes, callValue, isCallable, tableName } from './calls';
import { readImports } from './imports';
import { functionName, keyOf, qualified, targetPath, typeName, unwrap } from './names';

/** What can be the fallback of an environment variable; anything else is no literal, nor the name of one. */
const LITERALS = new Set([
  'string',
  'encapsed_string',
  'name',
  'qualified_name',
  'class_constant_access_expression',
  'variable_name',
]);

export const handlers: Readonly<Record<string, Handler>> = {
  import(node, _parts, read) {
    readImports(node, read);
  },

  function(_node, { name }, read) {
    read.region({ type: 'function', part: 'function', name });
  },

  // Methods are never called by their name alone.
  scope(node, _parts, read) {
    read.region({ type: 'function', part: 'function' });
    if (node.type === 'method_declaration') onlyString(node, read);
  },

  branches(node, _parts, read) {
    branches(node, read);
  },

  class(_node, { name }, read) {
    read.region({ type: 'class', part: 'class', name });
  },

  local(node, _parts, read) {
    read.binding({ form: 'parameter', target: node });
  },

  parameter(_node, { name, value, type }, read) {
    if (name)
      read.binding({ form: 'parameter', target: name, value, type: typeName(type, read), ...fixed(value) });
  },

  promoted(_node, { name, value, type }, read) {
    if (!name) return;
    const declared = typeName(type, read);
    read.binding({ form: 'parameter', target: name, value, type: declared, ...fixed(value) });
    read.binding({ form: 'field', target: name, path: [read.source(name).slice(1)], type: declared });
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
    if (name && value && read.interest.binding(read.source(name)))
      read.binding({ form: 'field', target: name, value, constant: true });
  },

  static(_node, { name, value }, read) {
    if (name) read.binding({ form: 'assignment', target: name, value, ...fixed(value) });
  },

  assignment(_node, { name, value }, read) {
    if (name?.type === 'list_literal' && value) assignEach(name, value, read);
    else if (name && value) assign(name, value, read);
  },

  augmented(node, { name, operator }, read) {
    if (!name) return;
    if (name.type === 'variable_name') read.binding({ form: 'assignment', target: name, value: node });
    if (operator?.type !== '??=') return;
    if (mayBeEnvironment(name, read)) read.fallback(node);
    const right = fieldOf(node, 'right');
    if (right) givenInstead(name, right, read);
  },

  pair(_node, { name, value }, read) {
    if (name?.type === 'name' && value) curlOption(name, value, read);
    const key = name && keyOf(name, read);
    if (key === undefined || !read.interest.binding(key)) return;
    read.binding({ form: 'pair', target: name!, path: [key], value });
    if (key === 'auth' && value) userAndPassword(value, read);
  },

  argument(node, { name, value }, read) {
    if (!name || !value || !read.interest.binding(read.source(name))) return;
    const inAttribute = node.parent?.parent?.type === 'attribute';
    const form = inAttribute ? 'annotation' : 'argument';
    read.binding({ form, target: name, value, ...(inAttribute ? { constant: true } : {}) });
  },

  comparison(_node, { name, value }, read) {
    if (name && value) comparison(unwrap(name, read), value, read);
  },

  read(node, { object }, read) {
    if (object && /^\$_(?:ENV|SERVER)$/.test(read.source(object)) && !isAssigned(node))
      read.environmentRead(node);
  },

  fallback(node, { value, then, instead }, read) {
    if (!isLiteral(instead, read) && !isLiteral(then, read)) return;
    if (value && !then && instead) givenInstead(value, instead, read);
    if (value && mayBeEnvironment(value, read)) read.fallback(node);
  },

  call(node, { function: name, method, type }, read) {
    if (node.type === 'shell_command_expression') {
      if (!node.hasError) read.call(backquotes(node, read), undefined, '`');
      return;
    }
    const target = name ?? method ?? type;
    if (!target) return;
    const called = name
      ? functionName(name, read)
      : type
        ? (qualified(type, read).at(-1) ?? '').replace(/^\\/, '')
        : read.source(target);
    const wanted = name ? tableName(called, node, read) : called;
    if (isWanted(node, wanted, read) && !node.hasError && !isCallable(node))
      read.call(callValue(node, read), statementOf(node), wanted);
    callBindings(node, called, target, read);
  },
};

/** `['auth' => ['shop', 'x']]`, as Guzzle and others take it. https://docs.guzzlephp.org/en/stable/request-options.html#auth */
function userAndPassword(list: Node, read: SyntaxReader): void {
  const [user, password, ...more] = list.type === 'array_creation_expression' ? named(list) : [];
  const [target, ...keyed] = user ? named(user) : [];
  const [value, ...given] = password ? named(password) : [];
  if (target && value && keyed.length + given.length === 0 && more.length < 2)
    read.binding({ form: 'pair', target: value, path: ['auth', 'password'], value });
}

/** `[$user, $password] = ['shop', 'x']` */
function assignEach(names: Node, values: Node, read: SyntaxReader): void {
  const list = values.type === 'array_creation_expression' ? named(values) : [];
  // What is left out, `[, $password]`, moves the places.
  if (/[[(,]\s*,/.test(read.source(names)) || named(names).length !== list.length) return;
  for (const [index, name] of named(names).entries()) {
    const [value, ...keyed] = named(list[index]!);
    const bound = targetPath(name, read);
    if (bound && value && keyed.length === 0 && read.interest.binding(bound.path.at(-1) ?? ''))
      read.binding({ ...bound, form: 'setter', value });
  }
}

/** `$options['password'] ?? 'x'` */
function givenInstead(name: Node, value: Node, read: SyntaxReader): void {
  const bound = targetPath(unwrap(name, read), read);
  if (!bound || /env|_SERVER/i.test(read.source(name))) return;
  const own = (bound.path.at(-1) ?? '').replace(/^\$/, '');
  if (read.interest.binding(own)) read.binding({ target: bound.target, path: [own], form: 'pair', value });
}

/** `switch ($password) { case 'x': … }` and `match ($password) { 'x' => … }` */
function branches(node: Node, read: SyntaxReader): void {
  const condition = fieldOf(node, 'condition');
  const bound = condition && targetPath(unwrap(condition, read), read);
  const body = fieldOf(node, 'body');
  if (!bound || !body || !read.interest.binding((bound.path.at(-1) ?? '').replace(/^\$/, ''))) return;
  for (const branch of named(body)) {
    const values = fieldOf(branch, 'conditional_expressions') ?? fieldOf(branch, 'value');
    const literals = values?.type === 'match_condition_list' ? named(values) : values ? [values] : [];
    for (const value of literals)
      if (value.type === 'string' || value.type === 'encapsed_string')
        read.binding({ ...bound, form: 'comparison', value });
  }
}

/** `return 'x'`, when it is all there is to a method that is called after what it gives. */
function onlyString(method: Node, read: SyntaxReader): void {
  const target = fieldOf(method, 'name');
  const body = fieldOf(method, 'body');
  if (!target || !body) return;
  const called = read.source(target).replace(/^get(?=[A-Z])/, '');
  const name = called.charAt(0).toLowerCase() + called.slice(1);
  if (!read.interest.binding(name)) return;
  const [only, ...more] = named(body);
  const [value] = only?.type === 'return_statement' && more.length === 0 ? named(only) : [];
  if (value?.type === 'string' || value?.type === 'encapsed_string')
    read.binding({ form: 'pair', target, path: [name], value });
}

/** Every collection has a `get`; of interest are those of classes for the environment and for routes. */
function isWanted(node: Node, called: string, read: SyntaxReader): boolean {
  if (!read.interest.call(called)) return false;
  if (called !== 'get') return true;
  const scope = node.childForFieldName('scope');
  return scope !== null && /(?:^|\\)(?:Env|Route)$/.test(read.source(scope));
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

function assign(name: Node, value: Node, read: SyntaxReader): void {
  const bound = targetPath(name, read);
  if (!bound) return;
  const { path } = bound;
  const isOwn = path.length === 2 && /^(?:\$this|self|static)$/.test(path[0] ?? '');
  if (name.type === 'variable_name' || isOwn || read.interest.binding(path[path.length - 1] ?? ''))
    read.binding({ ...bound, form: 'assignment', value });
}

/** A cheap test before a fallback is read: a variable, or something with `env` in it. */
function mayBeEnvironment(node: Node, read: SyntaxReader): boolean {
  return node.type === 'variable_name' || /env|_SERVER/i.test(read.source(node).slice(0, 60));
}

/** The statement that a call is all of, with `@` or without. */
function statementOf(node: Node): Node | undefined {
  const parent = node.parent?.type === 'error_suppression_expression' ? node.parent.parent : node.parent;
  return parent?.type === 'expression_statement' ? parent : undefined;
}
