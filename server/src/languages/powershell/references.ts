import type { ReferenceSyntax } from '../../syntax/language';
import { LEVELS } from './nodes';

/** How PowerShell writes the use of a variable. */
export const references: ReferenceSyntax = {
  names: ['variable'],
  prefixes: ['$script:', '$global:', '$local:', '$private:', '$using:', '$variable:'],
  wrappers: [...LEVELS],
  access: { member_access: '', element_access: '', invokation_expression: '' },
  calls: { invokation_expression: '' },
  writes: {
    assignment_expression: '',
    foreach_statement: '',
    post_increment_expression: '',
    post_decrement_expression: '',
    pre_increment_expression: '',
    pre_decrement_expression: '',
  },
  labels: { class_property_definition: ['*'] },
  declares: { script_parameter: ['*'], class_method_parameter: ['*'] },
  mutators: [
    ...['Add', 'AddRange', 'TryAdd', 'AddOrUpdate', 'Set', 'Insert', 'InsertRange', 'Append', 'AppendLine'],
    ...['Remove', 'RemoveAt', 'RemoveAll', 'RemoveRange', 'TryRemove', 'Clear', 'Sort', 'Reverse'],
    ...['Enqueue', 'Dequeue', 'TryDequeue', 'Push', 'Pop', 'TryPop', 'TryTake', 'UnionWith', 'ExceptWith'],
  ],
};
