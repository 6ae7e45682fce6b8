/**
 * Of operators nothing is asked but that they are there: in a chain of thousands, patterns for the operands would all be
 * open at once.
 *
 * Locals and calls look alike in Ruby: what is written without arguments at the top of a file, as in the configuration
 * of a server (`daemonize`), is read as a call.
 */
export const query = `
[(method) (singleton_method)] @method
(class name: (_) @class.name body: (_)? @class.body) @class
(module name: (_) @class.name body: (_)? @class.body) @class
(singleton_class body: (_)? @class.body) @class
(lambda body: (_) @lambda.body) @lambda
[(block) (do_block)] @block
[(if) (if_modifier)] @if
(elsif) @elsif
[(unless) (unless_modifier)] @unless
(conditional) @ternary
(case) @case
(case_match value: (_) @caseMatch.value) @caseMatch
[(while) (while_modifier)] @while
[(until) (until_modifier)] @until
(for body: (_) @for.body) @for
[(begin) (body_statement)] @begin
(rescue body: (_)? @rescue.body) @rescue
(ensure) @ensure
(rescue_modifier) @rescued
(method_parameters (identifier) @local)
(block_parameters (identifier) @local)
(lambda_parameters (identifier) @local)
(destructured_parameter (identifier) @local)
(splat_parameter name: (identifier) @local)
(hash_splat_parameter name: (identifier) @local)
(block_parameter name: (identifier) @local)
(optional_parameter name: (_) @parameter.name value: (_) @parameter.value) @parameter
(keyword_parameter name: (_) @parameter.name value: (_)? @parameter.value) @parameter
(exception_variable (identifier) @assigned)
(for pattern: (_) @looped)
(in_clause pattern: (identifier) @assigned)
(array_pattern (identifier) @assigned)
(find_pattern (identifier) @assigned)
(as_pattern name: (identifier) @assigned)
(keyword_pattern value: (identifier) @assigned)
(keyword_pattern key: (hash_key_symbol) @assigned !value)
(assignment) @assignment
(operator_assignment) @augmented
(alias name: (identifier) @alias.name alias: (identifier) @alias.value) @alias
(pair key: [(hash_key_symbol) (simple_symbol) (string)] @pair.name value: (_) @pair.value) @pair
(binary) @binary
(element_reference) @read
(subshell) @call
(program (identifier) @call)
(call) @call
`;
