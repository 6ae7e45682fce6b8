import type { Node } from 'web-tree-sitter';
import type { Handler } from '../../syntax/language';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { readCall } from './calls';
import { literalText, textOf } from './literals';
import { packageName } from './packages';
import { regions } from './regions';
import { tagNames } from './tags';
import { boundPath, onlyItem, targetOf } from './targets';

/** Longer types are functions, structs and the like: a name can't be resolved to them. */
const MAX_TYPE_LENGTH = 100;

/** `*exec.Cmd` → `exec.Cmd`, `List[int]` → `List`; undefined for slices, maps, functions, … */
function typeName(type: Node | undefined, read: SyntaxReader): string | undefined {
  if (!type || type.endIndex - type.startIndex > MAX_TYPE_LENGTH) return undefined;
  return /^\**\s*([A-Za-z_][\w.]*)(?:\[|$)/.exec(read.source(type))?.[1];
}

/** `a, b = x, y` binds each to its own; of a call with several results the first name gets the result. */
function bindAll(
  targets: readonly Node[],
  values: readonly Node[],
  { declares, type }: { readonly declares: boolean; readonly type?: string | undefined },
  read: SyntaxReader,
): void {
  targets.forEach((node, index) => {
    const bound = targetOf(node, read);
    const value = values.length === targets.length || index === 0 ? values[index] : undefined;
    if (bound)
      read.binding({
        ...bound,
        form: 'assignment',
        value: value && onlyItem(node, value),
        type,
        declares,
        home: 'block',
      });
  });
}

export const handlers: Readonly<Record<string, Handler>> = {
  ...regions,

  import(node, _parts, read) {
    const path = fieldOf(node, 'path');
    if (!path) return;
    const target = literalText(path, read) ?? '';
    const alias = fieldOf(node, 'name');
    if (alias?.type === 'blank_identifier') return;
    read.import(alias ? (alias.type === 'dot' ? '*' : read.source(alias)) : packageName(target), target);
  },

  parameter(_node, { name, type }, read) {
    if (name) read.binding({ form: 'parameter', target: name, type: typeName(type, read) });
  },

  field(_node, { name, type, tag }, read) {
    if (!name) return;
    read.binding({ form: 'field', target: name, type: typeName(type, read) });
    const value = tag && read.value(tag);
    if (tag && value?.kind === 'fallback') read.fallback(tag);
    else if (tag && value?.kind === 'string') {
      for (const called of new Set([read.source(name), ...tagNames(read.source(tag))]))
        read.binding({ form: 'annotation', target: name, path: [called], value: tag, constant: true });
    }
  },

  declaration(node, _parts, read) {
    const names = node.namedChildren.filter((child): child is Node => child?.type === 'identifier');
    const values = fieldOf(node, 'value');
    const type = typeName(fieldOf(node, 'type'), read);
    bindAll(names, values ? named(values) : [], { declares: true, type }, read);
  },

  definition(_node, { left, right }, read) {
    if (left && right) bindAll(named(left), named(right), { declares: true }, read);
  },

  assignment(_node, { left, right }, read) {
    if (left && right) bindAll(named(left), named(right), { declares: false }, read);
  },

  augmented(whole, { left, operator, right }, read) {
    const target = left && named(left)[0];
    const bound = target && targetOf(target, read);
    const value = right && named(right)[0];
    const augmentation = { whole, operator: operator?.type };
    if (bound)
      read.binding({ ...bound, form: 'assignment', value, declares: false, home: 'block', augmentation });
  },

  local(_node, { name, operator }, read) {
    const declares = operator?.type !== '=';
    if (name) read.binding({ form: 'assignment', target: name, declares, home: 'block' });
  },

  pair(node, { name, value }, read) {
    if (!name || !value) return;
    const source = read.source(name);
    const text = textOf(source);
    const key = text ?? source;
    // In a map an identifier is the constant that is the key.
    if (text === undefined && node.parent?.parent?.childForFieldName('type')?.type === 'map_type') return;
    read.binding({ form: 'pair', target: name, path: [key], value: onlyItem(name, value) });
  },

  comparison(_node, { name, value }, read) {
    if (!name || !value) return;
    const bound = boundPath(name, read);
    if (bound) read.binding({ ...bound, form: 'comparison', value });
  },

  compared(node, { name }, read) {
    const bound = name && boundPath(name, read);
    if (!bound) return;
    for (const branch of named(node)) {
      const values = branch.type === 'expression_case' ? fieldOf(branch, 'value') : undefined;
      for (const value of values ? named(values) : [])
        if (literalText(value, read) !== undefined) read.binding({ ...bound, form: 'comparison', value });
    }
  },

  default(node, _parts, read) {
    if (!node.hasError) read.fallback(node);
  },

  call(node, { name }, read) {
    if (name) readCall(node, name, read);
  },
};
