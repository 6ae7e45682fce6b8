/** A query, and those of its patterns that begin at the root of a tree. */
export interface SplitQuery {
  readonly inner: string;
  /** Empty where there are none. */
  readonly atRoot: string;
}

/**
 * Takes the patterns that begin at the root out of a query. They are in the making all along the text, so with them the
 * query visits all nodes below the root, however small the range is that it searches.
 *
 * @param root type of the root node: `module`, `program`
 */
export function splitAtRoot(query: string, root: string): SplitQuery {
  const inner: string[] = [];
  const atRoot: string[] = [];
  for (const pattern of patternsOf(query)) {
    const isRooted = pattern.startsWith(`(${root} `) || pattern.startsWith(`(${root}\n`);
    (isRooted ? atRoot : inner).push(pattern);
  }
  return { inner: inner.join('\n'), atRoot: atRoot.join('\n') };
}

/** The top-level patterns of a query, each with the captures and predicates behind it. */
function patternsOf(query: string): readonly string[] {
  const starts: number[] = [];
  let depth = 0;
  for (const { 0: token, index } of query.matchAll(/;.*|"(?:[^"\\]|\\.)*"|[([\])]/g)) {
    if (token === '(' || token === '[') {
      if (depth === 0) starts.push(index);
      depth++;
    } else if (token === ')' || token === ']') depth--;
  }
  return starts.map((start, at) => query.slice(start, starts[at + 1]).trim());
}
