import type { Node } from 'web-tree-sitter';
import type { Handler } from '../../syntax/language';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { ENVIRONMENT_HELPER } from '../shared/environment-helpers';
import { readAttribute } from './attributes';
import { callBindings, textOf } from './call-bindings';
import { askedOf, COMPARISONS, compare, compareArms, compareCall } from './comparisons';
import { readMacroPairs } from './macro-pairs';
import { calledParts, typeName } from './paths';
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
(assignment_expression left: [(identifier) (field_expression) (unary_expression) (index_expression)] @assignment.name right: (_) @assignment.value) @assignment
(tuple_expression . [(string_literal) (call_expression)] @tuple.name . (_) @tuple.value .) @tuple
(binary_expression left: [(identifier) (field_expression) (reference_expression) (unary_expression) (call_expression)] @comparison.name operator: ["==" "!="] right: [(string_literal) (raw_string_literal) (call_expression)] @comparison.value) @comparison
(binary_expression left: [(string_literal) (raw_string_literal)] @comparison.value operator: ["==" "!="] right: (_) @comparison.name) @comparison
(match_expression value: (_) @match.name) @match
(if_expression condition: [(let_condition) (call_expression)]) @default
(attribute_item (attribute (identifier) @attribute.name arguments: (token_tree))) @attribute
(struct_expression name: (_) @call.type) @call
(macro_invocation macro: (_) @call.macro) @call
(call_expression) @call
`;

const FALLBACKS = new Set(['unwrap_or', 'unwrap_or_else', 'or', 'or_else', 'map_or', 'map_or_else']);

export const handlers: Readonly<Record<string, Handler>> = {
  use(_node, { tree }, read) {
    if (tree) readUse(tree, [], read);
  },

  crate(_node, { name, alias }, read) {
    if (name && alias) read.import(read.source(alias), read.source(name));
  },

  scope(_node, _parts, read) {
    read.region({ type: 'function', part: 'function' });
  },

  class(_node, { name }, read) {
    read.region({ type: 'class', part: 'class', name });
  },

  alias(_node, { name, type }, read) {
    const target = typeName(type, read);
    if (name && target !== undefined) read.binding({ form: 'field', target: name, type: target });
  },

  function(node, { name }, read) {
    // A method is not found by its bare name.
    const isFree = node.parent?.parent?.type !== 'impl_item' && node.parent?.parent?.type !== 'trait_item';
    read.region({ type: 'function', part: 'function', name, visible: isFree ? 'scope' : 'none' });
    const body = name && read.interest.binding(read.source(name)) ? fieldOf(node, 'body') : undefined;
    const [only, ...others] = body ? named(body) : [];
    if (name && only && others.length === 0) read.binding({ form: 'setter', target: name, value: only });
  },

  closure(_node, { list }, read) {
    read.region({ type: 'function', part: 'function' });
    for (const child of list ? named(list) : []) if (child.type !== 'parameter') names(child, read);
  },

  arm(_node, { pattern }, read) {
    read.region({ type: 'function', part: 'function' });
    if (pattern) names(pattern, read);
  },

  let(node, { pattern }, read) {
    if (!pattern) return;
    if (pattern.type !== 'identifier') {
      bindPattern(node, pattern, read);
      return;
    }
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
    const asked = name && askedOf(name, read);
    if (asked && read.interest.binding(asked.path.at(-1) ?? ''))
      read.binding({ ...asked, form: 'assignment', value });
  },

  tuple(_node, { name, value }, read) {
    const key = name && textOf(name, read);
    if (name && value && key !== undefined && read.interest.binding(key))
      read.binding({ form: 'pair', target: name, path: [key], value });
  },

  comparison(_node, { name, value }, read) {
    if (name && value) compare(name, value, read);
  },

  match(node, { name }, read) {
    if (node.hasError) return;
    read.fallback(node);
    if (name) compareArms(node, name, read);
  },

  default(node, _parts, read) {
    if (!node.hasError) read.fallback(node);
  },

  attribute(node, { name }, read) {
    if (name) readAttribute(node, name, read);
  },

  call(node, { type, macro }, read) {
    if (macro) readMacroPairs(node, macro, read);
    const parts = type || macro ? undefined : calledParts(node);
    const whole = type ?? macro;
    const target = whole ? lastName(whole) : parts?.name;
    if (!target) return;
    const called = read.source(target);
    if ((read.interest.call(called) || ENVIRONMENT_HELPER.test(called)) && !node.hasError)
      read.call(callOf(node, read), node.parent?.type === 'expression_statement' ? node.parent : undefined);
    if (!parts) return;
    if (FALLBACKS.has(called) && !node.hasError) {
      if (read.value(node).kind === 'fallback') read.fallback(node);
    } else if (COMPARISONS.has(called)) compareCall(node, read);
    else callBindings(node, target, called, read);
  },
};

function lastName(path: Node): Node {
  if (path.type === 'generic_type') return lastName(fieldOf(path, 'type') ?? path.child(0) ?? path);
  return fieldOf(path, 'name') ?? path;
}

/** `let (a, b) = (x, y)` binds each to its own. */
function bindPattern(node: Node, pattern: Node, read: SyntaxReader): void {
  const value = fieldOf(node, 'value');
  const targets = pattern.type === 'tuple_pattern' ? named(pattern) : [];
  const values = value?.type === 'tuple_expression' ? named(value) : [];
  if (targets.length === 0 || targets.length !== values.length) names(pattern, read);
  else
    targets.forEach((target, index) => {
      if (target.type === 'identifier') read.binding({ form: 'assignment', target, value: values[index] });
      else names(target, read);
    });
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
