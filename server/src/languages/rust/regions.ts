import type { Node } from 'web-tree-sitter';
import type { Handler } from '../../syntax/language';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { armsOf, comparedWith, hasGuard } from './arms';
import { reachMarks } from './marks';
import { bindNames } from './patterns';

const PARTS: Readonly<Record<string, string>> = {
  struct_item: 'struct',
  enum_item: 'enum',
  union_item: 'union',
  trait_item: 'trait',
};

export const regions: Readonly<Record<string, Handler>> = {
  module(node, { name, body }, read) {
    reachMarks(node, read);
    read.region({ type: 'class', part: 'module', name, body });
  },

  class(node, { name }, read) {
    reachMarks(node, read);
    read.region({ type: 'class', part: PARTS[node.type] ?? 'type', name, body: fieldOf(node, 'body') });
  },

  impl(node, { type }, read) {
    const name = type?.type === 'generic_type' ? fieldOf(type, 'type') : type;
    reachMarks(node, read);
    read.region({ type: 'class', part: 'impl', name, visible: 'none', body: fieldOf(node, 'body') });
  },

  function(node, { name, body }, read) {
    // A method is not found by its bare name.
    const owner = node.parent?.parent?.type;
    const isMethod = owner === 'impl_item' || owner === 'trait_item';
    const visible = isMethod ? 'none' : 'scope';
    reachMarks(node, read);
    read.region({ type: 'function', part: isMethod ? 'method' : 'function', name, visible, body });
    const [only, ...others] = body ? named(body) : [];
    if (name && only && others.length === 0) read.binding({ form: 'setter', target: name, value: only });
  },

  signature(_node, { name }, read) {
    read.region({ type: 'function', part: 'signature', name, visible: 'none' });
  },

  macro(_node, { name }, read) {
    read.region({ type: 'function', part: 'macro', name });
  },

  closure(node, { body }, read) {
    const name = labelOf(node);
    read.region({ type: 'function', part: 'closure', name, visible: 'none', body, firstMark: name });
  },

  captures(node, _parts, read) {
    for (const child of named(node)) if (child.type !== 'parameter') bindNames(child, read);
  },

  block(_node, _parts, read) {
    read.region({ type: 'block', part: 'block' });
  },

  if(_node, { test, body }, read) {
    read.region({ type: 'branch', part: 'if', test, body });
    // What a pattern in the condition binds is not there in the `else`.
    if (test?.type === 'let_condition' || test?.type === 'let_chain')
      read.region({ type: 'block', part: 'let', own: test, until: body, body });
  },

  else(_node, { own }, read) {
    if (own) read.region({ type: 'branch', part: 'else', own });
  },

  while(_node, { test, body }, read) {
    read.region({ type: 'loop', part: test ? 'while' : 'loop', test, body });
  },

  for(_node, { pattern, body }, read) {
    read.region({ type: 'loop', part: 'for', body });
    if (pattern) bindNames(pattern, read);
  },

  arm(_node, { pattern }, read) {
    if (pattern && bindNames(pattern, read)) read.region({ type: 'block', part: 'arm' });
  },
};

/**
 * The arms of a `match`. Where one holds, those behind it are not looked at: as an `else if`, it reaches to the end of
 * the whole; the last one holds where no other does.
 */
export function armRegions(match: Node, test: Node, read: SyntaxReader): void {
  const arms = armsOf(match);
  arms.forEach((own, index) => {
    if (index === arms.length - 1 && !hasGuard(own)) {
      read.region({ type: 'block', part: 'default', own });
      return;
    }
    const against = comparedWith(own);
    const compared = against.length > 0 ? { test, against } : {};
    const body = fieldOf(own, 'value');
    read.region({ type: 'branch', part: 'case', own, until: match, body, ...compared });
  });
}

/** What a closure is bound to: `h` of `let h = || 1`, `s.h = || 1`, `S { h: || 1 }`. */
function labelOf(closure: Node): Node | undefined {
  const { parent } = closure;
  switch (parent?.type) {
    case 'let_declaration': {
      const pattern = fieldOf(parent, 'pattern');
      return pattern?.type === 'identifier' ? pattern : undefined;
    }
    case 'field_initializer':
      return fieldOf(parent, 'field');
    case 'static_item':
    case 'const_item':
      return fieldOf(parent, 'name');
    case 'assignment_expression': {
      const left = fieldOf(parent, 'left');
      return left?.type === 'identifier' ? left : left && fieldOf(left, 'field');
    }
    default:
      return undefined;
  }
}
