import type { Node } from 'web-tree-sitter';
import type { Handler } from '../../syntax/language';
import { fieldOf, named } from '../../syntax/nodes';
import type { RegionParts, SyntaxReader } from '../../syntax/syntax-reader';

/** Nodes that end the statements which are watched over. */
export const HANDLERS: ReadonlySet<string> = new Set(['rescue', 'else', 'ensure']);
/** What may stand behind a statement or a handler and is none. */
const IGNORED: ReadonlySet<string> = new Set(['comment', 'heredoc_body']);
/** Patterns that ask for more than to be equal to them. */
const MATCHING: ReadonlySet<string> = new Set(['regex', 'range', 'splat_argument', 'lambda']);

/** Handlers of what other facts stand in; the names are those of the query. */
export const regionHandlers: Readonly<Record<string, Handler>> = {
  method(node, _parts, read) {
    const name = fieldOf(node, 'name');
    if (name) read.region({ type: 'function', part: 'method', name, body: fieldOf(node, 'body') });
  },

  class(node, { name, body }, read) {
    // `class A::B` defines no name around it.
    const visible = name?.type === 'constant' ? 'scope' : 'none';
    read.region({ type: 'class', part: node.type === 'module' ? 'module' : 'class', name, visible, body });
  },

  /** The block of a call; that of a `->` is the lambda's. */
  block(node, _parts, read) {
    if (node.parent?.type === 'call')
      read.region({ type: 'function', part: 'block', body: fieldOf(node, 'body') });
  },

  lambda(node, { body }, read) {
    const name = labelOf(node);
    read.region({
      type: 'function',
      part: 'lambda',
      name,
      visible: 'none',
      body: (body && fieldOf(body, 'body')) ?? body,
      firstMark: name,
    });
  },

  if: branch('if'),
  elsif: branch('elsif'),
  unless: branch('unless', true),
  ternary: branch('ternary'),
  while: loop('while'),
  until: loop('until', true),
  for: loop('for'),

  case(node, _parts, read) {
    const value = fieldOf(node, 'value');
    for (const arm of named(node)) if (arm.type === 'when') whenOf(arm, node, value, read);
  },

  caseMatch(node, { value }, read) {
    for (const arm of named(node)) if (arm.type === 'in_clause') inOf(arm, node, value, read);
  },

  begin(node, _parts, read) {
    if (!isWatched(node)) return;
    const children = named(node);
    const end = children.findIndex(({ type }) => HANDLERS.has(type));
    const first = children[0];
    if (end > 0 && first && children[end]?.type !== 'else')
      read.region({ type: 'try', part: 'try', own: first, until: children[end - 1] });
  },

  rescue(_node, { body }, read) {
    read.region({ type: 'try', part: 'catch', body });
  },

  ensure(_node, _parts, read) {
    read.region({ type: 'try', part: 'finally' });
  },

  rescued(node, _parts, read) {
    const value = fieldOf(node, 'body');
    const handler = fieldOf(node, 'handler');
    if (!value || !handler) return;
    read.region({ type: 'try', part: 'try', own: value });
    read.region({ type: 'try', part: 'catch', own: handler });
  },
};

/** A cheap test whether statements end in what handles their errors; most bodies do not. */
function isWatched(node: Node): boolean {
  let last = node.lastNamedChild;
  while (last && IGNORED.has(last.type)) last = last.previousNamedSibling;
  return last !== null && HANDLERS.has(last.type);
}

function branch(part: string, negated = false): Handler {
  return tested({ type: 'branch', part, negated });
}

function loop(part: string, negated = false): Handler {
  return tested({ type: 'loop', part, negated });
}

function tested(parts: RegionParts): Handler {
  return (node, _parts, read) => {
    const test = fieldOf(node, 'condition');
    // Without a body nothing stands where the test holds; all behind the test is the other arm.
    const body = fieldOf(node, 'consequence') ?? fieldOf(node, 'body') ?? test;
    if (test) read.region({ ...parts, test, body });
  };
}

/** What a function without a name is given to: `ON_EXIT = -> { … }`, `{ exit: -> { … } }`, `if: -> { … }`. */
function labelOf({ parent }: Node): Node | undefined {
  if (parent?.type === 'assignment') return fieldOf(parent, 'left');
  return parent?.type === 'pair' ? fieldOf(parent, 'key') : undefined;
}

/** Where an arm holds, those behind it are not looked at: as an `elsif`, it reaches to the end of the whole. */
function whenOf(arm: Node, whole: Node, value: Node | undefined, read: SyntaxReader): void {
  const patterns = named(arm).flatMap((child) => (child.type === 'pattern' ? named(child).slice(0, 1) : []));
  const [only, ...more] = patterns;
  const body = fieldOf(arm, 'body') ?? only;
  const common = { type: 'branch', part: 'when', own: arm, until: whole, body } as const;
  if (!value) read.region(more.length === 0 ? { ...common, test: only } : common);
  else if (patterns.some(({ type }) => MATCHING.has(type))) read.region(common);
  else read.region({ ...common, test: value, against: patterns });
}

/** `in "a" | "b"`; what other patterns ask cannot be said, nor what a pattern and a guard ask together. */
function inOf(arm: Node, whole: Node, value: Node | undefined, read: SyntaxReader): void {
  const pattern = fieldOf(arm, 'pattern');
  const guard = fieldOf(arm, 'guard');
  const body = fieldOf(arm, 'body') ?? pattern;
  const common = { type: 'branch', part: 'in', own: arm, until: whole, body } as const;
  const patterns = !pattern ? [] : pattern.type === 'alternative_pattern' ? named(pattern) : [pattern];
  if (!guard && patterns.length > 0 && patterns.every(isConstant))
    read.region({ ...common, test: value, against: patterns });
  else if (guard && pattern?.type === 'identifier')
    read.region({ ...common, test: fieldOf(guard, 'condition'), negated: guard.type === 'unless_guard' });
  else read.region(common);
}

function isConstant({ type }: Node): boolean {
  return /^(?:string|simple_symbol|integer|float|true|false|nil|scope_resolution)$/.test(type);
}
