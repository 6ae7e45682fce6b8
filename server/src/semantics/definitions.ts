import type { BindingFact, ImportFact, RegionFact } from './facts';
import type { LanguageSymbols } from './language-symbols';
import type { Questions } from './questions';
import { holdsAt, innermost, type Regions } from './regions';

export type SymbolFact = ImportFact | RegionFact | BindingFact;

/** Stands for the file itself where a region's id stands for a region. */
export const FILE: object = {};

interface Homes {
  /** The facts of one name, by the id of the region in which they define it. */
  readonly facts: ReadonlyMap<object, readonly SymbolFact[]>;
  /** Of these, all but members of something, in source order. */
  readonly plain: ReadonlyMap<object, readonly SymbolFact[]>;
  /** The ids of the functions in which the name is that of an outer one. */
  readonly outer: ReadonlySet<object>;
  /** The id of the region in which each fact defines the name. */
  readonly of: ReadonlyMap<SymbolFact, object>;
}

/** A region, or the file, by its id. */
interface Home {
  readonly id: object;
  /** Whether variables of it are hidden. */
  readonly stopped: boolean;
  readonly region?: RegionFact;
}

interface Fields {
  readonly byClass: ReadonlyMap<object, BindingFact>;
  readonly first: BindingFact | undefined;
}

/** Where the names of a document are defined, kept up to date fact by fact. */
export class Definitions {
  private readonly byName = new Map<string, SymbolFact[]>();
  private readonly imports = new Set<ImportFact>();
  private readonly homes = new Map<string, Homes>();
  private readonly fields = new Map<string, Fields>();

  constructor(
    private readonly language: LanguageSymbols,
    private readonly regions: Regions,
    private readonly questions: Questions,
  ) {}

  add(fact: SymbolFact): void {
    const name = this.keyOf(fact);
    if (fact.kind === 'import') this.imports.add(fact);
    if (name === undefined) return;
    this.forget(name);
    const list = this.byName.get(name);
    if (list) list.push(fact);
    else this.byName.set(name, [fact]);
  }

  remove(facts: readonly SymbolFact[]): void {
    if (facts.length === 0) return;
    const gone = new Set(facts);
    for (const name of new Set(facts.map((fact) => this.keyOf(fact)))) {
      if (name === undefined) continue;
      this.forget(name);
      const left = this.byName.get(name)?.filter((fact) => !gone.has(fact)) ?? [];
      if (left.length > 0) this.byName.set(name, left);
      else this.byName.delete(name);
    }
    for (const fact of facts) if (fact.kind === 'import') this.imports.delete(fact);
  }

  /** A region came or went: what stands in it may be defined elsewhere now. */
  regionsChanged(): void {
    this.homes.clear();
    this.fields.clear();
  }

  private forget(name: string): void {
    this.homes.delete(name);
    this.fields.delete(name);
  }

  private keyOf(fact: SymbolFact): string | undefined {
    return nameKey(fact, this.language);
  }

  /** What a name is kept under; a question for it leaves a note. */
  private asked(name: string): string {
    const key = this.language.key?.(name) ?? name;
    this.questions.note(`name ${key}`);
    return key;
  }

  isBound(written: string): boolean {
    const name = this.asked(written);
    return this.byName.has(name);
  }

  importFacts(): readonly ImportFact[] {
    this.questions.note('imports');
    return [...this.imports];
  }

  /** Modules all of whose members are names here, in source order. */
  opened(): readonly string[] {
    this.questions.note('name *');
    const wildcards = [...(this.byName.get('*') ?? [])].sort((a, b) => a.span.start - b.span.start);
    return wildcards.flatMap((fact) => (fact.kind === 'import' ? [fact.target] : []));
  }

