import type { Node } from 'web-tree-sitter';
import type { Handler } from '../../syntax/language';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { readCall } from './calls';
import { literalText, textOf } from './literals';
import { packageName } from './packages';
import { tagNames } from './tags';
import { boundPath, onlyItem, targetOf } from './targets';

/**
 * Pairs are only read where their value may hold a string: big tables of numbers and flags are common.
 * Function types and the methods of interfaces have parameters too, whose names mean nothing outside; that is why
 * they are scopes. What stands on the left of a comparison is spelled out, because the query would otherwise keep every
 * level of a long concatenation in mind, at a quadratic price.
 */
export const query = `
(import_spec) @import
(function_declaration name: (identifier) @scope.name) @scope
(method_declaration) @scope
(func_literal) @scope
(function_type) @scope
(method_elem) @scope
(type_spec name: (type_identifier) @class.name) @class
(parameter_declaration name: (identifier) @parameter.name type: (_) @parameter.type) @parameter
(variadic_parameter_declaration name: (identifier) @parameter.name) @parameter
(field_declaration name: (field_identifier) @field.name type: (_) @field.type tag: (raw_string_literal (raw_string_literal_content) @field.tag)?) @field
(const_spec) @declaration
(var_spec) @declaration
(short_var_declaration left: (_) @assignment.left right: (_) @assignment.right) @assignment
(assignment_statement left: (_) @assignment.left operator: "=" right: (_) @assignment.right) @assignment
(range_clause left: (expression_list (identifier) @local.name)) @local
(type_switch_statement alias: (expression_list (identifier) @local.name)) @local
(receive_statement left: (expression_list (identifier) @local.name)) @local
(keyed_element key: (literal_element [(identifier) (interpreted_string_literal) (raw_string_literal)] @pair.name) value: (literal_element [(interpreted_string_literal) (raw_string_literal) (binary_expression) (type_conversion_expression) (call_expression) (identifier) (selector_expression) (literal_value) (composite_literal)] @pair.value)) @pair
(binary_expression left: [(identifier) (selector_expression) (index_expression) (call_expression)] @comparison.name operator: ["==" "!="] right: [(interpreted_string_literal (interpreted_string_literal_content)) (raw_string_literal)] @comparison.value) @comparison
(binary_expression left: [(interpreted_string_literal (interpreted_string_literal_content)) (raw_string_literal)] @comparison.value operator: ["==" "!="] right: [(identifier) (selector_expression) (index_expression) (call_expression)] @comparison.name) @comparison
(expression_switch_statement value: [(identifier) (selector_expression)] @switch.name) @switch
(if_statement condition: [(binary_expression right: (interpreted_string_literal)) (unary_expression operand: (identifier)) (identifier)]) @default
(call_expression function: [(identifier) @call.name (selector_expression field: (field_identifier) @call.name)]) @call
(composite_literal type: [(type_identifier) @call.name (qualified_type name: (type_identifier) @call.name)]) @call
`;

/** Longer types are functions, structs and the like: a name can't be resolved to them. */
const MAX_TYPE_LENGTH = 100;

/** `*exec.Cmd` → `exec.Cmd`, `List[int]` → `List`; undefined for slices, maps, functions, … */
function typeName(type: Node | undefined, read: SyntaxReader): string | undefined {
  if (!type || type.endIndex - type.startIndex > MAX_TYPE_LENGTH) return undefined;
  return /^\**\s*([A-Za-z_][\w.]*)(?:\[|$)/.exec(read.source(type))?.[1];
}

/** `a, b = x, y` binds each to its own; of a call with several results the first name gets the result. */
function bindAll(targets: readonly Node[], values: readonly Node[], read: SyntaxReader, type?: string): void {
  targets.forEach((node, index) => {
    const bound = targetOf(node, read);
    const value = values.length === targets.length || index === 0 ? values[index] : undefined;
    if (bound) read.binding({ ...bound, form: 'assignment', value: value && onlyItem(node, value), type });
  });
}

export const handlers: Readonly<Record<string, Handler>> = {
  import(node, _parts, read) {
    const path = fieldOf(node, 'path');
    if (!path) return;
    const target = literalText(path, read) ?? '';
    const alias = fieldOf(node, 'name');
    if (alias?.type === 'blank_identifier') return;
    read.import(alias ? (alias.type === 'dot' ? '*' : read.source(alias)) : packageName(target), target);
  },

  scope(_node, { name }, read) {
    read.region({ type: 'function', part: 'function', name });
  },

  class(_node, { name }, read) {
    read.region({ type: 'class', part: 'class', name });
  },

  parameter(_node, { name, type }, read) {
    if (name) read.binding({ form: 'parameter', target: name, type: typeName(type, read) });
  },

  field(_node, { name, type, tag }, read) {
    if (!name) return;
    read.binding({ form: 'field', target: name, type: typeName(type, read) });
    const value = tag && read.value(tag);
    if (tag && value?.kind === 'fallback') read.fallback(tag);
    else if (tag && value?.kind === 'string') {
      const names = [read.source(name), ...tagNames(read.source(tag))];
      const own = names.find((candidate) => read.interest.binding(candidate));
      if (own !== undefined)
        read.binding({ form: 'annotation', target: name, path: [own], value: tag, constant: true });
    }
  },

  declaration(node, _parts, read) {
    const names = node.namedChildren.filter((child): child is Node => child?.type === 'identifier');
    const values = fieldOf(node, 'value');
    bindAll(names, values ? named(values) : [], read, typeName(fieldOf(node, 'type'), read));
  },

  assignment(_node, { left, right }, read) {
    if (left && right) bindAll(named(left), named(right), read);
  },

  local(_node, { name }, read) {
    if (name) read.binding({ form: 'assignment', target: name });
  },

  pair(node, { name, value }, read) {
    if (!name || !value) return;
    const source = read.source(name);
    const text = textOf(source);
    const key = text ?? source;
    if (!read.interest.binding(key)) return;
    // In a map an identifier is the constant that is the key.
    if (text === undefined && node.parent?.parent?.childForFieldName('type')?.type === 'map_type') return;
    read.binding({ form: 'pair', target: name, path: [key], value: onlyItem(name, value) });
  },

  comparison(_node, { name, value }, read) {
    if (!name || !value) return;
    const bound = boundPath(name, read);
    if (bound && read.interest.binding(bound.path[bound.path.length - 1] ?? ''))
      read.binding({ ...bound, form: 'comparison', value });
  },

  switch(node, { name }, read) {
    const bound = name && boundPath(name, read);
    if (!bound || !read.interest.binding(bound.path[bound.path.length - 1] ?? '')) return;
    for (const branch of named(node)) {
      const values = branch.type === 'expression_case' ? fieldOf(branch, 'value') : undefined;
      for (const value of values ? named(values) : [])
        if (literalText(value, read) !== undefined) read.binding({ ...bound, form: 'comparison', value });
    }
  },

  default(node, _parts, read) {
    if (!node.hasError) read.fallback(node);
  },

  call(node, { name }, read) {
    if (name) readCall(node, name, read);
  },
};
