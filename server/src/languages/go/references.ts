import type { ReferenceSyntax } from '../../syntax/language';

/** https://go.dev/ref/spec; on the left of an assignment stands a list, each of whose items is written to. */
export const references: ReferenceSyntax = {
  names: ['identifier'],
  access: {
    selector_expression: 'operand',
    index_expression: 'operand',
    slice_expression: 'operand',
    type_assertion_expression: 'operand',
    unary_expression: 'operand',
    parenthesized_expression: '',
  },
  calls: { call_expression: 'function' },
  writes: {
    assignment_statement: 'left',
    inc_statement: '',
    dec_statement: '',
    range_clause: 'left',
    receive_statement: 'left',
  },
  labels: { selector_expression: ['field'], keyed_element: ['key'] },
  declares: {
    function_declaration: ['name'],
    parameter_declaration: ['name'],
    variadic_parameter_declaration: ['name'],
    var_spec: ['name'],
    const_spec: ['name'],
    short_var_declaration: ['left'],
    type_switch_statement: ['alias'],
  },
  // https://pkg.go.dev/sync#Map, https://pkg.go.dev/sync/atomic, https://pkg.go.dev/container/list
  mutators: [
    'Store',
    'Delete',
    'LoadOrStore',
    'LoadAndDelete',
    'Swap',
    'CompareAndSwap',
    'Clear',
    'Add',
    'Set',
    'PushBack',
    'PushFront',
    'Remove',
  ],
  mutating: { delete: 0, clear: 0, copy: 0 },
};
