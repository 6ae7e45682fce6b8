import { lastSegment } from './apis';
import type { CallIndex } from './call-index';
import type { Exported, HandedFunction } from './exports';
import type { BindingFact, RegionFact } from './facts';
import { functionValues, wordOf } from './function-values';
import { Kept, type Questions } from './questions';
import { innermost, type Regions } from './regions';
import { type Handed, own, Registrations, rowOf } from './registrations';
import type { Purpose, RequestTable } from './request-table';
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
  /** Path from the workspace folder. */
  readonly path: string;
  /** Own names of the functions that handlers are registered with. */
  readonly registering: ReadonlySet<string>;
  /** Whether a path matches a glob. */
  matches(glob: string, path: string): boolean;
  /** Functions of this file that other files of the app hand to a framework. */
  handed(): readonly HandedFunction[];
  exported(): readonly Exported[];
}

/** Keys of what the document's calls register, and of what it exports. */
export const REGISTRATIONS = 'registrations';
const EXPORTS = 'exports';

/**
 * Tells which functions of a document a framework calls, and why. What says most about a function wins: its own mark or
 * the call that it is handed to, the base that names the method, types, the mark or the base of its class, the call of
 * another file that it is handed to, its own file, and last the names of its parameters, where nothing resolves what it is handed to.
 */
export class Handlers {
  private readonly registrations: Registrations;
  private readonly kept: Kept<object, Handler | undefined>;
  private readonly byRegion: Kept<object, ReadonlyMap<object, Handler>>;
  private readonly exported: Kept<object, ReadonlyMap<object, readonly string[]>>;
  /** The regions that were asked about, by id. */
  private readonly asked = new Map<object, RegionFact>();

  constructor(
    private readonly sources: HandlerSources,
    private readonly table: RequestTable,
  ) {
    this.registrations = new Registrations(sources, table);
    this.kept = new Kept(sources.questions, (id) => this.find(this.asked.get(id)!));
    this.byRegion = new Kept(sources.questions, () => this.registered(), REGISTRATIONS);
    this.exported = new Kept(sources.questions, () => this.findExported(), EXPORTS);
  }

  /** The function around an offset (UTF-16) that a framework calls, the innermost; undefined where none is. */
  at(offset: number): Handler | undefined {
    const { questions, regions } = this.sources;
    questions.note('functions');
    for (const region of regions.around(offset)) {
      if (region.type !== 'function') continue;
      this.asked.set(region.id, region);
      const handler = this.kept.of(region.id);
      if (handler) return { ...handler, region };
    }
    return undefined;
  }

  /** Every function that the document's calls register. */
  all(): readonly Handler[] {
    return [...this.byRegion.of(this.table).values()];
  }

  /** The functions of other files that the document's calls register, by their qualified names; leaves no key. */
  handed(): readonly Handed[] {
    return this.registrations.handed();
  }

  /** The functions among the arguments of a call, and its block. */
  given(call: CallValue): readonly RegionFact[] {
    this.sources.questions.note('functions');
    const named = call.named.map(({ value }) => value);
    const values = functionValues({ ...call, args: [...call.args, ...named] }, {});
    const block = this.blockOf(call);
    return [...values.flatMap(({ value }) => this.functionOf(value) ?? []), ...(block ? [block] : [])];
  }

  /** The functions that a call registers, where it is one that does. */
  registeredBy(call: CallValue): readonly RegionFact[] {
    this.sources.questions.note('functions');
    return this.of(call).map(({ region }) => region);
  }

  /** Some keys, and those that stand for what depends on them. */
  withDependents(touched: ReadonlySet<string>): ReadonlySet<string> {
    const exported = this.exported.dependsOn(touched) ? new Set([...touched, EXPORTS]) : touched;
    return this.byRegion.dependsOn(exported) ? new Set([...exported, REGISTRATIONS]) : exported;
  }

  /** Forgets what depends on touched keys; all where undefined. */
  forget(touched: ReadonlySet<string> | undefined): void {
    if (!touched) {
      this.kept.clear();
      this.byRegion.clear();
      this.exported.clear();
      this.asked.clear();
      return;
    }
    if (touched.has('functions')) this.asked.clear();
    this.kept.forget((key) => touched.has(key));
    this.byRegion.forget((key) => touched.has(key));
    this.exported.forget((key) => touched.has(key));
  }

  private find(region: RegionFact): Handler | undefined {
    // Its marks and parameters.
    this.sources.questions.note('functions');
    return (
      this.marked(region) ??
      this.byRegion.of(this.table).get(region.id) ??
      this.inherited(region, true) ??
      this.byTypes(region) ??
      this.markedClass(region) ??
      this.inherited(region, false) ??
      this.handedElsewhere(region) ??
      this.byFile(region) ??
      this.byParameterNames(region)
    );
  }

