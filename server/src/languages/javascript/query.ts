/** What is the same in JavaScript and TypeScript. */
const common = `
(import_statement) @import
(function_declaration name: (identifier) @scope.name) @scope
(generator_function_declaration name: (identifier) @scope.name) @scope
(function_expression) @scope
(generator_function) @scope
(arrow_function) @scope
(method_definition) @scope
(class_declaration name: (_) @class.name) @class
(class) @class
(arrow_function parameter: (identifier) @parameter)
(for_in_statement left: (identifier) @local)
(for_in_statement left: [(object_pattern) (array_pattern)] @pattern)
(assignment_expression
  left: [(identifier) (member_expression) (subscript_expression) (object_pattern)] @assignment.name
  right: (_) @assignment.value) @assignment
(augmented_assignment_expression
  left: [(identifier) (member_expression) (subscript_expression)] @default.name
  operator: ["||=" "??="]) @default
(binary_expression operator: ["||" "??"] right: [(string) (template_string) (identifier)]) @fallback
(ternary_expression alternative: [(string) (template_string) (identifier)]) @fallback
(if_statement
  condition: (parenthesized_expression [(unary_expression operator: "!") (binary_expression)])
  consequence: [
    (statement_block . (expression_statement (assignment_expression right: [(string) (template_string)])) .)
    (expression_statement (assignment_expression right: [(string) (template_string)]))
  ]) @unless
(ternary_expression consequence: [(string) (template_string)]) @fallback
(pair key: [(property_identifier) (string)] @pair.name value: (_) @pair.value) @pair
(binary_expression
  left: [(identifier) (member_expression) (subscript_expression)] @comparison.name
  operator: ["===" "==" "!==" "!="]
  right: [(string) (template_string)] @comparison.value) @comparison
(binary_expression
  left: [(string) (template_string)] @comparison.value
  operator: ["===" "==" "!==" "!="]
  right: [(identifier) (member_expression) (subscript_expression)] @comparison.name) @comparison
(member_expression object: (member_expression property: (property_identifier) @read.object)) @read
(subscript_expression object: (member_expression property: (property_identifier) @read.object)) @read
(call_expression
  function: [
    (identifier) @call.name
    (member_expression property: [(property_identifier) (private_property_identifier)] @call.name)
    (call_expression function: (identifier) @call.factory)
  ]) @call
(new_expression
  constructor: [
    (identifier) @call.name
    (member_expression property: (property_identifier) @call.name)
  ]) @call
`;

export const javascriptQuery = `${common}
(variable_declarator name: (_) @declarator.name value: (_)? @declarator.value) @declarator
(formal_parameters (identifier) @parameter)
(formal_parameters [(object_pattern) (array_pattern)] @pattern)
(formal_parameters (assignment_pattern left: (_) @parameter.name right: (_) @parameter.value) @parameter)
(field_definition
  property: [(property_identifier) (private_property_identifier)] @field.name
  value: (_)? @field.value) @field
`;

export const typescriptQuery = `${common}
(variable_declarator
  name: (_) @declarator.name
  type: (type_annotation)? @declarator.type
  value: (_)? @declarator.value) @declarator
([(required_parameter) (optional_parameter)] @parameter)
(public_field_definition
  name: [(property_identifier) (private_property_identifier)] @field.name
  type: (type_annotation)? @field.type
  value: (_)? @field.value) @field
(abstract_class_declaration name: (_) @class.name) @class
(enum_assignment name: [(property_identifier) (string)] @constant.name value: (_) @constant.value) @constant
(import_alias) @alias
`;
