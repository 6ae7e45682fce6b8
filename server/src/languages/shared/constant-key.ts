/** What a key is called that is a constant; undefined for a variable, of which nobody knows what it holds. */
export function constantKey(path: readonly string[] | undefined): string | undefined {
  const name = path?.at(-1);
  if (name === undefined) return undefined;
  // `HttpHeaders.Authorization` of Ktor is no constant by its spelling.
  return /^[A-Z][A-Z\d_]+$/.test(name) || path?.at(-2) === 'HttpHeaders' ? name : undefined;
}
