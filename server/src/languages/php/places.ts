/** Longest way back to the start of a statement that is looked along. */
const REACH = 4000;
/** Beginnings of declarations whose values have to be known before the program runs. */
const DECLARATION =
  /^(?:(?:(?:public|private|protected|final|readonly|static|abstract|var)(?:\(set\))?\s+)+(?:const\b|[?\\\w|&\s]{0,200}\$\w+\s*=)|const\b|case\s+\w+\s*=(?!=)|static\s+\$)/i;
const PARAMETERS = /(?:\bfunction\s*&?\s*\w*|\bfn\s*&?)\s*$/i;
/** What stands around an expression that can be anything. */
const BEFORE = /(?:[([,{;]|=>|(?:^|[^=!<>.])=|\?\?=|\b(?:return|echo|print|yield)|<\?(?:php|=)?)\s*$/i;
const OPENING = new Set('([{');
const CLOSING = new Set(')]}');

/** Whether a call can stand at an offset: not in a constant, a property, a parameter's default value or an attribute. */
export function canHoldCall(text: string, at: number): boolean {
  const first = Math.max(0, at - REACH);
  for (let index = at - 1; index >= first; index--) {
    const char = text[index]!;
    if (char === "'" || char === '"') index = openingQuote(text, index, first);
    else if (CLOSING.has(char)) {
      // The end of a block: the statement begins behind it.
      if (char === '}') return isFree(text.slice(index + 1, at));
      index = openingBracket(text, index, first);
    } else if (char === ';' || char === '{') return isFree(text.slice(index + 1, at));
    else if (char === '[' && text[index - 1] === '#') return false;
    else if (char === '(' && PARAMETERS.test(text.slice(Math.max(0, index - 100), index))) return false;
  }
  return first > 0 ? false : isFree(text.slice(0, at));
}

/** Whether the expression from `at` to the end of its argument, item or statement stands alone, so that it may hold any operator. */
export function standsAlone(text: string, at: number): boolean {
  if (!BEFORE.test(text.slice(Math.max(0, at - 40), at))) return false;
  let index = at;
  for (; index < text.length; index++) {
    const char = text[index]!;
    if (char === "'" || char === '"') index = closingQuote(text, index);
    else if (OPENING.has(char)) index = closingBracket(text, index);
    else if (/[;,)\]}]/.test(char)) return true;
    else if (char === '?' && text[index + 1] === '>') return true;
    // `\A::b()->c`, `?? 'x'` and `?: 'x'` belong to what is read.
    else if (char === '-' && text[index + 1] === '>') index++;
    else if (!/[\w\s$\\:?]/.test(char)) return false;
  }
  return true;
}

function isFree(statement: string): boolean {
  return !DECLARATION.test(withoutComments(statement).trimStart());
}

function withoutComments(text: string): string {
  return text.replace(/^(?:\s+|\/\/[^\n]*\n|#[^[\n][^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/|<\?php)+/, '');
}

function openingQuote(text: string, closing: number, first: number): number {
  for (let index = closing - 1; index >= first; index--) {
    if (text[index] === text[closing] && text[index - 1] !== '\\') return index;
  }
  return first;
}

function closingQuote(text: string, opening: number): number {
  for (let index = opening + 1; index < text.length; index++) {
    if (text[index] === '\\') index++;
    else if (text[index] === text[opening]) return index;
  }
  return text.length;
}

function openingBracket(text: string, closing: number, first: number): number {
  let depth = 0;
  for (let index = closing; index >= first; index--) {
    const char = text[index]!;
    if (index < closing && (char === "'" || char === '"')) index = openingQuote(text, index, first);
    else if (CLOSING.has(char)) depth++;
    else if (OPENING.has(char) && --depth === 0) return index;
  }
  return first;
}

function closingBracket(text: string, opening: number): number {
  let depth = 0;
  for (let index = opening; index < text.length; index++) {
    const char = text[index]!;
    if (char === "'" || char === '"') index = closingQuote(text, index);
    else if (OPENING.has(char)) depth++;
    else if (CLOSING.has(char) && --depth === 0) return index;
  }
  return text.length;
}
