import type { CommandSource } from '../../semantics/commands';
import { SourceBuilder } from '../../shell/source';
import { indexBetween } from '../../text/text';

/** `@` keeps quiet, `-` goes on after failures, `+` always runs. */
const PREFIX = /^[ \t@+-]*/;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '{': '}' };

/**
 * A line of a recipe, between two UTF-16 offsets, as the shell sees it. What make puts in, as `$(NAME)` and `$@`, becomes
 * a variable, which is as unknown to the shell; `$$` is a dollar. Never throws.
 */
export function recipeSource(text: string, start: number, end: number): CommandSource {
  const builder = new SourceBuilder();
  let run = start + (PREFIX.exec(text.slice(start, end))?.[0].length ?? 0);
  for (let at = indexBetween(text, '$', run, end); at !== -1; at = indexBetween(text, '$', run, end)) {
    builder.copy(text, run, at);
    const next = text[at + 1] ?? '';
    if (next === '$') {
      builder.copy(text, at + 1, at + 2);
      run = at + 2;
    } else {
      run = Math.min(end, referenceEnd(text, at + 1, end));
      // Of the same length where that can be, so that what stands around it keeps its place.
      builder.put(run - at > 3 ? `\${${'_'.repeat(run - at - 3)}}` : '$_', at);
    }
  }
  builder.copy(text, run, end);
  return builder.build(end);
}

/** Where a reference ends whose name, or bracket, is at `at`. */
function referenceEnd(text: string, at: number, end: number): number {
  const opening = text[at] ?? '';
  const closing = CLOSING[opening];
  if (closing === undefined) return at + 1;
  let depth = 0;
  for (let index = at; index < end; index++) {
    if (text[index] === opening) depth++;
    else if (text[index] === closing && --depth === 0) return index + 1;
  }
  return end;
}
