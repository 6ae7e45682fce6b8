/** Regions, bindings, commands and calls of PowerShell. */
export const query = `
(function_statement (function_name) @function.name) @function
(class_method_definition (simple_name) @method.name) @method
(script_block_expression) @block
[(class_statement) (enum_statement)] @class
(if_statement condition: (_) @if.test) @if
(if_statement) @condition
(switch_statement) @switch
[(foreach_statement) (for_statement) (while_statement) (do_statement)] @loop
(try_statement) @try
[(catch_clause) (trap_statement)] @catch
(finally_clause) @finally
(script_parameter (variable) @parameter.name) @parameter
(class_method_parameter (variable) @parameter.name) @parameter
(class_property_definition (variable) @field.name) @field
(foreach_statement . (variable) @each)
(assignment_expression (left_assignment_expression) @assignment.left value: (_) @assignment.right) @assignment
(hash_entry) @pair
(comparison_expression (comparison_expression) @comparison.left (comparison_operator) @comparison.operator (_) @comparison.right) @comparison
(command) @command
(invokation_expression) @invocation
(redirection (file_redirection_operator) @redirect.operator (redirected_file_name (_) .)) @redirect
(ERROR) @broken
`;
