import { bareParser, parseTime, reparses } from './bare.mjs';
import { openBracket, typing } from './edits.mjs';
import { startServer } from './server.mjs';
import { languages, quietSource, settingsSource, source } from './sources.mjs';
import { median } from './statistics.mjs';
import { ms, Table, times } from './table.mjs';
import { editTimes } from './typing.mjs';

const SIZES = [500, 5000, 20000];
const SETTINGS_LINES = 1250;
const WARM_UP = 20;
const OPENINGS = 7;

/** Generated sources of three sizes: opening, typing, typing while a bracket is open; and a file full of findings. */
export async function measureGenerated(edits, only, budgets) {
  const table = new Table('Generated sources', [
    'what',
    'lines',
    'ours',
    'parser alone',
    'ratio',
    'to 500 lines',
    '',
  ]);
  for (const language of languages.filter(({ id }) => !only || id === only))
    await measureLanguage(language, edits, table, budgets);
  return [table];
}

async function measureLanguage(language, edits, table, budgets) {
  const { id } = language;
  const parser = await bareParser(language.grammar);
  const server = await startServer();
  const row = (what, lines, time, bare, growth, note) =>
    table.add(`${id}, ${what}`, lines, ms(time), ms(bare), times(time / bare), times(growth), note);
  const typed = async (what, text, smallest, lines, first) => {
    const broken = first ? text.slice(0, first.start) + first.text + text.slice(first.end) : text;
    const list = typing(broken, edits + WARM_UP);
    const time = await editing(server, language, text, list, first);
    const bare = median(reparses(parser, text, list, first).slice(WARM_UP));
    row(what, lines, time, bare, smallest && time / smallest);
    return { time, ratio: time / bare };
  };
  const smallest = {};
  for (const lines of SIZES) {
    const text = source(language, lines);
    const opening = await openings(server, language, text);
    const bare = median(Array.from({ length: OPENINGS }, () => parseTime(parser, text)));
    row('open', lines, opening.ms, bare, undefined, `${opening.findings} findings`);
    budgets.measured('generated: opening, of its bare parse', opening.ms / bare, 2, `${id}, ${lines} lines`);

    const whole = await typed('edit', text, smallest.whole, lines);
    const broken = await typed('edit, bracket open', text, smallest.broken, lines, openBracket(text));
    smallest.whole ??= whole.time;
    smallest.broken ??= broken.time;
    budgets.measured('generated: edit, of the bare reparse', whole.ratio, 2, `${id}, ${lines} lines`);
    budgets.measured(
      'generated: edit in a broken text, of a whole one',
      broken.time / whole.time,
      3,
      `${id}, ${lines} lines`,
    );
    if (lines === SIZES.at(-1))
      budgets.measured('generated: edit at 20,000 lines, of 500', whole.time / smallest.whole, 3, id);
  }
  const quiet = await typed('edit, quiet', quietSource(language, SETTINGS_LINES), undefined, SETTINGS_LINES);
  const full = await typed(
    'edit, 40 findings',
    settingsSource(language, SETTINGS_LINES),
    undefined,
    SETTINGS_LINES,
  );
  budgets.measured('generated: edit beside 40 findings, of a quiet file', full.time / quiet.time, 1.5, id);
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

async function editing(server, language, text, list, first) {
  const file = await server.open(`file:///bench/edit.${language.extension}`, language.id, text);
  await file.diagnostics();
  if (first) await editTimes(file, [first]);
  const measured = await editTimes(file, list);
  await file.close();
  return median(measured.slice(WARM_UP));
}
