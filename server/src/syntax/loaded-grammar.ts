import {
  type Language as Grammar,
  type Node,
  Parser,
  type Query,
  type QueryMatch,
  type QueryOptions,
  type Range,
  type Tree,
} from 'web-tree-sitter';
import type { ParserRuntime } from './parser-runtime';
import { Patience } from './patience';

/** The parser or the query comes to no end in a text, or to a bad one. */
export class ParserStuck extends Error {
  constructor() {
    super('the parser does not come to an end in this text');
  }
}

type QueryRange = Pick<QueryOptions, 'startIndex' | 'endIndex'>;

/** In milliseconds. */
const SHORT = 100;

/** A grammar with its query. Whatever the text, its work ends, and the next text is read as if this one had not been. */
export class LoadedGrammar {
  private parser: Parser;

  constructor(
    private readonly runtime: ParserRuntime,
    private readonly language: Grammar,
    private readonly query: Query,
  ) {
    this.parser = this.createParser();
  }

  /** The tree of a text, to be deleted by hand. Throws `ParserStuck`. */
  parse(text: string, old: Tree | null = null, includedRanges?: Range[]): Tree {
    const patience = new Patience(text.length);
    const tree = this.guarded(() =>
      this.parser.parse(text, old, {
        ...(includedRanges ? { includedRanges } : {}),
        progressCallback: ({ currentOffset }) => patience.isOver(currentOffset),
      }),
    );
    if (tree) return tree;
    // Else the next text would be taken for the rest of this one.
    this.guarded(() => this.parser.reset());
    throw new ParserStuck();
  }

  /** What the query finds in and below a node. `length`: of the text, in UTF-16 code units. Throws `ParserStuck`. */
  matches(node: Node, length: number, range: QueryRange): QueryMatch[] {
    if (node.hasError) {
      // To look for a heap takes longer than most queries.
      const soon = Date.now() + SHORT;
      const found = this.matchesUnless(() => Date.now() > soon, node, range);
      if (found) return found;
      if (hasHeap(node)) throw new ParserStuck();
    }
    const patience = new Patience(length);
    const found = this.matchesUnless((offset) => patience.isOver(offset), node, range);
    if (!found) throw new ParserStuck();
    return found;
  }

  /** Undefined where `isOver`, which is told how far the query has come, said so. */
  private matchesUnless(
    isOver: (offset: number) => boolean,
    node: Node,
    range: QueryRange,
  ): QueryMatch[] | undefined {
    let stopped = false;
    const found = this.guarded(() =>
      this.query.matches(node, {
        ...range,
        progressCallback: ({ currentOffset }) => {
          stopped = isOver(currentOffset);
          return stopped;
        },
      }),
    );
    return stopped ? undefined : found;
  }

  private createParser(): Parser {
    const parser = new Parser();
    parser.setLanguage(this.language);
    return parser;
  }

  /** The work of the runtime. After an exception in it the parser is in pieces, and freeing these is not safe. */
  private guarded<Result>(work: () => Result): Result {
    try {
      return work();
    } catch {
      this.runtime.unwind();
      this.parser = this.createParser();
      throw new ParserStuck();
    }
  }
}

/**
 * Whether there is an error node that is a long heap of brackets and the like. There is nothing to be found in it, and
 * the query looks for a named sibling behind each of its children, up to its end.
 */
function hasHeap(node: Node): boolean {
  return node.hasError && node.descendantsOfType('ERROR').some(isHeap);
}

function isHeap(node: Node): boolean {
  const { childCount } = node;
  return childCount > MANY_CHILDREN && node.namedChildCount < childCount / 10;
}

const MANY_CHILDREN = 1000;
