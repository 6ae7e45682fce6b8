import type { Node } from 'web-tree-sitter';
import type { Handler } from '../../syntax/language';
import { brokenBefore, fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { type SwitchArm, switchRegions } from '../shared/switches';
import { comparedSides } from './comparisons';
import { hasModifier } from './modifiers';
import { typeName } from './names';
import { nullChecked } from './null-checks';

/** What can stand around a block that is a statement of its own. */
const STATEMENTS = new Set([
  'block',
  'constructor_body',
  'switch_block_statement_group',
  'labeled_statement',
  'program',
]);

/** Handlers of what facts stand in: classes, functions, branches, loops. */
export const regionHandlers: Readonly<Record<string, Handler>> = {
  class(node, { name }, read) {
    const part = node.type.replace(/(?:_type)?_declaration$/, '');
    read.region({ type: 'class', part, name, body: fieldOf(node, 'body') });
  },

  /** `new T() { … }`, and a constant of an enum with methods of its own. */
  body(_node, { name, own }, read) {
    if (own) read.region({ type: 'class', part: 'object', name, visible: 'none', own });
  },

  function(node, { name, body }, read) {
    const part = FUNCTIONS[node.type] ?? 'method';
    // Methods and variables have separate names, and a field is often called like the method that reads or sets it.
    // Only a method that could be mistaken for a statically imported one defines its name.
    const visible = name && part === 'method' ? 'call' : 'none';
    const internal = hasModifier(node, 'static', 'private');
    read.region({ type: 'function', part, name, visible, body, internal });
  },

  lambda(node, { list, body }, read) {
    // The parameters first: they stand in the lambda, and its name before it.
    const parameters = list?.type === 'inferred_parameters' ? named(list) : list ? [list] : [];
    for (const target of parameters)
      if (target.type === 'identifier') read.binding({ form: 'parameter', target });
    const name = givenName(node);
    const firstMark = name ?? brokenBefore(node);
    read.region({ type: 'function', part: 'lambda', name, visible: 'none', body, firstMark });
  },

  if(node, { test, body }, read) {
    const isElse =
      node.parent?.type === 'if_statement' && fieldOf(node.parent, 'alternative')?.id === node.id;
    read.region({ type: 'branch', part: isElse ? 'elif' : 'if', test, body });
  },

  ternary(node, _parts, read) {
    const test = fieldOf(node, 'condition');
    const body = fieldOf(node, 'consequence');
    if (!test || !body) return;
    read.region({ type: 'branch', part: 'ternary', test, body });
    if (nullChecked(node, read)) read.fallback(node);
  },

  /** Read with all its arms, since what they are compared with stands in front of them. */
  switch(node, { test, body }, read) {
    const [subject] = test ? named(test) : [];
    if (!subject || !body) return;
    const arms = named(body).map((arm): SwitchArm => {
      const parts = named(arm);
      const labels = parts.filter(({ type }) => type === 'switch_label');
      const statements = parts.filter(({ type }) => type !== 'switch_label');
      const values = labels.flatMap(labelValues);
      for (const value of values) if (value) comparedSides(subject, value, read, true);
      const isRule = arm.type === 'switch_rule';
      return {
        node: arm,
        values,
        isDefault: labels.some(isDefault),
        // With its label, whose variables are seen nowhere else.
        body: statements.length > 0 ? arm : undefined,
        falls: !isRule && read.leavingOf(arm) === undefined,
      };
    });
    switchRegions(node, subject, arms, read);
  },

  loop(node, _parts, read) {
    const body = fieldOf(node, 'body');
    if (!body) return;
    const test = fieldOf(node, 'condition');
    const part = node.type.replace(/^enhanced_|_statement$/g, '');
    read.region({ type: 'loop', part, test, body });
    const name = fieldOf(node, 'name');
    const type = fieldOf(node, 'type');
    if (name && type)
      read.binding({ form: 'assignment', target: name, type: typeName(type, read), home: 'block' });
  },

  try(node, { own }, read) {
    // What is opened for the block can be seen in it alone, but its names stand in front of it.
    if (node.type === 'try_with_resources_statement') read.region({ type: 'block', part: 'resources' });
    if (own) read.region({ type: 'try', part: 'try', own });
  },

  catch(node, { body }, read) {
    read.region({ type: 'try', part: node.type === 'catch_clause' ? 'catch' : 'finally', body });
  },

  block(node, { own }, read) {
    if (own) read.region({ type: 'block', part: 'synchronized', own });
    // That of an object's initializer is a function.
    else if (node.parent?.type === 'class_body')
      read.region({ type: 'function', part: 'initializer', body: node });
    else if (node.parent && STATEMENTS.has(node.parent.type)) read.region({ type: 'block', part: 'block' });
  },
};

const FUNCTIONS: Readonly<Record<string, string>> = {
  constructor_declaration: 'constructor',
  compact_constructor_declaration: 'constructor',
  static_initializer: 'initializer',
};

/** The values of a `case`; undefined for a pattern. */
function labelValues(label: Node): readonly (Node | undefined)[] {
  const values = named(label);
  const isPlain = values.every(({ type }) => type !== 'pattern' && type !== 'guard');
  return isPlain && !isDefault(label) ? values : [undefined];
}

/** `default`, and `case null, default`. */
function isDefault(label: Node): boolean {
  return label.children.some((child) => child?.type === 'default');
}

/** The name of the variable or the field that a function is given to. */
function givenName(node: Node): Node | undefined {
  const { parent } = node;
  if (parent?.type === 'variable_declarator') return fieldOf(parent, 'name');
  const left = parent?.type === 'assignment_expression' ? fieldOf(parent, 'left') : undefined;
  if (left?.type === 'identifier') return left;
  return left?.type === 'field_access' ? fieldOf(left, 'field') : undefined;
}

/** What a class extends and implements. */
export function bases(node: Node, read: SyntaxReader) {
  const owner = node.type === 'class_body' ? (node.parent ?? node) : node;
  const created = owner.type === 'object_creation_expression' ? fieldOf(owner, 'type') : undefined;
  const lists = named(owner).filter(({ type }) => /^super|^extends_interfaces$/.test(type));
  const types = lists.flatMap((list) =>
    named(list).flatMap((child) => (child.type === 'type_list' ? named(child) : [child])),
  );
  return [...(created ? [created] : []), ...types].flatMap((type) => {
    const name = typeName(type, read);
    return name === undefined ? [] : [read.name(type, name.split('.'))];
  });
}

const ENDING = /^(?:System\.exit|Runtime\.getRuntime\(\)\.(?:exit|halt))$/;

/** `System.exit(1)` */
export function isExit(node: Node, read: SyntaxReader): boolean {
  const object = node.type === 'method_invocation' ? fieldOf(node, 'object') : undefined;
  const name = object && fieldOf(node, 'name');
  return name !== undefined && ENDING.test(`${read.source(object!)}.${read.source(name)}`);
}

/**
 * How far a variable of a pattern is visible: what is tested for its opposite leaves the `if` and goes on behind it.
 * `if (!(o instanceof Job job)) return;`
 */
export function patternHome(node: Node): 'block' | 'function' {
  let current = node.parent;
  while (current && !/_statement$|^block$|^switch_/.test(current.type)) {
    if (current.type === 'unary_expression') return 'function';
    current = current.parent;
  }
  return 'block';
}
