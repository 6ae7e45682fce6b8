import { word } from './edits.mjs';

const PAUSE_MS = 30;
const TYPED_MS = 3000;

/** Milliseconds from each of these edits to its diagnostics. */
export async function editTimes(file, edits) {
  const measured = [];
  for (const edit of edits) {
    const send = file.prepare(edit);
    const begin = performance.now();
    await send();
    await file.diagnostics();
    measured.push(performance.now() - begin);
  }
  return measured;
}

/**
 * Somebody types without waiting. Like an editor, it takes back what it asked for the text before. Answers the most
 * questions that were open at once, and the milliseconds from the last edit to its diagnostics.
 */
export async function fastTypist(file) {
  let open = 0;
  let queue = 0;
  let last;
  let sent;
  const settled = [];
  const begin = performance.now();
  for (const [index, edit] of word(file.text, Math.floor(TYPED_MS / PAUSE_MS)).entries()) {
    const due = begin + index * PAUSE_MS;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    const send = file.prepare(edit);
    sent = performance.now();
    await send();
    last?.cancel();
    open++;
    queue = Math.max(queue, open);
    last = file.pull();
    const answered = () => {
      open--;
    };
    settled.push(last.answer.then(answered, answered));
  }
  await last.answer;
  const after = performance.now() - sent;
  await Promise.all(settled);
  return { queue, after };
}
