import type { Span } from '../../text/span';
import type { FactSink, Scalar } from '../shared/fact-sink';
import { heredocAt, skipExpression, skipTrivia, stringAt } from './tokens';

/** Deeper nesting is not configuration, and each level takes some of the stack. */
const DEEPEST = 100;
const IDENTIFIER = /[A-Za-z_][\w-]*/y;
const SCALAR = /(?:true|false|null|-?\d+(?:\.\d+)?)(?![\w.[(])/y;
const BLANKS = /[ \t]*/y;
/** A function that gives back its argument, or a form of it. */
const TRANSPARENT = /(?:sensitive|base64encode|nonsensitive|tostring|trimspace)\([ \t]*(?=")/y;
/** What may follow an expression that is all there is. */
const END = /[ \t]*\)?[ \t]*(?:$|[\r\n,}\])#]|\/[/*])/y;

interface Name {
  readonly text: string;
  readonly span: Span;
}

interface Attribute {
  readonly name: Name;
  readonly value: Scalar;
}

/**
 * Reads HCL, tolerantly: an entry for every attribute whose value is written out. What refers to something else, or is
 * computed, gives none. Throws nothing but what the stack throws.
 */
export class HclReader {
  private at: number;
  private depth = 0;

  constructor(
    private readonly text: string,
    start: number,
    private readonly sink: FactSink,
  ) {
    this.at = start;
  }

  read(): void {
    while (this.at < this.text.length) this.body([]);
  }

  /** What stands between braces, of a block or of an object; ends behind the closing one. `owner` is the last label. */
  private body(path: readonly string[], owner?: Name): void {
    const attributes: Attribute[] = [];
    this.depth++;
    for (;;) {
      this.at = skipTrivia(this.text, this.at);
      const character = this.text[this.at];
      if (character === undefined || character === '}') break;
      const name = this.name();
      if (name) this.item(path, name, attributes);
      else this.at = Math.max(this.at + 1, skipExpression(this.text, this.at));
    }
    this.at++;
    this.depth--;
    this.add(path, attributes, owner);
  }

  private item(path: readonly string[], name: Name, attributes: Attribute[]): void {
    this.skip(BLANKS);
    const character = this.text[this.at];
    if ((character === '=' && this.text[this.at + 1] !== '=') || character === ':') {
      this.at++;
      this.at = skipTrivia(this.text, this.at);
      const value = this.value([...path, name.text], name);
      if (value) attributes.push({ name, value });
      return;
    }
    const labels: Name[] = [name];
    for (let label = this.name(); label; label = this.name()) {
      labels.push(label);
      this.skip(BLANKS);
    }
    if (this.text[this.at] !== '{' || this.depth > DEEPEST) {
      this.at = skipExpression(this.text, this.at);
      return;
    }
    this.at++;
    const own = [...path, ...labels.map(({ text }) => text)];
    this.body(own, labels[labels.length - 1]);
    const called = labels.slice(1).map(({ text }) => text);
    this.region(name, own, 'section', name.text, called.length === 0 ? undefined : called.join('.'));
  }

  /** From a name, or from an offset, to what was read last. */
  private region(
    from: Name | number,
    path: readonly string[],
    type: 'section' | 'item',
    part: string,
    name?: string,
  ): void {
    const start = typeof from === 'number' ? from : from.span.start;
    const end = Math.min(this.at, this.text.length);
    this.sink.region({
      type,
      part,
      ...(name === undefined ? {} : { name }),
      own: this.sink.span(start, end),
      path,
    });
  }

  /** The expression here: a scalar is answered, maps and lists are gone into, all else is passed over. */
  private value(path: readonly string[], key?: Name): Scalar | undefined {
    const start = this.at;
    const character = this.text[start];
    if (this.depth <= DEEPEST && (character === '{' || character === '[')) {
      this.at++;
      if (character === '{') this.body(path);
      else this.list(path);
      this.region(key ?? start, path, 'item', character === '{' ? 'map' : 'list', key?.text);
      return undefined;
    }
    const scalar = this.heredoc() ?? this.scalar();
    END.lastIndex = this.at;
    if (scalar && END.test(this.text)) return scalar;
    this.at = Math.max(start, skipExpression(this.text, this.at));
    return undefined;
  }

  private list(path: readonly string[]): void {
    this.depth++;
    for (let index = 0; ; index++) {
      this.at = skipTrivia(this.text, this.at);
      const character = this.text[this.at];
      if (character === undefined || character === ']' || character === '}') break;
      const start = this.at;
      const item = this.value([...path, String(index)]);
      if (item) this.sink.entry([...path, String(index)], item.span.slice(0, 0), item);
      if (this.at === start) this.at++;
    }
    if (this.text[this.at] === ']') this.at++;
    this.depth--;
  }

  /** `name` and `value` beside one another are an entry of that name; the default of a variable is its value. */
  private add(path: readonly string[], attributes: readonly Attribute[], owner: Name | undefined): void {
    const named = attributes.find(({ name }) => name.text === 'name' || name.text === 'key')?.value;
    const isVariable = path.length === 2 && path[0] === 'variable';
    for (const { name, value } of attributes) {
      if (name.text === 'value' && typeof named?.value === 'string') {
        const last = named.value.slice(named.value.lastIndexOf('.') + 1);
        this.sink.entry([...path, named.value], named.content, value, last);
      } else if (name.text === 'default' && isVariable && owner) {
        this.sink.entry([...path, name.text], owner.span, value, owner.text);
      } else this.sink.entry([...path, name.text], name.span, value);
    }
  }

  private name(): Name | undefined {
    const quoted = stringAt(this.text, this.at);
    if (quoted) {
      this.at = quoted.end;
      const span = this.sink.span(quoted.start + 1, quoted.end - 1);
      return { text: this.text.slice(quoted.start + 1, quoted.end - 1), span };
    }
    const start = this.at;
    const text = this.skip(IDENTIFIER);
    return text === '' ? undefined : { text, span: this.sink.span(start, start + text.length) };
  }

  private scalar(): Scalar | undefined {
    this.skip(TRANSPARENT);
    const string = stringAt(this.text, this.at);
    if (string) {
      this.at = string.end;
      const content = this.sink.span(string.start + 1, string.end - 1);
      return { value: string.value, span: this.sink.span(string.start, string.end), content };
    }
    const start = this.at;
    const written = this.skip(SCALAR);
    if (written === '') return undefined;
    const span = this.sink.span(start, this.at);
    return {
      value: JSON.parse(written.replace(/^(-?)0+(?=\d)/, '$1')) as Scalar['value'],
      span,
      content: span,
    };
  }

  private heredoc(): Scalar | undefined {
    const found = heredocAt(this.text, this.at);
    if (!found) return undefined;
    const start = this.at;
    this.at = found.end;
    return {
      value: this.text.slice(found.contentStart, found.contentEnd),
      span: this.sink.span(start, found.end),
      content: this.sink.span(found.contentStart, found.contentEnd),
    };
  }

  /** Goes behind what a pattern finds here; answers it. */
  private skip(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }
}
