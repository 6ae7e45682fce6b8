import type { Node } from 'web-tree-sitter';
import type { Handler } from '../../syntax/language';
import { named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { jvmCallBindings } from '../shared/jvm-call-bindings';
import { annotatedName, annotationOf } from './annotations';
import { compared, comparingBranches, comparingCall } from './comparisons';
import { parameters, property } from './declarations';
import { FALLBACK_FUNCTIONS, keyText, pairOf } from './familiar-calls';
import { keyOf } from './keys';
import {
  afterEquals,
  bracketed,
  calledName,
  callParts,
  childOf,
  declaredType,
  memberPath,
  nameText,
  positional,
  receiverOf,
  scopedCalls,
  typeName,
} from './nodes';
import { plainText } from './strings';
import { callOf, superCall } from './values';

export const query = `
(import) @import
(class_declaration name: (identifier) @class.name) @class
(object_declaration name: (identifier) @class.name) @class
(object_literal) @class
(type_alias type: (identifier) @alias.name) @alias
(function_declaration name: (identifier) @function.name) @function
(anonymous_function) @scope
(secondary_constructor) @scope
(anonymous_initializer) @scope
(getter) @scope
(setter) @scope
(for_statement) @loop
(catch_block (identifier) @catch.name) @catch
(when_subject (variable_declaration) @subject.variable) @subject
(lambda_literal) @lambda
(property_declaration) @property
(class_parameter (identifier) @member.name) @member
(function_value_parameters (parameter)) @parameters
(assignment left: (_) @assignment.name operator: "=" right: (_) @assignment.value) @assignment
(infix_expression) @infix
(value_argument . (identifier) @argument.name "=" (_) @argument.value) @argument
(annotation (constructor_invocation (value_arguments (value_argument . (string_literal) @annotation.value .)))) @annotation
(binary_expression left: (_) @comparison.left operator: ["==" "===" "!=" "!=="] right: (string_literal) @comparison.right) @comparison
(binary_expression left: (string_literal) @comparison.left operator: ["==" "===" "!=" "!=="] right: (_) @comparison.right) @comparison
(when_expression (when_subject)) @when
(enum_entry (identifier) @entry.name (value_arguments . (value_argument . (string_literal) @entry.value .) .)) @entry
(binary_expression operator: "?:" right: [(string_literal) (multiline_string_literal) (identifier) (navigation_expression) (parenthesized_expression) (binary_expression)]) @fallback
(if_expression) @fallback
(delegation_specifier (constructor_invocation) @super)
(call_expression) @call
`;

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

  class(_node, { name }, read) {
    read.region({ type: 'class', part: 'class', name });
  },

  alias(node, { name }, read) {
    const type = declaredType(node, read);
    if (name && type !== undefined) read.binding({ form: 'field', target: name, type });
  },

  function(_node, { name }, read) {
    // Functions and properties have separate names; only a function that could be mistaken for an imported one counts.
    read.region({ type: 'function', part: 'method', name, visible: name ? 'call' : 'none' });
  },

  scope(_node, _parts, read) {
    read.region({ type: 'function', part: 'function' });
  },

  loop(node, _parts, read) {
    read.region({ type: 'function', part: 'function' });
    declare(node, read);
  },

  catch(_node, { name }, read) {
    read.region({ type: 'function', part: 'function' });
    if (name) read.binding({ form: 'parameter', target: name });
  },

  subject(node, { variable }, read) {
    const name = variable && childOf(variable, 'identifier');
    if (name) read.binding({ form: 'assignment', target: name, value: afterEquals(node) });
  },

  lambda(node, _parts, read) {
    read.region({ type: 'function', part: 'function' });
    const list = childOf(node, 'lambda_parameters');
    if (list) declare(list, read);
  },

  property,
  parameters,

  member(node, { name }, read) {
    if (!name) return;
    const isField = node.children.some((child) => child?.type === 'val' || child?.type === 'var');
    const form = isField ? 'field' : 'parameter';
    read.binding({ form, target: name, value: afterEquals(node), type: declaredType(node, read) });
  },

  assignment(_node, { name, value }, read) {
    if (!name || !value) return;
    if (name.type === 'index_expression') {
      const [, key] = named(name);
      if (key) pair(key, value, read);
      return;
    }
    // What is assigned to has been declared with its type, so only its value can be of interest.
    const target = name.type === 'navigation_expression' ? name.lastNamedChild : name;
    if (target?.type !== 'identifier' || !read.interest.binding(nameText(target, read))) return;
    read.binding({
      form: 'assignment',
      target,
      path: memberPath(name, read) ?? [nameText(target, read)],
      value,
    });
  },

  infix(node, _parts, read) {
    const sides = pairOf(node, read);
    if (sides) pair(sides.key, sides.value, read);
  },

  argument(node, { name, value }, read) {
    if (!name || !value) return;
    const owner = annotationOf(node, read);
    const key = nameText(name, read);
    if (owner && (key === 'value' || key === 'defaultValue')) {
      emitFallback(value, read);
      const target = key === 'defaultValue' ? annotatedName(owner.annotation) : undefined;
      if (target && read.interest.binding(nameText(target, read)))
        read.binding({ form: 'annotation', target, value, constant: true });
    } else if (read.interest.binding(key))
      read.binding(
        owner
          ? { form: 'annotation', target: name, value, constant: true }
          : { form: 'argument', target: name, value },
      );
  },

  annotation(node, { value }, read) {
    const argument = value?.parent;
    const owner = argument && annotationOf(argument, read);
    if (!value || !owner) return;
    const source = read.source(value);
    if (source.startsWith('"\\${')) return emitFallback(value, read);
    const name =
      /^(?:Value|DefaultValue)$/.test(owner.name) && !source.startsWith('"#{')
        ? annotatedName(node)
        : undefined;
    if (name && read.interest.binding(nameText(name, read)))
      read.binding({ form: 'annotation', target: name, value, constant: true });
  },

  comparison(_node, { left, right }, read) {
    if (left && right) compared(left, right, read);
  },

  when(node, _parts, read) {
    comparingBranches(node, read);
  },

  entry(_node, { name, value }, read) {
    // Its constructor keeps it: the constant's name is the value's.
    if (name && value && read.interest.binding(nameText(name, read)))
      read.binding({ form: 'field', target: name, value });
  },

  fallback(node, _parts, read) {
    emitFallback(node, read);
    // `config.propertyOrNull("jwt.secret")?.getString() ?: "x"`: the setting has a name, and the default is written here.
    const [left, right] = node.type === 'binary_expression' ? named(node) : [];
    const key = left && keyOf(left, read);
    if (key && right) pair(key, right, read, true);
  },

  super(node, _parts, read) {
    const type = childOf(node, 'user_type');
    if (type && read.interest.call(typeName(type, read)?.split('.').at(-1) ?? '') && !node.hasError)
      read.call(superCall(node, read));
  },

  call(node, _parts, read) {
    const target = calledName(node);
    if (!target) return;
    const called = nameText(target, read);
    if (FALLBACK_FUNCTIONS.has(called) && !node.hasError) emitFallback(node, read);
    const scoped = node.hasError ? undefined : scopedCalls(node, called);
    for (const member of scoped?.calls ?? []) {
      const name = calledName(member);
      if (name && read.interest.call(nameText(name, read))) read.call(callOf(member, read, scoped?.object));
    }
    if (bracketed(node) !== node) return;
    if (read.interest.call(called) && !node.hasError)
      read.call(callOf(node, read), isStatement(node) ? node : undefined);
    comparingCall(node, called, read);
    jvmCallBindings(
      {
        called,
        target,
        args: () => positional(callParts(node).list),
        owner() {
          const receiver = receiverOf(node);
          const name = receiver?.type === 'call_expression' ? calledName(receiver) : receiver;
          const own = name?.type === 'navigation_expression' ? name.lastNamedChild : name;
          return own?.type === 'identifier' ? nameText(own, read) : '';
        },
        text: (key) => plainText(key, read),
        path: (key) => memberPath(key, read),
      },
      read,
    );
  },
};

function emitFallback(node: Node, read: SyntaxReader): void {
  if (read.value(node).kind === 'fallback') read.fallback(node);
}

function pair(key: Node, value: Node, read: SyntaxReader, constant?: true): void {
  const text = keyText(key, read);
  if (text !== undefined && read.interest.binding(text))
    read.binding({ form: 'pair', target: key, path: [text], value, ...(constant ? { constant } : {}) });
}

/** Binds the names that a loop or a lambda declares, also those of a destructuring. */
function declare(owner: Node, read: SyntaxReader): void {
  for (const child of named(owner)) {
    if (child.type === 'multi_variable_declaration') declare(child, read);
    if (child.type !== 'variable_declaration') continue;
    const target = childOf(child, 'identifier');
    if (target) read.binding({ form: 'parameter', target, type: declaredType(child, read) });
  }
}

/** Nothing uses what the last expression of a function's own block or of a loop gives; that of a lambda may be. */
function isStatement(node: Node): boolean {
  const block = node.parent;
  if (block?.type !== 'block') return false;
  return /^(?:function_body|for_statement|while_statement)$/.test(block.parent?.type ?? '');
}
