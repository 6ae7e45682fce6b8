import type { ReferenceSyntax } from '../../syntax/language';

/**
 * Methods of the platform's collections and builders that change what they are called on.
 *
 * https://learn.microsoft.com/dotnet/api/system.collections.generic
 */
const MUTATORS = (
  'Add AddRange AddFirst AddLast AddOrUpdate TryAdd GetOrAdd Insert InsertRange Remove RemoveAt RemoveAll RemoveRange ' +
  'RemoveFirst RemoveLast TryRemove TryUpdate Clear Set SetValue Sort Reverse Push PushRange Pop TryPop Enqueue ' +
  'TryDequeue Dequeue TryTake Append AppendLine AppendFormat Replace UnionWith ExceptWith IntersectWith ' +
  'SymmetricExceptWith'
).split(' ');

/** The members that an initializer sets, `new Foo { Bar = 1 }`, are written as if they were variables. */
export const references: ReferenceSyntax = {
  names: ['identifier'],
  access: {
    member_access_expression: 'expression',
    element_access_expression: 'expression',
    conditional_access_expression: 'condition',
    parenthesized_expression: '',
    cast_expression: 'value',
    as_expression: 'left',
    // `a!`
    postfix_unary_expression: '',
  },
  calls: { invocation_expression: 'function' },
  writes: {
    assignment_expression: 'left',
    prefix_unary_expression: '',
    postfix_unary_expression: '',
    argument: '$',
  },
  writing: {
    prefix_unary_expression: ['++', '--'],
    postfix_unary_expression: ['++', '--'],
    argument: ['ref', 'out'],
  },
  labels: {
    member_access_expression: ['name'],
    member_binding_expression: ['name'],
    argument: ['name'],
    anonymous_object_creation_expression: ['='],
    with_initializer: ['='],
    attribute: ['name'],
    labeled_statement: [''],
    goto_statement: [''],
    method_declaration: ['name'],
    local_function_statement: ['name'],
    constructor_declaration: ['name'],
    destructor_declaration: ['name'],
    subpattern: [''],
  },
  declares: {
    variable_declarator: ['name'],
    parameter: ['name'],
    parameter_list: ['name'],
    foreach_statement: ['left'],
    catch_declaration: ['name'],
    declaration_pattern: ['name'],
    recursive_pattern: ['name'],
    var_pattern: ['name'],
    declaration_expression: ['name'],
    tuple_pattern: ['name'],
    from_clause: ['name'],
    let_clause: [''],
    property_declaration: ['name'],
    enum_member_declaration: ['name'],
    class_declaration: ['name'],
    record_declaration: ['name'],
    struct_declaration: ['name'],
    interface_declaration: ['name'],
    enum_declaration: ['name'],
    delegate_declaration: ['name'],
    using_directive: ['name'],
  },
  mutators: MUTATORS,
};
