import type { Span } from '../text/span';
import { type CallIndex, lastSegment } from './call-index';
import { type DeployChecks, type EnvironmentTest, environmentTest } from './environment-test';
import type { BindingFact, CallFact, RegionFact } from './facts';
import { type Handler, Handlers } from './handlers';
import { namesOf } from './member-names';
import type { Questions } from './questions';
import { type Guard, guardsIn, Reaching, type ReachingValues } from './reaching';
import type { Regions } from './regions';
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
  /** The functions that a call is given: written there, by name, in a list or a wrapping call, or as its block. */
  functions(call: CallValue): readonly RegionFact[];
  /** The functions of this document that a call registers with a framework. */
  registered(call: CallValue): readonly RegionFact[];
  /** Where the thing that a binding names is read, written, called, changed; in source order. */
  references(binding: BindingFact): readonly Reference[];
  /** Where a reference stands, for a finding to name: its check is asked again at each edit, which may move the place. */
  placeOf(reference: Reference): Span;
  /** The bindings and calls that a place is a part of, innermost first. */
  enclosing(span: Span): readonly (BindingFact | CallFact)[];
  /** The binding that declares what a name stands for at a place of this document. */
  declaration(name: string, span: Span): BindingFact | undefined;
  /** What a value may be, and when; a constant that another file of the app exports is what it is there. */
  values(value: Value): ReachingValues;
  /** The calls of any of some APIs, by qualified names, in a region or in the document; in source order. */
  calls(apis: readonly string[], where?: RegionFact): readonly CallFact[];
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
  /** The calls between the borders of a span, in no order. */
  callsWithin(span: Span): readonly CallFact[];
  /** The bindings and calls whose span holds another, in no order. */
  factsAround(span: Span): readonly (BindingFact | CallFact)[];
  /** Mentions of a name in a span that are of the same kind as the one in `like`; see `mentionsOf`. */
  mentions(name: string, within: Span | undefined, like?: Span): readonly Reference[];
}

/** What is known of the frameworks of an ecosystem. */
export interface Frameworks {
  readonly requests: RequestTable;
  readonly deployChecks: DeployChecks;
  /** Own names of the functions that handlers are registered with. */
  readonly registering: ReadonlySet<string>;
  matches(glob: string, path: string): boolean;
}

export class DocumentStructure implements Structure {
  private readonly reaching: Reaching;
  private readonly called: Handlers;

  constructor(
    private readonly sources: StructureSources,
    private readonly frameworks: Frameworks,
    path: string,
    elsewhere: (qualified: string) => string | undefined,
  ) {
    const { symbols, regions, calls, questions } = sources;
    this.reaching = new Reaching(symbols.definitions, regions, elsewhere);
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
      },
      frameworks.requests,
    );
  }

  /** Forgets what an edit may have changed; all where undefined. Answers the keys with those that depend on them. */
  edited(touched: ReadonlySet<string> | undefined): ReadonlySet<string> | undefined {
    const isRegistered = touched && [...touched].some((key) => this.isRegistering(key));
    const all = isRegistered ? new Set([...touched, 'registrations']) : touched;
    this.called.forget(all);
    return all;
  }

  private isRegistering(key: string): boolean {
    return key.startsWith('calls ') && this.frameworks.registering.has(key.slice('calls '.length));
  }

  regionsAt(span: Span): readonly RegionFact[] {
    this.sources.questions.note('regions');
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

  functions(call: CallValue): readonly RegionFact[] {
    return this.called.given(call);
  }

  registered(call: CallValue): readonly RegionFact[] {
    return this.called.registeredBy(call);
  }

  references(binding: BindingFact): readonly Reference[] {
    const { definitions } = this.sources.symbols;
    const { name, nameSpan } = binding;
    const home = definitions.homeOf(binding);
    const region = this.regionsAt(nameSpan).find(({ id }) => id === home);
    return this.sources
      .mentions(name, region?.own, nameSpan)
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
    const wanted = new Set(apis);
    const found: CallFact[] = [];
    for (const name of new Set(apis.map(lastSegment)))
      for (const fact of this.sources.calls.named(name)) {
        if (where && !where.own.encloses(fact.span)) continue;
        if (namesOf(fact.call, this.sources.symbols).some((one) => wanted.has(one))) found.push(fact);
      }
    return found.sort((a, b) => a.span.start - b.span.start);
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
