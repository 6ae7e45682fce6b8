import type { Node } from 'web-tree-sitter';
import type { Handler } from '../../syntax/language';
import { fieldOf, isAssigned, named, statementOf } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { comparison, fieldDefault, optionDefault } from './defaults';
import { deferredCall } from './deferred-calls';
import { isPattern, targetOf, targetsOf, typeName } from './names';
import { regionHandlers } from './regions';

/** Modules of which every member is a program: https://sh.readthedocs.io/, https://plumbum.readthedocs.io/ */
const OF_PROGRAMS: ReadonlySet<string> = new Set(['sh', 'plumbum.cmd']);
/** Stands for any of them in the tables of the rules; no function is called so. */
const ANY = 'import';

/** What the modules have besides: `Command`, `ErrorReturnCode`, `contrib`, `bake`. */
function isProgram(name: string): boolean {
  return /^[a-z]/.test(name) && !/^(?:contrib|bake|pushd|glob|which|args)$/.test(name);
}

export const handlers: Readonly<Record<string, Handler>> = {
  import(node, _parts, read) {
    for (const item of node.namedChildren) {
      if (item?.type === 'aliased_import') {
        const name = fieldOf(item, 'name');
        const alias = fieldOf(item, 'alias');
        if (name && alias) read.import(read.source(alias), read.source(name));
      } else if (item?.type === 'dotted_name') {
        // `import a.b` binds `a`.
        const root = read.source(item).split('.')[0] ?? '';
        read.import(root, root);
      }
    }
  },

  importFrom(node, _parts, read) {
    const moduleNode = fieldOf(node, 'module_name');
    if (!moduleNode) return;
    const module = read.source(moduleNode);
    for (const item of node.namedChildren) {
      if (!item || item.id === moduleNode.id) continue;
      if (item.type === 'wildcard_import') read.import('*', module);
      const name =
        item.type === 'aliased_import' ? fieldOf(item, 'name') : item.type === 'dotted_name' ? item : null;
      if (!name) continue;
      const alias = fieldOf(item, 'alias') ?? name;
      const imported = read.source(name);
      const program = OF_PROGRAMS.has(module) && isProgram(imported);
      read.import(
        read.source(alias),
        `${module.endsWith('.') ? module : `${module}.`}${program ? ANY : imported}`,
      );
    }
  },

  ...regionHandlers,

  parameter(node, { name, value, type }, read) {
    read.binding({
      form: 'parameter',
      target: name ?? node,
      value,
      type: type && typeName(read.source(type)),
    });
  },

  local(node, _parts, read) {
    read.binding({ form: 'assignment', target: node });
  },

  looped(node, _parts, read) {
    for (const { target, path } of targetsOf(node, read)) read.binding({ form: 'assignment', target, path });
  },

  comprehended(node, _parts, read) {
    for (const { target, path } of targetsOf(node, read))
      read.binding({ form: 'assignment', target, path, home: 'block' });
  },

  caught(node, _parts, read) {
    read.binding({ form: 'assignment', target: node, home: 'block' });
  },

  outer(node, _parts, read) {
    read.binding({ form: 'assignment', target: node, declares: false, home: 'outer' });
  },

  /** `with open(path) as file` */
  opened(node, _parts, read) {
    const value = fieldOf(node, 'value');
    const target = value?.type === 'as_pattern' ? fieldOf(value, 'alias') : undefined;
    const name = target?.firstNamedChild;
    if (name) assign(node, name, value?.firstNamedChild ?? undefined, undefined, read);
  },

  assignment(node, { name, value, type }, read) {
    if (name) assign(node, name, value, type, read);
  },

  augmented(whole, { name, operator, value }, read) {
    const bound = name && targetOf(name, read);
    const augmentation = { whole, operator: operator?.type };
    if (bound) read.binding({ ...bound, form: 'assignment', value, declares: false, augmentation });
  },

  argument(_node, { name, value }, read) {
    if (!name || !value) return;
    read.binding({ form: 'argument', target: name, value });
  },

  option(node, { name, value }, read) {
    if (name && value) optionDefault(node, name, value, read);
  },

  pair(_node, { name, value }, read) {
    const content = name?.namedChildren.find((child) => child?.type === 'string_content');
    if (!content || !value) return;
    read.binding({ form: 'pair', target: content, path: [read.source(content)], value });
  },

  comparison(node, _parts, read) {
    const left = node.firstNamedChild;
    const right = node.lastNamedChild;
    if (!left || !right || left.id === right.id) return;
    const operator = node.children.find((child) => child && !child.isNamed)?.type;
    if (operator === '==' || operator === '!=') {
      if (right.type === 'string') comparison(left, right, read);
      else if (left.type === 'string') comparison(right, left, read);
    } else if (operator === 'in' && /^(?:tuple|list|set)$/.test(right.type)) {
      const literals = named(right).filter(({ type }) => type === 'string');
      // Longer lists are of values that are refused: common passwords, names of fields.
      if (literals.length <= 2) for (const literal of literals) comparison(left, literal, read);
    }
  },

  read(node, _parts, read) {
    const object = fieldOf(node, 'value');
    const name = object?.type === 'attribute' ? fieldOf(object, 'attribute') : object;
    if (name?.type !== 'identifier' || read.source(name) !== 'environ') return;
    if (!isAssigned(node)) read.environmentRead(node);
  },

  fallback(node, _parts, read) {
    read.fallback(node);
  },

  call(node, { name }, read) {
    if (!name) return;
    const called = read.source(name);
    if (isProgram(called) && ofModule(node, read)) return;
    if (!node.hasError) read.callLater(called, node, statementOf);
    deferredCall(node, called, read);
  },
};

function assign(
  node: Node,
  name: Node,
  value: Node | undefined,
  type: Node | undefined,
  read: SyntaxReader,
): void {
  if (isPattern(name)) {
    unpacked(name, value, read);
    return;
  }
  const bound = targetOf(name, read);
  if (!bound) return;
  // In a class body a plain assignment makes a field.
  const form =
    bound.path.length === 1 && node.parent?.parent?.parent?.type === 'class_definition'
      ? 'field'
      : 'assignment';
  read.binding({ ...bound, form, value, type: type && typeName(read.source(type)) });
  if (!value) return;
  const standard = fieldDefault(value, read);
  if (standard) read.binding({ ...bound, form: 'argument', value: standard });
}

/** `sh.git("status")` */
function ofModule(node: Node, read: SyntaxReader): boolean {
  const callee = fieldOf(node, 'function');
  const object = callee && fieldOf(callee, 'object');
  if (object?.type !== 'identifier' || read.source(object) !== 'sh' || node.hasError) return false;
  const call = read.value(node);
  if (call.kind === 'call') {
    const { callee: called } = call;
    read.call({ ...call, callee: { ...called, name: ANY, written: called.name } });
  }
  return true;
}

/** `user, password = "shop", "…"` */
function unpacked(pattern: Node, value: Node | undefined, read: SyntaxReader): void {
  const names = named(pattern);
  const values = value && /^(?:expression_list|tuple|list)$/.test(value.type) ? named(value) : [];
  const plain = ![...names, ...values].some(({ type }) => /splat/.test(type));
  names.forEach((name, index) => {
    const given = plain && values.length === names.length ? values[index] : undefined;
    if (isPattern(name)) unpacked(name, given, read);
    else
      for (const { target, path } of targetsOf(name, read))
        read.binding({ form: 'assignment', target, path, value: given });
  });
}
