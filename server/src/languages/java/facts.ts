import type { Node } from 'web-tree-sitter';
import type { Handler } from '../../syntax/language';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { annotatedName } from './annotations';
import { callBindings, comparedSides } from './call-bindings';
import { FALLBACK_METHODS } from './familiar-calls';
import { endOfGrowth, isListCreation } from './growing-lists';
import { memberPath, typeName } from './names';
import { callOf } from './values';

export const query = `
(import_declaration) @import
(class_declaration name: (identifier) @class.name) @class
(interface_declaration name: (identifier) @class.name) @class
(enum_declaration name: (identifier) @class.name) @class
(record_declaration name: (identifier) @class.name) @class
(annotation_type_declaration name: (identifier) @class.name) @class
(object_creation_expression (class_body)) @class
(method_declaration name: (identifier) @method.name) @method
(constructor_declaration) @scope
(compact_constructor_declaration) @scope
(static_initializer) @scope
(lambda_expression parameters: (_) @lambda.list) @lambda
(catch_clause) @scope
(for_statement) @scope
(enhanced_for_statement type: (_) @loop.type name: (identifier) @loop.name) @loop
(try_with_resources_statement) @scope
(field_declaration type: (_) @field.type declarator: (variable_declarator name: (identifier) @field.name value: (_)? @field.value)) @field
(constant_declaration type: (_) @field.type declarator: (variable_declarator name: (identifier) @field.name value: (_)? @field.value)) @field
(local_variable_declaration type: (_) @local.type declarator: (variable_declarator name: (identifier) @local.name value: (_)? @local.value)) @local
(resource type: (_) @local.type name: (identifier) @local.name value: (_) @local.value) @local
(formal_parameter type: (_) @parameter.type name: (identifier) @parameter.name) @parameter
(spread_parameter (variable_declarator name: (identifier) @parameter.name)) @parameter
(catch_formal_parameter name: (identifier) @parameter.name) @parameter
(instanceof_expression right: (_) @local.type name: (identifier) @local.name) @local
(type_pattern (_) @local.type . (identifier) @local.name) @local
(record_pattern_component (_) @local.type . (identifier) @local.name) @local
(assignment_expression left: (_) @assignment.name right: [(string_literal) (binary_expression) (method_invocation) (ternary_expression) (parenthesized_expression)] @assignment.value) @assignment
(annotation name: (_) @annotation.name arguments: (annotation_argument_list (string_literal) @annotation.value)) @annotation
(element_value_pair key: (identifier) @element.name value: (string_literal) @element.value) @element
(ternary_expression condition: [(binary_expression) (method_invocation) (unary_expression) (parenthesized_expression)]) @fallback
(binary_expression left: (_) @comparison.left operator: ["==" "!="] right: (string_literal) @comparison.right) @comparison
(binary_expression left: (string_literal) @comparison.left operator: ["==" "!="] right: (_) @comparison.right) @comparison
(switch_expression condition: (_) @switch.name) @switch
(enum_constant name: (identifier) @constant.name arguments: (argument_list . (string_literal) @constant.value .)) @constant
(object_creation_expression type: (_) @call.type) @call
(method_invocation name: (identifier) @call.name) @call
`;

