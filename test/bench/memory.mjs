import { growthKinds } from './growth.mjs';
import { startServer } from './server.mjs';
import { megabytes, Table, times } from './table.mjs';

const FILES = 20;
const UNITS = 200;
const LARGE = 50_000_000;

/** What the server holds with one file, with many, after they were closed, and after a very large one. */
export async function measureMemory(budgets) {
  const { kinds, textOf } = await growthKinds();
  const table = new Table('Memory of the server (heap and what the heap refers to; resident)', [
    ...['files', 'moment', 'held', 'resident', 'to the first'],
  ]);
  const sets = {
    [`${FILES} of Python`]: Array.from({ length: FILES }, () => kinds[0]),
    [`${FILES} languages and formats`]: kinds.slice(0, FILES),
  };
  for (const [name, files] of Object.entries(sets)) {
    const server = await startServer({ gauged: true });
    const texts = files.map((kind) => textOf(kind, UNITS));
    let first;
    const look = async (moment) => {
      const { heapUsed, external, rss } = await server.memory();
      const held = heapUsed + external;
      first ??= { held, rss };
      table.add(
        name,
        moment,
        megabytes(held),
        megabytes(rss),
        `${times(held / first.held)}, ${times(rss / first.rss)}`,
      );
      return Math.max(held / first.held, rss / first.rss);
    };
    const open = async (index) => {
      const file = await server.open(
        `file:///bench/${index}/${files[index].path}`,
        'plaintext',
        texts[index],
      );
      await file.diagnostics();
      return file;
    };
    const opened = [await open(0)];
    await look('the first one open');
    for (let index = 1; index < FILES; index++) opened.push(await open(index));
    await look('all open');
    for (const file of opened) await file.close();
    const closed = await look('all closed');
    budgets.measured('memory after closing all, of the first file', closed, 1.3, name);
    const large = await server.open('file:///bench/large/orders.py', 'python', largeText(kinds[0], textOf));
    await large.diagnostics();
    await large.close();
    const after = await look('50 MB of Python opened and closed');
    budgets.measured('memory after 50 MB were closed, of the first file', after, 1.3, name);
    await server.stop();
  }
  return [table];
}

function largeText(kind, textOf) {
  const piece = textOf(kind, 1000);
  return piece.repeat(Math.ceil(LARGE / piece.length));
}
