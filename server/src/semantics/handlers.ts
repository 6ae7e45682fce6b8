import { type CallIndex, lastSegment } from './call-index';
import type { BindingFact, CallFact, RegionFact } from './facts';
import { Kept, type Questions } from './questions';
import { innermost, type Regions } from './regions';
import type { Purpose, Registration, RequestTable } from './request-table';
import type { Symbols } from './symbols';
import type { CallValue, Value } from './values';

/** A function that a framework calls. */
export interface Handler {
  readonly purpose: Purpose;
  readonly region: RegionFact;
  /** The route, the event, the name of the job, as far as it is written. */
  readonly route?: string;
  /** What the function or the method is called. */
  readonly name?: string;
}

export interface HandlerSources {
  readonly symbols: Symbols;
  readonly regions: Regions;
  readonly calls: CallIndex;
  readonly questions: Questions;
  /** Parameters of a function, in order. */
  parameters(region: RegionFact): readonly BindingFact[];
  /** Path from the app root. */
  readonly path: string;
  /** Whether a path matches a glob. */
  matches(glob: string, path: string): boolean;
}

/**
 * Tells which functions of a document answer requests, work off jobs, or run at the start or at the end. In order of
 * trust: a call that symbols resolve; marks; the class; types of parameters; the file; names of parameters, where
 * nothing resolves what the function is handed to.
 */
export class Handlers {
  private readonly kept: Kept<object, Handler | undefined>;
  private readonly byRegion: Kept<object, ReadonlyMap<object, Handler>>;
  /** The regions that were asked about, by id. */
  private readonly asked = new Map<object, RegionFact>();
  /** Own names of the functions that handlers are registered with. */
  private readonly names: ReadonlySet<string>;

  constructor(
    private readonly sources: HandlerSources,
    private readonly table: RequestTable,
  ) {
    this.names = new Set(Object.keys(table.registrations).map(lastSegment));
    this.kept = new Kept(sources.questions, (id) => this.find(this.asked.get(id)!));
    this.byRegion = new Kept(sources.questions, () => this.registered());
  }

  /** The function around an offset (UTF-16) that a framework calls, the innermost; undefined where none is. */
  at(offset: number): Handler | undefined {
    const { questions, regions } = this.sources;
    questions.note('regions');
    for (const region of regions.around(offset)) {
      if (region.type !== 'function') continue;
      this.asked.set(region.id, region);
      const handler = this.kept.of(region.id);
      if (handler) return { ...handler, region };
    }
    return undefined;
  }

  /** Forgets what depends on touched keys; all where undefined. */
  forget(touched: ReadonlySet<string> | undefined): void {
    if (!touched) {
      this.kept.clear();
      this.byRegion.clear();
      this.asked.clear();
      return;
    }
    this.kept.forget((key) => touched.has(key));
    this.byRegion.forget((key) => touched.has(key));
  }

  private find(region: RegionFact): Handler | undefined {
    return (
      this.byRegion.of(this.table).get(region.id) ??
      this.marked(region) ??
      this.inherited(region) ??
      this.byParameterTypes(region) ??
      this.byFile(region) ??
      this.byParameterNames(region)
    );
  }

  /** What the calls of the document register. */
  private registered(): ReadonlyMap<object, Handler> {
    const found = new Map<object, Handler>();
    this.sources.questions.note('registrations');
    for (const name of this.names)
      for (const fact of this.sources.calls.unnoted(name))
        for (const [region, handler] of this.of(fact)) if (!found.has(region)) found.set(region, handler);
    return found;
  }

  private of({ call }: CallFact): readonly (readonly [object, Handler])[] {
    const registration = this.sources.symbols
      .callee(call)
      .flatMap((name) => own(this.table.registrations, name) ?? [])[0];
    if (!registration) return [];
    const { event, route: at } = registration;
    const first = this.sources.symbols.constant(call.args[0]);
    if (event && (first === undefined || !event.includes(first))) return [];
    const route = event ? first : this.sources.symbols.constant(call.args[at ?? 0]);
    return functionsOf(call, registration).flatMap((value) => {
      const region = this.functionOf(value);
      return region ? [[region.id, this.handler(registration.purpose, region, route)] as const] : [];
    });
  }

  /** The function that a value is: written there, or declared in this file. */
  private functionOf(value: Value): RegionFact | undefined {
    const { symbols, regions } = this.sources;
    if (value.kind !== 'name') {
      const start = value.span.start;
      return regions
        .around(start)
        .find(
          (region) =>
            region.type === 'function' && region.own.start === start && region.own.end === value.span.end,
        );
    }
    const [name, member] = value.path;
    if (name === undefined) return undefined;
    const found = member === undefined ? symbols.definitions.lookup(name, value.span.start, true) : undefined;
    if (found?.kind === 'region') return found.type === 'function' ? found : undefined;
    // `this.list`, `controller.list`: a method of a class here, if there is just one of that name.
    if (member !== undefined) {
      const methods = regions.named(value.path.at(-1) ?? '').filter(({ type }) => type === 'function');
      return methods.length === 1 ? methods[0] : undefined;
    }
    return found?.kind === 'binding' && found.value && found.value.kind !== 'name'
      ? this.functionOf(found.value)
      : undefined;
  }

