/** Longer names are not compared: nobody mistypes them, and the comparison is quadratic. */
const MAX_LENGTH = 80;

/**
 * The known name that somebody who wrote `name` most likely meant: few letters differ, or it is the beginning of
 * one name alone, or the last part of a `factor/rule`. Undefined where none is near.
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (name === '' || name.length > MAX_LENGTH) return undefined;
  const wanted = name.toLowerCase();
  const ending = known.find((candidate) => candidate.slice(candidate.indexOf('/') + 1) === wanted);
  if (ending !== undefined) return ending;
  const begun = wanted.length < 3 ? [] : known.filter((candidate) => candidate.startsWith(wanted));
  if (begun.length === 1) return begun[0];
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const distance = Math.min(
      editDistance(wanted, candidate),
      // A wrong factor before a nearly right rule.
      editDistance(wanted.slice(wanted.indexOf('/') + 1), candidate.slice(candidate.indexOf('/') + 1)) + 1,
    );
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** How many letters must be put in, taken out, changed or swapped with their neighbour to make `b` of `a`. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, beforeLast[j - 2]! + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
