import type { WritingSite } from '../../fixes/idioms';

/** A literal in the quotes that the file uses more, as far as they can hold the text. */
export function quote(text: string, site: WritingSite): string {
  const count = (pattern: RegExp) => site.text.match(pattern)?.length ?? 0;
  if (/[\r\n]/.test(text) || count(/"/g) > count(/'/g)) {
    const escaped = text
      .replace(/["\\]|#(?=[{$@])/g, '\\$&')
      .replace(/\n/g, '\\n')
      .replace(/\r/g, '\\r');
    return `"${escaped}"`;
  }
  return `'${text.replace(/['\\]/g, '\\$&')}'`;
}
