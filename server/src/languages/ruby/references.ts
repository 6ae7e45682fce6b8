import type { ReferenceSyntax } from '../../syntax/language';

/** How Ruby writes the use of a name. */
export const references: ReferenceSyntax = {
  names: ['identifier', 'constant', 'instance_variable', 'class_variable', 'global_variable'],
  sigils: ['@@', '@'],
  access: { call: 'receiver', element_reference: 'object', scope_resolution: 'scope' },
  calls: { call: 'receiver' },
  writes: {
    assignment: 'left',
    operator_assignment: 'left',
    exception_variable: '',
    for: 'pattern',
  },
  changing: { binary: ['<<'] },
  labels: {
    call: ['method'],
    scope_resolution: ['name'],
    pair: ['key'],
    keyword_pattern: ['key'],
  },
  declares: {
    method: ['name'],
    singleton_method: ['name'],
    class: ['name'],
    module: ['name'],
    alias: ['name'],
    method_parameters: [''],
    block_parameters: ['', 'locals'],
    lambda_parameters: [''],
    destructured_parameter: [''],
    optional_parameter: ['name'],
    keyword_parameter: ['name'],
    splat_parameter: ['name'],
    hash_splat_parameter: ['name'],
    block_parameter: ['name'],
  },
  mutators: [
    ...['<<', '[]=', 'push', 'append', 'unshift', 'prepend', 'insert', 'concat', 'add', 'add?'],
    ...['store', 'update', 'replace', 'fill', 'merge!', 'deep_merge!', 'default='],
    ...['pop', 'shift', 'delete', 'delete?', 'delete_at', 'delete_if', 'keep_if', 'clear', 'compact!'],
    ...['map!', 'collect!', 'select!', 'filter!', 'reject!', 'sort!', 'sort_by!', 'uniq!', 'reverse!'],
    ...['shuffle!', 'rotate!', 'flatten!', 'slice!', 'transform_values!', 'transform_keys!'],
    ...['gsub!', 'sub!', 'upcase!', 'downcase!', 'strip!', 'increment', 'decrement', 'compute_if_absent'],
  ],
};
