import type { Node } from 'web-tree-sitter';
import type { Handler } from '../../syntax/language';
import { fieldOf, named, statementOf } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import {
  bind,
  bindDeclared,
  bindTuple,
  boundName,
  compare,
  declare,
  isInBoundTuple,
  isLiteral,
  lambdaType,
  untyped,
} from './bindings';
import { isBroken, lastOfType, memberOf, plainName, typeName } from './names';
import { expressionHome } from './patterns';
import { regionHandlers } from './regions';
import { callOf, nestedIn, setter } from './setters';

/** What a variable or a member is written as. */
const COMPARED: ReadonlySet<string> = new Set([
  'identifier',
  'member_access_expression',
  'element_access_expression',
  'conditional_access_expression',
]);
const ASSIGNED: ReadonlySet<string> = new Set([...COMPARED, 'element_binding_expression']);
const TUPLES: ReadonlySet<string> = new Set(['tuple_expression', 'tuple_pattern']);
/** Operators that compare, and the one that gives its right side where there is no left. */
const BINARY: ReadonlySet<string> = new Set(['==', '!=', '??']);
/** What may be the fallback of something: a literal, or what may stand for one. */
const FALLBACKS: ReadonlySet<string> = new Set([
  'string_literal',
  'verbatim_string_literal',
  'raw_string_literal',
  'identifier',
  'member_access_expression',
  'binary_expression',
  'parenthesized_expression',
]);

export const handlers: Readonly<Record<string, Handler>> = {
  import(node, _parts, read) {
    const source = read.source(node).replace(/\/\*[\s\S]*?\*\/|\s+/g, ' ');
    const [, alias, name = ''] =
      /^(?:global )?using (?:static |unsafe )?(?:@?(\w+) ?= ?)?(?:global ?:: ?)?([\w. ]+?) ?(?:<.*)?;$/.exec(
        source,
      ) ?? [];
    if (name === '') return;
    const target = name.replaceAll(' ', '');
    // A namespace, and with `static` a type, whose members need no prefix.
    read.import(alias ?? '*', target);
  },

  ...regionHandlers,

  fields(node, _parts, read) {
    bindDeclared('field', node, read);
  },

  locals(node, _parts, read) {
    bindDeclared('assignment', node, read);
  },

  /** The variable of a `catch`. */
  local(node, { name, type }, read) {
    if (name && type) bind('assignment', node, { name, type }, read);
  },

  variable(node, { name, type }, read) {
    if (name && !isInBoundTuple(node))
      declare(
        {
          form: 'assignment',
          target: name,
          type: type && typeName(type, read),
          home: expressionHome(node),
        },
        read,
      );
  },

  property(node, _parts, read) {
    const name = fieldOf(node, 'name');
    const type = fieldOf(node, 'type');
    if (!name || !type) return;
    const given = fieldOf(node, 'value');
    const getter = given?.type === 'arrow_expression_clause' ? given : undefined;
    if (getter) read.region({ type: 'function', part: 'getter', name, visible: 'none', own: getter });
    const value = getter ? named(getter)[0] : given;
    declare({ form: 'field', target: name, value, type: typeName(type, read) }, read);
    for (const standard of defaultsOf(node, read))
      read.binding({ form: 'annotation', target: name, value: standard, constant: true });
    if (given?.type === 'implicit_object_creation_expression') called(lastOfType(type), given, read);
  },

  parameter(node, { name }, read) {
    if (!name) return;
    const written = fieldOf(node, 'type');
    const last = named(node).at(-1);
    const value = node.type === 'parameter' && last && last.id !== name.id ? last : undefined;
    // Of a lambda the parameters mostly have no type.
    const type = written ? typeName(written, read) : untyped(read.source(name));
    const constant = value ? { constant: true } : {};
    declare({ form: 'parameter', target: name, value, type, ...constant }, read);
  },

  untyped(node, _parts, read) {
    read.binding({ form: 'parameter', target: node, type: untyped(read.source(node)) });
  },

  assignment(node, _parts, read) {
    const left = fieldOf(node, 'left');
    const right = fieldOf(node, 'right');
    if (!left || !right) return;
    if (TUPLES.has(left.type)) {
      if (right.type === 'tuple_expression') bindTuple(left, right, read);
    } else if (ASSIGNED.has(left.type)) assigned(node, left, right, read);
  },

  tuple(_node, { left, right }, read) {
    if (left && right) bindTuple(left, right, read);
  },

  default(_node, { name, value }, read) {
    if (name && value) read.binding({ form: 'annotation', target: name, value, constant: true });
  },

  /** `{ "a", "b" }` of a map, `new { A = "b" }` and `with { A = "b" }`. */
  pairs(node, _parts, read) {
    const isMap = node.type === 'initializer_expression';
    if (isMap && node.namedChildCount !== 2) return;
    const items = node.namedChildren;
    items.forEach((name, index) => {
      const value = items[index + 1];
      if (name?.type !== (isMap ? 'string_literal' : 'identifier') || !value) return;
      if (!isLiteral(value) && !(isMap && value.type === 'binary_expression')) return;
      const bound = boundName(name, read);
      if (bound) read.binding({ ...bound, form: 'pair', value });
    });
  },

  argument(node, { name }, read) {
    const value = named(node).at(-1);
    if (name && value && value.id !== name.id) read.binding({ form: 'argument', target: name, value });
  },

  binary(node, _parts, read) {
    const operator = fieldOf(node, 'operator')?.type ?? '';
    if (!BINARY.has(operator)) return;
    const left = fieldOf(node, 'left');
    const right = fieldOf(node, 'right');
    if (!left || !right) return;
    if (operator === '??') {
      if (FALLBACKS.has(right.type)) read.fallback(node);
    } else if (COMPARED.has(left.type)) {
      if (isLiteral(right)) compare(left, right, read);
    } else if (left.type === 'string_literal' && COMPARED.has(right.type)) compare(right, left, read);
  },

  /** `name is "text"` */
  pattern(node, _parts, read) {
    const name = fieldOf(node, 'expression');
    const pattern = fieldOf(node, 'pattern');
    if (pattern?.type !== 'constant_pattern' || !name || !/^(?:identifier|member_access_.*)$/.test(name.type))
      return;
    const value = named(pattern).find(({ type }) => type === 'string_literal');
    if (value) compare(name, value, read);
  },

  invocation(node, _parts, read) {
    const callee = fieldOf(node, 'function');
    const name = callee && calledName(callee);
    if (!name) return;
    if (callee.type === 'member_access_expression') configure(node, read.source(name), read);
    called(name, node, read);
  },

  creation(node, { type = fieldOf(node, 'type'), whole = node }, read) {
    if (type) called(lastOfType(type), whole, read);
  },
};

