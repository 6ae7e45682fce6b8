/**
 * An id that depends on a text alone: in another process it is the same, for another text another. Two independent 32-bit
 * hashes (FNV-1a and the same with another basis) and the length.
 */
export function contentId(content: string): string {
  const id = new ContentId();
  id.add(content);
  return id.toString();
}

/** The id of a text that comes in parts; see `contentId`. */
export class ContentId {
  private a = 0x811c9dc5;
  private b = 0x9747b28c;
  private length = 0;

  add(content: string): void {
    let { a, b } = this;
    for (let index = 0; index < content.length; index++) {
      const code = content.charCodeAt(index);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ code, 0x5bd1e995);
    }
    this.a = a;
    this.b = b;
    this.length += content.length;
  }

  toString(): string {
    return `${(this.a >>> 0).toString(36)}-${(this.b >>> 0).toString(36)}-${this.length.toString(36)}`;
  }
}
