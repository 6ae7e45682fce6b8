import type { Node } from 'web-tree-sitter';
import type { Handler } from '../../syntax/language';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { annotatedName, annotationOf } from './annotations';
import { appliedPlugins, infixCall, quotedCall } from './build-scripts';
import { compared } from './comparisons';
import { parameters, property } from './declarations';
import { FALLBACK_FUNCTIONS, keyText, pairOf } from './familiar-calls';
import { keyOf } from './keys';
import {
  afterEquals,
  bracketed,
  calledName,
  childOf,
  declaredType,
  memberPath,
  nameText,
  scopedCalls,
  typeName,
} from './nodes';
import { regionHandlers } from './regions';
import { callOf, superCall } from './values';

/** Operators that compare, and the one that gives its right side where there is no left. */
const BINARY: ReadonlySet<string> = new Set(['==', '===', '!=', '!==', '?:']);
/** What may be the fallback of something: a literal, or what may stand for one. */
const FALLBACKS: ReadonlySet<string> = new Set([
  'string_literal',
  'multiline_string_literal',
  'identifier',
  'navigation_expression',
  'parenthesized_expression',
  'binary_expression',
]);

export const handlers: Readonly<Record<string, Handler>> = {
  import(node, _parts, read) {
    const [path, alias] = named(node);
    if (path?.type !== 'qualified_identifier') return;
    const target = named(path)
      .map((part) => nameText(part, read))
      .join('.');
    const star = node.children.some((child) => child?.type === '*');
    const local = alias ? nameText(alias, read) : target.slice(target.lastIndexOf('.') + 1);
    read.import(star ? '*' : local, target);
  },

  ...regionHandlers,

  alias(node, { name }, read) {
    const type = declaredType(node, read);
    if (name && type !== undefined) read.binding({ form: 'field', target: name, type });
  },

  subject(node, { variable }, read) {
    const name = variable && childOf(variable, 'identifier');
    if (name) read.binding({ form: 'assignment', target: name, value: afterEquals(node), home: 'block' });
  },

  property,
  parameters,

  member(node, { name }, read) {
    if (!name) return;
    const isField = node.children.some((child) => child?.type === 'val' || child?.type === 'var');
    const form = isField ? 'field' : 'parameter';
    read.binding({ form, target: name, value: afterEquals(node), type: declaredType(node, read) });
  },

  assignment(node, _parts, read) {
    const name = fieldOf(node, 'left');
    const value = fieldOf(node, 'right');
    if (!name || !value) return;
    const operator = fieldOf(node, 'operator')?.type;
    const given = operator === '=' ? value : undefined;
    if (name.type === 'index_expression') {
      const [, key] = named(name);
      if (key && given) pair(key, given, read);
      return;
    }
    const target = name.type === 'navigation_expression' ? name.lastNamedChild : name;
    if (target?.type !== 'identifier') return;
    const path = memberPath(name, read);
    const common = { form: 'assignment', target, value, declares: false } as const;
    if (path && given) read.binding({ ...common, path });
    else if (path) read.binding({ ...common, path, augmentation: { whole: node, operator } });
    else read.binding({ form: 'setter', target, path: [nameText(target, read)], value: given });
  },

  infix(node, _parts, read) {
    const sides = pairOf(node, read);
    if (sides) pair(sides.key, sides.value, read);
    else infixCall(node, read);
  },

  argument(node, { name, value }, read) {
    if (!name || !value) return;
    const owner = annotationOf(node, read);
    const key = nameText(name, read);
    if (owner && (key === 'value' || key === 'defaultValue')) {
      read.fallback(value);
      const target = key === 'defaultValue' ? annotatedName(owner.annotation) : undefined;
      if (target) read.binding({ form: 'annotation', target, value, constant: true });
    } else if (owner) read.binding({ form: 'annotation', target: name, value, constant: true });
    else read.binding({ form: 'argument', target: name, value });
  },

  annotation(node, { value }, read) {
    const argument = value?.parent;
    const owner = argument && annotationOf(argument, read);
    if (!value || !owner) return;
    const source = read.source(value);
    if (source.startsWith('"\\${')) return read.fallback(value);
    const name =
      /^(?:Value|DefaultValue)$/.test(owner.name) && !source.startsWith('"#{')
        ? annotatedName(node)
        : undefined;
    if (name) read.binding({ form: 'annotation', target: name, value, constant: true });
  },

  binary(node, _parts, read) {
    const operator = fieldOf(node, 'operator')?.type ?? '';
    if (!BINARY.has(operator)) return;
    const left = fieldOf(node, 'left');
    const right = fieldOf(node, 'right');
    if (!left || !right) return;
    if (operator === '?:') {
      if (FALLBACKS.has(right.type)) fallback(node, left, right, read);
    } else if (left.type === 'string_literal' || right.type === 'string_literal') compared(left, right, read);
  },

  entry(_node, { name, value }, read) {
    // Its constructor keeps it: the constant's name is the value's.
    if (name && value) read.binding({ form: 'field', target: name, value });
  },

  super(node, _parts, read) {
    const type = typeName(childOf(node, 'user_type'), read);
    if (type !== undefined && !node.hasError)
      read.callLater(type.slice(type.lastIndexOf('.') + 1), node, undefined, (found) =>
        superCall(found, read),
      );
  },

  call(node, _parts, read) {
    const target = calledName(node);
    if (!target) return quotedCall(node, read);
    const called = nameText(target, read);
    appliedPlugins(node, called, read);
    if (FALLBACK_FUNCTIONS.has(called) && !node.hasError) read.fallback(node);
    for (const member of node.hasError ? [] : (scopedCalls(node, called)?.calls ?? [])) {
      const name = calledName(member);
      if (name)
        read.callLater(nameText(name, read), member, undefined, (found) =>
          callOf(found, read, scopeOf(found, read)),
        );
    }
    if (bracketed(node) !== node) return;
    if (!node.hasError) read.callLater(called, node, usedNowhere, (found) => callOf(found, read));
  },
};

/** `config.propertyOrNull("jwt.secret")?.getString() ?: "x"`: the setting has a name, and the default is written here. */
function fallback(node: Node, left: Node, right: Node, read: SyntaxReader): void {
  read.fallback(node);
  const key = keyOf(left, read);
  if (key) pair(key, right, read, true);
}

function pair(key: Node, value: Node, read: SyntaxReader, constant?: true): void {
  const text = keyText(key, read);
  if (text !== undefined)
    read.binding({ form: 'pair', target: key, path: [text], value, ...(constant ? { constant } : {}) });
}

/** The object that a call in a lambda is about; see `scopedCalls`. */
function scopeOf(member: Node, read: SyntaxReader): Node | undefined {
  const call = member.parent?.parent?.parent;
  const name = call && calledName(call);
  return name ? scopedCalls(call, nameText(name, read))?.object : undefined;
}

/** Nothing uses what the last expression of a function's own block or of a loop gives; that of a lambda may be. */
function usedNowhere(node: Node): Node | undefined {
  const block = node.parent;
  if (block?.type !== 'block') return undefined;
  return /^(?:function_body|for_statement|while_statement)$/.test(block.parent?.type ?? '')
    ? node
    : undefined;
}
