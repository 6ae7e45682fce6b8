/**
 * Of expressions nothing is asked but that they are there: what may stand in one is so much in this grammar that each
 * pattern for it takes 5 to 25 ms to build, in every thread.
 */
export const query = `
(using_directive) @import
[
  (class_declaration) (record_declaration) (struct_declaration) (interface_declaration) (enum_declaration)
  (delegate_declaration)
] @class
[(method_declaration) (local_function_statement) (constructor_declaration)] @named
[
  (destructor_declaration) (operator_declaration) (conversion_operator_declaration) (indexer_declaration)
  (lambda_expression) (anonymous_method_expression)
] @function
(accessor_declaration body: (_)) @accessor
(if_statement) @if
(conditional_expression) @ternary
(switch_statement value: (_) @switch.test body: (_) @switch.body) @switch
(switch_expression) @switch
[(for_statement) (foreach_statement) (while_statement) (do_statement)] @loop
(try_statement body: (_) @try.own) @try
(catch_clause body: (_) @catch.body) @catch
(finally_clause (block) @catch.body) @catch
[(using_statement) (fixed_statement) (query_expression)] @with
(block) @block
(from_clause name: (identifier) @range.name) @range
(let_clause . (identifier) @range.name) @range
(join_clause . (identifier) @range.name) @range
(join_clause type: (_) . (identifier) @range.name) @range
[(field_declaration) (event_field_declaration)] @fields
(property_declaration) @property
(local_declaration_statement) @locals
(parameter name: (identifier) @parameter.name) @parameter
(parameter_list name: (identifier) @parameter.name) @parameter
(implicit_parameter) @untyped
(catch_declaration type: (_) @local.type name: (identifier) @local.name) @local
(declaration_pattern type: (_) @variable.type name: (identifier) @variable.name) @variable
(recursive_pattern name: (identifier) @variable.name) @variable
(var_pattern name: (identifier) @variable.name) @variable
(declaration_expression type: (_) @variable.type name: (identifier) @variable.name) @variable
(tuple_pattern name: (identifier) @variable.name) @variable
(assignment_expression) @assignment
(variable_declarator (tuple_pattern) @tuple.left (tuple_expression) @tuple.right) @tuple
[(initializer_expression) (anonymous_object_creation_expression) (with_initializer)] @pairs
(argument name: (identifier) @argument.name) @argument
(binary_expression) @binary
(is_pattern_expression) @pattern
(invocation_expression) @invocation
(object_creation_expression) @creation
(variable_declaration type: (_) @creation.type (variable_declarator (implicit_object_creation_expression) @creation.whole)) @creation
`;
