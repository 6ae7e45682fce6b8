const SIMPLE: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
};

/**
 * Resolves the escapes that C and its descendants share: `\n`, `\x41`, `\u0041`, `\u{41}`, `\U00000041`, a line
 * continuation. Any other escaped character stands for itself.
 */
export function resolveEscapes(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(
    /\\(?:x([0-9a-fA-F]{2})|u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|\r?\n|([\s\S]))/g,
    (_whole, hex, braced, four, eight, other: string | undefined) => {
      const code = hex ?? braced ?? four ?? eight;
      if (code !== undefined) {
        const point = Number.parseInt(code, 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : '';
      }
      return other === undefined ? '' : (SIMPLE[other] ?? other);
    },
  );
}
