/** All facts of a Rust file; see `CodeLanguage.query`. */
export const query = `
(use_declaration argument: (_) @use.tree) @use
(extern_crate_declaration name: (identifier) @crate.name alias: (identifier) @crate.alias) @crate
(mod_item name: (identifier) @module.name body: (_) @module.body) @module
(struct_item name: (type_identifier) @class.name) @class
(enum_item name: (type_identifier) @class.name) @class
(union_item name: (type_identifier) @class.name) @class
(trait_item name: (type_identifier) @class.name) @class
(impl_item type: (_) @impl.type) @impl
(type_item name: (type_identifier) @alias.name type: (_) @alias.type) @alias
(function_item name: (identifier) @function.name body: (_) @function.body) @function
(function_signature_item name: (identifier) @signature.name) @signature
(macro_definition name: (identifier) @macro.name) @macro
(closure_expression body: (_) @closure.body) @closure
(closure_parameters) @captures
(block) @block
(if_expression condition: (_) @if.test consequence: (_) @if.body) @if
(let_declaration alternative: (block) @else.own) @else
(while_expression condition: (_) @while.test body: (_) @while.body) @while
(loop_expression body: (_) @while.body) @while
(for_expression pattern: (_) @for.pattern body: (_) @for.body) @for
(match_arm pattern: (_) @arm.pattern) @arm
(let_declaration pattern: (_) @let.pattern) @let
(let_condition pattern: (_) @let.pattern) @let
(parameter pattern: (_) @parameter.pattern) @parameter
(const_item name: (identifier) @constant.name) @constant
(static_item name: (identifier) @constant.name) @constant
(field_declaration name: (field_identifier) @field.name type: (_) @field.type) @field
(field_initializer field: (field_identifier) @pair.name value: (_) @pair.value) @pair
(compound_assignment_expr
  left: [(identifier) (field_expression) (unary_expression) (index_expression)] @augmented.name
  operator: _ @augmented.operator
  right: (_) @augmented.value) @augmented
(assignment_expression left: [(identifier) (field_expression) (unary_expression) (index_expression)] @assignment.name right: (_) @assignment.value) @assignment
(tuple_expression . [(string_literal) (call_expression)] @tuple.name . (_) @tuple.value .) @tuple
(binary_expression) @binary
(match_expression value: (_) @match.value) @match
(if_expression condition: [(let_condition) (call_expression)]) @default
(attribute_item (attribute (identifier) @attribute.name arguments: (token_tree))) @attribute
(struct_expression name: (_) @call.type) @call
(macro_invocation macro: (_) @call.macro) @call
(call_expression) @call
`;
