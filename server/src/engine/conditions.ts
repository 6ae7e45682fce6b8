/** How many lines above are looked at. */
const REACH = 400;
/** Where an alternative goes on: the condition stands further up. */
const ALTERNATIVE = /^(?:\}\s*)?(?:else\b|elif\b|elsif\b|elseif\b)/;

/**
 * The lines that open the blocks around an offset, innermost first, as the indentation tells: `if DEBUG:`,
 * `class DevelopmentConfig:`, `} else {` with the `if` that it belongs to behind it. For code in any language that is
 * indented as people do.
 */
export function headersAround(text: string, offset: number): readonly string[] {
  const lines = text.slice(0, text.indexOf('\n', offset) === -1 ? text.length : text.indexOf('\n', offset));
  const all = lines.split('\n');
  let depth = indentation(all.at(-1) ?? '');
  const headers: string[] = [];
  let alternativeAt: number | undefined;
  for (let index = all.length - 2; index >= 0 && index >= all.length - REACH && depth >= 0; index--) {
    const line = all[index] ?? '';
    const content = line.trim();
    if (content === '' || content === '{') continue;
    const at = indentation(line);
    const belongs =
      alternativeAt !== undefined &&
      at === alternativeAt &&
      /^(?:\}\s*)?(?:el\w*\s*)?(?:if|unless)\b/.test(content);
    if (at < depth || belongs) {
      headers.push(content);
      depth = Math.min(at, depth);
      alternativeAt = ALTERNATIVE.test(content) ? at : undefined;
    }
    if (depth === 0 && alternativeAt === undefined) break;
  }
  return headers;
}

function indentation(line: string): number {
  return line.length - line.trimStart().length;
}
