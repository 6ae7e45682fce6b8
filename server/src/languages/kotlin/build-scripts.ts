import type { Node } from 'web-tree-sitter';
import type { Value } from '../../semantics/values';
import { named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { bracketed, callParts, childOf, nameText } from './nodes';
import { argumentsOf, value } from './values';

/** `id("x") version "1"`: a function is called without a dot and without brackets, as in any language of builders. */
export function infixCall(node: Node, read: SyntaxReader): void {
  const [, name] = named(node);
  if (name?.type === 'identifier' && !node.hasError)
    read.callLater(nameText(name, read), node, undefined, infixValue);
}

function infixValue(node: Node, read: SyntaxReader): Value {
  const [receiver, name, argument] = named(node);
  if (!receiver || !name || !argument) return read.other(node);
  const inner = (child: Node) => value(child, read, 1);
  return {
    kind: 'call',
    span: read.span(node),
    callee: {
      span: read.range(node.startIndex, name.endIndex),
      name: nameText(name, read),
      receiver: inner(receiver),
    },
    args: [inner(argument)],
    named: [],
    creates: false,
  };
}

/** `"integrationTestImplementation"("a:b:1")`: Gradle lets a text be called that names a configuration. */
export function quotedCall(node: Node, read: SyntaxReader): void {
  const name = quotedName(node);
  if (name && bracketed(node) === node && !node.hasError)
    read.callLater(read.source(name), node, undefined, quotedValue);
}

function quotedName(node: Node): Node | undefined {
  const text = bracketed(node).firstNamedChild;
  const [content, ...more] = text?.type === 'string_literal' ? named(text) : [];
  return more.length === 0 && content?.type === 'string_content' ? content : undefined;
}

function quotedValue(node: Node, read: SyntaxReader): Value {
  const name = quotedName(node);
  if (!name) return read.other(node);
  return {
    kind: 'call',
    span: read.span(node),
    callee: { span: read.span(name), name: read.source(name) },
    ...argumentsOf(callParts(node).list, read, (child) => value(child, read, 1)),
    creates: false,
  };
}

/**
 * `plugins { application }` and `` plugins { `java-library` } `` of Gradle: the property's getter does it, so it is read
 * as a call.
 */
export function appliedPlugins(node: Node, called: string, read: SyntaxReader): void {
  const block = called === 'plugins' ? childOf(node, 'annotated_lambda') : undefined;
  const lambda = block && childOf(block, 'lambda_literal');
  for (const name of lambda ? named(lambda) : [])
    if (name.type === 'identifier') read.callLater(nameText(name, read), name, undefined, bareCall);
}

function bareCall(name: Node, read: SyntaxReader): Value {
  const text = nameText(name, read);
  const quote = (name.endIndex - name.startIndex - text.length) / 2;
  const span = read.range(name.startIndex + quote, name.endIndex - quote);
  return { kind: 'call', span, callee: { span, name: text }, args: [], named: [], creates: false };
}
