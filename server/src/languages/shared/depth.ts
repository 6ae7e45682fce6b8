/** Deeper nesting is not configuration, and parsers that call themselves run out of stack. */
const DEEPEST = 300;
const BRACKETS = /[[\]{}]/g;
/** Lists in lists on one line of YAML, and lines that stand far to the right. */
const DEEP_LINES = /^(?: {1000}|[ \t]*(?:[-?:][ \t]+){100})/m;

/**
 * Whether a text in YAML, JSON or TOML is nested deeper than is safe to parse. Counts brackets wherever they stand, which
 * errs only for texts with hundreds of unbalanced ones in strings. Never throws.
 */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(BRACKETS)) {
    if (bracket === '[' || bracket === '{') {
      if (++depth > DEEPEST) return true;
    } else if (depth > 0) depth--;
  }
  return DEEP_LINES.test(text);
}
