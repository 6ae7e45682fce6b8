/**
 * Pairs are only read where their value may hold a string: big tables of numbers and flags are common.
 * Function types and the methods of interfaces have parameters too, whose names mean nothing outside; that is why
 * they are regions. What stands on the left of a comparison is spelled out, because the query would otherwise keep every
 * level of a long concatenation in mind, at a quadratic price.
 */
export const query = `
(import_spec) @import
(function_declaration name: (identifier) @function.name body: (_)? @function.body) @function
(method_declaration name: (field_identifier) @method.name body: (_)? @method.body) @method
(func_literal body: (_) @closure.body) @closure
(function_type) @signature
(method_elem name: (field_identifier) @signature.name) @signature
(type_spec name: (type_identifier) @class.name type: (_) @class.body) @class
(var_spec type: (struct_type) @struct.own) @struct
(composite_literal type: (struct_type) @struct.own) @struct
(slice_type element: (struct_type) @struct.own) @struct
(array_type element: (struct_type) @struct.own) @struct
(map_type value: (struct_type) @struct.own) @struct
(pointer_type (struct_type) @struct.own) @struct
(field_declaration type: (struct_type) @struct.own) @struct
(if_statement condition: (_) @if.test consequence: (_) @if.body) @if
(for_statement body: (_) @loop.body) @loop
(expression_switch_statement) @switch
(type_switch_statement) @switch
(communication_case) @communication
(select_statement (default_case) @communication.own) @communication
(statement_list (block) @block.own) @block
(parameter_declaration name: (identifier) @parameter.name type: (_) @parameter.type) @parameter
(variadic_parameter_declaration name: (identifier) @parameter.name) @parameter
(field_declaration name: (field_identifier) @field.name type: (_) @field.type tag: (raw_string_literal (raw_string_literal_content) @field.tag)?) @field
(const_spec) @declaration
(var_spec) @declaration
(short_var_declaration left: (_) @definition.left right: (_) @definition.right) @definition
(assignment_statement left: (_) @assignment.left operator: "=" right: (_) @assignment.right) @assignment
(assignment_statement
  left: (_) @augmented.left
  operator: ["+=" "-=" "*=" "/=" "%="] @augmented.operator
  right: (_) @augmented.right) @augmented
(range_clause left: (expression_list (identifier) @local.name) [":=" "="] @local.operator) @local
(type_switch_statement alias: (expression_list (identifier) @local.name)) @local
(receive_statement left: (expression_list (identifier) @local.name) [":=" "="] @local.operator) @local
(keyed_element key: (literal_element [(identifier) (interpreted_string_literal) (raw_string_literal)] @pair.name) value: (literal_element [(interpreted_string_literal) (raw_string_literal) (binary_expression) (type_conversion_expression) (call_expression) (identifier) (selector_expression) (literal_value) (composite_literal)] @pair.value)) @pair
(binary_expression left: [(identifier) (selector_expression) (index_expression) (call_expression)] @comparison.name operator: ["==" "!="] right: [(interpreted_string_literal (interpreted_string_literal_content)) (raw_string_literal)] @comparison.value) @comparison
(binary_expression left: [(interpreted_string_literal (interpreted_string_literal_content)) (raw_string_literal)] @comparison.value operator: ["==" "!="] right: [(identifier) (selector_expression) (index_expression) (call_expression)] @comparison.name) @comparison
(expression_switch_statement value: [(identifier) (selector_expression)] @compared.name) @compared
(if_statement condition: [(binary_expression right: (interpreted_string_literal)) (unary_expression operand: (identifier)) (identifier)]) @default
(call_expression function: [(identifier) @call.name (selector_expression field: (field_identifier) @call.name)]) @call
(composite_literal type: [(type_identifier) @call.name (qualified_type name: (type_identifier) @call.name)]) @call
`;
