import type { ReferenceSyntax } from '../../syntax/language';

/** How Python writes the use of a name. */
export const references: ReferenceSyntax = {
  names: ['identifier'],
  access: { attribute: 'object', subscript: 'value' },
  calls: { call: 'function' },
  writes: {
    assignment: 'left',
    augmented_assignment: 'left',
    named_expression: 'name',
    for_statement: 'left',
    for_in_clause: 'left',
    as_pattern_target: '',
  },
  deletes: { delete_statement: '' },
  labels: {
    attribute: ['attribute'],
    keyword_argument: ['name'],
    keyword_pattern: [''],
    global_statement: [''],
    nonlocal_statement: [''],
  },
  declares: {
    function_definition: ['name'],
    class_definition: ['name'],
    parameters: [''],
    lambda_parameters: [''],
    default_parameter: ['name'],
    typed_parameter: [''],
    typed_default_parameter: ['name'],
    list_splat_pattern: [''],
    dictionary_splat_pattern: [''],
    import_statement: ['name'],
    import_from_statement: ['name'],
    aliased_import: ['alias'],
  },
  mutators: [
    ...['append', 'appendleft', 'extend', 'extendleft', 'insert', 'add', 'put', 'put_nowait'],
    ...['update', 'setdefault', 'remove', 'discard', 'pop', 'popleft', 'popitem', 'clear'],
    ...['sort', 'reverse', 'rotate', 'subtract', 'move_to_end', 'difference_update'],
    ...['intersection_update', 'symmetric_difference_update', '__setitem__', '__delitem__'],
  ],
  mutating: { setattr: 0, delattr: 0, heappush: 0, heappop: 0, heapify: 0, insort: 0 },
};
