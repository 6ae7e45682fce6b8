import type { Node } from 'web-tree-sitter';
import type { ReferenceSyntax } from './language';
import { standsAs } from './nodes';

/** What is done to a thing where its name stands. */
export type ReferenceKind = 'read' | 'write' | 'call' | 'mutate' | 'declare';

/** A place where a name stands for a thing. */
export interface Mention {
  /** UTF-16 offsets of the name. */
  readonly start: number;
  readonly end: number;
  readonly kind: ReferenceKind;
  /** The member that is read, called or changed: `push` in `orders.push(1)`, `x` in `orders.x = 1`. */
  readonly member?: string;
  /** The member that comes right behind the name: `orders` in `shop.orders.push(1)`. */
  readonly first?: string;
}

/** Longer accesses are data or a made-up file. */
const MAX_ACCESS = 32;

/**
 * Every place between two UTF-16 offsets where a word is the name of a variable, found by a search for the word, and one
 * look at the syntax of each hit.
 */
export function mentionsOf(
  name: string,
  { start: from, end: to }: { readonly start: number; readonly end: number },
  text: string,
  nodeAt: (start: number, end: number) => Node | null,
  syntax: ReferenceSyntax,
  sigil = '',
): readonly Mention[] {
  const found: Mention[] = [];
  for (
    let start = text.indexOf(name, from);
    start !== -1 && start < to;
    start = text.indexOf(name, start + 1)
  ) {
    const end = start + name.length;
    if (isWord(text.charCodeAt(start - 1)) || isWord(text.charCodeAt(end))) continue;
    let node = nodeAt(start, end);
    // Variables of PHP are a `$` with a name in it.
    if (node?.parent && !syntax.names.includes(node.type) && syntax.names.includes(node.parent.type))
      node = node.parent;
    if (node && syntax.texts?.includes(node.type)) {
      if (isHole(text, start)) found.push({ start, end, kind: 'read' });
      continue;
    }
    if (!node || !syntax.names.includes(node.type) || !isName(node, start, end, text, syntax, sigil))
      continue;
    const kind = kindOf(node, syntax, text);
    if (kind) found.push({ start, end, ...kind });
  }
  return found;
}

/** Whether a `$` that is none of the text stands before an offset. */
function isHole(text: string, start: number): boolean {
  let backslashes = 0;
  while (text[start - 2 - backslashes] === '\\') backslashes++;
  return text[start - 1] === '$' && backslashes % 2 === 0;
}

/** Whether a node is the name alone: with a sign before it, or a word that says where it lives. */
function isName(
  { startIndex, endIndex }: Node,
  start: number,
  end: number,
  text: string,
  { prefixes, sigils }: ReferenceSyntax,
  sigil: string,
): boolean {
  const before = text.slice(startIndex, start);
  if (sigil !== '' || sigils?.includes(before)) return endIndex === end && before === sigil;
  if (endIndex - startIndex <= end - start + 1) return true;
  return endIndex === end && (prefixes?.includes(before.toLowerCase()) ?? false);
}

function kindOf(
  name: Node,
  syntax: ReferenceSyntax,
  text: string,
): Pick<Mention, 'kind' | 'member' | 'first'> | undefined {
  const { parent } = name;
  if (!parent) return { kind: 'read' };
  if (stands(syntax.labels, name, parent)) return undefined;
  if (stands(syntax.declares, name, parent)) return { kind: 'declare' };
  let top = name;
  let member: string | undefined;
  let first: string | undefined;
  for (let depth = 0; depth < MAX_ACCESS; depth++) {
    const around = top.parent;
    const field = around ? syntax.access[around.type] : undefined;
    if (!around || field === undefined || !standsAs(top, around, field) || writes(around, syntax)) break;
    const name = lastName(around, top, text);
    if (depth === 0) first = name;
    member = name ?? member;
    top = around;
  }
  const isPart = top.id !== name.id;
  const kind = usedAs(top, isPart, member, syntax, text);
  return {
    kind,
    ...(member === undefined ? {} : { member }),
    ...(first === undefined ? {} : { first }),
  };
}

/** The node with all around it that hold nothing else. */
function outermost(node: Node, { wrappers }: ReferenceSyntax): Node {
  let outer = node;
  while (outer.parent?.childCount === 1 && wrappers?.includes(outer.parent.type)) outer = outer.parent;
  return outer;
}

