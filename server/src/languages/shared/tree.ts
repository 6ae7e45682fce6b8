import type { CommandSource } from '../../semantics/commands';
import type { Span } from '../../text/span';
import type { CommandLine, FactSink, Scalar } from './fact-sink';

/** What YAML and JSON have in common: maps, lists and scalars, each with its place. */
export type TreeNode = MapNode | ListNode | ScalarNode;

export interface MapNode {
  readonly kind: 'map';
  readonly span: Span;
  readonly pairs: readonly Pair[];
}

export interface Pair {
  readonly key: string;
  /** The key as it is written. */
  readonly keySpan: Span;
  /** Absent for an alias: what it stands for is read where it is written. */
  readonly value?: TreeNode;
}

export interface ListNode {
  readonly kind: 'list';
  readonly span: Span;
  readonly items: readonly TreeNode[];
}

export interface ScalarNode extends Scalar {
  readonly kind: 'scalar';
  /** Its characters after quotes and escapes were resolved, for reading them as a command line. */
  source(): CommandSource;
}

/**
 * Sees every pair of a tree before its value is read; `path` ends in the key of the pair. It may add facts, and answers
 * true where it has read the value itself.
 */
export type PairReader = (pair: Pair, parent: MapNode, path: readonly string[], sink: FactSink) => boolean;

/** The value of a key; undefined where `node` is no map or has no such key. */
export function childOf(node: TreeNode | undefined, key: string): TreeNode | undefined {
  return node?.kind === 'map' ? node.pairs.find((pair) => pair.key === key)?.value : undefined;
}

/** The scalar as a string; undefined for anything else. */
export function stringOf(node: TreeNode | undefined): string | undefined {
  return node?.kind === 'scalar' && node.value !== null ? String(node.value) : undefined;
}

/** Adds an entry for every scalar at and below `node`, which stands at `path`; `above` is the last key of that. */
export function addEntries(
  node: TreeNode,
  path: readonly string[],
  sink: FactSink,
  reader?: PairReader,
  above?: Span,
): void {
  switch (node.kind) {
    case 'scalar':
      // An item of a list: it has no key that stands anywhere.
      sink.entry(path, node.span.slice(0, 0), node, path[path.length - 1] ?? '', above);
      return;
    case 'list':
      node.items.forEach((item, index) => {
        const own = [...path, String(index)];
        addItem(item, item.span, own, sink);
        addEntries(item, own, sink, reader, above);
      });
      return;
    case 'map':
      for (const pair of node.pairs) addPair(pair, node, [...path, pair.key], sink, reader, above);
  }
}

/**
 * Adds the region of a map, of a list, of an alias, or of what its dialect makes more of. A value of a map is called by
 * its key, an item of a list by its own `name`.
 */
export function addItem(
  node: TreeNode | undefined,
  own: Span,
  path: readonly string[],
  sink: FactSink,
  key = stringOf(childOf(node, 'name')),
  keySpan?: Span,
): void {
  const kind = sink.itemKind?.(path, node);
  if (!kind && node?.kind === 'scalar') return;
  sink.region({
    ...(kind ?? { type: 'item', part: node?.kind ?? 'alias', ...(key === undefined ? {} : { name: key }) }),
    ...(keySpan ? { nameSpan: keySpan } : {}),
    own,
    body: node?.span ?? own,
    path,
  });
}

function addPair(
  pair: Pair,
  parent: MapNode,
  path: readonly string[],
  sink: FactSink,
  reader?: PairReader,
  above?: Span,
): void {
  const own = pair.value ? pair.keySpan.to(pair.value.span) : pair.keySpan;
  addItem(pair.value, own, path, sink, pair.key, pair.keySpan);
  if (reader?.(pair, parent, path, sink) || !pair.value) return;
  if (pair.value.kind === 'scalar') sink.entry(path, pair.keySpan, pair.value, pair.key, above);
  else addEntries(pair.value, path, sink, reader, pair.keySpan);
}

/**
 * Reads `NAME=value` items of a list as if they were pairs of a map; `NAME` alone has no value. Answers false, and does
 * nothing, where `node` is not such a list.
 */
export function addAssignments(node: TreeNode | undefined, path: readonly string[], sink: FactSink): boolean {
  if (node?.kind !== 'list' || !node.items.every((item) => item.kind === 'scalar')) return false;
  for (const item of node.items) {
    if (item.kind === 'scalar') addAssignment(item, path, sink);
  }
  return true;
}

function addAssignment({ content, source }: ScalarNode, path: readonly string[], sink: FactSink): void {
  const { text, at } = source();
  const equals = text.indexOf('=');
  const end = equals === -1 ? text.length : equals;
  const span = (from: number, to: number) => content.slice(at(from) - content.start, at(to) - content.start);
  const value = equals === -1 ? content.slice(content.length) : span(equals + 1, text.length);
  const name = text.slice(0, end).trim();
  if (name === '') return;
  sink.entry([...path, name], span(0, end), {
    value: equals === -1 ? null : text.slice(equals + 1),
    span: value,
    content: value,
    source: () => ({ text: text.slice(equals + 1), at: (index) => at(equals + 1 + index) }),
  });
}

/**
 * Reads a command that is a string or a list of words. `lineForm` tells whether a shell reads the string: Compose only
 * cuts it into words.
 */
export function addCommand(
  node: TreeNode | undefined,
  { role, label }: Pick<CommandLine, 'role' | 'label'>,
  sink: FactSink,
  lineForm: 'shell' | 'exec' = 'shell',
): void {
  const named = { role, ...(label === undefined ? {} : { label }) };
  if (node?.kind === 'scalar' && typeof node.value === 'string') {
    sink.script({ ...named, form: lineForm, span: node.span }, node.source());
  } else if (node?.kind === 'list') addWords(node.items, { ...named, span: node.span }, sink);
}

/** Reads a list of words as a command; nothing where one is not a scalar. */
export function addWords(
  items: readonly TreeNode[],
  line: Pick<CommandLine, 'role' | 'label' | 'span'>,
  sink: FactSink,
): void {
  const words = items.filter((item) => item.kind === 'scalar');
  if (words.length === items.length) {
    sink.words(
      { ...line, form: 'exec' },
      words.map((word) => word.source()),
    );
  }
}
