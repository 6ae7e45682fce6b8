/** Versions from the first to just before the second. */
type Interval = readonly [from: number, to: number];

const COMPARATOR = /([<>]=?|={1,3}|~=|~>|!=|\^|~)?\s*v?(\d+)(?:\.(\d+))?(?:\.(\d+))?((?:\.[x*])*)/g;
const EVERYTHING: Interval = [0, Number.POSITIVE_INFINITY];
/** More than any part of a version is. */
const BASE = 100_000;

/**
 * Whether a range such as `>=18 <21`, `^3.10`, `~> 3.2` or `20.x || 22.x` allows a version. A version that is not
 * written out (`20`) is allowed where some version that begins so is. Ranges that cannot be read allow everything.
 */
export function rangeAllows(range: string, version: string): boolean {
  const [wanted] = comparators(version);
  if (!wanted) return true;
  return range.split(/\|\|?/).some((alternative) => {
    const hyphen = /^\s*v?([\d.]+)\s+-\s+v?([\d.]+)\s*$/.exec(alternative);
    const parts = hyphen ? comparators(`>=${hyphen[1]} <=${hyphen[2]}`) : comparators(alternative);
    const from = Math.max(wanted[0], ...parts.map(([low]) => low));
    const to = Math.min(wanted[1], ...parts.map(([, high]) => high));
    return from < to;
  });
}

function comparators(text: string): readonly Interval[] {
  return [...text.matchAll(COMPARATOR)].map(([, operator = '', ...parts]) => {
    const numbers = parts.slice(0, 3).flatMap((part) => (part === undefined ? [] : [Number(part)]));
    return interval(operator, numbers);
  });
}

function interval(operator: string, numbers: readonly number[]): Interval {
  const low = order(numbers);
  const last = numbers.length - 1;
  switch (operator) {
    case '>=':
      return [low, Number.POSITIVE_INFINITY];
    case '>':
      return [after(numbers, last), Number.POSITIVE_INFINITY];
    case '<=':
      return [0, after(numbers, last)];
    case '<':
      return [0, low];
    case '^': {
      const first = numbers.findIndex((number) => number !== 0);
      return [low, after(numbers, first === -1 ? last : first)];
    }
    // Composer's `~8.1` ends with 8, that of npm with 8.1: the wider one.
    case '~':
    case '~=':
    case '~>':
      return [low, after(numbers, Math.max(0, last - 1))];
    case '!=':
      return EVERYTHING;
    default:
      return [low, after(numbers, last)];
  }
}

/** The first version behind all that begin with these numbers up to the one at `index`. */
function after(numbers: readonly number[], index: number): number {
  return order(numbers.slice(0, index + 1).map((number, at) => (at === index ? number + 1 : number)));
}

/** A number by which versions are compared. */
function order([major = 0, minor = 0, patch = 0]: readonly number[]): number {
  return (major * BASE + minor) * BASE + patch;
}
