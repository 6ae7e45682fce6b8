import type { Node } from 'web-tree-sitter';
import type { Handler } from '../../syntax/language';
import { fieldOf, isAssigned, named, statementOf } from '../../syntax/nodes';
import type { BindingParts, SyntaxReader } from '../../syntax/syntax-reader';
import { defaultsOf } from './default-values';
import { importAll, openRequired } from './imports';
import { exportName, moduleOf, moduleOfRoot, specifierOf } from './modules';
import { isText, memberPath, publicName, shortSource, stringContent, targetPath, unwrap } from './paths';
import { patternNames } from './patterns';
import { regions } from './regions';
import { settingOr } from './settings';

/** What a variable or a member is written as. */
const NAMES: ReadonlySet<string> = new Set(['identifier', 'member_expression', 'subscript_expression']);
const PATTERNS: ReadonlySet<string> = new Set(['object_pattern', 'array_pattern']);
const MEMBERS: ReadonlySet<string> = new Set(['property_identifier', 'private_property_identifier']);
/** Functions with a body. */
const FUNCTIONS: ReadonlySet<string> = new Set([
  'function_declaration',
  'generator_function_declaration',
  'function_expression',
  'generator_function',
  'arrow_function',
  'method_definition',
]);
/** Operators that compare, and those that give their right side where there is no left. */
const BINARY: ReadonlySet<string> = new Set(['||', '??', '===', '==', '!==', '!=']);
const AUGMENTING: ReadonlySet<string> = new Set(['+=', '-=', '*=', '/=', '%=', '**=', '&&=']);

export const handlers: Readonly<Record<string, Handler>> = {
  ...regions,

  import(node, _parts, read) {
    importAll(node, read);
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

  assignment(node, _parts, read) {
    const name = fieldOf(node, 'left');
    const value = fieldOf(node, 'right');
    if (!name || !value || !(PATTERNS.has(name.type) || NAMES.has(name.type))) return;
    if (name.type === 'identifier' || name.type.endsWith('_pattern')) {
      define({ form: 'assignment', declares: false }, name, value, undefined, read);
      return;
    }
    const bound = targetPath(name, read);
    if (bound) read.binding({ ...bound, form: 'assignment', value, declares: isOwn(bound.path) });
  },

  augmented(whole, _parts, read) {
    const name = fieldOf(whole, 'left');
    const value = fieldOf(whole, 'right');
    const operator = fieldOf(whole, 'operator')?.type ?? '';
    if (!name || !value || !NAMES.has(name.type)) return;
    const bound = targetPath(name, read);
    if (!bound) return;
    const common = { ...bound, form: 'assignment', declares: false } as const;
    if (AUGMENTING.has(operator)) read.binding({ ...common, value, augmentation: { whole, operator } });
    if (operator !== '||=' && operator !== '??=') return;
    read.binding({ ...common, value: whole, augments: 'joined' });
    if (mayBeEnvironment(name, read)) read.fallback(whole);
  },

  read(node, { object }, read) {
    const name = object && fieldOf(object, 'property');
    if (name?.type !== 'property_identifier' || read.source(name) !== 'env') return;
    if (!isAssigned(node)) read.environmentRead(node);
  },

  binary(node, _parts, read) {
    const operator = fieldOf(node, 'operator')?.type ?? '';
    if (!BINARY.has(operator)) return;
    const left = fieldOf(node, 'left');
    const right = fieldOf(node, 'right');
    if (!left || !right) return;
    if (operator === '||' || operator === '??') {
      if (mayBeGiven(right)) fallback(node, read);
    } else if (isText(left)) compare(right, left, read);
    else if (isText(right)) compare(left, right, read);
  },

  ternary(node, parts, read) {
    regions.ternary?.(node, parts, read);
    const then = fieldOf(node, 'consequence');
    const otherwise = fieldOf(node, 'alternative');
    if ((then && isText(then)) || (otherwise && mayBeGiven(otherwise))) fallback(node, read);
  },

  parameter(node, _parts, read) {
    const name = fieldOf(node, 'pattern') ?? fieldOf(node, 'left');
    if (!name) define({ form: 'parameter' }, node, undefined, undefined, read);
    else parameter(node, name, fieldOf(node, 'value') ?? fieldOf(node, 'right'), fieldOf(node, 'type'), read);
  },

  /** Types have parameters, too, which stand for nothing. */
  declared(node, parts, read) {
    if (FUNCTIONS.has(node.parent?.parent?.type ?? '')) handlers.parameter?.(node, parts, read);
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

  field(_node, { name, value }, read) {
    if (name) read.binding({ form: 'field', target: name, path: ownMember(name, read), value });
  },

  typedField(node, _parts, read) {
    const name = fieldOf(node, 'name');
    if (!name || !MEMBERS.has(name.type)) return;
    const value = fieldOf(node, 'value');
    const type = typeName(fieldOf(node, 'type'), read);
    read.binding({ form: 'field', target: name, path: ownMember(name, read), value, type });
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

  call(node, _parts, read) {
    const fn = fieldOf(node, 'function') ?? fieldOf(node, 'constructor');
    if (fn?.type === 'call_expression') return callOfCall(node, fn, read);
    const name = fn?.type === 'member_expression' ? fieldOf(fn, 'property') : fn;
    if (!name || !(name.type === 'identifier' || MEMBERS.has(name.type))) return;
    const called = publicName(read.source(name));
    if (called === 'require') openRequired(node, read);
    call(node, read, called);
  },
};

function fallback(node: Node, read: SyntaxReader): void {
  const first = node.firstNamedChild;
  if (!first) return;
  if (mayBeEnvironment(first, read)) read.fallback(node);
  else if (node.type === 'binary_expression') settingOr(first, node.lastNamedChild, read);
}

function compare(name: Node, value: Node, read: SyntaxReader): void {
  const bound = NAMES.has(name.type) ? targetPath(name, read) : undefined;
  if (bound) read.binding({ ...bound, form: 'comparison', value });
}

/** Whether something may be what is given where nothing else is: a text, or a name that may stand for one. */
function mayBeGiven(node: Node): boolean {
  return node.type === 'identifier' || isText(node);
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
  read.callLater(name, node, awaitedStatement);
}

function awaitedStatement(node: Node): Node | undefined {
  return statementOf(node.parent?.type === 'await_expression' ? node.parent : node);
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
function callOfCall(node: Node, fn: Node, read: SyntaxReader): void {
  const factory = fieldOf(fn, 'function');
  if (factory?.type !== 'identifier') return;
  const name = read.source(factory);
  const module = name === 'require' ? moduleOf(fn, read) : undefined;
  if (module !== undefined) call(node, read, module.slice(module.lastIndexOf('/') + 1));
  else if (fieldOf(node, 'arguments')?.type === 'template_string') call(node, read, name);
}

/** The class or interface that an annotation names; generics, `| null` and arrays dropped. */
function typeName(annotation: Node | undefined, read: SyntaxReader): string | undefined {
  if (!annotation) return undefined;
  return /^:\s*([\w$.]+)/.exec(read.source(annotation))?.[1];
}
