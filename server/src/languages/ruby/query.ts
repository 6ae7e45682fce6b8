/**
 * Of operators nothing is asked but that they are there: in a chain of thousands, patterns for the operands would all be
 * open at once.
 *
 * Locals and calls look alike in Ruby: what is written without arguments at the top of a file, as in the configuration
 * of a server (`daemonize`), is read as a call.
 */
export const query = `
(method name: (_) @method.name body: (_)? @method.body) @method
(singleton_method name: (_) @method.name body: (_)? @method.body) @method
(method name: (_) @given.name body: [(string) @given.value (body_statement (string) @given.value)]) @given
(singleton_method name: (_) @given.name body: [(string) @given.value (body_statement (string) @given.value)]) @given
(class name: (_) @class.name body: (_)? @class.body) @class
(module name: (_) @class.name body: (_)? @class.body) @class
(singleton_class body: (_)? @class.body) @class
(lambda body: (_) @lambda.body) @lambda
(call block: (_ body: (_)? @block.body) @block)
(if condition: (_) @if.test consequence: (_)? @if.body) @if
(elsif condition: (_) @elsif.test consequence: (_)? @elsif.body) @elsif
(unless condition: (_) @unless.test consequence: (_)? @unless.body) @unless
(if_modifier body: (_) @if.body condition: (_) @if.test) @if
(unless_modifier body: (_) @unless.body condition: (_) @unless.test) @unless
(conditional condition: (_) @ternary.test consequence: (_) @ternary.body) @ternary
(case) @case
(case_match value: (_) @caseMatch.value) @caseMatch
(while condition: (_) @while.test body: (_) @while.body) @while
(until condition: (_) @until.test body: (_) @until.body) @until
(while_modifier body: (_) @while.body condition: (_) @while.test) @while
(until_modifier body: (_) @until.body condition: (_) @until.test) @until
(for body: (_) @for.body) @for
(begin [(rescue) (ensure)] @begin.handler) @begin
(body_statement [(rescue) (ensure)] @begin.handler) @begin
(rescue body: (_)? @rescue.body) @rescue
(ensure) @ensure
(rescue_modifier body: (_) @rescued.value handler: (_) @rescued.handler) @rescued
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
(assignment left: (_) @assignment.name right: (_) @assignment.value) @assignment
(operator_assignment left: (_) @default.name operator: "||=" right: (_) @default.value) @default
(operator_assignment
  left: (_) @augmented.name
  operator: ["+=" "-=" "*=" "/=" "%=" "**=" "&&=" "|=" "&=" "^=" "<<=" ">>="] @augmented.operator
  right: (_) @augmented.value) @augmented
(alias name: (identifier) @alias.name alias: (identifier) @alias.value) @alias
(pair key: [(hash_key_symbol) (simple_symbol) (string)] @pair.name value: (_) @pair.value) @pair
(binary) @binary
(conditional condition: (_) @fallback.value) @fallback
(rescue_modifier body: (_) @fallback.value) @fallback
(element_reference object: (constant) @read.object) @read
(subshell) @call
(program (identifier) @call)
(call method: [(identifier) (constant)] @call.name) @call
(call !receiver arguments: (argument_list . (simple_symbol) @option.key (pair key: (_) @option.word value: (string) @option.value))) @option
`;
