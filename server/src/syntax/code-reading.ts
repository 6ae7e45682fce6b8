import type { Node, Query, QueryCapture } from 'web-tree-sitter';
import type { BindingFact, Fact, ImportFact, ScopeFact } from '../semantics/facts';
import { nameOf, Symbols } from '../semantics/symbols';
import { cover, type OffsetRange, type TextChange } from '../text/text';
import type { LoadedGrammar } from './grammars';
import type { CodeLanguage } from './language';
import { MatchList } from './match-list';
import type { Change, Literal, Reading } from './reading';
import { type Interest, type Match, type SyntaxFact, SyntaxReader } from './syntax-reader';
import { SyntaxTrees } from './syntax-trees';

/** web-tree-sitter 0.26 counts everything in UTF-16 code units but the range of a query, which it takes in bytes. */
const BYTES_PER_UNIT = 2;

/**
 * A document in a programming language. It is reparsed incrementally, and facts are read again only where the tree or
 * the text changed:
 *
 * - a match whose span touches the changed region is dropped with its facts, one behind it moves with its anchor;
 * - the query runs over the changed region alone, which answers exactly the matches that touch it.
 */
export class CodeReading implements Reading {
  readonly symbols: Symbols;
  private readonly query: Query;
  private readonly reader: SyntaxReader;
  private readonly trees: SyntaxTrees;
  private readonly matches = new MatchList();
  /** The facts among them that rules may want; few. */
  private wanted: Fact[] = [];

  constructor(
    private readonly language: CodeLanguage,
    grammar: LoadedGrammar,
    private text: string,
    private readonly interest: Interest,
  ) {
    this.query = grammar.query;
    this.symbols = new Symbols(language.symbols);
    this.reader = new SyntaxReader(language, interest);
    this.trees = new SyntaxTrees(grammar.parser, text, language.endsInLineBreak ? '\n' : '');
    this.matches.reset(text.length);
    this.read({ start: 0, end: text.length });
  }

  facts(): readonly Fact[] {
    return this.wanted;
  }

  imports(): readonly ImportFact[] {
    return this.symbols.importFacts();
  }

  edit(changes: readonly TextChange[], text: string): Change {
    this.text = text;
    let dirty = this.trees.edit(changes, text);
    let removed = this.forget(changes, dirty);
    const wider = removed.reduce(
      (all, { core }) => (core ? cover(all, { start: core.start, end: core.start }) : all),
      dirty,
    );
    if (wider.start < dirty.start) {
      // The query finds a match by its main node, so what was read beyond that has to be looked for from there.
      dirty = wider;
      removed = [...removed, ...this.forget([], dirty)];
    }
    const aliases = this.reader.aliasCount;
    const added = this.read(dirty);
    if (this.reader.aliasCount > aliases) {
      this.readAll();
      return { start: 0, end: text.length, meaningChanged: true };
    }
    return { ...dirty, meaningChanged: this.meaningChanged(removed, added) };
  }

  literalAt(offset: number): Literal {
    let node = this.trees.nodeAt(offset, offset + 1);
    let found: Node | undefined;
    // The outermost string, so that a part of a concatenation or the text in an interpolation finds the whole.
    for (; node; node = node.parent) {
      if (this.language.comments.includes(node.type)) return { where: 'comment' };
      if (this.language.strings.includes(node.type)) found = node;
      else if (found) break;
    }
    return found ? { where: 'string', value: this.reader.valueOf(found) } : { where: 'text' };
  }

  brokenPlaces(): number {
    return this.trees.brokenPlaces();
  }

  dispose(): void {
    this.trees.dispose();
  }

  /** Reads the matches whose main node touches the region, and keeps them. */
  private read(region: OffsetRange): readonly Match[] {
    this.reader.at(this.text, this.trees);
    const whole = region.start === 0 && region.end === this.text.length;
    // One more on either side: the query wants an overlap, and touching is enough for a match to be read again.
    const found = this.query
      .matches(this.trees.rootFor(region), {
        startIndex: Math.max(0, region.start - 1) * BYTES_PER_UNIT,
        endIndex: (region.end + 1) * BYTES_PER_UNIT,
      })
      .filter(
        ({ captures: [main] }) =>
          main && main.node.startIndex <= region.end && (whole || main.node.endIndex >= region.start),
      );
    const added: Match[] = [];
    // Calls last: which of them matter depends on the names that the rest of the region defines.
    for (const calls of [false, true]) {
      for (const { captures } of found) {
        if ((captures[0]?.name === 'call') === calls) this.readMatch(captures, added);
      }
    }
    return added;
  }

  private readMatch(captures: readonly QueryCapture[], added: Match[]): void {
    const [main, ...others] = captures;
    if (!main) return;
    const parts: Record<string, Node> = {};
    for (const { name, node } of others) parts[name.slice(name.indexOf('.') + 1)] = node;
    const match = this.reader.read(main.name, main.node, parts, this.matches.anchorAt(main.node.startIndex));
    if (!match) return;
    added.push(match);
    this.matches.add(match);
    for (const fact of match.facts) {
      if (isSymbol(fact)) this.symbols.add(fact);
      if (this.isWanted(fact)) this.wanted.push(fact);
    }
  }

  private isWanted(fact: SyntaxFact): boolean {
    return (
      fact.kind === 'call' ||
      fact.kind === 'fallback' ||
      fact.kind === 'read' ||
      (fact.kind === 'binding' && this.interest.binding(fact.name))
    );
  }

  /** Reads everything again: a name was defined that makes calls elsewhere interesting. */
  private readAll(): void {
    this.symbols.remove(
      this.matches
        .all()
        .flatMap(({ facts }) => facts)
        .filter(isSymbol),
    );
    this.matches.reset(this.text.length);
    this.wanted = [];
    this.read({ start: 0, end: this.text.length });
  }

  /** Drops what the changes or the dirty region touch, and moves what lies behind them. */
  private forget(changes: readonly TextChange[], dirty: OffsetRange): readonly Match[] {
    const removed = this.matches.forget(changes, dirty);
    if (removed.some(({ facts }) => facts.some((fact) => this.isWanted(fact)))) {
      const gone = new Set<Fact>(removed.flatMap(({ facts }) => facts));
      this.wanted = this.wanted.filter((fact) => !gone.has(fact));
    }
    this.symbols.remove(removed.flatMap(({ facts }) => facts).filter(isSymbol));
    return removed;
  }

  /** Whether facts that were not touched may resolve differently now. */
  private meaningChanged(removed: readonly Match[], added: readonly Match[]): boolean {
    const scopes = (matches: readonly Match[]) =>
      matches.filter(({ facts }) => facts[0]?.kind === 'scope').length;
    if (scopes(removed) !== scopes(added)) return true;
    return [...removed, ...added].some(({ facts }) =>
      facts.some((fact) => {
        const name = isSymbol(fact) ? nameOf(fact) : undefined;
        return name !== undefined && (name === '*' || this.symbols.wasAsked(name));
      }),
    );
  }
}

function isSymbol(fact: SyntaxFact): fact is ImportFact | ScopeFact | BindingFact {
  return fact.kind === 'import' || fact.kind === 'scope' || (fact.kind === 'binding' && definesName(fact));
}

function definesName({ form }: BindingFact): boolean {
  return form === 'assignment' || form === 'parameter' || form === 'field';
}
