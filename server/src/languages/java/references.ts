import type { ReferenceSyntax } from '../../syntax/language';
import { JVM_MUTATORS } from '../shared/jvm-mutators';

/** The second name of `A::name` is a label, too, but the grammar gives it no field. */
export const references: ReferenceSyntax = {
  names: ['identifier'],
  access: {
    field_access: 'object',
    array_access: 'array',
    parenthesized_expression: '',
    cast_expression: 'value',
  },
  calls: { method_invocation: 'object' },
  writes: { assignment_expression: 'left', update_expression: '' },
  labels: {
    method_invocation: ['name'],
    field_access: ['field'],
    method_declaration: ['name'],
    constructor_declaration: ['name'],
    compact_constructor_declaration: ['name'],
    annotation: ['name'],
    marker_annotation: ['name'],
    element_value_pair: ['key'],
    annotation_type_element_declaration: ['name'],
    labeled_statement: [''],
    break_statement: [''],
    continue_statement: [''],
  },
  declares: {
    variable_declarator: ['name'],
    formal_parameter: ['name'],
    catch_formal_parameter: ['name'],
    enhanced_for_statement: ['name'],
    resource: ['name'],
    lambda_expression: ['parameters'],
    instanceof_expression: ['name'],
    type_pattern: ['$'],
    record_pattern_component: ['$'],
    enum_constant: ['name'],
    class_declaration: ['name'],
    interface_declaration: ['name'],
    enum_declaration: ['name'],
    record_declaration: ['name'],
    annotation_type_declaration: ['name'],
  },
  mutators: JVM_MUTATORS,
};
