import type { Node } from 'web-tree-sitter';
import type { Handler } from '../../syntax/language';
import { fieldOf, isAssigned, named } from '../../syntax/nodes';
import type { BindingParts, SyntaxReader } from '../../syntax/syntax-reader';
import { defaultsOf } from './default-values';
import { exportName, moduleName, moduleOf, moduleOfRoot, specifierOf } from './modules';
import { memberPath, publicName, shortSource, stringContent, targetPath, unwrap } from './paths';
import { patternNames } from './patterns';
import { regions } from './regions';
import { settingOr } from './settings';

/** Modules that put what they export into the global object when they are loaded. */
const GLOBAL_MODULES: Readonly<Record<string, string>> = { 'shelljs/global': 'shelljs', 'zx/globals': 'zx' };

export const handlers: Readonly<Record<string, Handler>> = {
  ...regions,

  import(node, _parts, read) {
    const required = node.namedChildren.find((child) => child?.type === 'import_require_clause');
    const source = fieldOf(required ?? node, 'source');
    if (!source) return;
    const module = moduleName(read.source(source).slice(1, -1));
    const clause = required ?? node.namedChildren.find((child) => child?.type === 'import_clause');
    if (!clause) openGlobals(module, read);
    for (const item of clause ? named(clause) : [])
      importItem(item, { module, source, isType: isTypeOnly(node) }, read);
  },

  /** `export default …` */
  exported(_node, { name, value }, read) {
    if (name && value)
      read.binding({
        form: 'assignment',
        target: name,
        path: ['exports', 'default'],
        value,
        declares: false,
      });
  },

  alias(node, _parts, read) {
    const [local, target] = named(node);
    if (local && target) read.binding({ form: 'assignment', target: local, value: target });
  },

  /** `const` and `using`, too. */
  let(_node, { name, value, type }, read) {
    if (name) define({ form: 'assignment', home: 'block' }, name, value, type, read);
  },

  var(_node, { name, value, type }, read) {
    if (name) define({ form: 'assignment' }, name, value, type, read);
  },

  assignment(_node, { name, value }, read) {
    if (!name || !value) return;
    if (name.type === 'identifier' || name.type.endsWith('_pattern')) {
      define({ form: 'assignment', declares: false }, name, value, undefined, read);
      return;
    }
    const bound = targetPath(name, read);
    if (bound) read.binding({ ...bound, form: 'assignment', value, declares: isOwn(bound.path) });
  },

  default(node, { name }, read) {
    const bound = name && targetPath(name, read);
    if (!bound) return;
    read.binding({ ...bound, form: 'assignment', value: node, declares: false, augments: 'joined' });
    if (mayBeEnvironment(name, read)) read.fallback(node);
  },

  augmented(whole, { name, operator, value }, read) {
    const bound = name && targetPath(name, read);
    const augmentation = { whole, operator: operator?.type };
    if (bound) read.binding({ ...bound, form: 'assignment', value, declares: false, augmentation });
  },

  read(node, { object }, read) {
    if (object && read.source(object) === 'env' && !isAssigned(node)) read.environmentRead(node);
  },

  fallback(node, _parts, read) {
    const first = node.firstNamedChild;
    if (!first) return;
    if (mayBeEnvironment(first, read)) read.fallback(node);
    else if (node.type === 'binary_expression') settingOr(first, node.lastNamedChild, read);
  },

  unless(node, _parts, read) {
    read.fallback(node);
  },

  parameter(node, _parts, read) {
    const name = fieldOf(node, 'pattern') ?? fieldOf(node, 'left');
    if (!name) define({ form: 'parameter' }, node, undefined, undefined, read);
    else parameter(node, name, fieldOf(node, 'value') ?? fieldOf(node, 'right'), fieldOf(node, 'type'), read);
  },

  eachLet(node, _parts, read) {
    define({ form: 'assignment', home: 'block' }, node, undefined, undefined, read);
  },

  eachVar(node, _parts, read) {
    define({ form: 'assignment' }, node, undefined, undefined, read);
  },

  each(node, _parts, read) {
    define({ form: 'assignment', declares: false }, node, undefined, undefined, read);
  },

  field(_node, { name, value, type }, read) {
    if (name)
      read.binding({
        form: 'field',
        target: name,
        path: ownMember(name, read),
        value,
        type: typeName(type, read),
      });
  },

  constant(_node, { name, value }, read) {
    const target = name && (stringContent(name) ?? name);
    if (target) read.binding({ form: 'pair', target, value, constant: true });
  },

  pair(_node, { name, value }, read) {
    if (!name || !value) return;
    const target = name.type === 'string' ? stringContent(name) : name;
    if (!target) return;
    read.binding({ form: 'pair', target, value });
    for (const given of defaultsOf(value, read)) read.binding({ form: 'pair', target, value: given });
  },

  comparison(_node, { name, value }, read) {
    const bound = name && value && targetPath(name, read);
    if (bound) read.binding({ ...bound, form: 'comparison', value });
  },

  call(node, { name, factory }, read) {
    if (factory) return callOfCall(node, factory, read);
    if (!name) return;
    const called = publicName(read.source(name));
    if (called === 'require') openRequired(node, read);
    call(node, read, called);
  },
};

/** What an import statement says of all its names. */
interface Imported {
  readonly module: string;
  readonly source: Node;
  readonly isType: boolean;
}

