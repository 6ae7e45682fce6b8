import type { Node, Query, QueryCapture } from 'web-tree-sitter';
import type { SymbolFact } from '../semantics/definitions';
import type { BindingFact, Fact, ImportFact } from '../semantics/facts';
import { Questions } from '../semantics/questions';
import type { Regions } from '../semantics/regions';
import { Symbols } from '../semantics/symbols';
import { cover, type OffsetRange, type TextChange } from '../text/text';
import type { LoadedGrammar } from './grammars';
import type { CodeLanguage } from './language';
import { MatchList } from './match-list';
import type { Change, Literal, Reading } from './reading';
import { type Match, type SyntaxFact, SyntaxReader } from './syntax-reader';
import { SyntaxTrees } from './syntax-trees';
import { touchedBy } from './touched';

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

  constructor(
    private readonly language: CodeLanguage,
    grammar: LoadedGrammar,
    private text: string,
    questions = new Questions(),
  ) {
    this.query = grammar.query;
    this.symbols = new Symbols(language.symbols, this.matches, questions);
    this.reader = new SyntaxReader(language);
    this.trees = new SyntaxTrees(grammar.parser, text, language.endsInLineBreak ? '\n' : '');
    this.matches.reset(text.length);
    this.read({ start: 0, end: text.length });
  }

  get regions(): Regions {
    return this.matches;
  }

  facts(): readonly Fact[] {
    return this.matches.all().flatMap(({ facts }) => facts);
  }

  imports(): readonly ImportFact[] {
    return this.symbols.importFacts();
  }

  edit(changes: readonly TextChange[], text: string): Change {
    this.text = text;
    let dirty = this.trees.edit(changes, text);
    const removed = [...this.matches.forget(changes, dirty)];
    // The query finds a match by its main node, so what was read beyond that has to be looked for from there.
    for (let wider = reachOf(removed, dirty); wider !== dirty; wider = reachOf(removed, dirty)) {
      dirty = wider;
      removed.push(...this.matches.forget([], dirty));
    }
    this.symbols.definitions.remove(factsOf(removed).filter(isSymbol));
    const added = this.read(dirty);
    const touched = touchedBy(factsOf(removed), factsOf(added), changes);
    if (!touched || touched.has('regions')) this.symbols.definitions.regionsChanged();
    return { ...dirty, touched, removed: factsOf(removed), added: factsOf(added) };
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
    for (const { captures } of found) this.readMatch(captures, added);
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
    for (const fact of match.facts) if (isSymbol(fact)) this.symbols.definitions.add(fact);
  }
}

function factsOf(matches: readonly Match[]): readonly SyntaxFact[] {
  return matches.flatMap(({ facts }) => facts);
}

/** The range that touches the main nodes of matches, too, where these were read beyond them. */
function reachOf(matches: readonly Match[], range: OffsetRange): OffsetRange {
  let wider = range;
  for (const { core } of matches) {
    if (!core) continue;
    const { start, end } = core;
    if (end < wider.start) wider = cover(wider, { start: end, end });
    else if (start > wider.end) wider = cover(wider, { start, end: start });
  }
  return wider;
}

function isSymbol(fact: SyntaxFact): fact is SymbolFact {
  return fact.kind === 'import' || fact.kind === 'region' || (fact.kind === 'binding' && definesName(fact));
}

function definesName({ form }: BindingFact): boolean {
  return form === 'assignment' || form === 'parameter' || form === 'field';
}
