import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseAllDocuments,
  type Scalar,
  type Pair as YamlPair,
} from 'yaml';
import { type Anchor, Span } from '../../text/span';
import type { Pair, ScalarNode, TreeNode } from '../shared/tree';
import { type ScalarStyle, scalarRange, scalarSource } from './scalars';

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
};
/** Positions and values are all that is wanted: no messages, no checks that take time. */
const OPTIONS = { strict: false, uniqueKeys: false, logLevel: 'silent', prettyErrors: false } as const;

/**
 * Reads YAML into a tree per document whose spans count from `anchor`, which is where `text` starts. `masked` is the
 * text without templates, see there. Tolerant: what can't be read is left out. Throws only where nesting is too deep
 * for the stack.
 */
export function readYaml(text: string, masked: string, anchor: Anchor): readonly TreeNode[] {
  const reader = new TreeReader(text, masked, anchor);
  const documents = parseAllDocuments(masked, OPTIONS);
  if (!Array.isArray(documents)) return [];
  return documents.flatMap(({ contents }) => reader.node(contents) ?? []);
}

class TreeReader {
  constructor(
    private readonly text: string,
    private readonly masked: string,
    private readonly anchor: Anchor,
  ) {}

  node(node: unknown): TreeNode | undefined {
    if (isScalar(node)) return this.scalar(node);
    if (isSeq(node)) {
      const items = node.items.flatMap((item) => this.node(item) ?? this.pairInList(item) ?? []);
      return { kind: 'list', span: this.spanOf(node), items };
    }
    if (isMap(node)) {
      return {
        kind: 'map',
        span: this.spanOf(node),
        pairs: node.items.flatMap((pair) => this.pair(pair) ?? []),
      };
    }
    return undefined;
  }

  /** `[a: 1]`: a map of one pair. */
  private pairInList(item: unknown): TreeNode | undefined {
    const pair = isPair(item) ? this.pair(item) : undefined;
    return pair && { kind: 'map', span: pair.keySpan.to(pair.value?.span ?? pair.keySpan), pairs: [pair] };
  }

  private pair({ key, value }: YamlPair): Pair | undefined {
    const range = (key as Node | null)?.range;
    if (!range) return undefined;
    const [start, end] = range;
    const keySpan = this.span(start, end);
    const text =
      isScalar(key) && typeof key.value === 'string' ? key.value : this.text.slice(start, end).trim();
    if (isAlias(value)) return { key: text, keySpan };
    const read = this.node(value) ?? this.nothing(end);
    return { key: text, keySpan, value: read };
  }

  /** A key without a value, as in `{ name }`. */
  private nothing(at: number): ScalarNode {
    const span = this.span(at, at);
    return {
      kind: 'scalar',
      value: null,
      span,
      content: span,
      source: () => ({ text: '', at: () => span.start }),
    };
  }

  private scalar(node: Scalar): ScalarNode | undefined {
    if (!node.range) return undefined;
    const [start, end] = node.range;
    const style = STYLES[node.type ?? ''] ?? 'plain';
    const range = scalarRange(this.text, style, start, end);
    const source = () => scalarSource(this.text, style, range, this.anchor.offset);
    const written = this.text.slice(start, end);
    return {
      kind: 'scalar',
      value: written === this.masked.slice(start, end) ? plainValue(node.value, written) : source().text,
      span: this.span(range.start, range.end),
      content: this.span(range.contentStart, range.contentEnd),
      source,
    };
  }

  /** Without the line breaks behind it, which the parser counts in. */
  private spanOf({ range }: Node): Span {
    const start = range?.[0] ?? 0;
    let end = range?.[1] ?? 0;
    while (end > start && isBlank(this.text.charCodeAt(end - 1))) end--;
    return this.span(start, end);
  }

  private span(start: number, end: number): Span {
    return new Span(this.anchor, start, Math.max(0, end - start));
  }
}

/** Tags can make other things of a scalar, as of `!!binary`. */
function plainValue(value: unknown, written: string): ScalarNode['value'] {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    default:
      return value === null || value === undefined ? null : written;
  }
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 10 || unit === 13 || unit === 9;
}
