/**
 * Of expressions nothing is asked but that they are there: what may stand in one is so much that a pattern for it takes
 * up to 20 ms to build.
 */
export const query = `
(import) @import
(class_declaration name: (identifier) @class.name) @class
(object_declaration name: (identifier) @class.name) @class
(object_literal) @class
(companion_object) @companion
(enum_entry (identifier) @body.name (class_body) @body.own) @body
(type_alias type: (identifier) @alias.name) @alias
(function_declaration name: (identifier) @function.name) @function
(anonymous_function) @function
(secondary_constructor) @function
(anonymous_initializer) @function
(getter (function_body) @accessor.body) @accessor
(setter (function_body) @accessor.body) @accessor
(lambda_literal) @lambda
(if_expression) @if
(when_expression) @when
(for_statement) @loop
(while_statement condition: (_) @loop.test) @loop
(do_while_statement condition: (_) @loop.test) @loop
(try_expression . (block) @try.own) @try
(catch_block (identifier) @catch.name) @catch
(finally_block) @catch
(when_subject (variable_declaration) @subject.variable) @subject
(property_declaration) @property
(class_parameter (identifier) @member.name) @member
(function_value_parameters (parameter)) @parameters
(assignment) @assignment
(infix_expression) @infix
(value_argument . (identifier) @argument.name "=" (_) @argument.value) @argument
(annotation (constructor_invocation (value_arguments (value_argument . (string_literal) @annotation.value .)))) @annotation
(binary_expression) @binary
(enum_entry (identifier) @entry.name (value_arguments . (value_argument . (string_literal) @entry.value .) .)) @entry
(delegation_specifier (constructor_invocation) @super)
(call_expression) @call
`;
