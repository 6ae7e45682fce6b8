/**
 * Of operators nothing is asked but that they are there: in a chain of thousands, patterns for the operands would all be
 * open at once.
 *
 * Locals and calls look alike in Ruby: what is written without arguments at the top of a file, as in the configuration
 * of a server (`daemonize`), is read as a call.
 */
export const query = `
(method name: (_) @method.name) @method
(singleton_method name: (_) @method.name) @method
(class name: (_) @class.name) @class
(module name: (_) @class.name) @class
(lambda) @block
(block parameters: (_)) @block
(do_block parameters: (_)) @block
(method_parameters (identifier) @local)
(block_parameters (identifier) @local)
(lambda_parameters (identifier) @local)
(destructured_parameter (identifier) @local)
(splat_parameter name: (identifier) @local)
(hash_splat_parameter name: (identifier) @local)
(block_parameter name: (identifier) @local)
(optional_parameter name: (_) @parameter.name value: (_) @parameter.value) @parameter
(keyword_parameter name: (_) @parameter.name value: (_)? @parameter.value) @parameter
(exception_variable (identifier) @local)
(for pattern: (identifier) @local)
(left_assignment_list (identifier) @local)
(assignment left: (_) @assignment.name right: (_) @assignment.value) @assignment
(operator_assignment left: (_) @default.name operator: "||=" right: (_) @default.value) @default
(alias name: (identifier) @alias.name alias: (identifier) @alias.value) @alias
(pair key: [(hash_key_symbol) (simple_symbol) (string)] @pair.name value: (_) @pair.value) @pair
(binary) @binary
(conditional condition: (_) @fallback.value) @fallback
(rescue_modifier body: (_) @fallback.value) @fallback
(element_reference object: (constant) @read.object) @read
(case) @case
(subshell) @call
(program (identifier) @call)
(call method: [(identifier) (constant)] @call.name) @call
`;
