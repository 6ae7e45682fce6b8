import type { Node } from 'web-tree-sitter';
import type { Handler } from '../../syntax/language';
import { brokenBefore, fieldOf, named } from '../../syntax/nodes';
import type { RegionParts, SyntaxReader } from '../../syntax/syntax-reader';
import { type SwitchArm, switchRegions } from '../shared/switches';
import { bindLocals, isLiteral } from './bindings';
import { hasModifier } from './modifiers';
import { memberPath, typeName } from './names';
import { assignedWhereMissing, nullChecked } from './null-checks';
import { armsOf } from './patterns';

/** Parts of statements with a block, by what stands around the block. */
const BLOCKS: Readonly<Record<string, string>> = {
  block: 'block',
  switch_section: 'block',
  labeled_statement: 'block',
  global_statement: 'block',
  lock_statement: 'lock',
  checked_statement: 'block',
  unsafe_statement: 'block',
};

const FUNCTIONS: Readonly<Record<string, string>> = {
  method_declaration: 'method',
  local_function_statement: 'function',
  constructor_declaration: 'constructor',
  destructor_declaration: 'destructor',
  operator_declaration: 'operator',
  conversion_operator_declaration: 'operator',
  indexer_declaration: 'indexer',
  lambda_expression: 'lambda',
  anonymous_method_expression: 'lambda',
};

/** Handlers of what facts stand in: classes, functions, branches, loops. */
export const regionHandlers: Readonly<Record<string, Handler>> = {
  class(node, _parts, read) {
    const name = fieldOf(node, 'name');
    if (name?.type !== 'identifier') return;
    const part = node.type.replace('_declaration', '');
    read.region({ type: 'class', part, name, body: fieldOf(node, 'body') });
  },

  named(node, _parts, read) {
    const name = fieldOf(node, 'name');
    if (name?.type === 'identifier') functionRegion(node, name, read);
  },

  function(node, _parts, read) {
    functionRegion(node, undefined, read);
  },

  accessor(node, _parts, read) {
    const property = node.parent?.parent;
    const word = node.children.find((child) => child && /^(?:get|set|init|add|remove)$/.test(child.type));
    const part = word?.type === 'get' ? 'getter' : 'setter';
    const name = property && fieldOf(property, 'name');
    read.region({ type: 'function', part, name, visible: 'none', body: bodyOf(node), firstMark: name });
  },

  if(node, _parts, read) {
    const test = fieldOf(node, 'condition');
    const body = fieldOf(node, 'consequence');
    if (!test || !body) return;
    const isElse =
      node.parent?.type === 'if_statement' && fieldOf(node.parent, 'alternative')?.id === node.id;
    read.region({ type: 'branch', part: isElse ? 'elif' : 'if', test, body });
    if (assignedWhereMissing(node, read)) read.fallback(node, true);
  },

  ternary(node, _parts, read) {
    const [test, body, other] = ['condition', 'consequence', 'alternative'].map((field) =>
      fieldOf(node, field),
    );
    if (!test || !body || !other) return;
    read.region({ type: 'branch', part: 'ternary', test, body });
    if ((isLiteral(body) || isLiteral(other)) && nullChecked(node, read)) read.fallback(node);
  },

  /** Read with all its arms, since what they are compared with stands in front of them. */
  switch(node, { test, body }, read) {
    const [first, ...others] = named(node);
    const [subject, arms] = body ? [test, named(body)] : [first, others];
    const cases = armsOf(arms).map(
      ({ whole, values, isKnown, isDefault, statements }): SwitchArm => ({
        node: whole,
        values: isKnown ? values : [undefined],
        isDefault,
        // With its label, whose variables are seen nowhere else.
        body: statements.length > 0 ? whole : undefined,
        falls: false,
      }),
    );
    switchRegions(node, subject, cases, read);
  },

  loop(node, _parts, read) {
    const body = fieldOf(node, 'body');
    if (!body) return;
    const test = fieldOf(node, 'condition');
    const left = fieldOf(node, 'left');
    read.region({ type: 'loop', part: node.type.replace(/(?:each)?_statement$/, ''), test, body });
    const type = fieldOf(node, 'type');
    if (left?.type === 'identifier')
      read.binding({
        form: 'assignment',
        target: left,
        type: type && typeName(type, read),
        home: 'block',
      });
    bindDeclared(node, read);
  },

  try(_node, { own }, read) {
    if (own) read.region({ type: 'try', part: 'try', own });
  },

  catch(node, { body }, read) {
    read.region({ type: 'try', part: node.type === 'catch_clause' ? 'catch' : 'finally', body });
  },

  with(node, _parts, read) {
    read.region({ type: 'block', part: node.type.split('_')[0] ?? '', body: bodyOf(node) });
    bindDeclared(node, read);
  },

  block(node, _parts, read) {
    const part = node.parent ? BLOCKS[node.parent.type] : undefined;
    if (part !== undefined) read.region({ type: 'block', part });
  },

  range(_node, { name }, read) {
    if (name) read.binding({ form: 'assignment', target: name, home: 'block' });
  },
};

function functionRegion(node: Node, name: Node | undefined, read: SyntaxReader): void {
  const part = FUNCTIONS[node.type] ?? 'function';
  // Only a method that could be mistaken for one of `using static` defines its name: a field is often called alike.
  const visible = name && part !== 'constructor' ? 'call' : 'none';
  const given = name ? undefined : givenName(node);
  read.region({
    type: 'function',
    part,
    name: name ?? given,
    visible,
    body: bodyOf(node),
    firstMark: given ?? brokenBefore(node),
    internal: part === 'method' && (hasModifier(node, 'static') || !hasModifier(node, 'public')),
  });
}

/** `for (var i = 0; …)`, `using (var a = …)` */
function bindDeclared(node: Node, read: SyntaxReader): void {
  const declaration = named(node).find(({ type }) => type === 'variable_declaration');
  if (declaration) bindLocals(declaration, read);
}

function bodyOf(node: Node): Node | undefined {
  const last = named(node).at(-1);
  return (
    fieldOf(node, 'body') ??
    (last && /^(?:block|arrow_expression_clause)$/.test(last.type) ? last : undefined)
  );
}

/** The name of the variable, the property or the argument that a function is given to. */
function givenName(node: Node): RegionParts['name'] {
  const { parent } = node;
  if (parent?.type === 'variable_declarator' || parent?.type === 'argument') {
    const name = fieldOf(parent, 'name');
    return name?.type === 'identifier' ? name : undefined;
  }
  if (parent?.type === 'property_declaration') return fieldOf(parent, 'name');
  const left = parent?.type === 'assignment_expression' ? fieldOf(parent, 'left') : undefined;
  const name = left?.type === 'member_access_expression' ? fieldOf(left, 'name') : left;
  return name?.type === 'identifier' ? name : undefined;
}

const ENDING = /^(?:System\.)?Environment\.(?:Exit|FailFast)$/;

/** `yield break`, and what ends the process. */
export function isExit(node: Node, read: SyntaxReader): boolean {
  if (node.type === 'yield_statement') return node.child(1)?.type === 'break';
  const called = node.type === 'invocation_expression' ? fieldOf(node, 'function') : undefined;
  return called !== undefined && ENDING.test(memberPath(called, read)?.join('.') ?? '');
}
