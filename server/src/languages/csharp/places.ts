/** How far before a literal its statement is looked for. */
const REACH = 1000;

/** Ends what stands before in another statement, declaration or body. */
const BORDERS = /[;{}]/;
/** In front of a literal: `Foo(string name = `, `(int a, string name = `. */
const PARAMETER_DEFAULT =
  /[(,]\s*(?:\[[^\]]*\]\s*)?(?:[A-Za-z_][\w.]*(?:<[^<>]*>)?(?:\[\])?\??\s+){1,3}@?\w+\s*=\s*$/;
const CONSTANT = /(?:^|\s)const\s/;
/** In front of a label or of a pattern, which want a constant. */
const PATTERN = /\b(?:case|is|not|or|and)\s+$/;
/** Behind these, and before the closing ones, an expression of any precedence can stand. */
const BEFORE = /(?:[({[,?:]|(?:^|[^=!<>?])=|=>|\?\?=|\breturn|\byield return|\bawait)\s*$/;
const BEHIND = /^\s*(?:[;,)\]}]|$)/;
/** Regular and verbatim literals; the raw ones are left out. */
const LITERAL = /(?:@"(?:[^"]|"")*"|"(?:[^"\\\r\n]|\\.)*")(?:u8)?/y;

const CALLED = /[\w.!<>]*/y;
const FALLBACK = /^\s*(?:\?\?|\?\s|[!=]=\s*null|is\s)/;
const OPENING = '([';
const CLOSING = ')]';

/** Where a literal stands: `nowhere` a call could, `inside` an expression that needs brackets, or `alone`. */
export type Place = 'nowhere' | 'inside' | 'alone';

/** Tells what can take the place of the literal that begins at a UTF-16 offset. */
export function placeOf(text: string, at: number): Place {
  const before = text.slice(Math.max(0, at - REACH), at);
  const statement = before.split(BORDERS).at(-1) ?? '';
  if (CONSTANT.test(statement) || PATTERN.test(statement) || PARAMETER_DEFAULT.test(before)) return 'nowhere';
  if (isInAttribute(statement)) return 'nowhere';
  LITERAL.lastIndex = at;
  const literal = LITERAL.exec(text)?.[0] ?? '';
  if (literal.endsWith('u8')) return 'nowhere';
  const end = literal === '' ? endOfCall(text, at) : at + literal.length;
  const behind = text.slice(end, end + REACH);
  // A fallback is of the same precedence as what takes its place, or of a lower one.
  if (literal === '' && FALLBACK.test(behind)) return 'alone';
  return BEFORE.test(before) && BEHIND.test(behind) ? 'alone' : 'inside';
}

/** The end of the first call or index in a chain of members, or of the chain without one. */
function endOfCall(text: string, at: number): number {
  CALLED.lastIndex = at;
  let end = at + (CALLED.exec(text)?.[0].length ?? 0);
  if (!OPENING.includes(text[end] ?? ' ')) return end;
  let depth = 0;
  while (end < Math.min(text.length, at + REACH)) {
    LITERAL.lastIndex = end;
    const literal = LITERAL.exec(text)?.[0].length;
    if (literal === undefined) {
      if (OPENING.includes(text[end]!)) depth++;
      if (CLOSING.includes(text[end]!)) depth--;
    }
    end += literal ?? 1;
    if (depth === 0) return end;
  }
  return end;
}

/** An attribute begins where a member does, and no other expression begins with a bracket there. */
function isInAttribute(statement: string): boolean {
  const start = statement.trimStart();
  if (!/^\[\s*[A-Za-z_]/.test(start)) return false;
  const depth = (start.match(/[[(]/g)?.length ?? 0) - (start.match(/[\])]/g)?.length ?? 0);
  return depth > 0;
}
