import type { Node, QueryCapture, QueryMatch } from 'web-tree-sitter';
import { CallIndex } from '../semantics/call-index';
import type { SymbolFact } from '../semantics/definitions';
import { type Exported, exportsIn } from '../semantics/exports';
import type { BindingFact, CallFact, Fact, ImportFact, ReadFact, RegionFact } from '../semantics/facts';
import { Questions } from '../semantics/questions';
import type { Regions } from '../semantics/regions';
import type { Reference, StructureSources } from '../semantics/structure';
import { Symbols } from '../semantics/symbols';
import type { Value } from '../semantics/values';
import { Span } from '../text/span';
import { cover, type OffsetRange, type TextChange } from '../text/text';
import type { SyntaxLanguage } from './language';
import { type LoadedGrammar, ParserStuck } from './loaded-grammar';
import { MatchList, type Removed } from './match-list';
import { MatchSearch } from './match-search';
import { IN_PLACES, type NotLookedAt } from './not-looked-at';
import { Patience } from './patience';
import type { Change, Literal, Reading } from './reading';
import { mentionsOf } from './references';
import { regionChanges } from './region-changes';
import { type Match, type SyntaxFact, SyntaxReader } from './syntax-reader';
import { SyntaxTrees } from './syntax-trees';
import { type Touched, touchedBy } from './touched';
import { atOnce, inHandfuls, type Turn, Turns, type Work } from './turns';

/** So far out is looked for what a value is a part of. */
const MAX_AROUND = 8;
/** What is done to a name is told by what stands so near, in UTF-16 code units. */
const NEAR = 200;

/**
 * A document in a programming language. It is reparsed incrementally, and facts are read again only where the tree or
 * the text changed:
 *
 * - a match whose span touches the changed region is dropped with its facts, one behind it moves with its anchor;
 * - the query runs over the changed region alone, which answers exactly the matches that touch it.
 */
export class CodeReading implements Reading, StructureSources {
  readonly symbols: Symbols;
  readonly format = undefined;
  readonly calls: CallIndex;
  private readonly reader: SyntaxReader;
  private readonly matches = new MatchList();
  /** Names whose mentions were asked for. */
  private readonly mentioned = new Set<string>();
  private readonly reads = new Set<ReadFact>();
  private skipped: readonly OffsetRange[] = [];
  /** Places around which somebody looked; they move with the text. */
  private readonly surrounded = new Set<Span>();

  private constructor(
    private readonly language: SyntaxLanguage,
    private readonly grammar: LoadedGrammar,
    private readonly trees: SyntaxTrees,
    private text: string,
    readonly questions: Questions,
    private readonly turns: Turns,
  ) {
    this.symbols = new Symbols(language.symbols, this.matches, questions);
    this.calls = new CallIndex(questions);
    this.reader = new SyntaxReader(language);
    this.matches.reset(text.length);
  }

  /** Reads a text at once. Throws `ParserStuck`. */
  static of(language: SyntaxLanguage, grammar: LoadedGrammar, text: string): CodeReading {
    return atOnce((turn) => CodeReading.opening(turn, language, grammar, text, new Questions(), new Turns()));
  }

  /** Reads a text, giving way to others. Throws `ParserStuck`. */
  static *opening(
    turn: Turn,
    language: SyntaxLanguage,
    grammar: LoadedGrammar,
    text: string,
    questions: Questions,
    turns: Turns,
  ): Work<CodeReading> {
    const trees = yield* SyntaxTrees.of(turn, grammar, text, language.endsInLineBreak ? '\n' : '');
    const reading = new CodeReading(language, grammar, trees, text, questions, turns);
    let isWhole = false;
    try {
      const found = yield* reading.read(turn, { start: 0, end: text.length });
      yield* inHandfuls(turn, found, (some) => reading.take(factsOf(some)));
      isWhole = true;
      return reading;
    } finally {
      if (!isWhole) reading.dispose();
    }
  }

  get notLookedAt(): NotLookedAt | undefined {
    return this.skipped.length > 0 ? IN_PLACES : undefined;
  }

  get structure(): StructureSources {
    return this;
  }

  get regions(): Regions {
    return this.matches;
  }

  private take(facts: readonly SyntaxFact[]): void {
    this.calls.add(facts);
    for (const fact of facts) if (fact.kind === 'read') this.reads.add(fact);
  }

