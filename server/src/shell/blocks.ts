/** What a place in a shell script stands in, from the outside in. */
export type Block = 'if' | 'case' | 'loop' | 'function';

const OPENS: readonly (readonly [RegExp, Block])[] = [
  [/^if\b/, 'if'],
  [/^case\b/, 'case'],
  [/^(?:for|while|until|select)\b/, 'loop'],
  [/^(?:function[ \t]+)?[\w-]+[ \t]*\(\)|^function[ \t]+[\w-]+[ \t]*\{/, 'function'],
];
const CLOSES: readonly (readonly [RegExp, Block])[] = [
  [/(?:^|[;\s])fi(?=[\s;)]|$)/, 'if'],
  [/(?:^|[;\s])esac(?=[\s;)]|$)/, 'case'],
  [/(?:^|[;\s])done(?=[\s;)<>|&]|$)/, 'loop'],
  [/^\}/, 'function'],
];

/**
 * The blocks that are open at an offset (UTF-16), told from how people write them: each word that opens one begins its
 * line. Linear in the text before the offset; never throws.
 */
export function blocksAround(script: string, offset: number): readonly Block[] {
  const open: Block[] = [];
  const lines = script.slice(0, offset).split('\n');
  // The line of the offset is not over yet.
  lines.pop();
  for (const line of lines) {
    const code = line.trim();
    const opened = OPENS.find(([pattern]) => pattern.test(code))?.[1];
    if (opened) open.push(opened);
    for (const [pattern, block] of CLOSES) {
      const at = open.lastIndexOf(block);
      if (at !== -1 && pattern.test(code)) open.splice(at);
    }
  }
  return open;
}
