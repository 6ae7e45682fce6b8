export const query = `
(function_statement) @scope
(class_statement (simple_name) @class.name) @class
(class_method_definition) @scope
(script_parameter (variable) @parameter.name) @parameter
(class_property_definition (variable) @field.name) @field
(assignment_expression (left_assignment_expression) @assignment.left value: (_) @assignment.right) @assignment
(hash_entry) @pair
(comparison_expression (comparison_expression) @comparison.left (comparison_operator) @comparison.operator (_) @comparison.right) @comparison
(command) @command
(invokation_expression) @invocation
(redirection (file_redirection_operator) @redirect.operator (redirected_file_name (_) @redirect.target .)) @redirect
(if_statement) @condition
(ERROR) @broken
`;
