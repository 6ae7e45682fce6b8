import type { Node } from 'web-tree-sitter';
import type { Handler } from '../../core/language';
import type { SyntaxReader } from '../../core/syntax-reader';
import { callBindings, comparison } from './call-bindings';
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
    read.scope('function', name);
  },

  // Methods are never called by their name alone.
  scope(_node, _parts, read) {
    read.scope('function');
  },

  class(_node, { name }, read) {
    read.scope('class', name);
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
    if (name && value) assign(name, value, read);
  },

  augmented(node, { name, operator }, read) {
    if (!name) return;
    if (name.type === 'variable_name') read.binding({ form: 'assignment', target: name, value: node });
    if (operator?.type === '??=' && mayBeEnvironment(name, read)) read.fallback(node);
  },

  pair(_node, { name, value }, read) {
    const key = name && keyOf(name, read);
    if (key !== undefined && read.interest.binding(key))
      read.binding({ form: 'pair', target: name!, path: [key], value });
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

  fallback(node, { value, then, instead }, read) {
    if (!isLiteral(instead, read) && !isLiteral(then, read)) return;
    if (value && mayBeEnvironment(value, read)) read.fallback(node);
  },

  call(node, { function: name, method, type }, read) {
    if (node.type === 'shell_command_expression') {
      if (read.interest.call('`') && !node.hasError) read.call(backquotes(node, read));
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
      read.call(callValue(node, read), statementOf(node));
    callBindings(node, called, target, read);
  },
};

/** Every collection has a `get`; of interest is the one of a class for the environment. */
function isWanted(node: Node, called: string, read: SyntaxReader): boolean {
  if (!read.interest.call(called)) return false;
  if (called !== 'get') return true;
  const scope = node.childForFieldName('scope');
  return scope !== null && /(?:^|\\)Env$/.test(read.source(scope));
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
