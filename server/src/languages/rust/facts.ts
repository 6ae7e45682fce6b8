import type { Node } from 'web-tree-sitter';
import type { Handler } from '../../core/language';
import type { SyntaxReader } from '../../core/syntax-reader';
import { fieldOf, named } from '../shared/nodes';
import { callBindings } from './call-bindings';
import { calledParts, memberPath, typeName } from './paths';
import { readUse } from './uses';
import { callOf } from './values';

export const query = `
(use_declaration argument: (_) @use.tree) @use
(extern_crate_declaration name: (identifier) @crate.name alias: (identifier) @crate.alias) @crate
(mod_item body: (_)) @scope
(struct_item name: (type_identifier) @class.name) @class
(enum_item name: (type_identifier) @class.name) @class
(trait_item name: (type_identifier) @class.name) @class
(impl_item) @class
(type_item name: (type_identifier) @alias.name type: (_) @alias.type) @alias
(function_item name: (identifier) @function.name) @function
(macro_definition name: (identifier) @function.name) @function
(closure_expression parameters: (closure_parameters) @closure.list) @closure
(block) @scope
(match_arm pattern: (_) @arm.pattern) @arm
(for_expression pattern: (_) @arm.pattern) @arm
(let_declaration pattern: (_) @let.pattern) @let
(let_condition pattern: (_) @let.pattern) @let
(parameter pattern: (_) @parameter.pattern) @parameter
(const_item name: (identifier) @constant.name) @constant
(static_item name: (identifier) @constant.name) @constant
(field_declaration name: (field_identifier) @field.name type: (_) @field.type) @field
(field_initializer field: (field_identifier) @pair.name value: (_) @pair.value) @pair
(assignment_expression left: [(identifier) (field_expression)] @assignment.name right: (_) @assignment.value) @assignment
(tuple_expression . (string_literal) @tuple.name . (_) @tuple.value .) @tuple
(binary_expression left: [(identifier) (field_expression)] @comparison.name operator: ["==" "!="] right: (string_literal) @comparison.value) @comparison
(binary_expression left: (string_literal) @comparison.value operator: ["==" "!="] right: [(identifier) (field_expression)] @comparison.name) @comparison
(struct_expression name: (_) @call.type) @call
(macro_invocation macro: (_) @call.macro) @call
(call_expression) @call
`;

export const handlers: Readonly<Record<string, Handler>> = {
  use(_node, { tree }, read) {
    if (tree) readUse(tree, [], read);
  },

  crate(_node, { name, alias }, read) {
    if (name && alias) read.import(read.source(alias), read.source(name));
  },

  scope(_node, _parts, read) {
    read.scope('function');
  },

  class(_node, { name }, read) {
    read.scope('class', name);
  },

  alias(_node, { name, type }, read) {
    const target = typeName(type, read);
    if (name && target !== undefined) read.binding({ form: 'field', target: name, type: target });
  },

  function(node, { name }, read) {
    // A method is not found by its bare name.
    const isFree = node.parent?.parent?.type !== 'impl_item' && node.parent?.parent?.type !== 'trait_item';
    read.scope('function', isFree ? name : undefined);
  },

  closure(_node, { list }, read) {
    read.scope('function');
    for (const child of list ? named(list) : []) if (child.type !== 'parameter') names(child, read);
  },

  arm(_node, { pattern }, read) {
    read.scope('function');
    if (pattern) names(pattern, read);
  },

  let(node, { pattern }, read) {
    if (!pattern) return;
    if (pattern.type !== 'identifier') return names(pattern, read);
    read.binding({
      form: 'assignment',
      target: pattern,
      value: fieldOf(node, 'value'),
      type: typeName(fieldOf(node, 'type'), read),
    });
  },

  parameter(node, { pattern }, read) {
    if (pattern?.type === 'identifier')
      read.binding({ form: 'parameter', target: pattern, type: typeName(fieldOf(node, 'type'), read) });
    else if (pattern) names(pattern, read);
  },

  constant(node, { name }, read) {
    if (!name) return;
    const type = typeName(fieldOf(node, 'type'), read);
    read.binding({ form: 'assignment', target: name, value: fieldOf(node, 'value'), type, constant: true });
  },

  field(_node, { name, type }, read) {
    if (name) read.binding({ form: 'field', target: name, type: typeName(type, read) });
  },

  pair(_node, { name, value }, read) {
    if (name && value && read.interest.binding(read.source(name)))
      read.binding({ form: 'pair', target: name, value });
  },

  assignment(_node, { name, value }, read) {
    const target = name && (fieldOf(name, 'field') ?? name);
    if (!target || !read.interest.binding(read.source(target))) return;
    read.binding({
      form: 'assignment',
      target,
      path: memberPath(name, read) ?? [read.source(target)],
      value,
    });
  },

  tuple(_node, { name, value }, read) {
    const key = name ? read.source(name).slice(1, -1) : '';
    if (name && value && read.interest.binding(key))
      read.binding({ form: 'pair', target: name, path: [key], value });
  },

  comparison(_node, { name, value }, read) {
    const path = name && memberPath(name, read);
    const own = path?.at(-1);
    if (name && path && own !== undefined && read.interest.binding(own))
      read.binding({ form: 'comparison', target: fieldOf(name, 'field') ?? name, path, value });
  },

  call(node, { type, macro }, read) {
    const parts = type || macro ? undefined : calledParts(node);
    const whole = type ?? macro;
    const target = whole ? lastName(whole) : parts?.name;
    if (!target) return;
    const called = read.source(target);
    if (read.interest.call(called) && !node.hasError)
      read.call(callOf(node, read), node.parent?.type === 'expression_statement' ? node.parent : undefined);
    if (!parts) return;
    if ((called === 'unwrap_or' || called === 'unwrap_or_else') && !node.hasError) {
      if (read.value(node).kind === 'fallback') read.fallback(node);
    } else callBindings(node, target, called, read);
  },
};

function lastName(path: Node): Node {
  if (path.type === 'generic_type') return lastName(fieldOf(path, 'type') ?? path.child(0) ?? path);
  return fieldOf(path, 'name') ?? path;
}

/** Binds the names in a pattern: `(a, Some(b))`, `Point { x, .. }`. */
function names(pattern: Node, read: SyntaxReader, depth = 0): void {
  if (depth > 20) return;
  if (pattern.type === 'identifier' || pattern.type === 'shorthand_field_identifier') {
    // Constants and variants of enums begin with a capital.
    if (/^[a-z_]/.test(read.source(pattern))) read.binding({ form: 'parameter', target: pattern });
    return;
  }
  const type = fieldOf(pattern, 'type');
  const condition = pattern.type === 'match_pattern' ? fieldOf(pattern, 'condition') : undefined;
  for (const child of named(pattern)) {
    if (child.id === type?.id || child.id === condition?.id || /literal|scoped/.test(child.type)) continue;
    names(child, read, depth + 1);
  }
}
