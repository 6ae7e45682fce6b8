/**
 * What is the same in JavaScript and TypeScript. Of most expressions nothing is asked but that they are there: what may
 * stand in one is so much that a pattern for it takes several milliseconds to build.
 */
const common = (declarator: (main: string) => string) => `
(import_statement) @import
(export_statement "default" @exported.name [declaration: (_) value: (_)] @exported.value) @exported
(function_declaration name: (identifier) @function.name) @function
(generator_function_declaration name: (identifier) @function.name) @function
[(function_expression) (generator_function) (arrow_function)] @expression
(method_definition) @method
(class_static_block) @initializer
(class_declaration name: (_) @class.name) @class
(class) @classExpression
(if_statement) @if
(ternary_expression) @ternary
(expression_statement (binary_expression) @logical.value) @logical
(switch_statement value: (_) @switch.test body: (_) @switch.body) @switch
[(for_statement) (for_in_statement) (while_statement) (do_statement)] @loop
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
(assignment_expression) @assignment
(augmented_assignment_expression) @augmented
(binary_expression) @binary
(pair key: [(property_identifier) (string)] @pair.name value: (_) @pair.value) @pair
(member_expression object: (member_expression) @read.object) @read
(subscript_expression object: (member_expression) @read.object) @read
[(call_expression) (new_expression)] @call
`;

const plainDeclarator = (main: string) =>
  `(variable_declarator name: (_) @${main}.name value: (_)? @${main}.value) @${main}`;

const typedDeclarator = (main: string) => `(variable_declarator
  name: (_) @${main}.name
  type: (type_annotation)? @${main}.type
  value: (_)? @${main}.value) @${main}`;

export const javascriptQuery = `${common(plainDeclarator)}
(formal_parameters
  [(identifier) (object_pattern) (array_pattern) (rest_pattern) (assignment_pattern)] @declared)
(using_declaration ${plainDeclarator('let')})
(field_definition
  property: [(property_identifier) (private_property_identifier)] @field.name
  value: (_)? @field.value) @field
`;

export const typescriptQuery = `${common(typedDeclarator)}
[(required_parameter) (optional_parameter)] @declared
(public_field_definition) @typedField
(abstract_class_declaration name: (_) @class.name) @class
(enum_declaration name: (_) @class.name) @class
(interface_declaration name: (_) @interface.name) @interface
(internal_module name: (_) @namespace.name body: (_) @namespace.body) @namespace
(module name: (_) @namespace.name body: (_) @namespace.body) @namespace
(enum_assignment name: [(property_identifier) (string)] @constant.name value: (_) @constant.value) @constant
(import_alias) @alias
`;
