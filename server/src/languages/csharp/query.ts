/**
 * Values are captured where they may hold a string. What stands on the left of a comparison is spelled out, because
 * the query would otherwise keep every level of a long concatenation in mind.
 */
export const query = `
(using_directive) @import
(class_declaration name: (identifier) @class.name) @class
(record_declaration name: (identifier) @class.name) @class
(struct_declaration name: (identifier) @class.name) @class
(interface_declaration name: (identifier) @class.name) @class
(enum_declaration name: (identifier) @class.name) @class
(delegate_declaration name: (identifier) @class.name) @class
(method_declaration name: (identifier) @function.name) @function
(local_function_statement name: (identifier) @function.name) @function
(constructor_declaration name: (identifier) @function.name) @function
(destructor_declaration) @function
(operator_declaration) @function
(conversion_operator_declaration) @function
(indexer_declaration) @function
(accessor_declaration body: (_)) @accessor
(lambda_expression) @function
(anonymous_method_expression) @function
(if_statement condition: (_) @if.test consequence: (_) @if.body) @if
(conditional_expression condition: (_) @ternary.test consequence: (_) @ternary.body alternative: (_) @ternary.other) @ternary
(switch_statement value: (_) @switch.test body: (_) @switch.body) @switch
(switch_expression) @switch
(for_statement condition: (_)? @loop.test body: (_) @loop.body) @loop
(foreach_statement left: (_) @loop.left body: (_) @loop.body) @loop
(while_statement condition: (_) @loop.test body: (_) @loop.body) @loop
(do_statement body: (_) @loop.body condition: (_) @loop.test) @loop
(try_statement body: (_) @try.own) @try
(catch_clause body: (_) @catch.body) @catch
(finally_clause (block) @catch.body) @catch
(using_statement) @with
(fixed_statement) @with
(query_expression) @with
(block) @block
(from_clause name: (identifier) @range.name) @range
(let_clause . (identifier) @range.name) @range
(join_clause . (identifier) @range.name) @range
(join_clause type: (_) . (identifier) @range.name) @range
(field_declaration (variable_declaration type: (_) @field.type (variable_declarator name: (identifier) @field.name) @field.declarator)) @field
(event_field_declaration (variable_declaration type: (_) @field.type (variable_declarator name: (identifier) @field.name) @field.declarator)) @field
(property_declaration type: (_) @property.type name: (identifier) @property.name) @property
(local_declaration_statement (variable_declaration type: (_) @local.type (variable_declarator name: (identifier) @local.name) @local.declarator)) @local
(parameter name: (identifier) @parameter.name) @parameter
(parameter_list name: (identifier) @parameter.name) @parameter
(implicit_parameter) @untyped
(catch_declaration type: (_) @local.type name: (identifier) @local.name) @local
(declaration_pattern type: (_) @variable.type name: (identifier) @variable.name) @variable
(recursive_pattern name: (identifier) @variable.name) @variable
(var_pattern name: (identifier) @variable.name) @variable
(declaration_expression type: (_) @variable.type name: (identifier) @variable.name) @variable
(tuple_pattern name: (identifier) @variable.name) @variable
(assignment_expression left: [(identifier) (member_access_expression) (element_access_expression) (element_binding_expression) (conditional_access_expression)] @assignment.left right: (_) @assignment.right) @assignment
(assignment_expression left: [(tuple_expression) (tuple_pattern)] @tuple.left right: (tuple_expression) @tuple.right) @tuple
(variable_declarator (tuple_pattern) @tuple.left (tuple_expression) @tuple.right) @tuple
(property_declaration (attribute_list (attribute name: (identifier) @default.attribute (attribute_argument_list . (attribute_argument [(string_literal) (verbatim_string_literal)] @default.value) .))) name: (identifier) @default.name (#eq? @default.attribute "DefaultValue")) @default
(initializer_expression . (string_literal) @pair.name . [(string_literal) (verbatim_string_literal) (raw_string_literal) (binary_expression)] @pair.value .) @pair
(anonymous_object_creation_expression (identifier) @pair.name . [(string_literal) (verbatim_string_literal) (raw_string_literal)] @pair.value) @pair
(with_initializer (identifier) @pair.name . [(string_literal) (verbatim_string_literal) (raw_string_literal)] @pair.value) @pair
(argument name: (identifier) @argument.name) @argument
(binary_expression left: [(identifier) (member_access_expression) (element_access_expression) (conditional_access_expression)] @comparison.name operator: ["==" "!="] right: [(string_literal) (verbatim_string_literal) (raw_string_literal)] @comparison.value) @comparison
(binary_expression left: (string_literal) @comparison.value operator: ["==" "!="] right: [(identifier) (member_access_expression) (element_access_expression) (conditional_access_expression)] @comparison.name) @comparison
(is_pattern_expression expression: [(identifier) (member_access_expression)] @comparison.name pattern: (constant_pattern (string_literal) @comparison.value)) @comparison
(binary_expression operator: "??" right: [(string_literal) (verbatim_string_literal) (raw_string_literal) (identifier) (member_access_expression) (binary_expression) (parenthesized_expression)]) @fallback
(invocation_expression function: (member_access_expression name: [(identifier) @configured.name (generic_name . (identifier) @configured.name)]) arguments: (argument_list (argument (lambda_expression) @configured.lambda))) @configured
(invocation_expression function: [(identifier) @call.name (generic_name . (identifier) @call.name) (member_access_expression name: [(identifier) @call.name (generic_name . (identifier) @call.name)]) (conditional_access_expression (member_binding_expression name: [(identifier) @call.name (generic_name . (identifier) @call.name)]))]) @call
(object_creation_expression type: (_) @call.type) @call
(variable_declaration type: (_) @call.type (variable_declarator (implicit_object_creation_expression) @call.creation)) @call
(property_declaration type: (_) @call.type value: (implicit_object_creation_expression) @call.creation) @call
`;