  facts(): readonly Fact[] {
    return this.matches.all().flatMap(({ facts }) => facts);
  }

  allRegions(): readonly RegionFact[] {
    return this.matches.regions();
  }

  imports(): readonly ImportFact[] {
    return this.symbols.importFacts();
  }

  exported(): readonly Exported[] {
    this.questions.note('bindings');
    return exportsIn(this.facts(), this.language.symbols);
  }

  /** Parameters of a function, in order. */
  parameters(region: RegionFact): readonly BindingFact[] {
    const { definitions } = this.symbols;
    return this.matches
      .within({ start: region.own.start, end: Math.max(region.own.start, region.body.start) })
      .flatMap(({ facts }) => facts)
      .filter(
        (fact): fact is BindingFact =>
          fact.kind === 'binding' && fact.form === 'parameter' && definitions.homeOf(fact) === region.id,
      )
      .sort((a, b) => a.nameSpan.start - b.nameSpan.start);
  }

  callsWithin(span: Span): readonly CallFact[] {
    return this.matches
      .within(span)
      .flatMap(({ facts }) => facts)
      .filter((fact): fact is CallFact => fact.kind === 'call' && fact.span.start < span.end);
  }

  factsAround(span: Span): readonly (BindingFact | CallFact)[] {
    return this.matches
      .covering(span.start)
      .flatMap(({ facts }) => facts)
      .filter(
        (fact): fact is BindingFact | CallFact =>
          (fact.kind === 'binding' || fact.kind === 'call') && fact.span.encloses(span),
      );
  }

  /** Where a name stands for a variable of the kind that `like` is, in a span or in the whole document. */
  mentions(
    name: string,
    within: Span | undefined,
    like?: Span,
    isWanted: (place: Span) => boolean = () => true,
  ): readonly Reference[] {
    const { references } = this.language;
    if (!references) return [];
    this.questions.note(`mentions ${name}`);
    this.mentioned.add(name);
    const range = within ?? { start: 0, end: this.text.length };
    const nodeAt = (start: number, end: number) =>
      isWanted(Span.at(start, end)) ? this.trees.nodeAt(start, end) : null;
    return mentionsOf(name, range, this.text, nodeAt, references, like ? this.sigilAt(like.start) : '').map(
      ({ start, end, ...rest }) => ({
        ...rest,
        span: Span.at(start, end),
      }),
    );
  }

  /** What tells a variable of a class and one of an object apart, where the language writes that before the name. */
  private sigilAt(offset: number): string {
    const sigils = this.language.references?.sigils ?? [];
    return sigils.find((sigil) => this.text.startsWith(sigil, offset)) ?? '';
  }

  /** The bindings that begin near before a place. */
  bindingsBefore(span: Span): readonly BindingFact[] {
    this.lookAround(span);
    return this.matches
      .within({ start: Math.max(0, span.start - NEAR), end: span.start })
      .flatMap(({ facts }) => facts)
      .filter((fact) => fact.kind === 'binding');
  }

  private lookAround(span: Span): void {
    this.questions.note('around');
    this.surrounded.add(span);
  }

  /** Members and elements that may be variables of the environment, in no order. */
  memberReads(): Iterable<Value> {
    this.questions.note('reads');
    return [...this.reads].map(({ value }) => value);
  }

  /** What wraps a value and only claims that it is there; see `SyntaxLanguage.claims`. */
  claim(span: Span): Span | undefined {
    const { claims } = this.language;
    if (!claims) return undefined;
    this.lookAround(span);
    const around = this.trees.nodeAt(span.start, span.end)?.parent;
    return around && claims(around, this.reader) ? Span.at(around.startIndex, around.endIndex) : undefined;
  }

  /** Whether the code around a value, up to its statement, does not go on without it; see `SyntaxLanguage.insists`. */
  insists(span: Span): boolean {
    const { insists } = this.language;
    if (!insists) return false;
    this.lookAround(span);
    let node = this.trees.nodeAt(span.start, span.end)?.parent;
    for (let depth = 0; node && depth < MAX_AROUND; depth++, node = node.parent)
      if (insists(node, this.reader)) return true;
    return false;
  }

  /** The values around a place, innermost first. */
  *valuesAround(span: Span): Iterable<Value> {
    this.lookAround(span);
    let node = this.trees.nodeAt(span.start, span.end)?.parent;
    for (let depth = 0; node && depth < MAX_AROUND; depth++, node = node.parent)
      yield this.reader.valueOf(node);
  }

