import { passesChecksum } from './checksums';
import { shannonEntropy } from './entropy';
import { type TokenFormat, tokenFormats } from './formats';
import { wordShare } from './words';

/** A credential found by its shape. Offsets are UTF-16 code units in the text searched. */
export interface ProviderToken {
  readonly format: TokenFormat;
  readonly start: number;
  /** Behind the last code unit. */
  readonly end: number;
}

/** Least entropy of the random part of a token whose format names none: 2.8 bits per character. */
const DEFAULT_ENTROPY = 2.8;

/** Up to this length a random part that holds a word such as `example` is a made-up one: 256 code units. */
const MAX_READABLE = 256;

/** Words with separators or humps and without digits, as the name of a variable is written. */
const IDENTIFIER = /^(?:[A-Za-z]+(?:[_-][A-Za-z]+)+|[a-z]+(?:[A-Z][a-z]+)+)$/;

interface Candidate {
  readonly literal: string;
  readonly format: TokenFormat;
  readonly pattern: RegExp;
}

/** What the scan needs, computed once from the data. */
interface Index {
  /** 1 at the hash of the first three characters of every literal. */
  readonly begins: Uint8Array;
  /** Candidates by the first two characters of their literal, the longest literals first. */
  readonly candidates: ReadonlyMap<number, readonly Candidate[]>;
  /** Formats without a literal, tried at the start of every long run. */
  readonly runs: readonly {
    readonly format: TokenFormat;
    readonly length: number;
    readonly pattern: RegExp;
  }[];
  /** Length from which a run is long: that of the shortest such format. */
  readonly shortestRun: number;
}

const WORD = 1;
const BEGINS = 2;

/** Per UTF-16 code unit: whether it is an ASCII letter, digit or underscore, and whether a literal begins with it. */
const kinds = new Uint8Array(0x10000);
for (let code = 0; code < 128; code++) if (/\w/.test(String.fromCharCode(code))) kinds[code] = WORD;

/** Behind a token neither a letter, digit, underscore nor a hyphen may follow. */
const BORDER = '(?![A-Za-z0-9_-])';

const index: Index = buildIndex();

function hash(first: number, second: number, third: number): number {
  return ((first << 9) ^ (second << 4) ^ third) & 0xffff;
}

function pair(first: number, second: number): number {
  return (first << 7) | second;
}

function buildIndex(): Index {
  const begins = new Uint8Array(0x10000);
  const candidates = new Map<number, Candidate[]>();
  const runs: Index['runs'][number][] = [];
  for (const format of tokenFormats) {
    if (format.run !== undefined) {
      runs.push({ format, length: format.run, pattern: new RegExp(`${format.pattern}${BORDER}`, 'y') });
      continue;
    }
    const lead = format.lead === undefined ? '' : `(?<=(?<![A-Za-z0-9_-])(?<lead>${format.lead}))`;
    const pattern = new RegExp(`${lead}(?:${format.pattern})${BORDER}`, 'y');
    for (const literal of format.prefix) {
      const [first, second, third] = [0, 1, 2].map((at) => literal.charCodeAt(at)) as [
        number,
        number,
        number,
      ];
      kinds[first] = kinds[first]! | BEGINS;
      for (let two = 0; two < 128; two++) {
        if (literal.length > 1 && two !== second) continue;
        for (let three = 0; three < 128; three++) {
          if (literal.length < 3 || three === third) begins[hash(first, two, three)] = 1;
        }
        const key = pair(first, two);
        const there = candidates.get(key);
        if (there === undefined) candidates.set(key, [{ literal, format, pattern }]);
        else there.push({ literal, format, pattern });
      }
    }
  }
  for (const list of candidates.values()) list.sort((a, b) => b.literal.length - a.literal.length);
  return { begins, candidates, runs, shortestRun: Math.min(...runs.map((one) => one.length)) };
}

/**
 * Finds credentials by the shapes that their providers document. Published example keys, made-up ones (`AAAA…`,
 * `1234567890`, `EXAMPLE`), ones with too little entropy, and ones whose checksum does not fit are not reported.
 *
 * One pass over the characters with two table look-ups each; regular expressions run only where a literal of a format
 * stands, and each is of bounded length, so the time is linear in the length of the text.
 *
 * @param text a whole document, or a part of it
 * @param from first UTF-16 code unit where a literal of a format may begin
 * @param to behind the last one; a token that begins before it is reported whole
 * @returns tokens in the order of the text, not overlapping; never throws
 */
