import type { Node } from 'web-tree-sitter';
import type { Value } from '../../semantics/values';
import type { Handler } from '../../syntax/language';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { type SwitchArm, switchRegions } from '../shared/switches';
import { typeCallee } from './composites';
import { labelOf } from './labels';

const PARTS: Readonly<Record<string, string>> = { struct_type: 'struct', interface_type: 'interface' };
/** How a function that is called where it is written runs. */
const STARTS: Readonly<Record<string, string>> = { go_statement: 'go', defer_statement: 'defer' };

export const regions: Readonly<Record<string, Handler>> = {
  function(_node, { name, body }, read) {
    read.region({ type: 'function', part: 'function', name, body });
  },

  method(_node, { name, body }, read) {
    read.region({ type: 'function', part: 'method', name, visible: 'none', body });
  },

  closure(node, { body }, read) {
    const statement = node.parent?.type === 'call_expression' ? node.parent.parent : undefined;
    const start = statement ? STARTS[statement.type] : undefined;
    const name = start ? undefined : labelOf(node);
    const firstMark = start ? statement : name;
    read.region({ type: 'function', part: start ?? 'closure', name, visible: 'none', body, firstMark });
  },

  signature(_node, { name }, read) {
    read.region({ type: 'function', part: 'signature', name, visible: 'none' });
  },

  class(_node, { name, body }, read) {
    read.region({ type: 'class', part: (body && PARTS[body.type]) ?? 'type', name, body });
  },

  struct(_node, { own }, read) {
    if (own) read.region({ type: 'class', part: 'struct', own });
  },

  if(_node, { test, body }, read) {
    read.region({ type: 'branch', part: 'if', test, body });
  },

  loop(_node, { body }, read) {
    const [head] = named(_node);
    const test = head?.type === 'for_clause' ? fieldOf(head, 'condition') : whileTest(head);
    read.region({ type: 'loop', part: 'for', test, body });
  },

  switch(node, _parts, read) {
    const subject = node.type === 'expression_switch_statement' ? fieldOf(node, 'value') : undefined;
    if (fieldOf(node, 'initializer') || fieldOf(node, 'alias'))
      read.region({ type: 'block', part: 'switch' });
    const arms = named(node)
      .filter(({ type }) => type.endsWith('_case'))
      .map((arm) => armOf(arm));
    switchRegions(node, subject, arms, read);
  },

  communication(node, { own = node }, read) {
    const part = own.type === 'default_case' ? 'default' : 'case';
    read.region({ type: 'branch', part, own, body: statementsOf(own) });
  },

  block(_node, { own }, read) {
    if (own) read.region({ type: 'block', part: 'block', own });
  },
};

/** The condition of `for x < 3 { … }`. */
function whileTest(head: Node | undefined): Node | undefined {
  return head && head.type !== 'block' && head.type !== 'range_clause' ? head : undefined;
}

function armOf(node: Node): SwitchArm {
  const list = node.type === 'expression_case' ? fieldOf(node, 'value') : undefined;
  const body = statementsOf(node);
  const isDefault = node.type === 'default_case';
  return {
    node,
    values: list ? named(list) : isDefault ? [] : [undefined],
    isDefault,
    body: body ?? node,
    falls: (body && named(body).at(-1)?.type) === 'fallthrough_statement',
  };
}

function statementsOf(arm: Node): Node | undefined {
  const last = named(arm).at(-1);
  return last?.type === 'statement_list' ? last : undefined;
}

/** What a struct or an interface takes in whole: `Base` and `pkg.Other` of `struct { Base; *pkg.Other }`. */
export function bases(node: Node, read: SyntaxReader): readonly Value[] {
  const body = node.type === 'type_spec' ? fieldOf(node, 'type') : node;
  const list = body?.type === 'struct_type' ? named(body)[0] : body;
  return (list ? named(list) : []).flatMap((member) => {
    const type = embeddedType(member);
    const callee = type && typeCallee(type, read);
    if (!type || !callee) return [];
    const owner = callee.receiver?.kind === 'name' ? callee.receiver.path : [];
    return [read.name(type, [...owner, callee.name])];
  });
}

function embeddedType(member: Node): Node | undefined {
  if (member.type === 'type_elem') return named(member)[0];
  return member.type === 'field_declaration' && !fieldOf(member, 'name')
    ? fieldOf(member, 'type')
    : undefined;
}
