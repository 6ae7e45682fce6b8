/**
 * Shannon entropy of the characters of a text: how evenly it uses the characters that it uses.
 *
 * @param text any string; UTF-16 code units are counted
 * @returns bits per character, from 0 (empty, or one character repeated) to log2 of the number of different
 *   characters; 16 random hexadecimal digits give about 3.2, 40 random base62 characters about 4.8
 */
export function shannonEntropy(text: string): number {
  if (text.length === 0) return 0;
  const counts = new Map<number, number>();
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  let bits = 0;
  for (const count of counts.values()) {
    const share = count / text.length;
    bits -= share * Math.log2(share);
  }
  return bits;
}
