import { type Node, parseTree } from 'jsonc-parser';
import { SourceBuilder } from '../../shell/source';
import { type Anchor, Span } from '../../text/span';
import { addEscaped } from '../shared/escapes';
import type { Pair, ScalarNode, TreeNode } from '../shared/tree';

/**
 * Reads JSON, with comments and trailing commas, into a tree whose spans count from `anchor`, which is where `text`
 * starts. Tolerant: what can't be read is left out. Throws only where nesting is too deep for the stack.
 */
export function readJson(text: string, anchor: Anchor): TreeNode | undefined {
  const root = parseTree(text, [], { allowTrailingComma: true });
  return root && new TreeReader(text, anchor).node(root);
}

class TreeReader {
  constructor(
    private readonly text: string,
    private readonly anchor: Anchor,
  ) {}

  node(node: Node): TreeNode | undefined {
    const { children = [] } = node;
    switch (node.type) {
      case 'object':
        return {
          kind: 'map',
          span: this.span(node),
          pairs: children.flatMap((child) => this.pair(child) ?? []),
        };
      case 'array':
        return {
          kind: 'list',
          span: this.span(node),
          items: children.flatMap((child) => this.node(child) ?? []),
        };
      case 'property':
        return undefined;
      default:
        return this.scalar(node);
    }
  }

  private pair({ children: [key, value] = [] }: Node): Pair | undefined {
    const read = value && this.node(value);
    return key && read && { key: String(key.value), keySpan: this.span(key), value: read };
  }

  private scalar(node: Node): ScalarNode {
    const span = this.span(node);
    const quotes = node.type === 'string' ? 1 : 0;
    const content = span.slice(quotes, Math.max(quotes, span.length - quotes));
    const value = node.value as ScalarNode['value'];
    return { kind: 'scalar', value, span, content, source: () => this.source(content) };
  }

  private source(content: Span) {
    const base = this.anchor.offset;
    const builder = new SourceBuilder();
    addEscaped(this.text, content.start - base, content.end - base, builder);
    const { text, at } = builder.build(content.end - base);
    return { text, at: (index: number) => base + at(index) };
  }

  private span({ offset, length }: Node): Span {
    return new Span(this.anchor, offset, length);
  }
}
