/**
 * Names, regions, bindings and calls of PHP, whatever HTML stands around them. Of most expressions nothing is asked but
 * that they are there: what may stand in one is so much that a pattern for it takes several milliseconds to build.
 */
export const query = `
(namespace_use_declaration) @import
(function_definition name: (name) @function.name) @function
(method_declaration name: (name) @method.name) @method
(method_declaration name: (name) @answer.name body: (compound_statement (return_statement [(string) (encapsed_string)]))) @answer
[(anonymous_function) (arrow_function)] @closure
(property_hook (name) @hook.name body: (_) @hook.body) @hook
(class_declaration name: (name) @class.name) @class
(interface_declaration name: (name) @class.name) @class
(trait_declaration name: (name) @class.name) @class
(enum_declaration name: (name) @class.name) @class
(anonymous_class) @class
(if_statement) @if
(conditional_expression) @ternary
(expression_statement (binary_expression) @logical.value) @logical
(switch_statement condition: (_) @switch.test body: (_) @switch.body) @switch
(match_expression condition: (_) @match.test body: (_) @match.body) @match
[(for_statement) (foreach_statement) (while_statement) (do_statement)] @loop
(try_statement body: (_) @try)
(catch_clause body: (_) @catch.body) @catch
(finally_clause body: (_) @finally.body) @finally
(simple_parameter type: (_)? @parameter.type name: (variable_name) @parameter.name default_value: (_)? @parameter.value) @parameter
(property_promotion_parameter name: (variable_name) @promoted.name) @promoted
(variadic_parameter name: (variable_name) @rest)
(property_declaration type: (_)? @property.type (property_element name: (variable_name) @property.name default_value: (_)? @property.value)) @property
(const_element . (_) @constant.name (_) @constant.value .) @constant
(enum_case name: (name) @case.name value: (_) @case.value) @case
(static_variable_declaration name: (variable_name) @static.name value: (_)? @static.value) @static
(global_declaration (variable_name) @outer)
(anonymous_function_use_clause (variable_name) @captured)
(anonymous_function_use_clause (by_ref (variable_name) @outer))
(catch_clause name: (variable_name) @local)
(foreach_statement "as" . [(variable_name) @local (by_ref (variable_name) @local) (list_literal) @each])
(foreach_statement (pair [(variable_name) @local (by_ref (variable_name) @local) (list_literal) @each]))
[(assignment_expression) (reference_assignment_expression)] @assignment
(augmented_assignment_expression) @augmented
(array_element_initializer . [(string) (encapsed_string) (name)] @pair.name (_) @pair.value .) @pair
(argument name: (name) @argument.name (_) @argument.value .) @argument
(binary_expression) @binary
(subscript_expression) @read
(switch_statement) @branches
(match_expression) @branches
(shell_command_expression) @call
[
  (function_call_expression) (member_call_expression) (nullsafe_member_call_expression) (scoped_call_expression)
  (object_creation_expression)
] @call
`;
