import type { Span } from '../text/span';
import type { Definitions } from './definitions';
import type { BindingFact, RegionFact } from './facts';
import type { Questions } from './questions';
import { holdsAt, innermost, type Regions } from './regions';
import type { TemplateValue, Value } from './values';

/** A condition under which something is so. */
export interface Guard {
  readonly test: Value;
  readonly holds: boolean;
}

/** What has to hold for an offset to be reached: the tests of the branches and loops around it, innermost first. */
export function guardsIn(around: readonly RegionFact[], offset: number): readonly Guard[] {
  return around.flatMap((region) => {
    if (!region.test) return [];
    const holds = holdsAt(region, offset);
    return holds === undefined ? [] : [{ test: region.test, holds }];
  });
}

/** What a value may be, and when. */
export interface ReachedValue {
  readonly value: Value;
  readonly guards: readonly Guard[];
  /** It is what something falls back to that may be anything: `options.host || 'localhost'`. */
  readonly isFallback?: true;
}

export interface ReachingValues {
  readonly reached: readonly ReachedValue[];
  /** False where it may be something else, too, that cannot be known: a parameter, the result of a loop. */
  readonly complete: boolean;
}

/** Longer chains of names are given up on. */
const MAX_DEPTH = 8;
/** More values than these are a table, and nobody compares with a table. */
const MAX_VALUES = 32;

/** So many bindings are looked at for one value. */
const MOST_STEPS = 600;
const UNKNOWN: ReachingValues = { reached: [], complete: false };

/** A branch that a binding stands in and the use does not, with the arm. */
interface Step {
  readonly region: RegionFact;
  readonly holds: boolean;
}

/**
 * Finds what a name may stand for at a place, by walking its assignments backwards: those in another arm of a branch do
 * not reach it, nor those in an arm that leaves; one that stands in no branch of its own ends the walk.
 */
export class Reaching {
  private patience = MOST_STEPS;

  /** @param elsewhere the string that another file of the app gives a name, by the qualified name that is imported */
  constructor(
    private readonly definitions: Definitions,
    private readonly regions: Regions,
    private readonly elsewhere: (qualified: string) => string | undefined,
    private readonly questions: Questions,
  ) {}

  of(value: Value): ReachingValues {
    this.patience = MOST_STEPS;
    return this.reach(value, 0);
  }

  private reach(value: Value, depth: number): ReachingValues {
    if (depth > MAX_DEPTH || this.patience < 0) return UNKNOWN;
    switch (value.kind) {
      case 'conditional':
        return this.either(value.test, value.then, value.otherwise, depth);
      case 'fallback': {
        const { test, fallbackHolds } = value;
        if (test)
          return fallbackHolds
            ? this.either(test, value.fallback, value.value, depth)
            : this.either(test, value.value, value.fallback, depth);
        return join([this.reach(value.value, depth + 1), fallbacks(this.reach(value.fallback, depth + 1))]);
      }
      case 'name':
        return this.ofName(value.path, value, depth);
      case 'other':
        return UNKNOWN;
      default:
        return { reached: [{ value, guards: [] }], complete: true };
    }
  }

  private either(test: Value, then: Value, otherwise: Value, depth: number): ReachingValues {
    return join([
      guarded(this.reach(then, depth + 1), [{ test, holds: true }]),
      guarded(this.reach(otherwise, depth + 1), [{ test, holds: false }]),
    ]);
  }

  private ofName(path: readonly string[], value: Value, depth: number): ReachingValues {
    const unknown: ReachingValues = { reached: [{ value, guards: [] }], complete: false };
    const [name, ...members] = path;
    if (name === undefined) return unknown;
    const use = value.span.start;
    const defined = this.definitions.lookup(name, use);
    if (defined?.kind === 'import') {
      const text = this.elsewhere([defined.target, ...members].join('.'));
      return text === undefined
        ? unknown
        : { reached: [{ value: { kind: 'string', span: value.span, text }, guards: [] }], complete: true };
    }
    if (members.length > 0) {
      const field = this.definitions.fieldOf(path, use);
      return field?.value ? { ...this.reach(field.value, depth + 1), complete: false } : unknown;
    }
    const known = this.definitions.bindingsAt(name, use);
    const bindings = known?.facts.filter((fact) => fact.kind === 'binding');
    if (!known || !bindings || bindings.length === 0 || bindings.length !== known.facts.length)
      return unknown;
    const found = this.walk(bindings, use, depth);
    return found.reached.length > MAX_VALUES ? UNKNOWN : found;
  }

