import type { Handler } from '../../syntax/language';
import { fieldOf, named } from '../../syntax/nodes';
import { bind, bindLocals, bindTuple, boundName, compare, declare, lambdaType, untyped } from './bindings';
import { creationBindings, methodBindings, PAIR_METHODS } from './call-bindings';
import { isBroken, lastOfType, memberOf, typeName } from './names';
import { callOf, nestedIn, nestedSetter, setterCall } from './setters';

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

  class(_node, { name }, read) {
    read.region({ type: 'class', part: 'class', name });
  },

  method(_node, { name }, read) {
    // Only a method that could be mistaken for one of `using static` defines its name: a field is often called alike.
    read.region({ type: 'function', part: 'method', name, visible: name ? 'call' : 'none' });
  },

  scope(_node, _parts, read) {
    read.region({ type: 'function', part: 'function' });
  },

  loop(node, { left }, read) {
    read.region({ type: 'function', part: 'function' });
    const type = fieldOf(node, 'type');
    if (left?.type === 'identifier')
      read.binding({ form: 'assignment', target: left, type: type && typeName(type, read) });
  },

  block(node, _parts, read) {
    read.region({ type: 'function', part: 'function' });
    const declaration = named(node).find(({ type }) => type === 'variable_declaration');
    if (declaration) bindLocals(declaration, read);
  },

  field(node, { name, type, declarator }, read) {
    bind('field', node, { name, type, declarator }, read);
  },

  local(node, { name, type, declarator }, read) {
    bind('assignment', node, { name, type, declarator }, read);
  },

  property(node, { name, type }, read) {
    if (!name) return;
    const given = fieldOf(node, 'value');
    const value = given?.type === 'arrow_expression_clause' ? named(given)[0] : given;
    declare({ form: 'field', target: name, value, type: type && typeName(type, read) }, read);
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

  configured(_node, { name, lambda }, read) {
    const type = name && lambdaType(read.source(name));
    if (!lambda || type === undefined) return;
    const list = fieldOf(lambda, 'parameters');
    const last = list?.type === 'parameter_list' ? named(list).at(-1) : list;
    const target = last && (last.type === 'parameter' ? fieldOf(last, 'name') : last);
    if (target) read.binding({ form: 'assignment', target, path: [untyped(read.source(target))], type });
  },

  assignment(node, { left, right }, read) {
    if (!left || !right) return;
    // `key ??= "text"`; where else the value of `key` comes from, the rules ask.
    if (node.child(1)?.type === '??=') read.fallback(node, true);
    const bound = boundName(left, read);
    const name = bound?.path.at(-1);
    if (!bound || name === undefined) return;
    const { parent } = node;
    const nested = nestedIn(node, read);
    if ((nested || memberOf(left)) && read.interest.call(name) && !isBroken(node)) {
      read.call(
        nested ? nestedSetter(node, left, right, nested, read) : setterCall(node, left, right, read),
        parent?.type === 'expression_statement' ? parent : undefined,
      );
    }
    if (!read.interest.binding(name)) return;
    if (parent?.type === 'attribute_argument')
      read.binding({ ...bound, form: 'annotation', value: right, constant: true });
    else if (parent?.type === 'initializer_expression')
      read.binding({ ...bound, form: 'pair', value: right });
    else read.binding({ ...bound, form: 'assignment', value: right });
  },

  tuple(_node, { left, right }, read) {
    if (left && right) bindTuple(left, right, read);
  },

  missing(node, _parts, read) {
    read.fallback(node, true);
  },

  default(_node, { name, value }, read) {
    if (name && value && read.interest.binding(read.source(name)))
      read.binding({ form: 'annotation', target: name, value, constant: true });
  },

  pair(_node, { name, value }, read) {
    const bound = name && boundName(name, read);
    if (bound && value && read.interest.binding(bound.path.at(-1) ?? ''))
      read.binding({ ...bound, form: 'pair', value });
  },

  argument(node, { name }, read) {
    const value = named(node).at(-1);
    if (name && value && value.id !== name.id && read.interest.binding(read.source(name)))
      read.binding({ form: 'argument', target: name, value });
  },

  keyed(_node, { name, key, value }, read) {
    if (!name || !key || !value || !PAIR_METHODS.has(read.source(name))) return;
    const bound = boundName(key, read);
    if (bound && read.interest.binding(bound.path[0] ?? '')) read.binding({ ...bound, form: 'pair', value });
  },

  comparison(_node, { name, value }, read) {
    if (name && value) compare(name, value, read);
  },

  fallback(node, _parts, read) {
    if (read.value(node).kind === 'fallback') read.fallback(node);
  },

  call(node, { name, type, creation }, read) {
    const target = name ?? (type && lastOfType(type));
    if (!target) return;
    const called = read.source(target);
    const whole = creation ?? node;
    if (read.interest.call(called) && !isBroken(whole)) {
      const { parent } = whole;
      read.call(callOf(whole, read), parent?.type === 'expression_statement' ? parent : undefined);
    }
    if (type) creationBindings(whole, called, target, read);
    else methodBindings(whole, called, target, read);
  },
};
