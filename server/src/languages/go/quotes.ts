/** A string literal as `strconv.Quote` would write it, but for letters beyond ASCII, which stay. */
export function quote(text: string): string {
  return JSON.stringify(text);
}