  private walk(bindings: readonly BindingFact[], use: number, depth: number): ReachingValues {
    const around = this.definitions.scopesAt(use);
    const own = innermost(around, 'function');
    const parts: ReachingValues[] = [];
    const covered: Step[][] = [];
    let ended = false;
    for (const binding of [...bindings].reverse()) {
      if (--this.patience < 0) return UNKNOWN;
      const at = binding.span.start;
      if (binding.value?.span.contains(use) || (binding.augments && binding.span.contains(use))) continue;
      const there = this.regions.around(at);
      const inOther = innermost(there, 'function')?.id !== own?.id;
      const isBehind = at > use;
      const loop = there.find(
        (region) => region.type === 'loop' && around.some(({ id }) => id === region.id),
      );
      // What stands behind the use reaches it in another call, or in the next round of a loop.
      if (isBehind && !inOther && !loop) continue;
      if (around.some((region) => region.type === 'branch' && this.isOtherArm(region, use, at))) continue;
      const outside = there.filter(
        ({ id, own: { start } }) => start <= at && !around.some((one) => one.id === id),
      );
      const isLeft = (region: RegionFact) => this.isLeft(region, at, use, there, around, inOther);
      if (outside.some(isLeft)) continue;
      const steps = outside
        .filter(({ type }) => type === 'branch')
        .map((region) => ({ region, holds: holdsAt(region, at) ?? true }))
        .reverse();
      // A later one in the same arm takes its place.
      if (covered.some((path) => startsWith(steps, path))) continue;
      const certain = !outside.some((region) => this.isUncertain(region, at));
      parts.push(this.bound(binding, unique([...opposites(covered), ...guardsOf(steps)]), depth));
      if (isBehind || !certain || (inOther && !isOuter(there, around))) continue;
      if (covers(covered, steps)) {
        ended = true;
        break;
      }
    }
    const all = join(parts);
    return { reached: all.reached, complete: all.complete && ended };
  }

  /** Whether a branch leaves behind a binding in it, so that a place cannot be reached from there. */
  private isLeft(
    region: RegionFact,
    at: number,
    use: number,
    there: readonly RegionFact[],
    around: readonly RegionFact[],
    inOther: boolean,
  ): boolean {
    if (region.type !== 'branch' || !holdsAt(region, at)) return false;
    this.questions.note('statements');
    if (region.leaves === undefined) return false;
    // What a function leaves behind is seen by others.
    if (region.leaves === 'function') return !inOther;
    if (region.leaves === 'round') return false;
    const left = leftBy(region, there);
    return left === undefined || (around.some(({ id }) => id === left.id) && left.own.contains(use));
  }

  /** Whether what stands in a region need not have run, or not in this round, where its test holds. */
  private isUncertain(region: RegionFact, at: number): boolean {
    if (region.type === 'loop' || region.type === 'try') return true;
    if (region.type !== 'branch' && !isCase(region)) return false;
    this.questions.note('statements');
    return region.escapes || (region.leaves === 'round' && holdsAt(region, at) === true);
  }

  private isOtherArm(region: RegionFact, use: number, at: number): boolean {
    if (!region.own.contains(at)) return false;
    const here = holdsAt(region, use);
    const there = holdsAt(region, at);
    return here !== undefined && there !== undefined && here !== there;
  }

  private bound(binding: BindingFact, guards: readonly Guard[], depth: number): ReachingValues {
    const values = guarded(this.given(binding, depth), guards);
    return binding.form === 'parameter' ? { ...values, complete: false } : values;
  }

  /** What a binding gives its name; of one that adds to what was there, with that. */
  private given({ value, augments, path, nameSpan }: BindingFact, depth: number): ReachingValues {
    if (!value) return UNKNOWN;
    if (augments === 'default') {
      const before = this.ofName(path, { kind: 'name', span: nameSpan, path }, depth + 1);
      return join([before, fallbacks(this.reach(value, depth + 1))]);
    }
    return augments && value.kind === 'template' ? this.joined(value, depth) : this.reach(value, depth + 1);
  }

  /** The texts that one with holes may be, as far as all holes are texts. */
  private joined(template: TemplateValue, depth: number): ReachingValues {
    const { span, parts } = template;
    let texts: readonly ReachedValue[] = [{ value: { kind: 'string', span, text: '' }, guards: [] }];
    let complete = true;
    for (const part of parts) {
      const found = typeof part === 'string' ? textOf(part, span) : this.reach(part, depth + 1);
      if (found.reached.length * texts.length > MAX_VALUES) return UNKNOWN;
      complete &&= found.complete;
      texts = texts.flatMap((before) => found.reached.flatMap((next) => appended(before, next, span) ?? []));
      if (found.reached.some(({ value }) => value.kind !== 'string')) complete = false;
    }
    return { reached: texts, complete };
  }
}

