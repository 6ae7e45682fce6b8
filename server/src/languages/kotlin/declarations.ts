import type { Node } from 'web-tree-sitter';
import type { Handler } from '../../syntax/language';
import { named } from '../../syntax/nodes';
import type { BindingParts, SyntaxReader } from '../../syntax/syntax-reader';
import { afterEquals, calledName, callParts, childOf, declaredType, lambdaResult, positional } from './nodes';

/** What the members of a class stand in. */
export const CLASS_BODIES = new Set(['class_body', 'enum_class_body']);

/** What there is one of in a process. */
const SINGLE = new Set(['companion_object', 'object_declaration']);

/** A property, a local variable, or several of them that a value is taken apart into. */
export const property: Handler = (node, _parts, read) => {
  const several = childOf(node, 'multi_variable_declaration');
  for (const variable of several ? named(several) : []) {
    const target = childOf(variable, 'identifier');
    if (target)
      read.binding({ form: 'assignment', target, type: declaredType(variable, read), home: 'block' });
  }
  const variable = childOf(node, 'variable_declaration');
  const target = variable && childOf(variable, 'identifier');
  if (!target) return;
  const isField = node.parent !== null && CLASS_BODIES.has(node.parent.type);
  read.binding({
    form: isField ? 'field' : 'assignment',
    target,
    value: afterEquals(node) ?? delegated(node, read) ?? got(node),
    type: declaredType(variable, read),
    home: isField ? 'function' : 'block',
    shared: isField && SINGLE.has(node.parent?.parent?.type ?? ''),
    // The default of an option is also computed where the option is given.
    ...(isConst(node, read) || isOption(node) ? { constant: true } : {}),
  });
};

function isConst(node: Node, read: SyntaxReader): boolean {
  const modifiers = childOf(node, 'modifiers');
  const modifier = modifiers && childOf(modifiers, 'property_modifier');
  return modifier !== undefined && read.source(modifier) === 'const';
}

/** `by option("--name").default(value)` */
function isOption(node: Node): boolean {
  const call = childOf(node, 'property_delegate')?.firstNamedChild;
  return call?.type === 'call_expression' && childOf(call, 'value_arguments') !== undefined;
}

/** `by lazy { value }`, `by option("--name").default(value)` */
function delegated(node: Node, read: SyntaxReader): Node | undefined {
  const call = childOf(node, 'property_delegate')?.firstNamedChild;
  if (call?.type !== 'call_expression') return undefined;
  const { lambda, list } = callParts(call);
  const name = calledName(call);
  if (name && read.source(name) === 'default') return positional(list)[0];
  return lambdaResult(lambda);
}

/** `get() = value` */
function got(node: Node): Node | undefined {
  const getter = childOf(node, 'getter');
  const body = getter && childOf(getter, 'function_body');
  return body && afterEquals(body);
}

/** The parameters of a function with their defaults, which stand behind the parameter and not in it. */
export const parameters: Handler = (node, _parts, read) => {
  let equals = false;
  let parameter: Node | undefined;
  const emit = (value?: Node) => {
    const target = parameter && childOf(parameter, 'identifier');
    if (target) read.binding({ form: 'parameter', target, value, type: declaredType(parameter!, read) });
    parameter = undefined;
  };
  for (const child of node.children) {
    if (!child || child.isExtra) continue;
    if (child.type === '=') equals = true;
    else if (equals) {
      emit(child);
      equals = false;
    } else if (child.type === 'parameter') {
      emit();
      parameter = child;
    }
  }
  emit();
};

/** Binds the names that a loop or a lambda declares, also those of a destructuring. */
export function declare(owner: Node, read: SyntaxReader, home?: BindingParts['home']): void {
  for (const child of named(owner)) {
    if (child.type === 'multi_variable_declaration') declare(child, read, home);
    const target = child.type === 'variable_declaration' ? childOf(child, 'identifier') : undefined;
    if (target)
      read.binding({
        form: 'parameter',
        target,
        type: declaredType(child, read),
        ...(home ? { home } : {}),
      });
  }
}
