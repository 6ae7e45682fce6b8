/** Where a function takes a key, with its value behind it. */
export interface PairShape {
  /** How many arguments stand before the key. */
  readonly at: number;
  /** A section may come first: `ConfigParser.set`. */
  readonly section?: true;
  /** Further arguments may follow. */
  readonly more?: true;
}

const first: PairShape = { at: 0 };

/** Functions that take a key and its value; for those that get something, the value they fall back to. */
export const PAIRS: Readonly<Record<string, PairShape>> = {
  get: first,
  set: { at: 0, section: true },
  pop: first,
  add: first,
  put: first,
  putenv: first,
  setdefault: first,
  add_header: first,
  set_header: first,
  putheader: first,
  setattr: { at: 1 },
  getattr: { at: 1 },
  // https://abseil.io/docs/python/guides/flags
  DEFINE_string: { at: 0, more: true },
};

/** Functions that compare two strings. */
export const COMPARISONS: ReadonlySet<string> = new Set([
  'compare_digest',
  'safe_str_cmp',
  'constant_time_compare',
]);
