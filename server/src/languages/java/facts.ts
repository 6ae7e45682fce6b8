import type { Node } from 'web-tree-sitter';
import type { Handler } from '../../syntax/language';
import { fieldOf, statementOf } from '../../syntax/nodes';
import { annotatedName } from './annotations';
import { comparedSides } from './comparisons';
import { FALLBACK_METHODS } from './familiar-calls';
import { endOfGrowth, isListCreation } from './growing-lists';
import { hasModifier } from './modifiers';
import { memberPath, typeName } from './names';
import { patternHome, regionHandlers } from './regions';
import { callOf } from './values';

export const handlers: Readonly<Record<string, Handler>> = {
  import(node, _parts, read) {
    const source = read.source(node).replace(/\/\*[\s\S]*?\*\/|\s+/g, ' ');
    const [, name = '', star] = /^import (?:static )?([^;*]+?)( ?\. ?\*)? ?;/.exec(source) ?? [];
    const target = name.replaceAll(' ', '');
    if (target !== '') read.import(star ? '*' : target.slice(target.lastIndexOf('.') + 1), target);
  },

  ...regionHandlers,

  field(_node, { name, value, type }, read) {
    const shared = name?.parent?.parent ? hasModifier(name.parent.parent, 'static') : false;
    if (name)
      read.binding({ form: 'field', target: name, value, type: type && typeName(type, read), shared });
  },

  local(_node, { name, value, type }, read) {
    if (value && isListCreation(value, read)) {
      const end = endOfGrowth(value, read);
      if (end) read.reach(end);
    }
    if (name)
      read.binding({
        form: 'assignment',
        target: name,
        value,
        type: type && typeName(type, read),
        home: 'block',
      });
  },

  pattern(node, { name, type }, read) {
    if (name)
      read.binding({
        form: 'assignment',
        target: name,
        type: type && typeName(type, read),
        home: patternHome(node),
      });
  },

  parameter(node, { name, type }, read) {
    const home = node.type === 'catch_formal_parameter' ? 'block' : 'function';
    if (name) read.binding({ form: 'parameter', target: name, type: type && typeName(type, read), home });
  },

  assignment(node, { name, value }, read) {
    const target =
      name?.type === 'field_access' ? fieldOf(name, 'field') : name?.type === 'identifier' ? name : undefined;
    if (!name || !target) return;
    const operator = fieldOf(node, 'operator')?.type;
    const path = memberPath(name, read);
    const common = { form: 'assignment', target, value, declares: false } as const;
    if (path && operator === '=') read.binding({ ...common, path });
    else if (path) read.binding({ ...common, path, augmentation: { whole: node, operator } });
    else read.binding({ form: 'setter', target, ...(operator === '=' ? { value } : {}) });
  },

  annotation(node, { name, value }, read) {
    if (!name || !value) return;
    const source = read.source(value);
    if (source.startsWith('"${')) return read.fallback(value);
    if (!/^(?:Value|DefaultValue)$/.test(read.source(name)) || source.startsWith('"#{')) return;
    const owner = annotatedName(node);
    if (owner) read.binding({ form: 'annotation', target: owner, value, constant: true });
  },

  element(node, { name, value }, read) {
    if (!name || !value) return;
    const key = read.source(name);
    if (key === 'value' || key === 'defaultValue') {
      read.fallback(value);
      const annotation = node.parent?.parent;
      const owner = key === 'defaultValue' && annotation ? annotatedName(annotation) : undefined;
      if (owner) read.binding({ form: 'annotation', target: owner, value, constant: true });
    } else read.binding({ form: 'annotation', target: name, value, constant: true });
  },

  binary(node, _parts, read) {
    const operator = fieldOf(node, 'operator')?.type;
    if (operator !== '==' && operator !== '!=') return;
    const left = fieldOf(node, 'left');
    const right = fieldOf(node, 'right');
    if (!left || !right) return;
    if (left.type === 'string_literal' || right.type === 'string_literal') comparedSides(left, right, read);
  },

  constant(_node, { name, value }, read) {
    // Its constructor keeps it: the constant's name is the value's.
    if (name && value) read.binding({ form: 'field', target: name, value });
  },

  call(node, { name, type }, read) {
    const target = name ?? (type && createdName(type));
    if (!target) return;
    const called = read.source(target);
    if (!node.hasError) read.callLater(called, node, statementOf, (found) => callOf(found, read));
    if (!type && FALLBACK_METHODS.has(called) && !node.hasError) read.fallback(node);
  },
};

/** `Foo` of `new a.b.Foo<T>()`. */
function createdName(type: Node): Node | undefined {
  if (type.type === 'generic_type')
    return type.firstNamedChild ? createdName(type.firstNamedChild) : undefined;
  if (type.type === 'scoped_type_identifier') return type.lastNamedChild ?? undefined;
  return type;
}