  /** Touches the names that were looked for and stand near the edit, before or after it. */
  private touchMentions(before: string, { start, end }: OffsetRange, touched: Set<string>): void {
    const from = Math.max(0, start - NEAR);
    const after = this.text.slice(from, end + NEAR);
    const old = before.slice(from, end + NEAR + before.length - this.text.length);
    for (const span of this.surrounded)
      if (span.start <= end + NEAR && span.end >= start - NEAR) touched.add('around');
    if (touched.has('around')) this.surrounded.clear();
    for (const name of this.mentioned)
      if (after.includes(name) || old.includes(name)) touched.add(`mentions ${name}`);
  }

  /** Throws `ParserStuck`, and `TakesLong`; the reading is of no use then. */
  edit(changes: readonly TextChange[], text: string): Change {
    return this.turns.brief((turn) => this.editing(turn, changes, text));
  }

  private *editing(turn: Turn, changes: readonly TextChange[], text: string): Work<Change> {
    const before = this.text;
    this.text = text;
    let dirty = yield* this.trees.editing(turn, changes, before, text);
    const removed = [...this.matches.forget(changes, dirty)];
    // The query finds a match by its main node, so what was read beyond that has to be looked for from there.
    for (let wider = reachOf(removed, dirty); wider !== dirty; wider = reachOf(removed, dirty)) {
      dirty = wider;
      removed.push(...this.matches.forget([], dirty));
    }
    const gone = factsOf(removed);
    this.symbols.definitions.remove(gone.filter(isSymbol));
    this.calls.remove(gone);
    for (const fact of gone) if (fact.kind === 'read') this.reads.delete(fact);
    const added = factsOf(yield* this.read(turn, dirty));
    this.take(added);
    const touched = this.touched(removed, added, changes);
    if (touched) this.touchMentions(before, [dirty, ...touched.regions].reduce(cover), touched.keys);
    if (!touched || touched.keys.has('regions')) this.symbols.definitions.regionsChanged();
    const { keys, ...rest } = touched ?? { keys: undefined };
    return { ...dirty, ...rest, touched: keys, removed: gone, added };
  }

  /** What an edit may have changed in what somebody was answered; undefined where that may be most of it. */
  private touched(
    removed: readonly Removed[],
    added: readonly SyntaxFact[],
    changes: readonly TextChange[],
  ): Touched | undefined {
    const before = removed.flatMap(({ facts, moved }) =>
      facts.filter((fact) => fact.kind === 'region').map((region) => ({ region, moved })),
    );
    const found = regionChanges(
      before,
      added.filter((fact) => fact.kind === 'region'),
      changes,
    );
    if (!found) return undefined;
    const length = found.others.reduce((sum, { start, end }) => sum + end - start, 0);
    if (length > this.text.length / 2) return undefined;
    const inside = (range: OffsetRange) => factsOf(this.matches.touching(range));
    const [change] = changes;
    const lengthened = change ? change.text.length - (change.end - change.start) : 0;
    return touchedBy(factsOf(removed), added, found, this.language.symbols, inside, {
      lengthened,
      isClosed: this.language.closedFunctions ?? false,
    });
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
  private *read(turn: Turn, region: OffsetRange): Work<readonly Match[]> {
    this.reader.at(this.text, this.trees);
    const root = this.trees.rootFor(region);
    const search = new MatchSearch(this.grammar, root, this.text.length, this.turns.areTaken);
    if (this.skipped.length > 0) search.expectHeaps();
    const added: Match[] = [];
    const patience = new Patience(this.text.length);
    patience.suspend();
    const take = (found: readonly QueryMatch[]) => this.readMatches(turn, found, added, patience);
    yield* search.matches(turn, region, take);
    this.skipped = search.skipped;
    return added;
  }

  private *readMatches(
    turn: Turn,
    found: readonly QueryMatch[],
    added: Match[],
    patience: Patience,
  ): Work<void> {
    patience.resume();
    for (const { captures } of found) {
      this.readMatch(captures, added);
      // To step to a neighbour takes long where a node has a hundred thousand children.
      if (patience.isOver(captures[0]?.node.startIndex ?? 0)) throw new ParserStuck();
      if (!turn.isOver()) continue;
      patience.suspend();
      yield;
      patience.resume();
    }
    patience.suspend();
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
