import type { Span } from '../text/span';
import { callsOf } from './apis';
import type { CallIndex } from './call-index';
import type { EnvironmentRead } from './environment';
import { type DeployChecks, type EnvironmentTest, environmentTest } from './environment-test';
import type { Exported, HandedFunction } from './exports';
import type { BindingFact, CallFact, ImportFact, RegionFact } from './facts';
import { type Handler, Handlers, REGISTRATIONS } from './handlers';
import { Kept, type Questions } from './questions';
import { type Guard, guardsIn, Reaching, type ReachingValues } from './reaching';
import type { Regions } from './regions';
import type { Handed } from './registrations';
import type { RequestTable } from './request-table';
import type { Symbols } from './symbols';
import type { CallValue, Value } from './values';

export type ReferenceKind = 'read' | 'write' | 'call' | 'mutate' | 'declare';

/** A place where a name stands for a thing. */
export interface Reference {
  /** The name. For use at once: it does not follow edits. */
  readonly span: Span;
  readonly kind: ReferenceKind;
  /** The member that is read, called or changed: `push` in `orders.push(1)`. */
  readonly member?: string;
  /** The member that comes right behind the name: `orders` in `shop.orders.push(1)`. */
  readonly first?: string;
}

/** A place that reads the environment. */
export interface DocumentRead {
  /** The expression that reads: a call, a member, an element. */
  readonly value: Value;
  /** Undefined where the name of the variable is only known at run time. */
  readonly read: EnvironmentRead | undefined;
}

/** What one may ask of the structure of a document in a programming language. Every question leaves its keys. */
export interface Structure {
  /** The regions that a place stands in, innermost first. */
  regionsAt(span: Span): readonly RegionFact[];
  /** The regions of a name, in no order: functions, classes; services, stages, documents. */
  regionsNamed(name: string): readonly RegionFact[];
  /** What has to hold for a place to be reached: the tests of the branches and loops around it, innermost first. */
  guardsAt(span: Span): readonly Guard[];
  /** Parameters of a function, in order. */
  parameters(region: RegionFact): readonly BindingFact[];
  /** The function around a place that a framework calls: to answer a request, to work off a job, at start, at exit. */
  handler(span: Span): Handler | undefined;
  /** Every function of this document that a call registers with a framework; not those that marks or types tell. */
  handlers(): readonly Handler[];
  /** How many statements of a function's body do something; 1 for an expression, 0 for `pass` or `null`. */
  statementsOf(region: RegionFact): number;
  /**
   * Where the thing that a binding or an import names is read, written, called, changed; in source order. With a test,
   * which should cost little, only the places that pass it are looked at.
   */
  references(thing: BindingFact | ImportFact, isWanted?: (place: Span) => boolean): readonly Reference[];
  /** The functions that a call is given: written there, by name, in a list or a wrapping call, or as its block. */
  functions(call: CallValue): readonly RegionFact[];
  /** The functions of this document that a call registers with a framework. */
  registered(call: CallValue): readonly RegionFact[];
  /** Where a reference stands, for a finding to name: its check is asked again at each edit, which may move the place. */
  placeOf(reference: Reference): Span;
  /** The bindings and calls that a place is a part of, innermost first. */
  enclosing(span: Span): readonly (BindingFact | CallFact)[];
  /** The binding that declares what a name stands for at a place of this document. */
  declaration(name: string, span: Span): BindingFact | undefined;
  /** What a value may be, and when; a constant that another file of the app exports is what it is there. */
  values(value: Value): ReachingValues;
  /**
   * The calls of any of some APIs, in a region or in the document; in source order. APIs are named as in `appApis` of a
   * rule.
   */
  calls(apis: readonly string[], where?: RegionFact): readonly CallFact[];
  /** The binding that gives a name to a value; undefined where it is only a part of what gets a name. */
  boundTo(value: Value): BindingFact | undefined;
  /** The values around a value or another place, innermost first, as far as its statement goes. */
  around(place: { readonly span: Span }): Iterable<Value>;
  /** The comparison that a value is a side of, itself or with what is called on it. */
  comparison(value: Value): Value | undefined;
  /** All that wraps a value and only claims that it is there, as TypeScript's `!` does. For use at once. */
  claim(value: Value): Span | undefined;
  /** Whether the program does not go on where a value is missing at a place: `Objects.requireNonNull(x)`. */
  insists(span: Span): boolean;
  /** What the branches and loops of the document depend on, in no order. */
  tests(): readonly Value[];
  /** The reads of environment variables in the document, in source order; those of names that are not known, too. */
  environmentReads(): readonly DocumentRead[];
  /** The calls in a region that are no part of another one there, in source order. */
  callsIn(region: RegionFact): readonly CallFact[];
  /** The environment variable, or the check of a framework, that a condition comes down to. */
  environmentTest(test: Value): EnvironmentTest | undefined;
}