  /**
   * The definition of a name that holds at an offset: of the innermost region that has one, and there the last before
   * the offset that does not stand in another arm of a branch.
   * @param called whether the name is called: functions that only calls see count, too
   */
  lookup(written: string, offset: number, called = false): SymbolFact | undefined {
    const name = this.asked(written);
    const homes = this.homesOf(name);
    if (homes.facts.size === 0) return undefined;
    const around = this.scopesAt(offset);
    for (const { id, region, stopped } of this.visible(name, around, homes)) {
      const best = homes.facts.get(id)?.reduce<SymbolFact | undefined>((nearest, fact) => {
        if (stopped && isVariable(fact)) return nearest;
        if (!called && fact.kind === 'region' && fact.visible === 'call') return nearest;
        if (fact.kind === 'binding' && (fact.path.length > 1 || !mayHold(fact, offset))) return nearest;
        if (isInOtherArm(fact, offset, around) || !this.holdsFor(fact, offset, region)) return nearest;
        return !nearest || isNearer(fact, nearest, offset) ? fact : nearest;
      }, undefined);
      if (best) return best;
    }
    return undefined;
  }

  /** The regions around an offset (UTF-16) whose names hold there, innermost first. */
  scopesAt(offset: number): readonly RegionFact[] {
    const around = this.regions.around(offset);
    const { headOutside } = this.language;
    return headOutside
      ? around.filter((region) => region.body.contains(offset) || !headOutside(region))
      : around;
  }

  /** All bindings of a name that are defined in the same region as the one that holds at an offset, in source order. */
  bindingsAt(
    written: string,
    offset: number,
  ): { readonly home: object; readonly facts: readonly SymbolFact[] } | undefined {
    const name = this.asked(written);
    const homes = this.homesOf(name);
    for (const { id, region, stopped } of this.visible(name, this.scopesAt(offset), homes)) {
      const plain = homes.plain.get(id) ?? [];
      const facts = stopped ? plain.filter((fact) => !isVariable(fact)) : plain;
      if (facts.some((fact) => this.holdsFor(fact, offset, region))) return { home: id, facts };
    }
    return undefined;
  }

  /** The binding that declares what a name stands for at an offset. */
  declarationOf(name: string, offset: number): BindingFact | undefined {
    return this.bindingsAt(name, offset)?.facts.find(
      (fact): fact is BindingFact => fact.kind === 'binding' && fact.declares,
    );
  }

  /** The id of the region in which a fact defines its name; `FILE` outside of all. */
  homeOf(fact: SymbolFact): object {
    const name = this.keyOf(fact);
    return (name === undefined ? undefined : this.homesOf(name).of.get(fact)) ?? FILE;
  }

  /**
   * The regions whose definitions of a name are visible, innermost first; the last one is the file. Behind a stop its
   * variables are not.
   */
  private visible(name: string, around: readonly RegionFact[], { outer }: Homes): readonly Home[] {
    const homes: Home[] = [];
    let inFunction = false;
    let stopped = false;
    for (const region of around) {
      if (!this.isClosed(region, inFunction)) homes.push({ id: region.id, region, stopped });
      if (region.type === 'function') inFunction = true;
      stopped ||= (this.language.stops?.(name, region) ?? false) && !outer.has(region.id);
    }
    homes.push({ id: FILE, stopped });
    return homes;
  }

  /** Whether what stands in a class does not see by its bare name what the class defines. */
  private isClosed({ type, part }: RegionFact, inFunction: boolean): boolean {
    const { classNames } = this.language;
    if (type !== 'class') return false;
    return classNames === 'qualified' ? part !== 'module' : inFunction && classNames === 'body';
  }

  /** Whether a definition in a region counts at an offset in it: in the same arm, and declared by then. */
  private holdsFor(fact: SymbolFact, offset: number, home: RegionFact | undefined): boolean {
    if (!home) return true;
    if (!isInSameArm(fact, offset, home)) return false;
    if (fact.kind !== 'binding') return true;
    if (!this.language.declaredFirst || fact.constant || fact.span.end <= offset) return true;
    // The names that a loop or a function itself declares.
    return fact.span.start <= home.own.start && home.body.contains(offset);
  }

