/**
 * A function or class is looked for in what may hold it, so that a decorated one is found with its decorators and only
 * so.
 */
export const query = `
(import_statement) @import
(import_from_statement) @importFrom
(module [(function_definition) (class_definition)] @definition)
(block [(function_definition) (class_definition)] @definition)
(ERROR [(function_definition) (class_definition)] @definition)
(decorated_definition definition: (_) @definition.own) @definition
(lambda body: (_) @lambda.body) @lambda
(if_statement condition: (_) @if.test consequence: (_) @if.body) @if
(conditional_expression) @ternary
(match_statement subject: (_) @match.test) @match
(for_statement body: (_) @for.body) @for
(for_statement left: (_) @looped)
(while_statement condition: (_) @while.test body: (_) @while.body) @while
(try_statement body: (block) @try)
(except_clause (block) @except.body) @except
(finally_clause (block) @finally.body) @finally
(with_statement body: (_) @with.body) @with
[(list_comprehension) (set_comprehension) (dictionary_comprehension) (generator_expression)] @comprehension
(for_in_clause left: (_) @comprehended)
(except_clause value: (as_pattern alias: (as_pattern_target (identifier) @caught)))
(default_parameter name: (_) @parameter.name value: (_) @parameter.value) @parameter
(typed_default_parameter name: (_) @parameter.name type: (type) @parameter.type value: (_) @parameter.value) @parameter
(typed_parameter . (identifier) @parameter.name type: (type) @parameter.type) @parameter
(typed_parameter . [(list_splat_pattern (identifier) @parameter) (dictionary_splat_pattern (identifier) @parameter)])
(parameters [(identifier) @parameter (list_splat_pattern (identifier) @parameter) (dictionary_splat_pattern (identifier) @parameter)])
(lambda_parameters [(identifier) @parameter (list_splat_pattern (identifier) @parameter) (dictionary_splat_pattern (identifier) @parameter)])
(assignment left: (_) @assignment.name type: (type)? @assignment.type right: (_) @assignment.value) @assignment
(assignment left: (_) @assignment.name type: (type) @assignment.type !right) @assignment
(augmented_assignment left: (_) @augmented.name operator: _ @augmented.operator right: (_) @augmented.value) @augmented
(named_expression name: (_) @assignment.name value: (_) @assignment.value) @assignment
(with_item) @opened
(case_pattern (dotted_name . (identifier) @local .))
(case_pattern (as_pattern (identifier) @local))
(keyword_pattern (dotted_name . (identifier) @local .))
(splat_pattern (identifier) @local)
(global_statement (identifier) @outer)
(nonlocal_statement (identifier) @outer)
(keyword_argument name: (_) @argument.name value: (_) @argument.value) @argument
(pair key: (string) @pair.name value: (_) @pair.value) @pair
(comparison_operator) @comparison
(boolean_operator operator: "or" right: (string)) @fallback
(call arguments: (argument_list (keyword_argument name: (identifier) @option.name value: (string) @option.value))) @option
(subscript) @read
(call function: [(identifier) @call.name (attribute attribute: (identifier) @call.name)]) @call
`;