  private marked(region: RegionFact): Handler | undefined {
    for (const mark of region.marks) {
      const purpose = this.purposeOf(mark, 'function');
      if (purpose) return this.handler(purpose, region, this.sources.symbols.constant(mark.args[0]));
    }
    const owner = this.classOf(region);
    for (const mark of owner && isPublic(region) ? owner.marks : []) {
      const purpose = this.purposeOf(mark, 'class');
      if (purpose) return this.handler(purpose, region, this.sources.symbols.constant(mark.args[0]));
    }
    return undefined;
  }

  private purposeOf(mark: CallValue, on: 'function' | 'class'): Purpose | undefined {
    for (const name of this.sources.symbols.callee(mark)) {
      const known = own(this.table.marks, name);
      if (known && (known.on ?? 'function') !== (on === 'class' ? 'function' : 'class')) return known.purpose;
      const registration = on === 'function' ? own(this.table.registrations, name) : undefined;
      if (registration && !registration.event) return registration.purpose;
    }
    return undefined;
  }

  private inherited(region: RegionFact): Handler | undefined {
    const owner = this.classOf(region);
    if (!owner) return undefined;
    for (const base of owner.bases)
      for (const name of this.sources.symbols.resolve(base)) {
        const known = own(this.table.bases, name);
        if (!known) continue;
        if (known.methods ? known.methods.includes(region.name ?? '') : isPublic(region))
          return this.handler(known.purpose, region);
      }
    return undefined;
  }

  /** The class whose method a function is; undefined for a function in a function. */
  private classOf(region: RegionFact): RegionFact | undefined {
    const around = this.sources.regions.around(region.own.start).filter(({ id }) => id !== region.id);
    const outer = innermost(around, 'class', 'function');
    return outer?.type === 'class' ? outer : undefined;
  }

  private byParameterTypes(region: RegionFact): Handler | undefined {
    for (const { type, span } of this.sources.parameters(region)) {
      if (type === undefined) continue;
      for (const name of this.sources.symbols.typeNamed(type, span.start)) {
        const purpose = own(this.table.parameterTypes, name);
        if (purpose) return this.handler(purpose, region);
      }
    }
    return undefined;
  }

  private byFile(region: RegionFact): Handler | undefined {
    const { path, matches } = this.sources;
    for (const { paths, names, purpose, inClass } of this.table.files) {
      if (region.name === undefined || (names && !names.includes(region.name))) continue;
      if (!paths.some((glob) => matches(glob, path))) continue;
      if (inClass ? this.classOf(region) !== undefined && isPublic(region) : this.isTopLevel(region))
        return this.handler(purpose, region);
    }
    return undefined;
  }

  private isTopLevel(region: RegionFact): boolean {
    return this.sources.regions
      .around(region.own.start)
      .every(({ id, type }) => id === region.id || (type !== 'function' && type !== 'class'));
  }

  private byParameterNames(region: RegionFact): Handler | undefined {
    const names = this.sources.parameters(region).map(({ name }) => name.replace(/^_/, ''));
    const isLike = this.table.parameterNames.some((wanted) =>
      wanted.every((name, index) => names[index] === name),
    );
    return isLike && !this.isHandedToSomethingKnown(region) ? this.handler('request', region) : undefined;
  }

  /** Whether the function is an argument of a call whose meaning an import tells: then that would say it. */
  private isHandedToSomethingKnown(region: RegionFact): boolean {
    const call = region.handedTo;
    if (!call) return false;
    this.sources.questions.note(`calls ${call.callee.name}`);
    return this.sources.symbols.callee(call).some((name) => this.sources.symbols.isImported(name));
  }

  private handler(purpose: Purpose, region: RegionFact, route?: string): Handler {
    return {
      purpose,
      region,
      ...(route === undefined ? {} : { route }),
      ...(region.name === undefined ? {} : { name: region.name }),
    };
  }
}

/** The arguments that may be the function. */
function functionsOf(call: CallValue, { handlers, option }: Registration): readonly Value[] {
  if (option !== undefined) {
    const options = call.args.flatMap((argument) => (argument.kind === 'object' ? argument.entries : []));
    return [
      ...call.named.flatMap(({ name, value }) => (name === option ? [value] : [])),
      ...options.flatMap(({ key, value }) => (key === option ? [value] : [])),
      ...(handlers ?? []).flatMap((index) => call.args[index] ?? []),
    ];
  }
  if (handlers) return handlers.flatMap((index) => call.args.at(index) ?? []);
  return call.args.flatMap((argument) => (argument.kind === 'list' ? argument.items : [argument]));
}

function isPublic({ name }: RegionFact): boolean {
  return name !== undefined && !/^(?:_|#|constructor$|__init__$|initialize$)/.test(name);
}

/** An entry of a table that is no member of every object. */
function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