function usedAs(
  inner: Node,
  isPart: boolean,
  member: string | undefined,
  syntax: ReferenceSyntax,
  text: string,
): ReferenceKind {
  const mutates = member !== undefined && syntax.mutators.includes(member);
  // In some grammars the call itself is an access to what it is called on.
  if (syntax.calls[inner.type] !== undefined && isPart && mutates) return 'mutate';
  const top = outermost(inner, syntax);
  const around = top.parent;
  if (!around) return 'read';
  const called = syntax.calls[around.type];
  if (called !== undefined && standsAs(top, around, called)) {
    const method = calledMethod(around, top, text) ?? (isPart ? member : undefined);
    if (method !== undefined) return syntax.mutators.includes(method) ? 'mutate' : 'read';
    return isPart ? 'read' : 'call';
  }
  if (isChanged(top, around, syntax)) return 'mutate';
  const written = writes(around, syntax);
  if (written !== undefined && standsAs(top, around, written)) return isPart ? 'mutate' : 'write';
  const deleted = syntax.deletes?.[around.type];
  const deletes = syntax.deleteWord === undefined || around.firstChild?.type === syntax.deleteWord;
  if (deleted !== undefined && deletes && standsAs(top, around, deleted)) return isPart ? 'mutate' : 'write';
  // Targets that stand in a list: `a[k], b = …`.
  const list = outermost(around, syntax);
  const outer = list.parent;
  const listed = outer ? writes(outer, syntax) : undefined;
  if (outer && listed !== undefined && standsAs(list, outer, listed)) return isPart ? 'mutate' : 'write';
  return isChangedByFunction(top, syntax, text) ? 'mutate' : 'read';
}

/** `list << item`; what is made of a number with `bits << 2` is another one. */
function isChanged(top: Node, around: Node, { changing }: ReferenceSyntax): boolean {
  const operators = changing?.[around.type];
  if (!operators?.some((operator) => around.children.some((child) => child?.type === operator))) return false;
  const isNumber =
    around.lastNamedChild?.type === 'integer' && /assign|binary/.test(around.parent?.type ?? '');
  return standsAs(top, around, '') && !isNumber;
}

/** The field in which a node holds what it writes to; undefined where it writes nothing. */
function writes(node: Node, syntax: ReferenceSyntax): string | undefined {
  const tokens = syntax.writing?.[node.type];
  const isWriting = !tokens || node.children.some((child) => child && tokens.includes(child.type));
  return isWriting ? syntax.writes[node.type] : undefined;
}

/** `delete(m, k)`, `array_push($list, $x)` */
function isChangedByFunction(top: Node, { mutating, calls }: ReferenceSyntax, text: string): boolean {
  if (!mutating) return false;
  let argument = top;
  for (let depth = 0; depth < 3 && argument.parent; depth++) {
    const call = argument.parent.parent;
    const field = call ? calls[call.type] : undefined;
    const callee = call && field ? call.childForFieldName(field) : call?.firstNamedChild;
    if (field !== undefined && callee) {
      const position = mutating[text.slice(callee.startIndex, callee.endIndex)];
      return position !== undefined && argument.parent.namedChildren[position]?.id === argument.id;
    }
    argument = argument.parent;
  }
  return false;
}

/** The method's name in a call that has its receiver and the name as children of its own. */
function calledMethod(call: Node, receiver: Node, text: string): string | undefined {
  const name = call.childForFieldName('name') ?? call.childForFieldName('method');
  return name && name.id !== receiver.id ? text.slice(name.startIndex, name.endIndex) : undefined;
}

/** The name behind the thing in an access: undefined for an index. */
function lastName(access: Node, thing: Node, text: string): string | undefined {
  const last = access.lastNamedChild;
  const name =
    access.childForFieldName('property') ??
    access.childForFieldName('attribute') ??
    access.childForFieldName('field') ??
    access.childForFieldName('name') ??
    access.childForFieldName('method') ??
    access.namedChildren.find((child) => child?.type === 'member_name') ??
    (last && /identifier|name/.test(last.type) && /member|navigation|select|attribute/.test(access.type)
      ? last
      : null);
  return name && name.id !== thing.id ? text.slice(name.startIndex, name.endIndex) : undefined;
}

function stands(fields: Readonly<Record<string, readonly string[]>>, node: Node, parent: Node): boolean {
  return fields[parent.type]?.some((field) => standsAs(node, parent, field)) ?? false;
}

function isWord(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code > 127
  );
}