  /** What the calls of the document register. */
  private registered(): ReadonlyMap<object, Handler> {
    this.sources.questions.note(REGISTRATIONS);
    const found = new Map<object, Handler>();
    for (const call of this.registrations.calls())
      for (const handler of this.of(call)) {
        const before = found.get(handler.region.id);
        // Of `router.route('/x', get(handler))` both calls register, and one knows the route.
        if (!before || (before.route === undefined && before.purpose === handler.purpose))
          found.set(handler.region.id, handler);
      }
    return found;
  }

  private of(call: CallValue): readonly Handler[] {
    const registration = this.registrations.of(call);
    if (!registration) return [];
    const { given, block: purpose, route } = registration;
    const handlers = given.flatMap(({ value, purpose }) => {
      const region = this.functionOf(value);
      return region ? [handlerOf(purpose, region, route)] : [];
    });
    const block = purpose && this.blockOf(call);
    return block ? [...handlers, handlerOf(purpose, block, route)] : handlers;
  }

  /** The block that a call ends in, where that is no argument: `get '/orders' do … end`. */
  private blockOf({ callee, span }: CallValue): RegionFact | undefined {
    return this.sources.regions
      .around(span.end - 1)
      .find(
        ({ type, own: block }) =>
          type === 'function' && block.end === span.end && block.start >= callee.span.end,
      );
  }

  /** The function that a value is: written there, or declared in this file. */
  functionOf(value: Value): RegionFact | undefined {
    const { symbols, regions } = this.sources;
    if (value.kind === 'call') return this.blockOf(value);
    if (value.kind !== 'name') {
      const { start, end } = value.span;
      return regions
        .around(start)
        .find(({ type, own: region }) => type === 'function' && region.start === start && region.end === end);
    }
    const [name, member] = value.path;
    if (name === undefined) return undefined;
    if (symbols.definitions.lookup(name, value.span.start)?.kind === 'import') return undefined;
    // `this.list`, `controller.list`: a method of a class here, if there is just one of that name.
    if (member !== undefined) return onlyFunction(regions.named(value.path.at(-1) ?? ''));
    const found = symbols.definitions.lookup(name, value.span.start, true);
    if (found?.kind === 'region') return found.type === 'function' ? found : undefined;
    if (found?.kind !== 'binding') return undefined;
    return found.value && found.value.kind !== 'name' ? this.functionOf(found.value) : undefined;
  }

  /** What another file of the app does with a function that this one exports. */
  private handedElsewhere(region: RegionFact): Handler | undefined {
    const owner = this.classOf(region);
    if (!owner && !this.isTopLevel(region)) return undefined;
    const handed = this.sources.handed();
    if (handed.length === 0) return undefined;
    const names = [
      ...(region.name === undefined ? [] : [region.name]),
      ...(this.exported.of(this.table).get(region.id) ?? []),
    ];
    const found = handed.find(({ name }) => {
      const [own = '', of] = name.split('.').reverse();
      return (
        names.includes(own) &&
        (of === undefined || of === 'default' || owner === undefined || of === owner.name)
      );
    });
    return found && handlerOf(found.purpose, region, found.route);
  }

  /** What functions are exported as, beside by their own names, by the ids of their regions. */
  private findExported(): ReadonlyMap<object, readonly string[]> {
    const names = new Map<object, readonly string[]>();
    for (const { name, value } of this.sources.exported()) {
      const region = this.functionOf(value);
      if (region) names.set(region.id, [...(names.get(region.id) ?? []), name]);
    }
    return names;
  }

  private marked(region: RegionFact): Handler | undefined {
    return this.byMarks(region.marks, region, 'class');
  }

  private markedClass(region: RegionFact): Handler | undefined {
    const owner = this.classOf(region);
    return owner && isPublic(region) ? this.byMarks(owner.marks, region, 'function') : undefined;
  }

  /** @param not what marks that count must not stand on alone */
  private byMarks(
    marks: readonly CallValue[],
    region: RegionFact,
    not: 'class' | 'function',
  ): Handler | undefined {
    for (const mark of marks) {
      const names = this.registrations.names(mark);
      const row = rowOf(this.table.marks, names);
      if (row && (row.on ?? 'function') !== not) {
        const first = mark.args[0] && wordOf(mark.args[0], this.sources.symbols);
        return handlerOf(own(row.by, first) ?? row.purpose, region, this.registrations.routeOf(mark, row));
      }
      const registration = not === 'class' ? rowOf(this.table.registrations, names) : undefined;
      if (registration && !registration.event)
        return handlerOf(registration.purpose, region, this.registrations.routeOf(mark, registration));
    }
    return undefined;
  }

