import type { Node } from 'web-tree-sitter';
import type { Handler } from '../../syntax/language';
import { fieldOf, named, statementOf } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { readAttribute } from './attributes';
import { askedOf, compare, compareArms } from './comparisons';
import { textOf } from './keys';
import { readMacroPairs } from './macro-pairs';
import { calledParts, typeName } from './paths';
import { bindNames } from './patterns';
import { armRegions, regions } from './regions';
import { readUse } from './uses';
import { callOf, reachBuilder } from './values';

const FALLBACKS = new Set(['unwrap_or', 'unwrap_or_else', 'or', 'or_else', 'map_or', 'map_or_else']);

const TEXTS: ReadonlySet<string> = new Set(['string_literal', 'raw_string_literal']);
/** What may name something that is compared, and what that may be compared with. */
const COMPARED: ReadonlySet<string> = new Set([
  'identifier',
  'field_expression',
  'reference_expression',
  'unary_expression',
  'call_expression',
]);
const GIVEN: ReadonlySet<string> = new Set([...TEXTS, 'call_expression']);

export const handlers: Readonly<Record<string, Handler>> = {
  ...regions,

  use(_node, { tree }, read) {
    if (tree) readUse(tree, [], read);
  },

  crate(_node, { name, alias }, read) {
    if (name && alias) read.import(read.source(alias), read.source(name));
  },

  alias(_node, { name, type }, read) {
    const target = typeName(type, read);
    if (name && target !== undefined) read.binding({ form: 'field', target: name, type: target });
  },

  let(node, { pattern }, read) {
    if (!pattern) return;
    if (pattern.type !== 'identifier') {
      bindPattern(node, pattern, read);
      return;
    }
    read.binding({
      form: 'assignment',
      target: pattern,
      value: fieldOf(node, 'value'),
      type: typeName(fieldOf(node, 'type'), read),
      home: 'block',
    });
  },

  parameter(node, { pattern }, read) {
    if (pattern?.type === 'identifier')
      read.binding({ form: 'parameter', target: pattern, type: typeName(fieldOf(node, 'type'), read) });
    else if (pattern) bindNames(pattern, read);
  },

  constant(node, { name }, read) {
    if (!name) return;
    const type = typeName(fieldOf(node, 'type'), read);
    const value = fieldOf(node, 'value');
    read.binding({ form: 'assignment', target: name, value, type, constant: true, home: 'block' });
  },

  field(_node, { name, type }, read) {
    if (name) read.binding({ form: 'field', target: name, type: typeName(type, read) });
  },

  pair(_node, { name, value }, read) {
    if (name && value) read.binding({ form: 'pair', target: name, value });
  },

  assignment(_node, { name, value }, read) {
    const asked = name && askedOf(name, read);
    if (asked) read.binding({ ...asked, form: 'assignment', value, declares: false, home: 'block' });
  },

  augmented(whole, { name, operator, value }, read) {
    const asked = name && askedOf(name, read);
    const augmentation = { whole, operator: operator?.type };
    const common = { form: 'assignment', value, declares: false, home: 'block', augmentation } as const;
    if (asked) read.binding({ ...asked, ...common });
  },

  tuple(_node, { name, value }, read) {
    const key = name && textOf(name, read);
    if (name && value && key !== undefined) read.binding({ form: 'pair', target: name, path: [key], value });
  },

  binary(node, _parts, read) {
    const operator = fieldOf(node, 'operator')?.type;
    if (operator !== '==' && operator !== '!=') return;
    const left = fieldOf(node, 'left');
    const right = fieldOf(node, 'right');
    if (!left || !right) return;
    if (TEXTS.has(left.type)) compare(right, left, read);
    if (COMPARED.has(left.type) && GIVEN.has(right.type)) compare(left, right, read);
  },

  match(node, { value }, read) {
    if (value) armRegions(node, value, read);
    if (node.hasError) return;
    read.fallback(node);
    if (value) compareArms(node, value, read);
  },

  default(node, _parts, read) {
    if (!node.hasError) read.fallback(node);
  },

  attribute(node, { name }, read) {
    if (name) readAttribute(node, name, read);
  },

  call(node, { type, macro }, read) {
    if (macro) readMacroPairs(node, macro, read);
    const parts = type || macro ? undefined : calledParts(node);
    const whole = type ?? macro;
    const target = whole ? lastName(whole) : parts?.name;
    if (!target) return;
    const called = read.source(target);
    if (!node.hasError) {
      reachBuilder(node, read);
      read.callLater(foundAs(called, macro), node, statementOf, callOf);
    }
    if (!parts) return;
    if (FALLBACKS.has(called) && !node.hasError) read.fallback(node);
  },
};

/** Macros of the compiler keep their mark: `env!("X")` is no call of a function `env`. */
function foundAs(called: string, macro: Node | undefined): string {
  return macro && (called === 'env' || called === 'option_env') ? `${called}!` : called;
}

function lastName(path: Node): Node {
  if (path.type === 'generic_type') return lastName(fieldOf(path, 'type') ?? path.child(0) ?? path);
  return fieldOf(path, 'name') ?? path;
}

/** `let (a, b) = (x, y)` binds each to its own. */
function bindPattern(node: Node, pattern: Node, read: SyntaxReader): void {
  const value = fieldOf(node, 'value');
  const targets = pattern.type === 'tuple_pattern' ? named(pattern) : [];
  const values = value?.type === 'tuple_expression' ? named(value) : [];
  const isPaired = targets.length > 0 && targets.length === values.length;
  if (!isPaired) bindNames(pattern, read);
  else
    targets.forEach((target, index) => {
      if (target.type !== 'identifier') bindNames(target, read);
      else read.binding({ form: 'assignment', target, value: values[index], home: 'block' });
    });
}
