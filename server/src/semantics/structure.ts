import type { Span } from '../text/span';
import { type CallIndex, lastSegment } from './call-index';
import { type DeployChecks, type EnvironmentTest, environmentTest } from './environment-test';
import type { BindingFact, CallFact, RegionFact } from './facts';
import { type Handler, Handlers } from './handlers';
import type { Questions } from './questions';
import { type Guard, guardsIn, Reaching, type ReachingValues } from './reaching';
import type { Regions } from './regions';
import type { RequestTable } from './request-table';
import type { Symbols } from './symbols';
import type { Value } from './values';

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
  /** Where the thing that a binding names is read, written, called, changed; in source order. */
  references(binding: BindingFact): readonly Reference[];
  /** The binding that declares what a name stands for at a place of this document. */
  declaration(name: string, span: Span): BindingFact | undefined;
  /** What a value may be, and when; a constant that another file of the app exports is what it is there. */
  values(value: Value): ReachingValues;
  /** The calls of any of some APIs, by qualified names, in a region or in the document; in source order. */
  calls(apis: readonly string[], where?: RegionFact): readonly CallFact[];
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
  /** Mentions of a name in a span; see `mentionsOf`. */
  mentions(name: string, within: Span | undefined): readonly Reference[];
}

/** What is known of the frameworks of an ecosystem. */
export interface Frameworks {
  readonly requests: RequestTable;
  readonly deployChecks: DeployChecks;
  /** Path of the document from the app root. */
  readonly path: string;
  matches(glob: string, path: string): boolean;
}

export class DocumentStructure implements Structure {
  private readonly reaching: Reaching;
  private readonly called: Handlers;

  constructor(
    private readonly sources: StructureSources,
    private readonly frameworks: Frameworks,
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
        path: frameworks.path,
        matches: (glob, path) => frameworks.matches(glob, path),
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
    return key.startsWith('calls ') && this.called.registering.has(key.slice('calls '.length));
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

  references(binding: BindingFact): readonly Reference[] {
    const { definitions } = this.sources.symbols;
    const { name, nameSpan } = binding;
    const home = definitions.homeOf(binding);
    const region = this.regionsAt(nameSpan).find(({ id }) => id === home);
    return this.sources
      .mentions(name, region?.own)
      .filter(({ span }) => (definitions.bindingsAt(name, span.start)?.home ?? home) === home);
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
        if (this.sources.symbols.callee(fact.call).some((callee) => wanted.has(callee))) found.push(fact);
      }
    return found.sort((a, b) => a.span.start - b.span.start);
  }

  environmentTest(test: Value): EnvironmentTest | undefined {
    return environmentTest(test, this.sources.symbols, this.frameworks.deployChecks, (value) =>
      this.values(value),
    );
  }
}
