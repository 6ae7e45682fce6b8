/** Lines of code above a place that it stands in, the innermost first. */
interface Header {
  readonly text: string;
  /** What stands directly above, as decorators, annotations and attributes do. */
  readonly above: string;
}

/** So much is looked at, in UTF-16 code units, so that a long file costs no more than a short one. */
const FAR = 30_000;
/** Longer lines were written by a program. */
const LONGEST = 500;
const ABOVE = 6;

/** What says that code runs to answer a request, by ecosystem: in the line that opens it, or in those above that line. */
const REQUESTS: Readonly<Record<string, { readonly line?: RegExp; readonly above?: RegExp }>> = {
  node: {
    line: /\b(?:app|router|server|fastify|api|routes?)\.(?:get|post|put|patch|delete|all|use)\(\s*['"`]\/|\(\s*_?req(?:uest)?\w*\s*(?::[^,()]*)?,\s*_?(?:res(?:ponse)?|reply|next)\b|\bexport\s+(?:async\s+)?function\s+(?:GET|POST|PUT|PATCH|DELETE)\b/,
    above: /^\s*@(?:Get|Post|Put|Patch|Delete|All)\(/m,
  },
  python: {
    line: /^\s*(?:async\s+)?def\s+\w+\(\s*(?:self\s*,\s*)?request\b/,
    above: /^\s*@\w+(?:\.\w+)*\.(?:route|get|post|put|patch|delete)\(|^\s*@api_view\b/m,
  },
  jvm: {
    line: /\bHttpServletRe(?:quest|sponse)\b|\bServerHttpRequest\b/,
    above: /^\s*@(?:(?:Get|Post|Put|Patch|Delete|Request)Mapping|GET|POST|PUT|PATCH|DELETE|Path)\b/m,
  },
  dotnet: {
    line: /\bMap(?:Get|Post|Put|Patch|Delete)\(|\bHttpContext\s+\w+/,
    above: /^\s*\[Http(?:Get|Post|Put|Patch|Delete)\b/m,
  },
  go: {
    line: /\bfunc\b.{0,300}(?:http\.ResponseWriter|\*gin\.Context|\becho\.Context|\*?fiber\.Ctx)\b/,
  },
  ruby: {
    line: /^\s*class\s+\w+(?:::\w+)*Controller\b|^\s*(?:get|post|put|patch|delete)\s+['"]\/.*\bdo\b/,
  },
  rust: {
    line: /\bfn\b.{0,300}(?:\bimpl\s+IntoResponse\b|\bHttpResponse\b|\bimpl\s+Responder\b)/,
  },
};
/** Made to end the process: that is what the request asks for. */
const WANTED =
  /shut_?down|re(?:start|boot)|terminate|upgrade|SIGTERM|SIGINT|\bkill|\bquit|\bexit|\bstop|\bclose/i;

/**
 * Whether a place in a program (UTF-16 offset) is run to answer a request, told from the lines that it is indented
 * below. False where the code around is made to end the process.
 */
export function answersRequest(text: string, offset: number, ecosystem: string): boolean {
  const pattern = REQUESTS[ecosystem];
  if (!pattern) return false;
  const headers = headersOf(text, offset);
  const own = text.slice(Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - LONGEST), offset);
  const all = [{ text: own, above: '' }, ...headers];
  const at = all.findIndex((header) => pattern.line?.test(header.text) || pattern.above?.test(header.above));
  if (at === -1) return false;
  return !all
    .slice(0, at + 1)
    .some((header, index) => WANTED.test(index === 0 ? '' : header.text + header.above));
}

function headersOf(text: string, offset: number): readonly Header[] {
  const lines = text
    .slice(Math.max(0, offset - FAR), offset)
    .split('\n')
    .map((line) => line.slice(0, LONGEST));
  const headers: Header[] = [];
  let indent = indentOf(lines.pop() ?? '');
  for (let index = lines.length - 1; index >= 0 && indent > 0; index--) {
    const line = lines[index] ?? '';
    const own = indentOf(line);
    if (line.trim() === '' || own >= indent || /^\s*[)\]}]/.test(line)) continue;
    headers.push({ text: line, above: above(lines, index) });
    indent = own;
  }
  return headers;
}

/** The lines of decorators right above a line: those up to an empty one or the end of a block. */
function above(lines: readonly string[], index: number): string {
  const found: string[] = [];
  for (let at = index - 1; at >= Math.max(0, index - ABOVE); at--) {
    const line = lines[at] ?? '';
    if (line.trim() === '' || /^\s*[}]/.test(line)) break;
    found.unshift(line);
  }
  return found.join('\n');
}

function indentOf(line: string): number {
  return /^[ \t]*/.exec(line)?.[0].replace(/\t/g, '    ').length ?? 0;
}
