import type { Edit } from '../../fixes/fix';
import type { WritingSite } from '../../fixes/idioms';
import type { CallValue } from '../../semantics/values';
import { quote } from './quotes';

/** Methods that take the words of a command one by one as they take a line. */
const WORD_BY_WORD =
  /^(?:(?:Kernel|Process|POSIX\.Spawn)\.(?:system|exec|spawn)|PTY\.(?:spawn|getpty)|Open3\.(?:capture|popen)(?:2e?|3))$/;

/**
 * Makes `system('ls -l')` into `system('ls', '-l')`, and backquotes into `IO.popen(['ls', '-l'], &:read)`, which gives
 * the output too and sets `$?`. Undefined for other methods, and for a word alone, which no shell reads.
 */
export function withoutShell(
  call: CallValue,
  callee: string,
  words: readonly string[],
  site: WritingSite,
): readonly Edit[] | undefined {
  const line = call.args.find((argument) => argument.kind !== 'object');
  if (!line || words.length < 2) return undefined;
  const quoted = words.map((word) => quote(word, site)).join(', ');
  const { start, end } = line.span;
  if (callee === 'Kernel.`' || callee === 'Kernel.%x')
    return [{ start, end, text: `IO.popen([${quoted}], &:read)` }];
  if (callee === 'IO.popen') return [{ start, end, text: `[${quoted}]` }];
  if (callee === 'Kernel.open|') {
    const { span } = call.callee;
    return [
      { start: span.start, end: span.end, text: 'IO.popen' },
      { start, end, text: `[${quoted}]` },
    ];
  }
  return WORD_BY_WORD.test(callee) ? [{ start, end, text: quoted }] : undefined;
}