  private inherited(region: RegionFact, byName: boolean): Handler | undefined {
    const owner = this.classOf(region);
    const { name = '' } = region;
    for (const base of owner?.bases ?? [])
      for (const type of this.sources.symbols.resolve(base)) {
        const row = own(this.table.bases, type);
        const other = own(row?.by, name);
        if (other) return handlerOf(other, region);
        if (row && (row.methods ? row.methods.includes(name) : !byName && isPublic(region)))
          return handlerOf(row.purpose, region);
        const last = lastSegment(type);
        const made = this.table.generatedBases.find(
          ({ begins, ends }) => last.startsWith(begins) && last.endsWith(ends),
        );
        if (made && !byName && isPublic(region)) return handlerOf(made.purpose, region);
      }
    return undefined;
  }

  /** The class whose method a function is; undefined for a function in a function. */
  private classOf(region: RegionFact): RegionFact | undefined {
    const around = this.sources.regions.around(region.own.start).filter(({ id }) => id !== region.id);
    const outer = innermost(around, 'class', 'function');
    return outer?.type === 'class' ? outer : undefined;
  }

  private byTypes(region: RegionFact): Handler | undefined {
    for (const { type, span } of this.sources.parameters(region)) {
      if (type === undefined) continue;
      const purpose = rowOf(this.table.parameterTypes, this.sources.symbols.typeNamed(type, span.start));
      if (purpose) return handlerOf(purpose, region);
    }
    const { functionTypes, resultTypes } = this.table;
    const purpose =
      this.ofType(functionTypes, this.declaredType(region), region) ??
      this.ofType(resultTypes, region.result, region);
    return purpose && handlerOf(purpose, region);
  }

  private ofType(
    table: Readonly<Record<string, Purpose>>,
    type: string | undefined,
    region: RegionFact,
  ): Purpose | undefined {
    return type === undefined
      ? undefined
      : rowOf(table, this.sources.symbols.typeNamed(type, region.own.start));
  }

  /** The declared type of the variable or the field that holds a function: `const list: RequestHandler = …`. */
  private declaredType({ name, own: { start, end } }: RegionFact): string | undefined {
    const holder =
      name === undefined ? undefined : this.sources.symbols.definitions.declarationOf(name, start);
    const given = holder?.value?.span;
    return given?.start === start && given.end === end ? holder?.type : undefined;
  }

  private byFile(region: RegionFact): Handler | undefined {
    const { path, matches } = this.sources;
    const { name } = region;
    if (name === undefined) return undefined;
    for (const { paths, names, purpose, inClass } of this.table.files) {
      if (names && !names.includes(name)) continue;
      if (inClass ? this.classOf(region) === undefined || !isPublic(region) : !this.isTopLevel(region))
        continue;
      if (paths.some((glob) => matches(glob, path))) return handlerOf(purpose, region);
    }
    return undefined;
  }

  private isTopLevel(region: RegionFact): boolean {
    return this.sources.regions
      .around(region.own.start)
      .every(({ id, type }) => id === region.id || (type !== 'function' && type !== 'class'));
  }

  private byParameterNames(region: RegionFact): Handler | undefined {
    const names = this.sources
      .parameters(region)
      .map(({ name }) => name.replace(/^_/, ''))
      .filter((name) => name !== 'self');
    const isLike = this.table.parameterNames.some((wanted) =>
      wanted.every((name, index) => names[index] === name),
    );
    return isLike && !this.isHandedToSomethingKnown(region) ? handlerOf('request', region) : undefined;
  }

  /** Whether the function is an argument of a call whose meaning an import tells: then that would say it. */
  private isHandedToSomethingKnown(region: RegionFact): boolean {
    const call = region.handedTo;
    if (!call) return false;
    this.sources.questions.note(`calls ${call.callee.name}`);
    return this.sources.symbols.callee(call).some((name) => this.sources.symbols.isImported(name));
  }
}

function handlerOf(purpose: Purpose, region: RegionFact, route?: string): Handler {
  return {
    purpose,
    region,
    ...(route === undefined ? {} : { route }),
    ...(region.name === undefined ? {} : { name: region.name }),
  };
}

function onlyFunction(regions: readonly RegionFact[]): RegionFact | undefined {
  const functions = regions.filter(({ type }) => type === 'function');
  return functions.length === 1 ? functions[0] : undefined;
}

function isPublic({ name, internal }: RegionFact): boolean {
  return name !== undefined && !internal && !/^(?:_|#|constructor$|initialize$)/.test(name);
}
