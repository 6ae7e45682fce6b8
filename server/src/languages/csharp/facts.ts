import type { Handler } from '../../syntax/language';
import { fieldOf, named } from '../../syntax/nodes';
import {
  bind,
  bindTuple,
  boundName,
  compare,
  declare,
  isInBoundTuple,
  lambdaType,
  untyped,
} from './bindings';
import { isBroken, lastOfType, memberOf, typeName } from './names';
import { expressionHome } from './patterns';
import { regionHandlers } from './regions';
import { callOf, nestedIn, setter } from './setters';

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

  field(node, { name, type, declarator }, read) {
    bind('field', node, { name, type, declarator }, read);
  },

  local(node, { name, type, declarator }, read) {
    bind('assignment', node, { name, type, declarator }, read);
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

  property(node, { name, type }, read) {
    if (!name) return;
    const given = fieldOf(node, 'value');
    const getter = given?.type === 'arrow_expression_clause' ? given : undefined;
    if (getter) read.region({ type: 'function', part: 'getter', name, visible: 'none', own: getter });
    const value = getter ? named(getter)[0] : given;
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
    const operator = node.child(1)?.type;
    // `key ??= "text"`; where else the value of `key` comes from, the rules ask.
    if (operator === '??=') read.fallback(node, true);
    const bound = boundName(left, read);
    const name = bound?.path.at(-1);
    if (!bound || name === undefined) return;
    const { parent } = node;
    if ((nestedIn(node, read) || memberOf(left)) && !isBroken(node)) {
      const statement = parent?.type === 'expression_statement' ? parent : undefined;
      read.callLater(name, node, statement, (found) => setter(found, read));
    }
    if (parent?.type === 'attribute_argument')
      read.binding({ ...bound, form: 'annotation', value: right, constant: true });
    else if (parent?.type === 'initializer_expression')
      read.binding({ ...bound, form: 'pair', value: right });
    else if (bound.path.length === 1 && left.type !== 'identifier')
      read.binding({ ...bound, form: memberOf(left) ? 'setter' : 'pair', value: right });
    else {
      const common = { ...bound, form: 'assignment', value: right, declares: false } as const;
      if (operator === '=') read.binding(common);
      else if (operator === '??=') read.binding({ ...common, augments: 'default' });
      else read.binding({ ...common, augmentation: { whole: node, operator } });
    }
  },

  tuple(_node, { left, right }, read) {
    if (left && right) bindTuple(left, right, read);
  },

  default(_node, { name, value }, read) {
    if (name && value) read.binding({ form: 'annotation', target: name, value, constant: true });
  },

  pair(_node, { name, value }, read) {
    const bound = name && boundName(name, read);
    if (bound && value) read.binding({ ...bound, form: 'pair', value });
  },

  argument(node, { name }, read) {
    const value = named(node).at(-1);
    if (name && value && value.id !== name.id) read.binding({ form: 'argument', target: name, value });
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
    if (!isBroken(whole)) {
      const { parent } = whole;
      const statement = parent?.type === 'expression_statement' ? parent : undefined;
      read.callLater(called, whole, statement, (found) => callOf(found, read));
    }
  },
};
