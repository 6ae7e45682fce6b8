import type { ReferenceSyntax } from '../../syntax/language';
import { JVM_MUTATORS } from '../shared/jvm-mutators';

/** How Kotlin writes the use of a name. */
export const references: ReferenceSyntax = {
  names: ['identifier'],
  texts: ['string_content'],
  access: {
    navigation_expression: '',
    index_expression: '',
    parenthesized_expression: '',
    as_expression: 'left',
    // `a!!`
    unary_expression: 'argument',
  },
  calls: { call_expression: '' },
  writes: { assignment: 'left', unary_expression: 'argument' },
  writing: { unary_expression: ['++', '--'] },
  labels: {
    navigation_expression: ['$'],
    value_argument: ['='],
    function_declaration: ['name'],
    user_type: ['', '$'],
    callable_reference: ['$'],
    return_expression: ['label'],
  },
  declares: {
    variable_declaration: [''],
    parameter: [''],
    class_parameter: [''],
    catch_block: [''],
    setter: [''],
    enum_entry: [''],
    class_declaration: ['name'],
    object_declaration: ['name'],
    companion_object: ['name'],
    type_alias: ['type'],
  },
  mutators: [
    ...JVM_MUTATORS,
    'plusAssign',
    'minusAssign',
    'fill',
    'reverse',
    'shuffle',
    'sortBy',
    'sortByDescending',
    'sortWith',
  ],
};
