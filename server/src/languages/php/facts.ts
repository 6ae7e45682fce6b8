import type { Node } from 'web-tree-sitter';
import type { Handler } from '../../syntax/language';
import { fieldOf, isAssigned, named } from '../../syntax/nodes';
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
    if (name && value) read.binding({ form: 'field', target: name, value, constant: true });
  },

  static(_node, { name, value }, read) {
    if (name) read.binding({ form: 'assignment', target: name, value, ...fixed(value) });
  },

  assignment(_node, { name, value }, read) {
    if (!name || !value) return;
    if (name.type === 'list_literal')
      for (const bound of unpacked(name, value, read)) read.binding({ ...bound, form: 'assignment' });
    else {
      const bound = targetPath(name, read);
      if (bound) read.binding({ ...bound, form: 'assignment', value });
    }
  },

  augmented(node, { name, operator }, read) {
    if (!name) return;
    if (name.type === 'variable_name')
      read.binding({ form: 'assignment', target: name, value: node, augments: 'joined' });
    if (operator?.type !== '??=') return;
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
      if (!node.hasError) read.callLater('`', node);
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
    if (!node.hasError && !isCallable(node)) read.callLater(wanted, node, statementOf(node), callValue);
  },
};

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
    for (const value of literals)
      if (value.type === 'string' || value.type === 'encapsed_string')
        read.binding({ ...bound, form: 'comparison', value });
  }
}

/** `return 'x'`, when it is all there is to a method that is called after what it gives. */
function onlyString(method: Node, target: Node, read: SyntaxReader): void {
  const body = fieldOf(method, 'body');
  const [only, ...more] = body ? named(body) : [];
  const [value] = only?.type === 'return_statement' && more.length === 0 ? named(only) : [];
  if (value?.type !== 'string' && value?.type !== 'encapsed_string') return;
  const called = read.source(target).replace(/^get(?=[A-Z])/, '');
  const name = called.charAt(0).toLowerCase() + called.slice(1);
  read.binding({ form: 'pair', target, path: [name], value });
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
function statementOf(node: Node): Node | undefined {
  const parent = node.parent?.type === 'error_suppression_expression' ? node.parent.parent : node.parent;
  return parent?.type === 'expression_statement' ? parent : undefined;
}
