import type { ReferenceSyntax } from '../../syntax/language';

/** https://doc.rust-lang.org/reference/expressions.html */
export const references: ReferenceSyntax = {
  names: ['identifier'],
  access: {
    field_expression: 'value',
    index_expression: '',
    reference_expression: 'value',
    unary_expression: '',
    parenthesized_expression: '',
    try_expression: '',
    await_expression: '',
  },
  calls: { call_expression: 'function', macro_invocation: 'macro' },
  writes: { assignment_expression: 'left', compound_assignment_expr: 'left' },
  labels: { scoped_identifier: ['name'], field_initializer: ['field'] },
  declares: {
    function_item: ['name'],
    const_item: ['name'],
    static_item: ['name'],
    let_declaration: ['pattern'],
    let_condition: ['pattern'],
    parameter: ['pattern'],
    for_expression: ['pattern'],
    match_arm: ['pattern'],
  },
  // https://doc.rust-lang.org/std/collections/index.html, https://doc.rust-lang.org/std/sync/atomic/index.html
  mutators: (
    'push push_back push_front push_str insert remove pop pop_back pop_front extend append clear drain retain ' +
    'truncate entry get_mut store swap set replace fetch_add fetch_sub'
  ).split(' '),
};
