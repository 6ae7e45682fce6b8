import type { Node } from 'web-tree-sitter';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';

/** A thing that gets a value: the node that names it, and its member path. */
export interface Named {
  readonly target: Node;
  readonly path: readonly string[];
}

/** The member path of a plain name or attribute chain; undefined for anything else. */
export function dottedPath(node: Node, read: SyntaxReader): readonly string[] | undefined {
  if (node.type === 'identifier') return [read.source(node)];
  if (node.type !== 'attribute') return undefined;
  const object = fieldOf(node, 'object');
  const base = object && dottedPath(object, read);
  const attribute = fieldOf(node, 'attribute');
  return base && attribute ? [...base, read.source(attribute)] : undefined;
}

/** What stands between the quotes of a string without holes. */
function contentOf(node: Node): Node | undefined {
  if (node.type !== 'string') return undefined;
  const [content, ...more] = node.namedChildren.filter((child) =>
    /content|interpolation/.test(child?.type ?? ''),
  );
  return content?.type === 'string_content' && more.length === 0 ? content : undefined;
}

/** The text of a string that is a key; undefined for anything else. */
export function keyOf(node: Node, read: SyntaxReader): string | undefined {
  const content = contentOf(node);
  return content && read.source(content);
}

/** What an assignment's target is called: `a`, `a.b`, `config["NAME"]`, `settings()["db"].password`. */
export function targetOf(node: Node, read: SyntaxReader): Named | undefined {
  if (node.type === 'identifier') return { target: node, path: [read.source(node)] };
  const target = node.type === 'subscript' ? subscriptKey(node) : fieldOf(node, 'attribute');
  const owner = target && ownerPath(node, read);
  return target && owner && owner.length > 0 ? { target, path: [...owner, read.source(target)] } : undefined;
}

/** Whether several targets stand in a node: `a, (b, *c)`. */
export function isPattern({ type }: Node): boolean {
  return /^(?:pattern_list|tuple_pattern|list_pattern|tuple|list)$/.test(type);
}

/** The targets in a pattern, those in inner ones and that of a `*rest`, too. */
export function targetsOf(node: Node, read: SyntaxReader): readonly Named[] {
  if (isPattern(node) || node.type === 'list_splat_pattern' || node.type === 'list_splat')
    return named(node).flatMap((one) => targetsOf(one, read));
  const target = targetOf(node, read);
  return target ? [target] : [];
}

function subscriptKey(node: Node): Node | undefined {
  const key = fieldOf(node, 'subscript');
  return key && contentOf(key);
}

/** The names in what a member or item belongs to; calls and indexes that are no strings are passed over. */
function ownerPath(node: Node, read: SyntaxReader): readonly string[] {
  const owner =
    fieldOf(node, 'object') ??
    fieldOf(node, 'function') ??
    (node.type === 'subscript' ? fieldOf(node, 'value') : undefined);
  if (!owner) return [];
  if (owner.type === 'identifier') return [read.source(owner)];
  const own = owner.type === 'subscript' ? subscriptKey(owner) : fieldOf(owner, 'attribute');
  return [...ownerPath(owner, read), ...(own ? [read.source(own)] : [])];
}

/** What a value is called: as a target, or `form.get("password")`, whose name is what it gets. */
export function lastNameOf(node: Node, read: SyntaxReader): Named | undefined {
  if (node.type !== 'call') return targetOf(node, read);
  const callee = fieldOf(node, 'function');
  const method = callee && fieldOf(callee, 'attribute');
  const list = fieldOf(node, 'arguments');
  const [key] = list ? named(list) : [];
  const content = key && contentOf(key);
  if (!callee || !method || !content || !/^(?:get|pop|getlist)$/.test(read.source(method))) return undefined;
  return { target: content, path: [...ownerPath(callee, read), read.source(content)] };
}

/** A declared type as it is written: `Optional[Foo]` and quotes taken off, generics dropped. */
export function typeName(source: string): string {
  return source
    .replace(/^(?:Optional\[)?["']?/, '')
    .replace(/[\]"'[].*$/s, '')
    .trim();
}

/** The declared type of what a function answers. */
export function result(node: Node, read: SyntaxReader): string | undefined {
  const type = fieldOf(node, 'return_type');
  return type && typeName(read.source(type));
}
