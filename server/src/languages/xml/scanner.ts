import type { OffsetRange } from '../../text/text';

/** A name or a value in a document, with the UTF-16 offsets of its characters. */
export interface Piece extends OffsetRange {
  /** Entities resolved. */
  readonly text: string;
}

export interface Attribute {
  readonly name: Piece;
  /** Without its quotes, which stand right around it. */
  readonly value: Piece;
}

/** Told of what is in an XML text, in order. */
export interface XmlSink {
  /** `end` is where the tag ends. */
  open(name: Piece, attributes: readonly Attribute[], empty: boolean, end: number): void;
  close(name: string, end: number): void;
  /** Text without the blanks around it; never blank. */
  text(piece: Piece): void;
}

const NAME = /[^\s=<>"'/]+/y;
const ATTRIBUTE = /\s*([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /[^<>]*?(\/?)>/y;
const CLOSING = /<\/\s*([^\s<>]+)/y;
/** What is passed over, by how it starts and ends. */
const SKIPPED: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<!', '>'],
];
const CDATA = '<![CDATA[';
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Reads XML, tolerantly: tags that are not closed or not opened are passed on as they come. Never throws. */
export function scanXml(text: string, sink: XmlSink): void {
  for (let at = 0; at < text.length; ) {
    const tag = text.indexOf('<', at);
    const end = tag === -1 ? text.length : tag;
    addText(text, at, end, sink);
    if (tag === -1) return;
    at = scanMarkup(text, tag, sink);
  }
}

/** Reads what starts with a `<`; answers where it ends. */
function scanMarkup(text: string, start: number, sink: XmlSink): number {
  if (text.startsWith(CDATA, start)) {
    const close = text.indexOf(']]>', start);
    const end = close === -1 ? text.length : close;
    addText(text, start + CDATA.length, end, sink, false);
    return end + 3;
  }
  for (const [opening, closing] of SKIPPED) {
    if (!text.startsWith(opening, start)) continue;
    const close = text.indexOf(closing, start + opening.length);
    return close === -1 ? text.length : close + closing.length;
  }
  CLOSING.lastIndex = start;
  const closing = CLOSING.exec(text);
  if (closing) {
    const { end } = afterTag(text, CLOSING.lastIndex);
    sink.close(closing[1] ?? '', end);
    return end;
  }
  NAME.lastIndex = start + 1;
  const name = NAME.exec(text)?.[0];
  return name === undefined ? start + 1 : scanElement(text, piece(name, start + 1), sink);
}

function scanElement(text: string, name: Piece, sink: XmlSink): number {
  const attributes: Attribute[] = [];
  let at = name.end;
  ATTRIBUTE.lastIndex = at;
  for (let match = ATTRIBUTE.exec(text); match; match = ATTRIBUTE.exec(text)) {
    const [whole, key = '', double, single] = match;
    const value = double ?? single ?? '';
    at += whole.length;
    const keyStart = at - whole.length + whole.indexOf(key);
    attributes.push({ name: piece(key, keyStart), value: piece(value, at - 1 - value.length) });
  }
  const { end, empty } = afterTag(text, at);
  sink.open(name, attributes, empty, end);
  return end;
}

/** Where a tag ends; for one that is still being typed, where it stops looking like one. */
function afterTag(text: string, at: number): { readonly end: number; readonly empty: boolean } {
  TAG_END.lastIndex = at;
  const end = TAG_END.exec(text);
  return { end: end ? TAG_END.lastIndex : at, empty: end?.[1] === '/' };
}

function addText(text: string, start: number, end: number, sink: XmlSink, entities = true): void {
  const written = text.slice(start, end);
  const trimmed = written.trim();
  if (trimmed === '') return;
  const from = start + written.indexOf(trimmed);
  sink.text(entities ? piece(trimmed, from) : { text: trimmed, start: from, end: from + trimmed.length });
}

function piece(written: string, start: number): Piece {
  return { text: resolveEntities(written), start, end: start + written.length };
}

function resolveEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g,
    (entity, hex?: string, decimal?: string, name = '') => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : (ENTITIES[name] ?? entity);
    },
  );
}
