import { scattered } from './edits.mjs';
import { growthKinds } from './growth.mjs';
import { startServer } from './server.mjs';
import { ms, Table } from './table.mjs';
import { editTimes } from './typing.mjs';

const WATCHED_MS = 15_000;
const BRACKETS = 100_000;

/** How long a small document waits for its diagnostics while the server is at a large one. */
export async function measureBusy(budgets) {
  const { kinds, textOf } = await growthKinds();
  const of = (name) => kinds.find((kind) => kind.name === name);
  const brackets = `${'('.repeat(10)}\n`.repeat(BRACKETS / 10);
  const large = [
    ['10,000 methods of Java', 'Orders.java', textOf(of('Java'), 10_000)],
    ['20,000 functions of shell', 'orders.sh', textOf(of('shell'), 20_000)],
    ['20,000 entries of YAML', 'config.yaml', textOf(of('YAML'), 20_000)],
    ['100,000 open brackets, JavaScript', 'open.js', brackets],
    ['100,000 open brackets, Python', 'open.py', brackets],
    ['100,000 open brackets, Java', 'Open.java', brackets],
  ];
  const table = new Table('A small document while a large one is opened', [
    ...['large', 'MB', 'its own answer', 'small: longest', 'small: answers'],
  ]);
  for (const [name, path, text] of large) {
    const server = await startServer();
    const small = await server.open('file:///bench/small.py', 'python', textOf(of('Python'), 10));
    await small.diagnostics();
    const begin = performance.now();
    const busy = await server.open(`file:///bench/${path}`, 'plaintext', text);
    let answered;
    busy.diagnostics().then(
      () => {
        answered = performance.now() - begin;
      },
      () => {},
    );
    let longest = 0;
    let answers = 0;
    for (const edit of scattered(small.text, 100_000)) {
      if (answered !== undefined || performance.now() - begin > WATCHED_MS) break;
      const [time] = await editTimes(small, [edit]);
      longest = Math.max(longest, time);
      answers++;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const own = answered === undefined ? `over ${WATCHED_MS / 1000} s` : ms(answered);
    table.add(name, (text.length / 1e6).toFixed(1), own, ms(longest), answers);
    budgets.measured('a small document beside a large one', longest, 250, name, 'ms');
    await server.stop();
  }
  return [table];
}
