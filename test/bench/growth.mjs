import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { startServer } from './server.mjs';
import { exponent } from './statistics.mjs';
import { ms, Table } from './table.mjs';

/** The second pair is for texts that are too long at twenty thousand to be parsed at all. */
const UNITS = [
  [5000, 20000],
  [1250, 5000],
];
const ROUNDS = 2;
/** What takes longer is measured once: a disturbance is a small part of it. */
const LONG_MS = 5000;
const MOST = 1.35;
const PATIENCE_MS = 60_000;

/**
 * Opens texts of every language and format, of two lengths, and tells how the work grows: in time of the processor where
 * that is known, since others may run beside it.
 */
export async function measureGrowth(budgets, only) {
  const { kinds, textOf } = await growthKinds();
  const table = new Table('Growth: opening to diagnostics', [
    ...['what', 'units', 'time', 'units', 'time', 'exponent of CPU', ''],
  ]);
  for (const kind of kinds.filter(({ name }) => !only || name === only)) {
    const { units, measured, work, skipped } = await grown(kind, textOf);
    console.error(`  ${kind.name}: ${measured.map(ms).join(', ')}`);
    const late = measured.includes(undefined);
    const grows = late ? undefined : exponent(work[0], work[1], units[1] / units[0]);
    const remarks = [
      ...(late || grows > MOST ? ['too much'] : []),
      ...(skipped ? ['only searched for tokens'] : []),
    ];
    const shown = measured.map((time) => (time === undefined ? `over ${PATIENCE_MS / 1000} s` : ms(time)));
    table.add(kind.name, units[0], shown[0], units[1], shown[1], grows?.toFixed(2), remarks.join(', '));
    budgets.measured('growth to four times the length, exponent', grows ?? 9, MOST, kind.name, '');
  }
  return [table];
}

async function grown(kind, textOf) {
  let result;
  for (const units of UNITS) {
    const server = await startServer();
    // Grammars are loaded, tables are put together.
    await opening(server, kind, textOf(kind, 50));
    const small = await best(server, kind, textOf(kind, units[0]));
    const large = small.time === undefined ? small : await best(server, kind, textOf(kind, units[1]));
    await server.stop();
    const skipped = large.skipped;
    result = { units, measured: [small.time, large.time], work: [small.work, large.work], skipped };
    if (!skipped) break;
  }
  return result;
}

/** The kinds of text of `test/growth`, which is TypeScript. */
export async function growthKinds() {
  const source = readFileSync(new URL('../growth/kinds.ts', import.meta.url), 'utf8');
  const { code } = await transform(source, { loader: 'ts', format: 'esm' });
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}

/** The shorter of two openings: what the machine did meanwhile only adds. No time where it takes too long to wait for. */
async function best(server, kind, text) {
  const all = [];
  for (let round = 0; round < ROUNDS; round++) {
    const once = await opening(server, kind, text);
    if (once.time === undefined) return once;
    all.push(once);
    if (once.time > LONG_MS) break;
  }
  return all.reduce((least, once) => (once.work < least.work ? once : least));
}

async function opening(server, kind, text) {
  const used = server.cpuMs();
  const begin = performance.now();
  // The path tells the language.
  const file = await server.open(`file:///bench/${kind.path}`, 'plaintext', text);
  const answered = await Promise.race([file.diagnostics().then(() => true), patience()]);
  const time = performance.now() - begin;
  const cpu = server.cpuMs() - used;
  await file.close();
  // A tick of the processor's clock is 10 ms.
  return { time: answered ? time : undefined, work: cpu >= 100 ? cpu : time, skipped: file.skipped };
}

const patience = () =>
  new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS, false).unref();
  });