  private homesOf(name: string): Homes {
    let known = this.homes.get(name);
    if (!known) {
      known = this.findHomes(name);
      this.homes.set(name, known);
    }
    return known;
  }

  private findHomes(name: string): Homes {
    const homes = new Map<object, SymbolFact[]>();
    const of = new Map<SymbolFact, object>();
    const put = (id: object, fact: SymbolFact) => {
      of.set(fact, id);
      const list = homes.get(id);
      if (list) list.push(fact);
      else homes.set(id, [fact]);
    };
    const facts = this.inOrder(this.byName.get(name) ?? []);
    /** Functions in which the name is that of an outer one. */
    const outer = new Set<object>();
    for (const fact of facts) {
      if (fact.kind !== 'binding' || fact.home !== 'outer') continue;
      const region = innermost(this.around(fact), 'function');
      if (region) outer.add(region.id);
    }
    const later: BindingFact[] = [];
    for (const fact of facts) {
      if (fact.kind === 'binding' && fact.home === 'outer') continue;
      const around = this.around(fact);
      const inBlock = fact.kind === 'binding' ? fact.home === 'block' : this.language.blockItems;
      const region = inBlock ? around[0] : innermost(around, 'function', 'class');
      const isOuter = region !== undefined && outer.has(region.id);
      if (fact.kind === 'binding' && (!fact.declares || isOuter)) later.push(fact);
      else put(this.sharedHome(name, fact, region, around, homes) ?? region?.id ?? FILE, fact);
    }
    for (const fact of later) {
      const { start } = fact.span;
      const declared = this.around(fact).find(
        (region) =>
          !outer.has(region.id) && homes.get(region.id)?.some((one) => this.holdsFor(one, start, region)),
      );
      put(declared?.id ?? FILE, fact);
    }
    return { facts: homes, plain: plainOf(homes), outer, of };
  }

  /** In source order, where it matters which comes first. */
  private inOrder(facts: readonly SymbolFact[]): readonly SymbolFact[] {
    return this.language.shares ? [...facts].sort((a, b) => a.span.start - b.span.start) : facts;
  }

  /** The region around a block whose variable an assignment in the block is to. */
  private sharedHome(
    name: string,
    fact: SymbolFact,
    region: RegionFact | undefined,
    around: readonly RegionFact[],
    homes: ReadonlyMap<object, readonly SymbolFact[]>,
  ): object | undefined {
    const { shares, stops } = this.language;
    if (!shares || fact.kind !== 'binding' || fact.form !== 'assignment' || !region) return undefined;
    const hasVariable = (id: object) => homes.get(id)?.some(isVariable);
    for (const outer of around.slice(around.indexOf(region))) {
      if (hasVariable(outer.id)) return outer.id;
      if (stops?.(name, outer) || (outer.type === 'function' && !shares(outer))) return undefined;
    }
    return hasVariable(FILE) ? FILE : undefined;
  }

  /** The regions around a fact, without the one that it is; a parameter can be the function's own node. */
  private around(fact: SymbolFact): readonly RegionFact[] {
    const around = this.regions.around(fact.kind === 'region' ? fact.own.start : fact.span.start);
    return fact.kind === 'region' ? around.filter(({ id }) => id !== fact.id) : around;
  }

  /** The field that a path such as `self.password` names, where there is one. */
  fieldOf([root, member, ...more]: readonly string[], offset: number): BindingFact | undefined {
    return root !== undefined &&
      member !== undefined &&
      more.length === 0 &&
      this.language.self.includes(root)
      ? this.field(member, offset)
      : undefined;
  }

  /** The field of an object, as the class around `offset` defines it; there the first one. */
  field(written: string, offset: number): BindingFact | undefined {
    const name = this.asked(written);
    const { byClass, first } = this.fieldsOf(name);
    for (const { id } of this.regions.around(offset)) {
      const found = byClass.get(id);
      if (found) return found;
    }
    return first;
  }

