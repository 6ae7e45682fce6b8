import type { Node } from 'web-tree-sitter';
import type { Leaving } from '../../semantics/facts';
import type { Handler } from '../../syntax/language';
import { brokenBefore, fieldOf, named } from '../../syntax/nodes';
import type { RegionParts, SyntaxReader } from '../../syntax/syntax-reader';
import { type SwitchArm, switchRegions } from '../shared/switches';
import { comparingBranches } from './comparisons';
import { CLASS_BODIES, declare } from './declarations';
import { calledName, childOf, nameText, receiverOf } from './nodes';
import { nullChecked } from './null-checks';
import { entriesOf, subjectOf } from './when';

/** Handlers of what facts stand in: classes, functions, branches, loops. */
export const regionHandlers: Readonly<Record<string, Handler>> = {
  class(node, { name }, read) {
    read.region({
      type: 'class',
      part: classPart(node, read),
      name,
      body: childOf(node, 'class_body', 'enum_class_body'),
    });
  },

  /** What it holds is visible in the class around by its bare name, so it is no class of its own. */
  companion(node, _parts, read) {
    read.region({ type: 'block', part: 'companion', body: childOf(node, 'class_body') });
  },

  body(_node, { name, own }, read) {
    if (own) read.region({ type: 'class', part: 'object', name, visible: 'none', own });
  },

  function(node, { name }, read) {
    const body = childOf(node, 'function_body', 'block');
    // Functions and properties have separate names; only a function that could be mistaken for an imported one counts.
    const modifiers = childOf(node, 'modifiers');
    const visibility = modifiers && childOf(modifiers, 'visibility_modifier');
    const internal = visibility !== undefined && read.source(visibility) === 'private';
    if (name)
      read.region({ type: 'function', part: functionPart(node), name, visible: 'call', body, internal });
    else read.region({ type: 'function', part: functionPart(node), ...labelled(node), body });
  },

  accessor(node, { body }, read) {
    // The parameter first: it stands in the setter, and the name before it.
    const parameter = node.type === 'setter' ? childOf(node, 'identifier') : undefined;
    if (parameter) read.binding({ form: 'parameter', target: parameter });
    const variable = node.parent && childOf(node.parent, 'variable_declaration');
    const name = variable && childOf(variable, 'identifier');
    read.region({ type: 'function', part: node.type, name, visible: 'none', body, firstMark: name });
  },

  lambda(node, _parts, read) {
    // The parameters first: they stand in the lambda, and its name before it.
    const list = childOf(node, 'lambda_parameters');
    if (list) declare(list, read);
    read.region({ type: 'function', part: 'lambda', ...labelled(node) });
  },

  if(node, _parts, read) {
    const test = fieldOf(node, 'condition');
    if (!test) return;
    const part = node.previousSibling?.type === 'else' ? 'elif' : 'if';
    read.region({ type: 'branch', part, test, body: consequence(node) });
    if (nullChecked(node, read)) read.fallback(node);
  },

  /** Read with all its arms, since what they are compared with stands in front of them. */
  when(node, _parts, read) {
    comparingBranches(node, read);
    const subject = subjectOf(node);
    const declares = subject && childOf(subject.parent ?? subject, 'variable_declaration');
    if (declares) read.region({ type: 'block', part: 'when' });
    const arms = entriesOf(node).map(
      ({ entry, values, isKnown, result }): SwitchArm => ({
        node: entry,
        values: isKnown ? values : [undefined],
        isDefault: values.length === 0,
        body: result,
        falls: false,
      }),
    );
    switchRegions(node, subject, arms, read);
  },

  loop(node, { test }, read) {
    const body = named(node)
      .filter(({ id }) => id !== test?.id)
      .at(-1);
    read.region({ type: 'loop', part: node.type.split('_')[0] ?? '', test, body });
    if (node.type === 'for_statement') declare(node, read, 'block');
  },

  try(_node, { own }, read) {
    if (own) read.region({ type: 'try', part: 'try', own });
  },

  catch(node, { name }, read) {
    const part = node.type === 'catch_block' ? 'catch' : 'finally';
    read.region({ type: 'try', part, body: childOf(node, 'block') });
    if (name) read.binding({ form: 'parameter', target: name, home: 'block' });
  },
};

/** What runs where the condition holds; where that is nothing, the bracket that ends the condition. */
function consequence(node: Node): Node | undefined {
  const { children } = node;
  const end = children.findIndex((child) => child?.type === ')');
  const otherwise = children.findIndex((child) => child?.type === 'else');
  const behind = children.slice(end + 1, otherwise === -1 ? children.length : otherwise);
  return behind.find((child) => child?.isNamed && !child.isExtra) ?? children[end] ?? undefined;
}

const KINDS = /^(?:enum|annotation)$/;

function classPart(node: Node, read: SyntaxReader): string {
  if (node.type !== 'class_declaration') return 'object';
  const modifiers = childOf(node, 'modifiers');
  const kind = (modifiers ? named(modifiers) : []).find(
    (one) => one.type === 'class_modifier' && KINDS.test(read.source(one)),
  );
  if (kind) return read.source(kind);
  return node.children.some((child) => child?.type === 'interface') ? 'interface' : 'class';
}

function functionPart(node: Node): string {
  if (node.type === 'secondary_constructor') return 'constructor';
  if (node.type === 'anonymous_initializer') return 'initializer';
  return node.parent && CLASS_BODIES.has(node.parent.type) ? 'method' : 'function';
}

/** The name of the property, the variable or the argument that a function is given to. */
function labelled(node: Node): Pick<RegionParts, 'name' | 'visible' | 'firstMark'> {
  const { parent } = node;
  let name: Node | null | undefined;
  if (parent?.type === 'property_declaration') {
    const variable = childOf(parent, 'variable_declaration');
    name = variable && childOf(variable, 'identifier');
  } else if (parent?.type === 'assignment') {
    const left = parent.firstNamedChild;
    name = left?.type === 'navigation_expression' ? left.lastNamedChild : left;
  } else if (parent?.type === 'value_argument' && parent.firstNamedChild?.id !== node.id)
    name = parent.firstNamedChild;
  return name?.type === 'identifier'
    ? { name, visible: 'none', firstMark: name }
    : { firstMark: brokenBefore(node) };
}

const WORDS = /^(?:break|continue)(?=@|$)/;
const ENDING = new Set(['error', 'TODO', 'exitProcess']);

/** `break` and `continue`, which the grammar takes for names. */
export function breaks(node: Node, read: SyntaxReader): Leaving | undefined {
  if (node.type !== 'identifier' && node.type !== 'labeled_expression') return undefined;
  const word = WORDS.exec(read.source(node))?.[0];
  return word === undefined ? undefined : word === 'break' ? 'loop' : 'round';
}

/** Functions that answer `Nothing`. */
export function isExit(node: Node, read: SyntaxReader): boolean {
  const called = node.type === 'call_expression' ? calledName(node) : undefined;
  if (!called) return false;
  const receiver = receiverOf(node);
  return receiver
    ? /^(?:java\.lang\.)?System$/.test(read.source(receiver)) && read.source(called) === 'exit'
    : ENDING.has(nameText(called, read));
}
