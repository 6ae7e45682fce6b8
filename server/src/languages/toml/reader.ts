import { type AST, ParseError, parseTOML } from 'toml-eslint-parser';
import { SourceBuilder } from '../../shell/source';
import type { Span } from '../../text/span';
import { lineEnd, lineStart } from '../../text/text';
import { addEscaped } from '../shared/escapes';
import type { FactSink } from '../shared/fact-sink';
import { addEntries, type Pair, type PairReader, type ScalarNode, type TreeNode } from '../shared/tree';

/** How many lines that can't be read are left out before the whole is given up. */
const MOST_REPAIRS = 8;

/** Adds an entry for every value. A line that can't be read, as one that is being typed, is left out. */
export function addToml(text: string, sink: FactSink, reader?: PairReader): void {
  const table = parseTolerantly(text);
  if (table) new TomlReader(text, sink, reader).table(table.body, []);
}

function parseTolerantly(text: string): AST.TOMLTopLevelTable | undefined {
  let repaired = text;
  for (let repairs = 0; repairs <= MOST_REPAIRS; repairs++) {
    try {
      return parseTOML(repaired).body[0];
    } catch (error) {
      if (!(error instanceof ParseError)) throw error;
      repaired = withoutLine(repaired, error.index);
    }
  }
  return undefined;
}

/** The text with the line blank that was read last before an error at a UTF-16 offset. */
function withoutLine(text: string, index: number): string {
  const last = Math.max(0, text.slice(0, index).trimEnd().length - 1);
  const start = lineStart(text, last);
  const end = lineEnd(text, last);
  const isBlank = text.slice(start, end).trim() === '';
  // Where it was blanked before, the error is in what follows.
  return isBlank ? blanked(text, lineStart(text, index), lineEnd(text, index)) : blanked(text, start, end);
}

function blanked(text: string, start: number, end: number): string {
  return `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`;
}

class TomlReader {
  constructor(
    private readonly text: string,
    private readonly sink: FactSink,
    private readonly reader: PairReader | undefined,
  ) {}

  table(body: readonly (AST.TOMLKeyValue | AST.TOMLTable)[], path: readonly string[], above?: Span): void {
    for (const node of body) {
      if (node.type === 'TOMLTable') {
        const keys = node.resolvedKey.map(String);
        const last = node.key.keys[node.key.keys.length - 1];
        this.sink.region({
          type: 'section',
          part: node.kind === 'array' ? 'array' : 'table',
          name: node.resolvedKey.filter((key) => typeof key === 'string').join('.'),
          own: this.span(node),
          path: keys,
        });
        this.table(node.body, keys, last && this.span(last));
      } else this.keyValue(node, path, above);
    }
  }

  private keyValue(node: AST.TOMLKeyValue, path: readonly string[], above?: Span): void {
    addEntries(this.map(node, [this.pair(node)]), path, this.sink, this.reader, above);
  }

  /** Dotted keys are maps in maps. */
  private pair({ key, value }: AST.TOMLKeyValue): Pair {
    const pairs = key.keys.map((part) => ({
      key: part.type === 'TOMLBare' ? part.name : part.value,
      keySpan: this.span(part),
    }));
    return pairs.reduceRight<Pair | undefined>(
      (inner, outer) => ({ ...outer, value: inner ? this.map(key, [inner]) : this.value(value) }),
      undefined,
    ) as Pair;
  }

  private value(node: AST.TOMLContentNode): TreeNode {
    switch (node.type) {
      case 'TOMLArray':
        return {
          kind: 'list',
          span: this.span(node),
          items: node.elements.map((element) => this.value(element)),
        };
      case 'TOMLInlineTable':
        return this.map(
          node,
          node.body.map((pair) => this.pair(pair)),
        );
      default:
        return this.scalar(node);
    }
  }

  private map(node: AST.TOMLNode, pairs: readonly Pair[]): TreeNode {
    return { kind: 'map', span: this.span(node), pairs };
  }

  private scalar(node: AST.TOMLValue): ScalarNode {
    const span = this.span(node);
    if (node.kind !== 'string') {
      const value =
        node.kind === 'integer' || node.kind === 'float' || node.kind === 'boolean' ? node.value : span;
      return {
        kind: 'scalar',
        value: value === span ? this.text.slice(...node.range) : (node.value as number | boolean),
        span,
        content: span,
        source: () => this.source(node.range[0], node.range[1], false),
      };
    }
    const quotes = node.multiline ? 3 : 1;
    const [start, end] = [node.range[0] + quotes, node.range[1] - quotes];
    return {
      kind: 'scalar',
      value: node.value,
      span,
      content: this.sink.span(start, end),
      source: () => this.source(start, end, node.style === 'basic'),
    };
  }

  private source(start: number, end: number, escaped: boolean) {
    const builder = new SourceBuilder();
    if (escaped) addEscaped(this.text, start, end, builder);
    else builder.copy(this.text, start, end);
    return builder.build(end);
  }

  private span({ range }: AST.TOMLNode) {
    return this.sink.span(range[0], range[1]);
  }
}
