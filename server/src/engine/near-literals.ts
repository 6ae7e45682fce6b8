/** How far a literal is looked for behind a name, and before it. */
const REACH = 200;
const REACH_BACK = 60;
/** A line that ends in one of these goes on in the next. */
const CONTINUED = new Set('=([,:+\\<>|&?.'.split(''));
/** A string in one line, and what cannot be told to be one: a quote without an end, other strings, holes, escapes. */
const LITERAL = /(["'`])((?:(?!\1)[^\\\r\n])*)\1/g;
const UNSURE = /"""|'''|<<|\\|[#$]\{|[rbfu@$][#"']/;

/**
 * Whether a string literal may be given to the name anywhere: behind it in the same statement, or before it in a
 * comparison.
 *
 * @param isWanted where given, only literals count that pass; whatever cannot be read for sure does
 */
export function hasLiteral(text: string, name: string, isWanted?: (literal: string) => boolean): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    if (/["'`][)\s]*(?:[=!]=|\.\w+\()/.test(text.slice(Math.max(0, at - REACH_BACK), at))) return true;
    const from = at + name.length;
    if (startsLiteral(text, from) && (!isWanted || mayHold(text.slice(from, from + REACH), isWanted)))
      return true;
  }
  return false;
}

/** Whether one of the literals in a stretch of a text, or all of them together, is wanted, as far as can be told. */
function mayHold(text: string, isWanted: (literal: string) => boolean): boolean {
  if (UNSURE.test(text)) return true;
  const found = [...text.matchAll(LITERAL)].map(([, , literal = '']) => literal);
  // A literal that begins here may end behind it.
  const rest = text.replace(LITERAL, '');
  return /["'`]/.test(rest) || found.some(isWanted) || isWanted(found.join(''));
}

/** Whether the first quote behind `from` may begin a value of what stands before: no statement ends between them. */
function startsLiteral(text: string, from: number): boolean {
  let operators = 0;
  let last = '';
  for (let at = from; at < text.length && at < from + REACH; at++) {
    const char = text[at]!;
    switch (char) {
      case '"':
      case "'":
      case '`':
        // The first can close the name itself; behind a blank it is an argument without brackets.
        if (operators > 0 || (last === '' && at > from)) return true;
        break;
      case '=':
      case ':':
      case '(':
      case ',':
        operators++;
        break;
      case ';':
      case '{':
      case '}':
        return false;
      case '#':
      case '/':
        // A comment may hold anything.
        return true;
      case '\n':
        if (last !== '' && !CONTINUED.has(last)) return false;
        break;
    }
    if (char !== ' ' && char !== '\t' && char !== '\n' && char !== '\r') last = char;
  }
  // Long, but not ended: it may be.
  return from + REACH < text.length;
}
