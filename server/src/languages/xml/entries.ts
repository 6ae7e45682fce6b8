import type { FactSink } from '../shared/fact-sink';
import { type Attribute, type Piece, scanXml, type XmlSink } from './scanner';

/** Attributes that name what another attribute, or the text, is the value of. */
const NAMING = /^(?:name|key)$/i;
const VALUE = /^value$/i;
/** Attributes that say which of several elements one is. */
const LABEL = /^id$/i;
/** Deeper elements are not configuration, and their paths would cost more than the text. */
const DEEPEST = 100;

interface Element {
  readonly name: Piece;
  /** What the text of the element is the value of: `<property name="password">…`. */
  readonly naming: Piece | undefined;
  /** What it is called, by an attribute. */
  readonly label: string | undefined;
  readonly start: number;
}

/**
 * Adds an entry for every attribute and every text. The path of a text is the names of its elements, that of an
 * attribute ends in `@name`. `<add key="A" value="b"/>` and `<property name="A">b</property>` are read as an entry `A`
 * below their element.
 */
export function addXml(text: string, sink: FactSink): void {
  const reader = new EntryReader(sink);
  scanXml(text, reader);
  reader.end(text.length);
}

class EntryReader implements XmlSink {
  private readonly elements: Element[] = [];

  constructor(private readonly sink: FactSink) {}

  open(name: Piece, attributes: readonly Attribute[], empty: boolean, end: number): void {
    const naming = attributes.find((attribute) => NAMING.test(attribute.name.text));
    const value = attributes.find((attribute) => VALUE.test(attribute.name.text));
    const label = naming?.value.text ?? attributes.find(({ name: { text } }) => LABEL.test(text))?.value.text;
    this.elements.push({ name, naming: value ? undefined : naming?.value, label, start: name.start - 1 });
    for (const attribute of attributes) {
      if (attribute === value && naming) this.entry(naming.value, value.value, naming.value.text, name, 1);
      else this.entry(attribute.name, attribute.value, `@${attribute.name.text}`, name, 1);
    }
    if (empty) this.closeTo(this.elements.length - 1, end);
  }

  close(name: string, end: number): void {
    const index = this.elements.findLastIndex((element) => element.name.text === name);
    // A tag that closes nothing must not close what is open.
    if (index !== -1) this.closeTo(index, end);
  }

  /** What was never closed ends with the text. */
  end(at: number): void {
    this.closeTo(0, at);
  }

  private closeTo(count: number, end: number): void {
    while (this.elements.length > count) {
      const path = this.elements.length >= DEEPEST ? undefined : this.elements.map(({ name }) => name.text);
      const element = this.elements.pop();
      if (!element || !path) continue;
      this.sink.region({
        type: 'element',
        part: element.name.text,
        ...(element.label === undefined ? {} : { name: element.label }),
        own: this.sink.span(element.start, end),
        path,
      });
    }
  }

  text(piece: Piece): void {
    const element = this.elements[this.elements.length - 1];
    if (!element) return;
    if (element.naming) this.entry(element.naming, piece, element.naming.text, element.name);
    else this.entry(element.name, piece, undefined, this.elements[this.elements.length - 2]?.name);
  }

  /** `segment` goes below the open elements, of which `above` holds the entry; `quotes` stand around the value. */
  private entry(key: Piece, value: Piece, segment: string | undefined, above?: Piece, quotes = 0): void {
    if (this.elements.length > DEEPEST) return;
    const names = this.elements.map(({ name }) => name.text);
    this.sink.entry(
      segment === undefined ? names : [...names, segment],
      this.sink.span(key.start, key.end),
      {
        value: value.text,
        span: this.sink.span(value.start - quotes, value.end + quotes),
        content: this.sink.span(value.start, value.end),
      },
      key.text,
      above && this.sink.span(above.start, above.end),
    );
  }
}
