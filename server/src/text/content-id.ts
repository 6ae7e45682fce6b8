/**
 * An id that depends on a text alone: in another process it is the same, for another text another. Two independent 32-bit
 * hashes (FNV-1a and the same with another basis) and the length.
 */
export function contentId(content: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let index = 0; index < content.length; index++) {
    const code = content.charCodeAt(index);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995);
  }
  return `${(a >>> 0).toString(36)}-${(b >>> 0).toString(36)}-${content.length.toString(36)}`;
}
