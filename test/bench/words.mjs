/** A generator of numbers that gives the same ones every time. */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const NOUNS =
  'order invoice customer payment shipment product basket address account session report message event queue batch item price stock refund ledger'.split(
    ' ',
  );
const VERBS =
  'load store update create remove validate compute render publish collect merge resolve schedule notify archive'.split(
    ' ',
  );
const NOTES = [
  'Keeps the totals in step with what was shipped.',
  'Callers hold the lock already.',
  'Empty for guests, who have no history.',
  'The upstream answers late on Mondays, so the timeout is generous.',
  'Rounds half up, as the tax office does.',
];

/** Names and texts for generated code. */
export function vocabulary(seed) {
  const random = seeded(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const capital = (word) => word[0].toUpperCase() + word.slice(1);
  return {
    random,
    number: (max) => Math.floor(random() * max),
    noun: () => pick(NOUNS),
    verb: () => pick(VERBS),
    note: () => pick(NOTES),
    capital,
    snake: () => `${pick(VERBS)}_${pick(NOUNS)}`,
    camel: () => pick(VERBS) + capital(pick(NOUNS)),
    pascal: () => capital(pick(NOUNS)) + capital(pick(NOUNS)),
  };
}

/** Pieces until there are enough lines, with the findings spread among them. */
export function compose(lines, head, pieces, findings, seed) {
  const words = vocabulary(seed);
  const out = head.split('\n');
  const step = Math.max(1, Math.floor(lines / (findings.length + 1)));
  let nextFinding = 0;
  for (let index = 0; out.length < lines; index++) {
    if (nextFinding < findings.length && out.length >= step * (nextFinding + 1))
      out.push(...findings[nextFinding++].split('\n'), '');
    out.push(...pieces[index % pieces.length](words, index).split('\n'), '');
  }
  return `${out.join('\n')}\n`;
}
