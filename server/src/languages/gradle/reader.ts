import type { Span } from '../../text/span';
import type { FactSink } from '../shared/fact-sink';

/** Deeper nesting is not configuration, and each level takes some of the stack. */
const DEEPEST = 60;
const TRIVIA = /(?:[ \t\r\f]|\\\r?\n|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$))+/y;
const WORD = /[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*/y;
const STRING =
  /"""(?:[^"\\]|\\[\s\S]|"(?!""))*"""|'''(?:[^'\\]|\\[\s\S]|'(?!''))*'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/y;
const LITERAL = /(?:true|false)\b|\d[\w.]*/y;
/** What a name stands before that no value follows. */
const ALONE = /^[\n,;)\]}]?$/;
const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

interface Name {
  readonly text: string;
  readonly span: Span;
}

/** What values are given to: where the next one goes, and what that stands in. */
interface Place {
  readonly path: readonly string[];
  readonly key: Name | undefined;
  readonly above: Name | undefined;
}

/**
 * Reads what build scripts in Groovy say outright, tolerantly: an entry for every string, number and truth value, at the
 * names of the blocks, methods and arguments around it. `implementation files('a.jar')` is `a.jar` at `implementation`,
 * `files`. Of a name of something else, as `libs.ktor.core`, the entry has no value. A call is an item, a block a section.
 * Throws nothing but what the stack throws.
 */
export class GradleReader {
  private at: number;

  constructor(
    private readonly text: string,
    start: number,
    private readonly sink: FactSink,
  ) {
    this.at = start;
  }

  read(): void {
    while (this.at < this.text.length) {
      this.block({ path: [], key: undefined, above: undefined }, 0);
      this.at++;
    }
  }

  /** Statements up to the brace that closes them, or to the end. */
  private block(owner: Place, depth: number): void {
    for (;;) {
      this.skip(TRIVIA);
      const character = this.text[this.at];
      if (character === undefined || character === '}') return;
      const name = this.name();
      if (name) this.values(inside(owner, name), depth, undefined);
      else if (this.skip(STRING) === '') this.at++;
    }
  }

  /** The values of a statement, or those in brackets up to `close`; ends before what closes them. */
  private values(whole: Place, depth: number, close: string | undefined): void {
    let place = whole;
    let goesOn = close !== undefined;
    while (this.at < this.text.length) {
      this.skip(TRIVIA);
      const start = this.at;
      const character = this.text[start] ?? '';
      if (character === close) return;
      if (character === '}' || (!close && (character === ';' || (character === '\n' && !goesOn)))) return;
      goesOn = close !== undefined || character === ',' || character === '=' || character === '\n';
      if (character === ',') place = whole;
      if (character === '{' && depth < DEEPEST) {
        this.braces(place, depth);
        this.region('section', place, place.key?.span.start ?? start);
      } else if (CLOSES[character] && depth < DEEPEST) this.brackets(place, depth, CLOSES[character]);
      else if (this.scalar(place)) continue;
      else place = this.word(whole, place, depth) ?? this.next(place);
    }
  }

  private next(place: Place): Place {
    this.at++;
    return place;
  }

  private braces(place: Place, depth: number): void {
    this.at++;
    this.block(place, depth + 1);
    this.at++;
  }

  private brackets(place: Place, depth: number, close: string): void {
    this.at++;
    this.values(place, depth + 1, close);
    if (this.text[this.at] === close) this.at++;
  }

  /** `version: '1'`, `files('a.jar')`, `def driver = '1'`, `version '1'` behind another value. Answers where values go now. */
  private word(whole: Place, place: Place, depth: number): Place | undefined {
    const name = this.name();
    if (!name) return undefined;
    this.skip(TRIVIA);
    const character = this.text[this.at];
    if (character === ':') return inside(whole, name);
    if (character === '=' && this.text[this.at + 1] !== '=')
      return { path: [...whole.path.slice(0, -1), name.text], key: name, above: whole.above };
    const called = inside(place, name);
    if (ALONE.test(character ?? '') && name.text.includes('.')) this.reference(called, name, place.key);
    if (character !== '(' || depth >= DEEPEST) return called;
    this.brackets(called, depth, ')');
    this.skip(TRIVIA);
    if (this.text[this.at] === '{') this.braces(called, depth);
    this.region('item', called, name.span.start);
    return place;
  }

  /** `libs.ktor.core` where a value stands: what it is is said elsewhere. */
  private reference({ path }: Place, { text, span }: Name, above: Name | undefined): void {
    const nothing = span.slice(text.length, text.length);
    this.sink.entry(path, span, { value: null, span: nothing, content: nothing }, text, above?.span);
  }

  private scalar({ path, key, above }: Place): boolean {
    const start = this.at;
    const string = this.skip(STRING);
    if (string !== '') {
      const quotes = /^(?:"""|''')/.test(string) ? 3 : 1;
      const content = this.sink.span(start + quotes, this.at - quotes);
      this.entry(path, key, above, string.slice(quotes, -quotes), content, this.sink.span(start, this.at));
      return true;
    }
    const written = this.skip(LITERAL);
    if (written === '') return false;
    const span = this.sink.span(start, this.at);
    this.entry(path, key, above, literal(written), span, span);
    return true;
  }

  private entry(
    path: readonly string[],
    key: Name | undefined,
    above: Name | undefined,
    value: string | number | boolean,
    content: Span,
    span: Span,
  ): void {
    this.sink.entry(path, key?.span ?? span.slice(0, 0), { value, span, content }, key?.text, above?.span);
  }

  private region(type: 'section' | 'item', { path, key }: Place, start: number): void {
    const own = this.sink.span(start, Math.min(this.at, this.text.length));
    const part = type === 'item' ? 'call' : 'block';
    this.sink.region({ type, part, ...(key ? { name: key.text } : {}), own, path });
  }

  private name(): Name | undefined {
    const start = this.at;
    const text = this.skip(WORD);
    return text === '' ? undefined : { text, span: this.sink.span(start, this.at) };
  }

  /** Goes behind what a pattern finds here; answers it. */
  private skip(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }
}

function literal(written: string): string | number | boolean {
  if (written === 'true' || written === 'false') return written === 'true';
  const number = Number(written);
  return Number.isNaN(number) ? written : number;
}

function inside({ path, key }: Place, name: Name): Place {
  return { path: [...path, name.text], key: name, above: key };
}
