/** What is the same in JavaScript and TypeScript. */
const common = (declarator: (main: string) => string, parameters: string) => `
(import_statement) @import
(export_statement "default" @exported.name [declaration: (_) value: (_)] @exported.value) @exported
(function_declaration name: (identifier) @function.name) @function
(generator_function_declaration name: (identifier) @function.name) @function
[(function_expression) (generator_function) (arrow_function)] @expression
(method_definition) @method
(class_static_block) @initializer
(class_declaration name: (_) @class.name) @class
(class) @classExpression
(if_statement condition: (_) @if.test consequence: (_) @if.body) @if
(ternary_expression condition: (_) @ternary.test consequence: (_) @ternary.body) @ternary
(expression_statement (binary_expression left: (_) @and.test operator: "&&" right: (_) @and.body)) @and
(expression_statement (binary_expression left: (_) @or.test operator: "||" right: (_) @or.body)) @or
(switch_statement value: (_) @switch.test body: (_) @switch.body) @switch
(for_statement condition: (_)? @loop.test body: (_) @loop.body) @loop
(for_in_statement body: (_) @loop.body) @loop
(while_statement condition: (_) @loop.test body: (_) @loop.body) @loop
(do_statement body: (_) @loop.body condition: (_) @loop.test) @loop
(try_statement body: (_) @try)
(catch_clause body: (_) @catch.body) @catch
(finally_clause body: (_) @finally.body) @finally
(program (statement_block) @block)
(statement_block (statement_block) @block)
(arrow_function parameter: (identifier) @parameter)
(for_in_statement kind: ["let" "const"] left: (_) @eachLet)
(for_in_statement kind: "var" left: (_) @eachVar)
(for_in_statement !kind left: [(identifier) (object_pattern) (array_pattern)] @each)
(lexical_declaration ${declarator('let')})
(variable_declaration ${declarator('var')})
(assignment_expression
  left: [
    (identifier) (member_expression) (subscript_expression) (object_pattern) (array_pattern)
  ] @assignment.name
  right: (_) @assignment.value) @assignment
(augmented_assignment_expression
  left: [(identifier) (member_expression) (subscript_expression)] @default.name
  operator: ["||=" "??="]) @default
(augmented_assignment_expression
  left: [(identifier) (member_expression) (subscript_expression)] @augmented.name
  operator: ["+=" "-=" "*=" "/=" "%=" "**=" "&&="] @augmented.operator
  right: (_) @augmented.value) @augmented
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
[
  (function_declaration parameters: (formal_parameters ${parameters}))
  (generator_function_declaration parameters: (formal_parameters ${parameters}))
  (function_expression parameters: (formal_parameters ${parameters}))
  (generator_function parameters: (formal_parameters ${parameters}))
  (arrow_function parameters: (formal_parameters ${parameters}))
  (method_definition parameters: (formal_parameters ${parameters}))
]
`;

const plainDeclarator = (main: string) =>
  `(variable_declarator name: (_) @${main}.name value: (_)? @${main}.value) @${main}`;

const typedDeclarator = (main: string) => `(variable_declarator
  name: (_) @${main}.name
  type: (type_annotation)? @${main}.type
  value: (_)? @${main}.value) @${main}`;

export const javascriptQuery = `${common(
  plainDeclarator,
  '[(identifier) (object_pattern) (array_pattern) (rest_pattern) (assignment_pattern)] @parameter',
)}
(using_declaration ${plainDeclarator('let')})
(field_definition
  property: [(property_identifier) (private_property_identifier)] @field.name
  value: (_)? @field.value) @field
`;

export const typescriptQuery = `${common(
  typedDeclarator,
  '[(required_parameter) (optional_parameter)] @parameter',
)}
(public_field_definition
  name: [(property_identifier) (private_property_identifier)] @field.name
  type: (type_annotation)? @field.type
  value: (_)? @field.value) @field
(abstract_class_declaration name: (_) @class.name) @class
(enum_declaration name: (_) @class.name) @class
(interface_declaration name: (_) @interface.name) @interface
(internal_module name: (_) @namespace.name body: (_) @namespace.body) @namespace
(module name: (_) @namespace.name body: (_) @namespace.body) @namespace
(enum_assignment name: [(property_identifier) (string)] @constant.name value: (_) @constant.value) @constant
(import_alias) @alias
`;
