import type {
  Language as Grammar,
  Node,
  Parser,
  Query,
  QueryMatch,
  QueryOptions,
  Range,
  Tree,
} from 'web-tree-sitter';
import type { OffsetRange } from '../text/text';
import type { ParserRuntime } from './parser-runtime';
import { Patience, Stopwatch } from './patience';
import { atOnce, inOneTurn, TakesLong, type Turn, type Work } from './turns';

/** The parser or the query comes to no end in a text, or to a bad one. */
export class ParserStuck extends Error {
  constructor() {
    super('the parser does not come to an end in this text');
  }
}

/** web-tree-sitter 0.26 counts everything in UTF-16 code units but the range of a query, which it takes in bytes. */
const BYTES_PER_UNIT = 2;

/** A grammar with its query. Whatever the text, its work ends, and the next text is read as if this one had not been. */
export class LoadedGrammar {
  /** A parser keeps a text that it has half parsed, so each text that is being parsed has one of its own. */
  private readonly idle: Parser[] = [];

  constructor(
    private readonly runtime: ParserRuntime,
    private readonly language: Grammar,
    private readonly query: Query,
    /** The patterns that begin at the root of a tree, where there are any. */
    private readonly rootQuery: Query | undefined,
  ) {
    this.idle.push(this.createParser());
  }

  /**
   * The tree of a text, to be deleted by hand. Throws `ParserStuck`.
   *
   * @param longest how long that may take, in milliseconds of running; where absent, as long as there is headway
   */
  parse(text: string, longest?: number): Tree {
    if (longest === undefined) return atOnce((turn) => this.parsing(turn, text));
    const watch = new Stopwatch();
    try {
      return inOneTurn((turn) => this.parsing(turn, text), { isOver: () => watch.exceeds(longest) });
    } catch (error) {
      throw error instanceof TakesLong ? new ParserStuck() : error;
    }
  }

  /** As `parse`, giving way to others. */
  *parsing(turn: Turn, text: string, old: Tree | null = null, includedRanges?: Range[]): Work<Tree> {
    const patience = new Patience(text.length);
    const parser = this.idle.pop() ?? this.createParser();
    // What is left of it: after an exception it is in pieces, and freeing these is not safe.
    let left: 'whole' | 'half a tree' | 'pieces' = 'pieces';
    let isStuck = false;
    const options = {
      ...(includedRanges ? { includedRanges } : {}),
      progressCallback: ({ currentOffset }: { readonly currentOffset: number }) => {
        isStuck = patience.isOver(currentOffset);
        return isStuck || turn.isOver();
      },
    };
    try {
      for (;;) {
        // Called again with the same text, a parser that was stopped goes on.
        const tree = this.guarded(() => parser.parse(text, old, options));
        left = tree ? 'whole' : 'half a tree';
        if (tree) return tree;
        if (isStuck) throw new ParserStuck();
        patience.suspend();
        yield;
        patience.resume();
        left = 'pieces';
      }
    } finally {
      // Else the next text would be taken for the rest of this one.
      if (left === 'half a tree') parser.reset();
      if (left !== 'pieces') this.release(parser);
    }
  }

  /**
   * What the query finds in and below a node, in a range of UTF-16 code units, but for what begins at the root; undefined
   * where `isOver`, which is told how far the query has come, said that it takes too long. Throws `ParserStuck`.
   */
  matches(
    node: Node,
    range: OffsetRange,
    isOver: (offset: number) => boolean,
  ): readonly QueryMatch[] | undefined {
    return this.search(this.query, node, range, isOver);
  }

  /** What begins at the root, as far as it touches a range. Takes some time for each node below the root. */
  matchesAtRoot(root: Node, range: OffsetRange): readonly QueryMatch[] {
    const { rootQuery } = this;
    const found = rootQuery && this.search(rootQuery, root, range, () => false, { maxStartDepth: 0 });
    return found ?? [];
  }

  private search(
    query: Query,
    node: Node,
    { start, end }: OffsetRange,
    isOver: (offset: number) => boolean,
    options: QueryOptions = {},
  ): readonly QueryMatch[] | undefined {
    let stopped = false;
    const found = this.guarded(() =>
      query.matches(node, {
        ...options,
        startIndex: start * BYTES_PER_UNIT,
        endIndex: end * BYTES_PER_UNIT,
        progressCallback: ({ currentOffset }) => {
          stopped = isOver(currentOffset);
          return stopped;
        },
      }),
    );
    return stopped ? undefined : found;
  }

  private createParser(): Parser {
    const parser = new this.runtime.library.Parser();
    parser.setLanguage(this.language);
    return parser;
  }

  private release(parser: Parser): void {
    if (this.idle.length === 0) this.idle.push(parser);
    else parser.delete();
  }

  /** The work of the runtime, whose exceptions leave its stack as it was in the middle of the work. */
  private guarded<Result>(work: () => Result): Result {
    try {
      return work();
    } catch {
      this.runtime.unwind();
      throw new ParserStuck();
    }
  }
}
