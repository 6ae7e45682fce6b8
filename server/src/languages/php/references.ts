import type { ReferenceSyntax } from '../../syntax/language';

/** How PHP writes the use of a variable. */
export const references: ReferenceSyntax = {
  names: ['variable_name'],
  access: {
    member_access_expression: 'object',
    nullsafe_member_access_expression: 'object',
    scoped_property_access_expression: 'scope',
    subscript_expression: '',
  },
  calls: {
    function_call_expression: 'function',
    member_call_expression: 'object',
    nullsafe_member_call_expression: 'object',
    scoped_call_expression: 'scope',
  },
  writes: {
    assignment_expression: 'left',
    reference_assignment_expression: 'left',
    augmented_assignment_expression: 'left',
    update_expression: 'argument',
    // `foreach ($list as $key => $value)`
    pair: '*',
  },
  deletes: { unset_statement: '*' },
  labels: {
    scoped_property_access_expression: ['name'],
    property_element: ['name'],
    global_declaration: ['*'],
  },
  declares: {
    simple_parameter: ['name'],
    variadic_parameter: ['name'],
    property_promotion_parameter: ['name'],
    static_variable_declaration: ['name'],
    catch_clause: ['name'],
  },
  mutators: [
    ...['append', 'offsetSet', 'offsetUnset', 'exchangeArray', 'attach', 'detach', 'addAll', 'removeAll'],
    ...['push', 'pop', 'shift', 'unshift', 'enqueue', 'dequeue', 'insert', 'prepend', 'put', 'pull'],
    ...['add', 'set', 'del', 'incr', 'decr', 'remove', 'delete', 'forget', 'clear', 'transform', 'splice'],
  ],
  mutating: {
    ...{ array_push: 0, array_pop: 0, array_shift: 0, array_unshift: 0, array_splice: 0, array_walk: 0 },
    ...{ sort: 0, rsort: 0, usort: 0, uasort: 0, uksort: 0, asort: 0, arsort: 0, ksort: 0, krsort: 0 },
    ...{ natsort: 0, natcasesort: 0, array_multisort: 0, shuffle: 0, settype: 0 },
  },
};