  /** The fields of a name, in each class the first one; kept until one of them or a region changes. */
  private fieldsOf(name: string): Fields {
    let fields = this.fields.get(name);
    if (!fields) {
      const byClass = new Map<object, BindingFact>();
      let first: BindingFact | undefined;
      for (const fact of this.byName.get(name) ?? []) {
        if (fact.kind !== 'binding' || !this.isField(fact)) continue;
        if (!first || isFirst(fact, first)) first = fact;
        const owner = innermost(this.around(fact), 'class');
        const before = owner && byClass.get(owner.id);
        if (owner && (!before || isFirst(fact, before))) byClass.set(owner.id, fact);
      }
      fields = { byClass, first };
      this.fields.set(name, fields);
    }
    return fields;
  }

  private isField({ form, path }: BindingFact): boolean {
    return form === 'field' || (path.length === 2 && this.language.self.includes(path[0] ?? ''));
  }

  /** The field of a class of this file. */
  fieldIn(owner: RegionFact, written: string): BindingFact | undefined {
    const name = this.asked(written);
    const isField = (fact: SymbolFact): fact is BindingFact =>
      fact.kind === 'binding' && fact.form === 'field' && owner.own.encloses(fact.span);
    return this.byName.get(name)?.find(isField);
  }
}

/** Whether a binding comes before another; one that only adds to what is there comes last. */
function isFirst(fact: BindingFact, other: BindingFact): boolean {
  const isAdded = fact.augments !== undefined;
  return isAdded === (other.augments !== undefined) ? fact.span.start < other.span.start : !isAdded;
}

/** The name under which a fact is found; undefined for what defines no name. */
export function nameKey(fact: SymbolFact, { key }: LanguageSymbols): string | undefined {
  const isLabel = fact.kind === 'region' && fact.visible === 'none';
  const name = fact.kind === 'import' ? fact.local : isLabel ? undefined : fact.name;
  return name === undefined ? undefined : (key?.(name) ?? name);
}

/** What no member path names, in source order. */
function plainOf(
  homes: ReadonlyMap<object, readonly SymbolFact[]>,
): ReadonlyMap<object, readonly SymbolFact[]> {
  return new Map(
    [...homes].map(([id, facts]) => [
      id,
      facts
        .filter((fact) => fact.kind !== 'binding' || fact.path.length === 1)
        .sort((a, b) => a.span.start - b.span.start),
    ]),
  );
}

/** Whether a binding can be what a name at an offset stands for: not in what it is given, nor before it is added to. */
function mayHold({ value, augments, span }: BindingFact, offset: number): boolean {
  if (augments && offset < span.end) return false;
  return !value?.span.contains(offset);
}

/** Whether a definition is that of a variable: a stop hides no functions, classes and fields. */
function isVariable(fact: SymbolFact): boolean {
  return fact.kind === 'binding' && fact.form !== 'field' && fact.path.length === 1;
}

/** Whether a definition stands in that arm of a branch which an offset does not stand in. */
function isInOtherArm(fact: SymbolFact, offset: number, around: readonly RegionFact[]): boolean {
  return around.some((region) => !isInSameArm(fact, offset, region));
}

function isInSameArm({ span }: SymbolFact, offset: number, region: RegionFact): boolean {
  if (region.type !== 'branch' || !region.own.contains(span.start)) return true;
  const here = holdsAt(region, offset);
  const there = holdsAt(region, span.start);
  return here === undefined || there === undefined || here === there;
}

/** Of two definitions in the same region the last one before the offset holds; where both come later, the first. */
function isNearer(fact: SymbolFact, other: SymbolFact, offset: number): boolean {
  const start = fact.span.start;
  const otherStart = other.span.start;
  return start <= offset
    ? otherStart > offset || start > otherStart
    : otherStart > offset && start < otherStart;
}
