/**
 * What a comparison or a fallback may be of. Spelled out, because the query would otherwise keep every level of a long
 * concatenation in mind, at a quadratic price.
 */
const PLAIN = `[
  (variable_name) (dynamic_variable_name) (member_access_expression) (nullsafe_member_access_expression)
  (subscript_expression) (scoped_property_access_expression) (function_call_expression) (member_call_expression)
  (nullsafe_member_call_expression) (scoped_call_expression) (class_constant_access_expression) (name)
  (qualified_name) (parenthesized_expression) (cast_expression) (error_suppression_expression)
]`;

/** Names, regions, bindings and calls of PHP, whatever HTML stands around them. */
export const query = `
(namespace_use_declaration) @import
(function_definition name: (name) @function.name) @function
(method_declaration name: (name) @method.name) @method
(method_declaration name: (name) @answer.name body: (compound_statement (return_statement [(string) (encapsed_string)]))) @answer
(anonymous_function body: (_) @closure.body) @closure
(arrow_function body: (_) @closure.body) @closure
(property_hook (name) @hook.name body: (_) @hook.body) @hook
(class_declaration name: (name) @class.name) @class
(interface_declaration name: (name) @class.name) @class
(trait_declaration name: (name) @class.name) @class
(enum_declaration name: (name) @class.name) @class
(anonymous_class) @class
(if_statement condition: (_) @if.test body: (_) @if.body) @if
(conditional_expression condition: (_) @ternary.test body: (_) @ternary.body) @ternary
(expression_statement (binary_expression left: (_) @and.test operator: ["&&" "and"] right: (_) @and.body)) @and
(expression_statement (binary_expression left: (_) @or.test operator: ["||" "or"] right: (_) @or.body)) @or
(switch_statement condition: (_) @switch.test body: (_) @switch.body) @switch
(match_expression condition: (_) @match.test body: (_) @match.body) @match
[(for_statement) (foreach_statement) (while_statement) (do_statement)] @loop
(try_statement body: (_) @try)
(catch_clause body: (_) @catch.body) @catch
(finally_clause body: (_) @finally.body) @finally
(simple_parameter type: (_)? @parameter.type name: (variable_name) @parameter.name default_value: (_)? @parameter.value) @parameter
(property_promotion_parameter type: (_)? @promoted.type name: (variable_name) @promoted.name default_value: (_)? @promoted.value) @promoted
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
(assignment_expression left: (_) @assignment.name right: (_) @assignment.value) @assignment
(reference_assignment_expression left: (_) @assignment.name right: (_) @assignment.value) @assignment
(augmented_assignment_expression left: (_) @augmented.name operator: _ @augmented.operator) @augmented
(array_element_initializer . [(string) (encapsed_string) (name)] @pair.name (_) @pair.value .) @pair
(argument name: (name) @argument.name (_) @argument.value .) @argument
(binary_expression left: ${PLAIN} @comparison.name operator: ["==" "===" "!=" "!=="] right: [(string) (encapsed_string)] @comparison.value) @comparison
(binary_expression left: [(string) (encapsed_string)] @comparison.value operator: ["==" "===" "!=" "!=="] right: (_) @comparison.name) @comparison
(binary_expression left: ${PLAIN} @fallback.value operator: "??" right: (_) @fallback.instead) @fallback
(subscript_expression (variable_name) @read.object) @read
(conditional_expression condition: (_) @fallback.value body: (_)? @fallback.then alternative: (_) @fallback.instead) @fallback
(switch_statement) @branches
(match_expression) @branches
(shell_command_expression) @call
(function_call_expression function: [(name) (qualified_name)] @call.function) @call
(member_call_expression name: (name) @call.method) @call
(nullsafe_member_call_expression name: (name) @call.method) @call
(scoped_call_expression name: (name) @call.method) @call
(object_creation_expression . [(name) (qualified_name)] @call.type) @call
`;
