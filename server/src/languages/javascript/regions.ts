import type { Node } from 'web-tree-sitter';
import type { Handler } from '../../syntax/language';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { type SwitchArm, switchRegions } from '../shared/switches';
import { mayBeUnless } from './fallbacks';
import { labelOf } from './labels';
import { firstMark } from './marks';
import { unwrap } from './paths';
import { patternNames } from './patterns';

/** What reads the stretches that facts stand in: classes, functions, branches, loops, blocks. */
export const regions: Readonly<Record<string, Handler>> = {
  function(node, { name }, read) {
    read.region({ type: 'function', part: 'function', name, body: fieldOf(node, 'body') });
  },

  /** Its name, if it has one, is only known inside. */
  expression(node, _parts, read) {
    const part = node.type === 'arrow_function' ? 'arrow' : 'function';
    const own = fieldOf(node, 'name');
    const name = own ?? labelOf(node);
    const before = name && name.startIndex < node.startIndex ? name : undefined;
    const body = fieldOf(node, 'body');
    read.region({ type: 'function', part, name, visible: 'none', body, firstMark: before });
  },

  method(node, _parts, read) {
    const name = fieldOf(node, 'name');
    read.region({
      type: 'function',
      part: methodPart(node, name, read),
      name,
      visible: 'none',
      body: fieldOf(node, 'body'),
      firstMark: firstMark(node),
      internal: isInternal(node, read),
    });
  },

  initializer(node, _parts, read) {
    read.region({ type: 'function', part: 'block', body: fieldOf(node, 'body') });
  },

  class(node, { name }, read) {
    const part = node.type === 'enum_declaration' ? 'enum' : 'class';
    read.region({ type: 'class', part, name, body: fieldOf(node, 'body'), firstMark: firstMark(node) });
  },

  classExpression(node, _parts, read) {
    const name = fieldOf(node, 'name');
    read.region({ type: 'class', part: 'class', name, visible: 'none', body: fieldOf(node, 'body') });
  },

  /** A type and a value may have one name. */
  interface(node, { name }, read) {
    read.region({ type: 'class', part: 'interface', name, visible: 'none', body: fieldOf(node, 'body') });
  },

  namespace(_node, { name, body }, read) {
    const visible = name?.type === 'identifier' ? 'scope' : 'none';
    read.region({ type: 'class', part: 'module', name, visible, body });
  },

  if(node, _parts, read) {
    const test = fieldOf(node, 'condition');
    const body = fieldOf(node, 'consequence');
    if (!test || !body) return;
    read.region({ type: 'branch', part: 'if', test, body });
    if (mayBeUnless(test, body)) read.fallback(node);
  },

  ternary(node, _parts, read) {
    const test = fieldOf(node, 'condition');
    const body = fieldOf(node, 'consequence');
    if (test && body) read.region({ type: 'branch', part: 'ternary', test, body });
  },

  /** `isProduction && start()`, `isTest || start()` */
  logical(_node, { value }, read) {
    const operator = value && fieldOf(value, 'operator')?.type;
    if (!value || (operator !== '&&' && operator !== '||')) return;
    const test = fieldOf(value, 'left');
    const body = fieldOf(value, 'right');
    if (!test || !body) return;
    const negated = operator === '||';
    read.region({ type: 'branch', part: negated ? 'or' : 'and', test, body, negated });
  },

  /** All cases at once: what decides about them stands before the first. */
  switch(node, { test, body }, read) {
    const inner = test && unwrap(test);
    // `switch (true)` asks each case for itself.
    const subject = inner?.type === 'true' ? undefined : test;
    switchRegions(node, subject, body ? named(body).flatMap((arm) => armOf(arm, read)) : [], read);
  },

  loop(node, _parts, read) {
    const test = fieldOf(node, 'condition');
    const body = fieldOf(node, 'body');
    if (!body) return;
    const part = node.type === 'while_statement' ? 'while' : node.type === 'do_statement' ? 'do' : 'for';
    // `for (;;)`
    const asks = test?.type === 'empty_statement' ? undefined : test;
    read.region({ type: 'loop', part, test: asks, body });
  },

  try(_node, _parts, read) {
    read.region({ type: 'try', part: 'try' });
  },

  catch(node, { body }, read) {
    read.region({ type: 'try', part: 'catch', body });
    const parameter = fieldOf(node, 'parameter');
    for (const { local } of parameter ? patternNames(parameter, read) : [])
      read.binding({ form: 'parameter', target: local, home: 'block' });
  },

  finally(_node, { body }, read) {
    read.region({ type: 'try', part: 'finally', body });
  },

  block(_node, _parts, read) {
    read.region({ type: 'block', part: 'block' });
  },
};

function armOf(arm: Node, read: SyntaxReader): readonly SwitchArm[] {
  if (!arm.type.startsWith('switch_')) return [];
  const value = fieldOf(arm, 'value');
  const isEmpty = named(arm).every(({ id }) => id === value?.id);
  return [
    {
      node: arm,
      values: value ? [value] : [],
      isDefault: !value,
      body: isEmpty ? undefined : arm,
      falls: read.leavingOf(arm) === undefined,
    },
  ];
}

function isInternal(node: Node, read: SyntaxReader): boolean {
  return node.children.some(
    (child) =>
      child?.type === 'static' ||
      (child?.type === 'accessibility_modifier' && read.source(child) !== 'public'),
  );
}

function methodPart(node: Node, name: Node | undefined, read: SyntaxReader): string {
  if (name && read.source(name) === 'constructor') return 'constructor';
  const words = node.children.map((child) => child?.type);
  return words.includes('get') ? 'getter' : words.includes('set') ? 'setter' : 'method';
}
