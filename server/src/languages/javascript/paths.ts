import type { Node } from 'web-tree-sitter';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { moduleOf, moduleRoot } from './modules';

/** A member path that can be read off its text, without asking for a node per segment. */
const PLAIN_PATH = /^[\w$#]+(?:!?\??\.[\w$#]+)*!?$/;
const SEPARATOR = /!?\??\./;

/** The wrappers around an expression that do not change what it is. */
const TRANSPARENT = new Set([
  'parenthesized_expression',
  'await_expression',
  'as_expression',
  'satisfies_expression',
  'non_null_expression',
  'type_assertion',
]);

/** Longer expressions are no plain paths, and not worth a copy of their text. */
const MAX_PATH = 200;

/** What is inside parentheses, `await`, `as T`, `satisfies T`, `!` and `<T>`. */
export function unwrap(node: Node): Node {
  let inner = node;
  for (;;) {
    if (!isTransparent(inner)) return inner;
    const next = named(inner)[inner.type === 'type_assertion' ? 1 : 0];
    if (!next) return inner;
    inner = next;
  }
}

/** Whether a node only wraps an expression; see `unwrap`. */
export function isTransparent({ type }: Node): boolean {
  return TRANSPARENT.has(type);
}

/**
 * The member path of a name or a member expression: `a.b?.c`, `this.#rt`, `import.meta.env`, and
 * `require('x').y`, whose first segment is `moduleRoot('x')`. Undefined for anything else. A `#` before a private
 * name is left out: a class that has both `x` and `#x` is not worth the distinction.
 */
export function memberPath(node: Node, read: SyntaxReader): readonly string[] | undefined {
  switch (node.type) {
    case 'identifier':
    case 'this':
    case 'super':
    case 'property_identifier':
    case 'type_identifier':
      return [read.source(node)];
    case 'meta_property':
      return read.source(node).split('.');
    case 'member_expression':
    case 'nested_identifier':
    case 'nested_type_identifier':
      return pathOfMember(node, read);
    default: {
      const inner = unwrap(node);
      if (inner !== node) return memberPath(inner, read);
      const module = moduleOf(node, read);
      return module === undefined ? undefined : [moduleRoot(module)];
    }
  }
}

function pathOfMember(node: Node, read: SyntaxReader): readonly string[] | undefined {
  const source = shortSource(node, read);
  if (source === undefined) return undefined;
  if (PLAIN_PATH.test(source)) return source.split(SEPARATOR).map(publicName);
  const object = fieldOf(node, 'object');
  const property = fieldOf(node, 'property');
  const base = object && memberPath(object, read);
  if (!base || !property) return undefined;
  const name = publicName(read.source(property));
  // What a CommonJS or a dynamic import calls `default` is the module itself to everybody else.
  return name === 'default' && base.length === 1 && base[0]?.startsWith('require(') ? base : [...base, name];
}

/** The text of an expression, unless it is long. */
export function shortSource(node: Node, read: SyntaxReader): string | undefined {
  return node.endIndex - node.startIndex > MAX_PATH ? undefined : read.source(node);
}

/** The name without the `#` of a private member, or the `!` of TypeScript. */
export function publicName(source: string): string {
  return source.replace(/^#|!$/g, '');
}

/** What an assignment or a comparison calls its left side: `a`, `a.b`, `config['NAME']`. */
export function targetPath(
  node: Node,
  read: SyntaxReader,
): { target: Node; path: readonly string[] } | undefined {
  if (node.type === 'subscript_expression') {
    const key = fieldOf(node, 'index');
    const object = fieldOf(node, 'object');
    const base = object && memberPath(object, read);
    const content = key && stringContent(key);
    return base && content ? { target: content, path: [...base, read.source(content)] } : undefined;
  }
  const path = memberPath(node, read);
  if (!path) return undefined;
  return { target: fieldOf(node, 'property') ?? node, path };
}

/** The text between the quotes of a plain string without escapes. */
export function stringContent(node: Node): Node | undefined {
  if (node.type !== 'string' || node.namedChildCount !== 1) return undefined;
  return node.firstNamedChild ?? undefined;
}

/** `'…'`, `"…"` and `` `…` ``. */
export function isText({ type }: Node): boolean {
  return type === 'string' || type === 'template_string';
}
