import type { Value } from '../../semantics/values';

/** A verb with its flags, width, precision and argument index: https://pkg.go.dev/fmt#hdr-Printing */
const VERB = /%[-+# 0]{0,5}(?:\*|\d{0,4})(?:\.(?:\*|\d{0,4}))?(?:\[\d{1,3}\])?([a-zA-Z%])/g;

/** What `fmt.Sprintf` makes of a format: its text, with the arguments where the verbs are. */
export function formatParts(
  format: string,
  args: readonly Value[],
  unknown: Value,
): readonly (string | Value)[] {
  const parts: (string | Value)[] = [];
  let text = '';
  let next = 0;
  let from = 0;
  for (const match of format.matchAll(VERB)) {
    const [whole, verb] = match;
    text += format.slice(from, match.index);
    from = match.index + whole.length;
    if (verb === '%') {
      text += '%';
      continue;
    }
    const argument = args[next++] ?? unknown;
    if (argument.kind === 'string' && /[sv]/.test(verb ?? '')) {
      text += argument.text;
      continue;
    }
    if (text !== '') parts.push(text);
    text = '';
    parts.push(argument);
  }
  text += format.slice(from);
  if (text !== '' || parts.length === 0) parts.push(text);
  return parts;
}