function importItem(item: Node, { module, source, isType }: Imported, read: SyntaxReader): void {
  if (item.type === 'identifier') read.import(read.source(item), module, source, isType);
  else if (item.type === 'namespace_import') {
    const [local] = named(item);
    if (local) read.import(read.source(local), module, source, isType);
  } else if (item.type === 'named_imports') {
    for (const specifier of named(item)) {
      const name = fieldOf(specifier, 'name');
      const local = fieldOf(specifier, 'alias') ?? name;
      const target = name && exportName(module, [read.source(name)]);
      if (target && local) read.import(read.source(local), target, source, isType || isTypeOnly(specifier));
    }
  }
}

/** `import type { A }`, `{ type A }` */
function isTypeOnly(node: Node): boolean {
  return node.children.some((child) => child?.type === 'type');
}

/** Names from a declaration, an assignment or a pattern: imports where the value is a module or a part of one. */
function define(
  how: Pick<BindingParts, 'form' | 'declares' | 'home'>,
  name: Node,
  value: Node | undefined,
  type: Node | undefined,
  read: SyntaxReader,
): void {
  const given = value && unwrap(value);
  const from = given && modulePath(given, read);
  if (name.type === 'identifier') {
    if (from) read.import(read.source(name), exportName(from.module, from.path), specifierOf(given));
    else read.binding({ ...how, target: name, value: given, type: typeName(type, read) });
    return;
  }
  if (name.type === 'array_pattern' && given?.type === 'array') {
    const values = named(given);
    named(name).forEach((item, index) => {
      define(how, item, values[index], undefined, read);
    });
    return;
  }
  for (const { local, path, key } of patternNames(name, read)) {
    if (from && path)
      read.import(read.source(local), exportName(from.module, [...from.path, ...path]), specifierOf(given));
    else read.binding({ ...how, target: local, value: key });
    if (key && value && key.nextNamedSibling && mayBeEnvironment(value, read)) read.fallback(key, true);
  }
}

/** `this.name = …` is how a class gets its fields. Members of other objects are declared elsewhere. */
function isOwn([object, ...rest]: readonly string[]): boolean {
  return object === 'this' && rest.length === 1;
}

/** A cheap test before a fallback is read: a name, which may stand for a variable, or something with `env` in it. */
function mayBeEnvironment(node: Node, read: SyntaxReader): boolean {
  return node.type === 'identifier' || /env/i.test(shortSource(node, read) ?? '');
}

/** `require('x')`, `await import('x')`, `require('x').y.z`. */
function modulePath(node: Node, read: SyntaxReader): { module: string; path: readonly string[] } | undefined {
  if (node.type !== 'call_expression' && node.type !== 'member_expression') return undefined;
  const [root, ...path] = memberPath(node, read) ?? [];
  const module = root === undefined ? undefined : moduleOfRoot(root);
  return module === undefined ? undefined : { module, path };
}

function parameter(
  node: Node,
  name: Node,
  value: Node | undefined,
  type: Node | undefined,
  read: SyntaxReader,
): void {
  if (name.type !== 'identifier') {
    define({ form: 'parameter' }, name, undefined, undefined, read);
    return;
  }
  const declared = typeName(type, read);
  read.binding({ form: 'parameter', target: name, value, type: declared });
  // `constructor(private readonly pool: Pool)` declares a field too.
  if (node.firstNamedChild?.type.endsWith('modifier') || node.firstChild?.type === 'readonly')
    read.binding({ form: 'field', target: name, path: ownMember(name, read), value, type: declared });
}

function ownMember(name: Node, read: SyntaxReader): readonly string[] {
  return ['this', publicName(read.source(name))];
}

function call(node: Node, read: SyntaxReader, name: string): void {
  if (node.hasError || isOptionsOnly(node, read)) return;
  const around = node.parent?.type === 'await_expression' ? node.parent.parent : node.parent;
  read.callLater(name, node, around?.type === 'expression_statement' ? around : undefined);
}

/** `$({ cwd })` only makes another `$`; the template that follows is what runs. */
function isOptionsOnly(node: Node, read: SyntaxReader): boolean {
  const fn = fieldOf(node, 'function');
  const list = fieldOf(node, 'arguments');
  return (
    fn !== undefined &&
    list?.type === 'arguments' &&
    read.source(fn) === '$' &&
    list.firstNamedChild?.type === 'object'
  );
}

/** `require('x')(…)` and `$({ … })`…``. */
function callOfCall(node: Node, factory: Node, read: SyntaxReader): void {
  const name = read.source(factory);
  const fn = fieldOf(node, 'function');
  const module = name === 'require' && fn ? moduleOf(fn, read) : undefined;
  if (module !== undefined) call(node, read, module.slice(module.lastIndexOf('/') + 1));
  else if (fieldOf(node, 'arguments')?.type === 'template_string') call(node, read, name);
}

function openRequired(node: Node, read: SyntaxReader): void {
  if (node.parent?.type === 'expression_statement') openGlobals(moduleOf(node, read) ?? '', read);
}

function openGlobals(module: string, read: SyntaxReader): void {
  const opened = GLOBAL_MODULES[module];
  if (opened) read.import('*', opened);
}

/** The class or interface that an annotation names; generics, `| null` and arrays dropped. */
function typeName(annotation: Node | undefined, read: SyntaxReader): string | undefined {
  if (!annotation) return undefined;
  return /^:\s*([\w$.]+)/.exec(read.source(annotation))?.[1];
}