export const handlers: Readonly<Record<string, Handler>> = {
  import(node, _parts, read) {
    const source = read.source(node).replace(/\/\*[\s\S]*?\*\/|\s+/g, ' ');
    const [, name = '', star] = /^import (?:static )?([^;*]+?)( ?\. ?\*)? ?;/.exec(source) ?? [];
    const target = name.replaceAll(' ', '');
    if (target !== '') read.import(star ? '*' : target.slice(target.lastIndexOf('.') + 1), target);
  },

  class(_node, { name }, read) {
    read.region({ type: 'class', part: 'class', name });
  },

  method(_node, { name }, read) {
    // Methods and variables have separate names, and a field is often called like the method that reads or sets it.
    // Only a method that could be mistaken for a statically imported one defines its name.
    read.region({ type: 'function', part: 'method', name, visible: name ? 'call' : 'none' });
  },

  scope(_node, _parts, read) {
    read.region({ type: 'function', part: 'function' });
  },

  lambda(_node, { list }, read) {
    read.region({ type: 'function', part: 'function' });
    if (list?.type === 'identifier') read.binding({ form: 'parameter', target: list });
    if (list?.type !== 'inferred_parameters') return;
    for (const name of list.namedChildren)
      if (name?.type === 'identifier') read.binding({ form: 'parameter', target: name });
  },

  loop(_node, { name, type }, read) {
    read.region({ type: 'function', part: 'function' });
    if (name) read.binding({ form: 'assignment', target: name, type: type && typeName(type, read) });
  },

  field(_node, { name, value, type }, read) {
    if (name) read.binding({ form: 'field', target: name, value, type: type && typeName(type, read) });
  },

  local(_node, { name, value, type }, read) {
    if (value && isListCreation(value, read)) {
      const end = endOfGrowth(value, read);
      if (end) read.reach(end);
    }
    if (name) read.binding({ form: 'assignment', target: name, value, type: type && typeName(type, read) });
  },

  parameter(_node, { name, type }, read) {
    if (name) read.binding({ form: 'parameter', target: name, type: type && typeName(type, read) });
  },

  assignment(_node, { name, value }, read) {
    // What is assigned to has been declared with its type, so only its value can be of interest.
    const last =
      name &&
      (name.type === 'field_access' ? fieldOf(name, 'field') : name.type === 'identifier' ? name : undefined);
    if (!last || !read.interest.binding(read.source(last))) return;
    const path = memberPath(name, read) ?? [read.source(last)];
    read.binding({ form: 'assignment', target: last, path, value, declares: false });
  },

  annotation(node, { name, value }, read) {
    if (!name || !value) return;
    const source = read.source(value);
    if (source.startsWith('"${')) return emitFallback(value, read);
    if (!/^(?:Value|DefaultValue)$/.test(read.source(name)) || source.startsWith('"#{')) return;
    const owner = annotatedName(node);
    if (owner && read.interest.binding(read.source(owner))) {
      read.binding({ form: 'annotation', target: owner, value, constant: true });
    }
  },

  element(node, { name, value }, read) {
    if (!name || !value) return;
    const key = read.source(name);
    if (key === 'value' || key === 'defaultValue') {
      emitFallback(value, read);
      const annotation = node.parent?.parent;
      const owner = key === 'defaultValue' && annotation ? annotatedName(annotation) : undefined;
      if (owner && read.interest.binding(read.source(owner)))
        read.binding({ form: 'annotation', target: owner, value, constant: true });
    } else if (read.interest.binding(key))
      read.binding({ form: 'annotation', target: name, value, constant: true });
  },

  comparison(_node, { left, right }, read) {
    if (left && right) comparedSides(left, right, read);
  },

  switch(node, { name }, read) {
    const [content] = name ? named(name) : [];
    const body = fieldOf(node, 'body');
    if (!content || !body || !read.interest.binding(memberPath(content, read)?.at(-1) ?? '')) return;
    for (const group of named(body)) {
      for (const label of named(group).filter(({ type }) => type === 'switch_label'))
        for (const value of named(label)) comparedSides(content, value, read, true);
    }
  },

  constant(_node, { name, value }, read) {
    // Its constructor keeps it: the constant's name is the value's.
    if (name && value && read.interest.binding(read.source(name)))
      read.binding({ form: 'field', target: name, value });
  },

  fallback(node, _parts, read) {
    emitFallback(node, read);
  },

  call(node, { name, type }, read) {
    const target = name ?? (type && createdName(type));
    if (!target) return;
    const called = read.source(target);
    if (read.interest.call(called) && !node.hasError) {
      const parent = node.parent;
      read.call(callOf(node, read), parent?.type === 'expression_statement' ? parent : undefined);
    }
    if (!type && FALLBACK_METHODS.has(called) && !node.hasError) emitFallback(node, read);
    callBindings(node, called, target, read);
  },
};

function emitFallback(node: Node, read: SyntaxReader): void {
  if (read.value(node).kind === 'fallback') read.fallback(node);
}

/** `Foo` of `new a.b.Foo<T>()`. */
function createdName(type: Node): Node | undefined {
  if (type.type === 'generic_type')
    return type.firstNamedChild ? createdName(type.firstNamedChild) : undefined;
  if (type.type === 'scoped_type_identifier') return type.lastNamedChild ?? undefined;
  return type;
}
