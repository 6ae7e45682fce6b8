import type { Command } from '../../../semantics/facts';

/** Whether a line leaves its program in the background: `worker > /dev/null 2>&1 &`, `worker & echo $! > worker.pid`. */
export function leavesInBackground(line: readonly Command[]): boolean {
  const last = line.at(-1);
  const tellsItsId = last?.program === 'echo' && last.words[1]?.raw === '$!';
  return (tellsItsId ? line.at(-2) : last)?.background !== undefined;
}
