import type { Edit } from '../../fixes/fix';
import type { WritingSite } from '../../fixes/idioms';
import type { CallValue } from '../../semantics/values';
import { quote } from './quotes';

/** Functions that take a list of words where they take a line. */
const LIST_OR_LINE =
  /^(?:proc_open|Illuminate\.(?:Support\.Facades\.Process|Process\.PendingProcess)\.(?:run|start|command)|Illuminate\.Process\.(?:Pool|Pipe)\.command)$/;

/**
 * Makes `Process::fromShellCommandline('ls -l')` into `new Process(['ls', '-l'])`, and gives the list of words to what
 * takes one. Undefined for functions that only take a line.
 */
export function withoutShell(
  call: CallValue,
  callee: string,
  words: readonly string[],
  site: WritingSite,
): readonly Edit[] | undefined {
  const [line] = call.args;
  if (!line) return undefined;
  const list = `[${words.map((word) => quote(word, site)).join(', ')}]`;
  const replaced = { start: line.span.start, end: line.span.end, text: list };
  if (LIST_OR_LINE.test(callee)) return [replaced];
  if (
    callee !== 'Symfony.Component.Process.Process.fromShellCommandline' ||
    call.callee.receiver?.kind !== 'name'
  )
    return undefined;
  const { span, receiver } = call.callee;
  // Before PHP 8.4 a member of what was just created needs brackets around it.
  const isOwner = /^\s*\??->/.test(site.text.slice(call.span.end, call.span.end + 100));
  const created = { start: receiver.span.end, end: span.end, text: '' };
  const before = { start: span.start, end: span.start, text: isOwner ? '(new ' : 'new ' };
  const after = { start: call.span.end, end: call.span.end, text: ')' };
  return [before, created, replaced, ...(isOwner ? [after] : [])];
}