/** What a structure is made over; see `CodeReading`. */
export interface StructureSources {
  readonly symbols: Symbols;
  readonly regions: Regions;
  readonly calls: CallIndex;
  readonly questions: Questions;
  parameters(region: RegionFact): readonly BindingFact[];
  /** All regions, in no order. */
  allRegions(): readonly RegionFact[];
  /** The bindings that begin near before a place. */
  bindingsBefore(span: Span): readonly BindingFact[];
  /** What the bindings of the document export beside what has its own name at the top. */
  exported(): readonly Exported[];
  /** The values around a place, innermost first, up to the statement. */
  valuesAround(span: Span): Iterable<Value>;
  /** See `Structure.claim`. */
  claim(span: Span): Span | undefined;
  /** See `Structure.insists`. */
  insists(span: Span): boolean;
  /** Members and elements that may be variables of the environment, in no order. */
  memberReads(): Iterable<Value>;
  /** The calls between the borders of a span, in no order. */
  callsWithin(span: Span): readonly CallFact[];
  /** The bindings and calls whose span holds another, in no order. */
  factsAround(span: Span): readonly (BindingFact | CallFact)[];
  /**
   * Mentions of a name in a span that are of the same kind as the one in `like`, at places that pass a test; see
   * `mentionsOf`.
   */
  mentions(
    name: string,
    within: Span | undefined,
    like?: Span,
    isWanted?: (place: Span) => boolean,
  ): readonly Reference[];
}

/** What is known of the frameworks of an ecosystem. */
export interface Frameworks {
  readonly requests: RequestTable;
  readonly deployChecks: DeployChecks;
  /** Own names of the functions that handlers are registered with. */
  readonly registering: ReadonlySet<string>;
  matches(glob: string, path: string): boolean;
}

/** What other files of the app say about a document. */
export interface Elsewhere {
  /** The string that a name stands for, by the qualified name under which it is imported. */
  constant(qualified: string): string | undefined;
  /** Functions of this document that other files hand to a framework. */
  handed(): readonly HandedFunction[];
}

/** Key of all reads of the environment. */
const READS = 'reads';

export class DocumentStructure implements Structure {
  private readonly reaching: Reaching;
  private readonly called: Handlers;
  private readonly reads: Kept<StructureSources, readonly DocumentRead[]>;

  constructor(
    private readonly sources: StructureSources,
    private readonly frameworks: Frameworks,
    path: string,
    elsewhere: Elsewhere,
  ) {
    const { symbols, regions, calls, questions } = sources;
    this.reads = new Kept(questions, () => this.findReads(), READS);
    this.reaching = new Reaching(
      symbols.definitions,
      regions,
      (qualified) => elsewhere.constant(qualified),
      questions,
    );
    this.called = new Handlers(
      {
        symbols,
        regions,
        calls,
        questions,
        parameters: (region) => sources.parameters(region),
        path,
        registering: frameworks.registering,
        matches: (glob, file) => frameworks.matches(glob, file),
        handed: () => elsewhere.handed(),
        exported: () => sources.exported(),
      },
      frameworks.requests,
    );
  }

  /** Forgets what an edit may have changed; all where undefined. Answers the keys with those that depend on them. */
  edited(touched: ReadonlySet<string> | undefined): ReadonlySet<string> | undefined {
    const isRegistered = touched && [...touched].some((key) => this.isRegistering(key));
    if (touched) return this.touch(isRegistered ? new Set([...touched, REGISTRATIONS]) : touched);
    this.called.forget(undefined);
    this.reads.clear();
    return undefined;
  }

  /** Forgets what depends on some keys. Answers these with those that stand for what depends on them. */
  touch(keys: ReadonlySet<string>): ReadonlySet<string> {
    const all = this.called.withDependents(this.reads.dependsOn(keys) ? new Set([...keys, READS]) : keys);
    this.called.forget(all);
    this.reads.forget((key) => all.has(key));
    return all;
  }

  private isRegistering(key: string): boolean {
    return key.startsWith('calls ') && this.frameworks.registering.has(key.slice('calls '.length));
  }

  regionsAt(span: Span): readonly RegionFact[] {
    this.sources.questions.noteRegions(span);
    return this.sources.regions.around(span.start);
  }

  regionsNamed(name: string): readonly RegionFact[] {
    this.sources.questions.note('regions');
    return this.sources.regions.named(name);
  }

  guardsAt(span: Span): readonly Guard[] {
    return guardsIn(this.regionsAt(span), span.start);
  }

  parameters(region: RegionFact): readonly BindingFact[] {
    this.sources.questions.note('regions');
    return this.sources.parameters(region);
  }

  handler(span: Span): Handler | undefined {
    return this.called.at(span.start);
  }

  handlers(): readonly Handler[] {
    return this.called.all();
  }

  /** Functions of other files that this document hands to a framework; leaves no key. */
  handed(): readonly Handed[] {
    return this.called.handed();
  }

