// Measures what a user feels, over a real connection to the built server, and compares it with the parser alone.
//
//   npm run bench [-- [--scan FOLDER] [--language python] [--edits 60]]
//
// Times differ from machine to machine and from day to day; the ratios of one run hold.
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bareParser, parseTime, reparses } from '../test/bench/bare.mjs';
import { median, openBracket, typing } from '../test/bench/edits.mjs';
import { scan } from '../test/bench/scan.mjs';
import { startServer } from '../test/bench/server.mjs';
import { languages, source } from '../test/bench/sources.mjs';

const { values } = parseArgs({
  options: {
    scan: { type: 'string' },
    language: { type: 'string' },
    edits: { type: 'string', default: '60' },
  },
});
const SIZES = [500, 5000, 20000];
const WARM_UP = 20;
const OPENINGS = 7;
const STARTS = 7;
const EDITS = Math.max(60, Number(values.edits) || 60);

const rows = [];
const ms = (value) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
const times = (value) => `${value.toFixed(1)}x`;

const built = spawnSync(
  process.execPath,
  [fileURLToPath(new URL('build.mjs', import.meta.url)), '--minify'],
  { stdio: 'inherit' },
);
if (built.status !== 0) process.exit(built.status ?? 1);

for (const language of languages.filter(({ id }) => !values.language || id === values.language))
  await measure(language);
await measureStart();
if (values.scan) await measureScan(values.scan);
print();

async function measure(language) {
  const parser = await bareParser(language.grammar);
  const server = await startServer();
  const smallest = {};
  for (const lines of SIZES) {
    const text = source(language, lines);
    const opening = await openings(server, language, text);
    const bareOpening = median(Array.from({ length: OPENINGS }, () => parseTime(parser, text)));
    row(`${language.id}, open`, lines, opening.ms, bareOpening, undefined, `${opening.findings} findings`);

    const whole = typing(text, EDITS + WARM_UP);
    const bracket = openBracket(text);
    const typed = await edits(server, language, text, whole);
    const bare = median(reparses(parser, text, whole).slice(WARM_UP));
    smallest.typed ??= typed;
    row(`${language.id}, edit`, lines, typed, bare, typed / smallest.typed);

    const broken = typing(
      text.slice(0, bracket.start) + bracket.text + text.slice(bracket.end),
      EDITS + WARM_UP,
    );
    const brokenTime = await edits(server, language, text, broken, bracket);
    const brokenBare = median(reparses(parser, text, broken, bracket).slice(WARM_UP));
    smallest.broken ??= brokenTime;
    row(`${language.id}, edit, bracket open`, lines, brokenTime, brokenBare, brokenTime / smallest.broken);
  }
  await server.stop();
}

async function openings(server, language, text) {
  const measured = [];
  let findings = 0;
  for (let index = 0; index <= OPENINGS; index++) {
    const begin = performance.now();
    const file = await server.open(`file:///bench/open${index}.${language.extension}`, language.id, text);
    findings = (await file.diagnostics()) ?? findings;
    measured.push(performance.now() - begin);
    await file.close();
  }
  // The first one loads the grammar.
  return { ms: median(measured.slice(1)), findings };
}

async function edits(server, language, text, list, first) {
  const file = await server.open(`file:///bench/edit.${language.extension}`, language.id, text);
  await file.diagnostics();
  if (first) {
    await file.prepare(first)();
    await file.diagnostics();
  }
  const measured = [];
  for (const edit of list) {
    const send = file.prepare(edit);
    const begin = performance.now();
    await send();
    await file.diagnostics();
    measured.push(performance.now() - begin);
  }
  await file.close();
  return median(measured.slice(WARM_UP));
}

async function measureStart() {
  const [language] = languages;
  const text = source(language, 500);
  const measured = [];
  for (let index = 0; index < STARTS; index++) {
    const begin = performance.now();
    const server = await startServer();
    const file = await server.open(`file:///bench/start.${language.extension}`, language.id, text);
    await file.diagnostics();
    measured.push(performance.now() - begin);
    await server.stop();
  }
  row('start to first diagnostics', 500, median(measured));
}

async function measureScan(folder) {
  const { ms: time, bareMs, bareFiles, bytes, summary } = await scan(folder, 3);
  const note = `${summary.files} files, ${summary.errors + summary.warnings} findings; bare: ${bareFiles} files, ${(bytes / 1e6).toFixed(1)} MB, one thread`;
  row('scan', undefined, time, bareMs, undefined, note);
}

function row(what, lines, time, bare, growth, note = '') {
  rows.push([
    what,
    lines === undefined ? '' : String(lines),
    ms(time),
    bare === undefined ? '' : ms(bare),
    bare === undefined ? '' : times(time / bare),
    growth === undefined ? '' : times(growth),
    note,
  ]);
}

function print() {
  const table = [['what', 'lines', 'ours', 'parser alone', 'ratio', 'to 500 lines', ''], ...rows];
  const widths = table[0].map((_, column) => Math.max(...table.map((cells) => cells[column].length)));
  console.log(
    `Medians of at least ${EDITS} edits, ${OPENINGS} openings, ${STARTS} starts; Node ${process.version}, ${availableParallelism()} cores.\n`,
  );
  for (const cells of table)
    console.log(
      cells
        .map((cell, column) =>
          column > 0 && column < 6 ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
        )
        .join('  ')
        .trimEnd(),
    );
}
