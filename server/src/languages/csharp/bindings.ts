import type { Node } from 'web-tree-sitter';
import { fieldOf, named } from '../../syntax/nodes';
import type { BindingParts, SyntaxReader } from '../../syntax/syntax-reader';
import { argumentsIn } from './creations';
import { hasModifier } from './modifiers';
import { memberOf, memberPath, typeName } from './names';
import { stringValue } from './strings';
import { CONFIGURED } from './symbols';

const LITERALS = new Set(['string_literal', 'verbatim_string_literal', 'raw_string_literal']);

export function isLiteral(node: Node): boolean {
  return LITERALS.has(node.type);
}

/** The type of a lambda's parameter, which only the method that is given the lambda knows. */
export function untyped(parameter: string): string {
  return `<${parameter}>`;
}

/** The type of the last parameter of a lambda that is given to a method; undefined where we know of none. */
export function lambdaType(method: string): string | undefined {
  return Object.hasOwn(CONFIGURED, method) ? CONFIGURED[method] : undefined;
}

interface Declared {
  readonly name?: Node | undefined;
  readonly type?: Node | undefined;
  readonly declarator?: Node | undefined;
}

/**
 * Binds a declared name. One that is called like its type is left out: `Process.Start` is then looked up as the type,
 * which is also what the name holds.
 */
export function declare(parts: BindingParts, read: SyntaxReader): void {
  if (parts.type !== read.source(parts.target)) read.binding(parts);
}

/** Binds a variable or field; `node` is the declaration with its modifiers. */
export function bind(
  form: 'field' | 'assignment',
  node: Node,
  { name, type, declarator }: Declared,
  read: SyntaxReader,
): void {
  if (!name) return;
  const constant = isConstant(form, node) ? { constant: true } : {};
  const value = declarator && givenTo(declarator, name);
  const home = form === 'assignment' ? 'block' : 'function';
  const shared = form === 'field' && hasModifier(node, 'static');
  declare({ form, target: name, value, type: type && typeName(type, read), home, shared, ...constant }, read);
}

/** Binds the variables of a declaration with modifiers: fields, local variables. */
export function bindDeclared(form: 'field' | 'assignment', node: Node, read: SyntaxReader): void {
  for (const declaration of named(node))
    if (declaration.type === 'variable_declaration') bindEach(form, node, declaration, read);
}

/** Binds the variables of a declaration inside another statement: `using (var a = …)`, `for (var i = 0; …)`. */
export function bindLocals(declaration: Node, read: SyntaxReader): void {
  bindEach('assignment', declaration, declaration, read);
}

function bindEach(form: 'field' | 'assignment', node: Node, declaration: Node, read: SyntaxReader): void {
  const type = fieldOf(declaration, 'type');
  for (const declarator of named(declaration)) {
    const name = declarator.type === 'variable_declarator' ? fieldOf(declarator, 'name') : undefined;
    if (name?.type === 'identifier') bind(form, node, { name, type, declarator }, read);
  }
}

/** Of a variable the modifier comes first; of a field attributes and other modifiers may. */
function isConstant(form: 'field' | 'assignment', node: Node): boolean {
  if (form === 'assignment' && node.firstChild?.type !== 'modifier') return false;
  return hasModifier(node, 'const');
}

function givenTo(declarator: Node, name: Node): Node | undefined {
  const last = declarator.lastNamedChild;
  if (last?.type === 'comment') return named(declarator).at(-1);
  return last && last.id !== name.id && last.type !== 'bracketed_argument_list' ? last : undefined;
}

type Bound = Pick<BindingParts, 'target'> & { readonly path: readonly string[] };

/** What is assigned to, compared or paired: `a`, `a.b`, `this.b`, `a["b"]`, `["b"]`, `"b"`. */
export function boundName(node: Node, read: SyntaxReader): Bound | undefined {
  switch (node.type) {
    case 'identifier':
      return { target: node, path: [read.source(node)] };
    case 'element_access_expression': {
      const list = fieldOf(node, 'subscript');
      const object = fieldOf(node, 'expression');
      return list ? keyed(list, (object && memberPath(object, read)) ?? [], read) : undefined;
    }
    case 'element_binding_expression':
      return keyed(node, [], read);
    case 'string_literal': {
      const key = stringValue(node, read);
      return key.kind === 'string' ? { target: node, path: [key.text] } : undefined;
    }
    default: {
      const found = memberOf(node);
      return found && { target: found.name, path: memberPath(node, read) ?? [read.source(found.name)] };
    }
  }
}

function keyed(list: Node, owner: readonly string[], read: SyntaxReader): Bound | undefined {
  const [key, ...others] = argumentsIn(list);
  if (key?.value.type !== 'string_literal' || others.length > 0) return undefined;
  const text = stringValue(key.value, read);
  return text.kind === 'string' ? { target: key.value, path: [...owner, text.text] } : undefined;
}

/** Emits `name == literal`. */
export function compare(name: Node, literal: Node, read: SyntaxReader): void {
  const bound = boundName(name, read);
  if (bound) read.binding({ ...bound, form: 'comparison', value: literal });
}

/** Binds the names of `(a, b) = ("x", "y")` and `var (a, b) = ("x", "y")`, each to its own value. */
export function bindTuple(left: Node, right: Node, read: SyntaxReader): void {
  const names = named(left).map((item) => (item.type === 'argument' ? (named(item).at(-1) ?? item) : item));
  const values = argumentsIn(right);
  if (names.length !== values.length) return;
  names.forEach((item, index) => {
    const declares = left.type === 'tuple_pattern' || item.type === 'declaration_expression';
    const target = item.type === 'declaration_expression' ? (fieldOf(item, 'name') ?? item) : item;
    const bound = boundName(target, read);
    if (!bound) return;
    const value = values[index]?.value;
    read.binding({ ...bound, form: 'assignment', value, declares, home: declares ? 'block' : 'function' });
  });
}

/** Whether what declares a variable stands in a tuple that gets a value for each of its names; see `bindTuple`. */
export function isInBoundTuple(node: Node): boolean {
  const tuple = node.type === 'tuple_pattern' ? node : node.parent?.parent;
  const around = tuple?.parent;
  if (!tuple || !around || !/^(?:variable_declarator|assignment_expression)$/.test(around.type)) return false;
  const value = named(around).at(-1);
  return (
    value?.type === 'tuple_expression' && value.id !== tuple.id && named(value).length === named(tuple).length
  );
}