  statementsOf({ statements }: RegionFact): number {
    this.sources.questions.note('statements');
    return statements;
  }

  functions(call: CallValue): readonly RegionFact[] {
    return this.called.given(call);
  }

  registered(call: CallValue): readonly RegionFact[] {
    return this.called.registeredBy(call);
  }

  references(thing: BindingFact | ImportFact, isWanted?: (place: Span) => boolean): readonly Reference[] {
    const { definitions } = this.sources.symbols;
    const name = thing.kind === 'import' ? thing.local : thing.name;
    const home = definitions.homeOf(thing);
    const at = thing.kind === 'import' ? thing.span : thing.nameSpan;
    const region = this.regionsAt(at).find(({ id }) => id === home);
    return this.sources
      .mentions(name, region?.own, at, isWanted)
      .filter(({ span }) => (definitions.bindingsAt(name, span.start)?.home ?? home) === home);
  }

  placeOf({ span }: Reference): Span {
    this.sources.questions.note('text');
    return span;
  }

  enclosing(span: Span): readonly (BindingFact | CallFact)[] {
    const { questions } = this.sources;
    questions.note('bindings');
    questions.note('calls');
    return [...this.sources.factsAround(span)].sort((a, b) => a.span.length - b.span.length);
  }

  declaration(name: string, span: Span): BindingFact | undefined {
    return this.sources.symbols.definitions.declarationOf(name, span.start);
  }

  values(value: Value): ReachingValues {
    this.sources.questions.note('regions');
    return this.reaching.of(value);
  }

  calls(apis: readonly string[], where?: RegionFact): readonly CallFact[] {
    const found = new Set<CallFact>();
    for (const [, fact] of callsOf(apis, this.sources.calls, this.sources.symbols))
      if (!where || where.own.encloses(fact.span)) found.add(fact);
    return [...found].sort((a, b) => a.span.start - b.span.start);
  }

  boundTo({ span }: Value): BindingFact | undefined {
    return this.sources
      .bindingsBefore(span)
      .find(
        ({ form, value }) =>
          form !== 'comparison' && value?.span.start === span.start && value.span.end === span.end,
      );
  }

  around({ span }: { readonly span: Span }): Iterable<Value> {
    return this.sources.valuesAround(span);
  }

  comparison(value: Value): Value | undefined {
    for (const around of this.around(value)) {
      if (isComparison(around)) return around;
      if (!isFormOf(value, around)) return undefined;
    }
    return undefined;
  }

  claim({ span }: Value): Span | undefined {
    return this.sources.claim(span);
  }

  insists(span: Span): boolean {
    return this.sources.insists(span);
  }

  tests(): readonly Value[] {
    this.sources.questions.note('regions');
    return this.sources.allRegions().flatMap(({ test }) => test ?? []);
  }

  environmentReads(): readonly DocumentRead[] {
    return this.reads.of(this.sources);
  }

  private findReads(): readonly DocumentRead[] {
    const { symbols, calls } = this.sources;
    const found: DocumentRead[] = [];
    for (const value of this.sources.memberReads()) {
      const read = symbols.environment(value);
      if (read || (value.kind === 'index' && symbols.isEnvironment(value.object)))
        found.push({ value, read });
    }
    for (const name of symbols.environmentFunctions(calls.names()))
      for (const { call } of calls.named(name)) {
        const read = symbols.environment(call);
        if (read || symbols.readsEnvironment(call)) found.push({ value: call, read });
      }
    return found.sort((a, b) => a.value.span.start - b.value.span.start);
  }

  callsIn(region: RegionFact): readonly CallFact[] {
    this.sources.questions.note('calls');
    let end = 0;
    return [...this.sources.callsWithin(region.own)]
      .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
      .filter(({ span }) => {
        if (span.start < end) return false;
        end = span.end;
        return true;
      });
  }

  environmentTest(test: Value): EnvironmentTest | undefined {
    return environmentTest(test, this.sources.symbols, this.frameworks.deployChecks, (value) =>
      this.values(value),
    );
  }
}

/** One comparison, or a choice of some: `a in ("b", "c")`. */
function isComparison(value: Value): boolean {
  if (value.kind === 'not') return isComparison(value.value);
  if (value.kind !== 'logical') return value.kind === 'comparison';
  return (
    value.operator === 'or' &&
    value.operands.every(({ kind, span }) => kind === 'comparison' && span === value.span)
  );
}

/** Whether the value around another is a form of it: what one of its methods answers. What it is handed to is not. */
function isFormOf(value: Value, around: Value): boolean {
  switch (around.kind) {
    case 'call': {
      const { receiver, span } = around.callee;
      // Some adapters look through methods that only unwrap.
      const isItself = value.kind === 'call' && value.callee.span.start === span.start;
      return isItself || (receiver ?? around.callee).span.encloses(value.span);
    }
    case 'list':
    case 'object':
      return false;
    default:
      return true;
  }
}
