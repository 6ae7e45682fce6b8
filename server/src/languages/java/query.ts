export const query = `
(import_declaration) @import
(class_declaration name: (identifier) @class.name) @class
(interface_declaration name: (identifier) @class.name) @class
(enum_declaration name: (identifier) @class.name) @class
(record_declaration name: (identifier) @class.name) @class
(annotation_type_declaration name: (identifier) @class.name) @class
(object_creation_expression (class_body) @body.own) @body
(enum_constant name: (identifier) @body.name body: (class_body) @body.own) @body
(method_declaration name: (identifier) @function.name body: (_)? @function.body) @function
(constructor_declaration name: (identifier) @function.name body: (_) @function.body) @function
(compact_constructor_declaration name: (identifier) @function.name body: (_) @function.body) @function
(static_initializer (block) @function.body) @function
(lambda_expression parameters: (_) @lambda.list body: (_) @lambda.body) @lambda
(if_statement condition: (_) @if.test consequence: (_) @if.body) @if
(ternary_expression) @ternary
(switch_expression condition: (_) @switch.test body: (_) @switch.body) @switch
[(for_statement) (enhanced_for_statement) (while_statement) (do_statement)] @loop
(try_statement body: (_) @try.own) @try
(try_with_resources_statement body: (_) @try.own) @try
(catch_clause body: (_) @catch.body) @catch
(finally_clause (block) @catch.body) @catch
(synchronized_statement body: (_) @block.own) @block
(block) @block
(field_declaration type: (_) @field.type declarator: (variable_declarator name: (identifier) @field.name value: (_)? @field.value)) @field
(constant_declaration type: (_) @field.type declarator: (variable_declarator name: (identifier) @field.name value: (_)? @field.value)) @field
(local_variable_declaration type: (_) @local.type declarator: (variable_declarator name: (identifier) @local.name value: (_)? @local.value)) @local
(resource type: (_) @local.type name: (identifier) @local.name value: (_) @local.value) @local
(formal_parameter type: (_) @parameter.type name: (identifier) @parameter.name) @parameter
(spread_parameter (variable_declarator name: (identifier) @parameter.name)) @parameter
(catch_formal_parameter name: (identifier) @parameter.name) @parameter
(instanceof_expression right: (_) @pattern.type name: (identifier) @pattern.name) @pattern
(type_pattern (_) @pattern.type . (identifier) @pattern.name) @pattern
(record_pattern_component (_) @pattern.type . (identifier) @pattern.name) @pattern
(assignment_expression left: (_) @assignment.name right: (_) @assignment.value) @assignment
(annotation name: (_) @annotation.name arguments: (annotation_argument_list (string_literal) @annotation.value)) @annotation
(element_value_pair key: (identifier) @element.name value: (string_literal) @element.value) @element
(binary_expression) @binary
(enum_constant name: (identifier) @constant.name arguments: (argument_list . (string_literal) @constant.value .)) @constant
(object_creation_expression type: (_) @call.type) @call
(method_invocation name: (identifier) @call.name) @call
`;