function textOf(text: string, span: Span): ReachingValues {
  return { reached: [{ value: { kind: 'string', span, text }, guards: [] }], complete: true };
}

/** Two texts as one, where what has to hold for both can hold; undefined where one is none. */
function appended(before: ReachedValue, next: ReachedValue, span: Span): ReachedValue | undefined {
  if (before.value.kind !== 'string' || next.value.kind !== 'string') return undefined;
  const guards = unique([...before.guards, ...next.guards]);
  const holds = new Map(guards.map((guard) => [guard.test, guard.holds]));
  if (guards.some((guard) => holds.get(guard.test) !== guard.holds)) return undefined;
  const text = before.value.text + next.value.text;
  return {
    value: { kind: 'string', span, text },
    guards,
    ...(before.isFallback || next.isFallback ? { isFallback: true as const } : {}),
  };
}

/** The loop, or the case, that a branch leaves with its `break`; of cases that fall into one another the whole. */
function leftBy(region: RegionFact, there: readonly RegionFact[]): RegionFact | undefined {
  const outer = there.slice(there.findIndex(({ id }) => id === region.id));
  const first = outer.findIndex(
    (one) => one.type === 'loop' || one.type === 'function' || (region.leaves === 'case' && isCase(one)),
  );
  const found = outer[first];
  if (!found || !isCase(found)) return found;
  const group = outer.slice(first).filter((one) => isCase(one) && one.own.start === found.own.start);
  return group.at(-1);
}

function isCase({ part }: RegionFact): boolean {
  return part === 'case' || part === 'default';
}

/** Whether one place stands in a function around the other. */
function isOuter(there: readonly RegionFact[], around: readonly RegionFact[]): boolean {
  const own = innermost(there, 'function');
  return own === undefined || around.some(({ id }) => id === own.id);
}

/**
 * Takes a path up. True where all ways to the use are covered: two paths that differ in their last arm alone make one
 * shorter path, and the empty path is every way.
 */
function covers(covered: Step[][], path: Step[]): boolean {
  let now = path;
  for (;;) {
    if (now.length === 0) return true;
    const index = covered.findIndex(
      (other) =>
        other.length === now.length &&
        other.every(
          ({ region, holds }, at) =>
            region.id === now[at]!.region.id &&
            (at === now.length - 1 ? holds !== now[at]!.holds : holds === now[at]!.holds),
        ),
    );
    if (index === -1) break;
    covered.splice(index, 1);
    now = now.slice(0, -1);
  }
  covered.push(now);
  return false;
}

/** Whether a path leads into an arm, or further in. */
function startsWith(path: readonly Step[], arm: readonly Step[]): boolean {
  return (
    arm.length <= path.length &&
    arm.every(({ region, holds }, at) => region.id === path[at]!.region.id && holds === path[at]!.holds)
  );
}

function unique(guards: readonly Guard[]): readonly Guard[] {
  return guards.filter(
    ({ test, holds }, index) =>
      guards.findIndex((other) => other.test === test && other.holds === holds) === index,
  );
}

/** What holds where none of the later assignments ran. */
function opposites(covered: readonly (readonly Step[])[]): readonly Guard[] {
  return covered.flatMap((path) => {
    const [only, ...more] = path;
    return only?.region.test && more.length === 0 ? [{ test: only.region.test, holds: !only.holds }] : [];
  });
}

function guardsOf(steps: readonly Step[]): readonly Guard[] {
  return steps.flatMap(({ region: { test }, holds }) => (test ? [{ test, holds }] : []));
}

function guarded(values: ReachingValues, guards: readonly Guard[]): ReachingValues {
  if (guards.length === 0) return values;
  return {
    ...values,
    reached: values.reached.map((one) => ({ ...one, guards: [...guards, ...one.guards] })),
  };
}

function fallbacks(values: ReachingValues): ReachingValues {
  return { ...values, reached: values.reached.map((one) => ({ ...one, isFallback: true })) };
}

function join(parts: readonly ReachingValues[]): ReachingValues {
  return {
    reached: parts.flatMap(({ reached }) => reached),
    complete: parts.every(({ complete }) => complete),
  };
}