export function findProviderTokens(text: string, from = 0, to: number = text.length): ProviderToken[] {
  const found: ProviderToken[] = [];
  const { begins, shortestRun } = index;
  const length = text.length;
  // No token is shorter than three characters, and reading behind the end of a string is slow.
  const stop = Math.min(to, length - 2);
  let at = Math.max(0, from);
  // A range that begins inside a word begins behind it: literals stand at the beginning of words.
  if (at > 0 && at < stop && isWord(text.charCodeAt(at - 1))) at = endOfWord(text, at);
  while (at < stop) {
    const first = text.charCodeAt(at);
    const kind = kinds[first]!;
    if ((kind & BEGINS) !== 0) {
      const second = text.charCodeAt(at + 1) & 0x7f;
      if (begins[hash(first, second, text.charCodeAt(at + 2) & 0x7f)] !== 0) {
        const token = tokenAt(text, at, pair(first, second));
        if (token !== undefined && add(token, found)) {
          at = Math.max(at + 1, token.end);
          continue;
        }
      }
    }
    if ((kind & WORD) === 0) {
      at++;
      continue;
    }
    const start = at;
    do at++;
    while (at < length && (kinds[text.charCodeAt(at)]! & WORD) !== 0);
    if (at - start >= shortestRun) addRun(text, start, at, found);
  }
  return found;
}

function endOfWord(text: string, at: number): number {
  let end = at;
  while (end < text.length && isWord(text.charCodeAt(end))) end++;
  return end;
}

function isWord(code: number): boolean {
  return (kinds[code]! & WORD) !== 0;
}

/** The token of the first format whose literal stands at an offset and whose pattern fits there. */
function tokenAt(text: string, at: number, key: number): ProviderToken | undefined {
  if (at > 0 && text.charCodeAt(at - 1) === 0x2d && isWord(text.charCodeAt(at))) return undefined;
  for (const { literal, format, pattern } of index.candidates.get(key) ?? []) {
    if (!text.startsWith(literal, at)) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    const end = at + match[0].length;
    const token = match.groups?.token;
    const lead = match.groups?.lead ?? '';
    // Behind the name of a variable may stand the name of another: `['PAGERDUTY_TOKEN', 'PAGERDUTY_API_TOKEN']`.
    if (token !== undefined && IDENTIFIER.test(token) && wordShare(token) >= 0.7) continue;
    const start = token === undefined ? at - lead.length : end - token.length;
    const body = token ?? lead + match[0].slice(literal.length);
    if (isReal(format, text.slice(start, end), body)) return { format, start, end };
  }
  return undefined;
}

function addRun(text: string, start: number, end: number, found: ProviderToken[]): void {
  for (const { format, length, pattern } of index.runs) {
    if (end - start < length) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null || !isReal(format, match[0], match[0])) continue;
    add({ format, start, end: start + match[0].length }, found);
    return;
  }
}

/** Adds a token unless it overlaps the one before. */
function add(token: ProviderToken, found: ProviderToken[]): boolean {
  const last = found.at(-1);
  if (last !== undefined && token.start < last.end) return false;
  found.push(token);
  return true;
}

/** Not an example, not made up, random enough, and with the right checksum. */
function isReal(format: TokenFormat, token: string, body: string): boolean {
  if (format.known?.some((fragment) => token.includes(fragment)) === true) return false;
  if (
    body.length <= MAX_READABLE &&
    /example|x{6}|placeholder|your_?|redacted|dummy|change_?me|sample/i.test(body)
  )
    return false;
  if (format.filler !== false && hasFiller(body)) return false;
  if (shannonEntropy(body) < (format.entropy ?? DEFAULT_ENTROPY)) return false;
  return format.checksum === undefined || passesChecksum(format.checksum, token);
}

/**
 * Whether a text holds a run that a person types to fill a place: one character six times (`AAAAAA`), or six in
 * ascending order (`123456`, `abcdef`). In 40 random hexadecimal digits either has a chance of 1 in 25,000.
 */
function hasFiller(body: string): boolean {
  let same = 1;
  let rising = 1;
  for (let i = 1; i < body.length; i++) {
    const step = body.charCodeAt(i) - body.charCodeAt(i - 1);
    same = step === 0 ? same + 1 : 1;
    rising = step === 1 ? rising + 1 : 1;
    if (same >= 6 || rising >= 6) return true;
  }
  return false;
}