/** What is called by `f`, `f<T>`, `a.f` and `a?.f`. */
function calledName(callee: Node): Node | undefined {
  const name = memberOf(callee)?.name ?? plainName(callee);
  return name.type === 'identifier' ? name : undefined;
}

function called(name: Node, whole: Node, read: SyntaxReader): void {
  if (!isBroken(whole)) read.callLater(read.source(name), whole, statementOf, (found) => callOf(found, read));
}

/** Binds the parameters of lambdas whose type only the method knows that they are given to. */
function configure(node: Node, method: string, read: SyntaxReader): void {
  const type = lambdaType(method);
  const given = type === undefined ? undefined : fieldOf(node, 'arguments');
  const lambdas = (given ? named(given) : [])
    .flatMap((argument) => (argument.type === 'argument' ? named(argument) : []))
    .filter((value) => value.type === 'lambda_expression');
  for (const lambda of lambdas) {
    const list = fieldOf(lambda, 'parameters');
    const last = list?.type === 'parameter_list' ? named(list).at(-1) : list;
    const target = last && (last.type === 'parameter' ? fieldOf(last, 'name') : last);
    if (target) read.binding({ form: 'assignment', target, path: [untyped(read.source(target))], type });
  }
}

/** The literals that a `[DefaultValue("…")]` gives a property. */
function defaultsOf(property: Node, read: SyntaxReader): readonly Node[] {
  return named(property)
    .filter(({ type }) => type === 'attribute_list')
    .flatMap(named)
    .flatMap((attribute) => {
      const name = fieldOf(attribute, 'name');
      if (name?.type !== 'identifier' || read.source(name) !== 'DefaultValue') return [];
      const list = named(attribute).find(({ type }) => type === 'attribute_argument_list');
      const [only, ...others] = list ? list.namedChildren : [];
      if (!only || others.length > 0) return [];
      return named(only).filter(
        ({ type }) => type === 'string_literal' || type === 'verbatim_string_literal',
      );
    });
}

function assigned(node: Node, left: Node, right: Node, read: SyntaxReader): void {
  const operator = node.child(1)?.type;
  // `key ??= "text"`; where else the value of `key` comes from, the rules ask.
  if (operator === '??=') read.fallback(node, true);
  const bound = boundName(left, read);
  const name = bound?.path.at(-1);
  if (!bound || name === undefined) return;
  const { parent } = node;
  if ((nestedIn(node, read) || memberOf(left)) && !isBroken(node))
    read.callLater(name, node, statementOf, (found) => setter(found, read));
  if (parent?.type === 'attribute_argument')
    read.binding({ ...bound, form: 'annotation', value: right, constant: true });
  else if (parent?.type === 'initializer_expression') read.binding({ ...bound, form: 'pair', value: right });
  else if (bound.path.length === 1 && left.type !== 'identifier')
    read.binding({ ...bound, form: memberOf(left) ? 'setter' : 'pair', value: right });
  else {
    const common = { ...bound, form: 'assignment', value: right, declares: false } as const;
    if (operator === '=') read.binding(common);
    else if (operator === '??=') read.binding({ ...common, augments: 'default' });
    else read.binding({ ...common, augmentation: { whole: node, operator } });
  }
}
