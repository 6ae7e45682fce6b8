import type { WritingSite } from '../../fixes/idioms';

/** A literal in single quotes, which put nothing in; in double quotes where it holds line breaks or the file uses only them. */
export function quote(text: string, site: WritingSite): string {
  const onlyDouble = !site.text.includes("'") && site.text.includes('"');
  if (!/[\r\n]/.test(text) && !onlyDouble) return `'${text.replace(/['\\]/g, '\\$&')}'`;
  const escaped = text
    .replace(/["\\$]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\r/g, '\\r');
  return `"${escaped}"`;
}
