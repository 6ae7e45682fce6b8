import { bareParser, parseTime, reparses } from './bare.mjs';
import { openBracket, scattered } from './edits.mjs';
import { startServer } from './server.mjs';
import { median, quantile } from './statistics.mjs';
import { ms, Table, times } from './table.mjs';
import { editTimes, fastTypist } from './typing.mjs';

const WARM_UP = 20;
const COLD = 3;
const OPENINGS = 7;
const JAVASCRIPT = ['javascript', 'typescript', 'typescriptreact'];

/** Opens real files in their projects and types into them; `peers` are servers of others for the same edits. */
export async function measureReal(files, places, peers, budgets) {
  const opening = new Table('Real files: opening', [
    'file',
    'lines',
    'findings',
    'cold',
    'warm',
    'bare parse',
    'ratio',
  ]);
  const typing = new Table('Real files: one character to the diagnostics', [
    ...['file', 'text', 'p50', 'p95', 'bare', 'ratio'],
    ...peers.map(({ name }) => `${name} p50 (ours is)`),
  ]);
  const typist = new Table('Real files: an edit every 30 ms for 3 s', [
    'file',
    'longest queue',
    'last edit to diagnostics',
  ]);
  const whole = new Map();
  for (const file of files) {
    const parser = file.grammar && (await bareParser(file.grammar));
    const { server, cold } = await coldOpenings(file);
    const warm = await openings(server, file);
    const bare = parser && median(Array.from({ length: OPENINGS }, () => parseTime(parser, file.text)));
    opening.add(file.name, file.lines, warm.findings, ms(cold), ms(warm.ms), ms(bare), times(warm.ms / bare));
    budgets.measured('opening, of its bare parse', warm.ms / bare, 2, file.name);

    const beside = await Promise.all(
      peers
        .filter(({ languages }) => languages.includes(file.languageId))
        .map(async (peer) => ({
          name: peer.name,
          server: await peer.start(file.folder),
        })),
    );
    const text = { whole: undefined, broken: openBracket(file.text) };
    for (const [state, first] of Object.entries(text)) {
      const measured = await interleaved([server, ...beside.map((peer) => peer.server)], file, places, first);
      const [ours, ...theirs] = measured.map((list) => median(list));
      const bareEdit = parser && bareTime(parser, file.text, places, first);
      typing.add(
        file.name,
        state,
        ms(ours),
        ms(quantile(measured[0], 0.95)),
        ms(bareEdit),
        times(ours / bareEdit),
        ...peers.map(({ name }) => {
          const at = beside.findIndex((peer) => peer.name === name);
          return at === -1 ? '' : `${ms(theirs[at])} (${times(ours / theirs[at])})`;
        }),
      );
      budgets.measured(`edit, of the bare reparse, ${state}`, ours / bareEdit, 2, file.name);
      const oxlint = beside.findIndex(({ name }) => name === 'oxlint');
      if (oxlint !== -1) budgets.measured(`edit, of oxlint's, ${state}`, ours / theirs[oxlint], 1, file.name);
      if (state === 'whole') whole.set(file.what, ours / file.lines);
      else
        budgets.measured(
          'edit in a broken text, of a whole one',
          ours / (whole.get(file.what) * file.lines),
          3,
          file.name,
        );
    }
    const { queue, after } = await typed(server, file);
    typist.add(file.name, queue, ms(after));
    await Promise.all([server, ...beside.map((peer) => peer.server)].map((one) => one.stop()));
  }
  budgets.measured(
    'settings with findings, of quiet ones (per line)',
    whole.get('settings of Django') / whole.get('quiet settings of Django'),
    1.5,
    'settings of Django',
  );
  return [opening, typing, typist];
}

export const isJavaScript = ({ languageId }) => JAVASCRIPT.includes(languageId);

/** Milliseconds of the first opening in new servers, and the last of these servers. */
async function coldOpenings(file) {
  const measured = [];
  let server;
  for (let index = 0; index < COLD; index++) {
    await server?.stop();
    server = await startServer({ folder: file.folder });
    const { ms: time } = await openedAndClosed(server, file);
    measured.push(time);
  }
  return { server, cold: median(measured) };
}

async function openings(server, file) {
  const measured = [];
  let findings;
  for (let index = 0; index < OPENINGS; index++) {
    const once = await openedAndClosed(server, file);
    measured.push(once.ms);
    findings = once.findings;
  }
  return { ms: median(measured), findings };
}

async function openedAndClosed(server, { uri, languageId, text }) {
  const begin = performance.now();
  const opened = await server.open(uri, languageId, text);
  const findings = await opened.diagnostics();
  const time = performance.now() - begin;
  await opened.close();
  return { ms: time, findings };
}

/** Milliseconds of the same edits in each server, in turn. */
async function interleaved(servers, { uri, languageId, text }, places, first) {
  const opened = [];
  for (const server of servers) {
    const file = await server.open(uri, languageId, text);
    await file.diagnostics();
    if (first) await editTimes(file, [first]);
    opened.push({ file, measured: [] });
  }
  for (const edit of editsOf(opened[0].file.text, places))
    for (const { file, measured } of opened) measured.push(...(await editTimes(file, [edit])));
  for (const { file } of opened) await file.close();
  return opened.map(({ measured }) => measured.slice(WARM_UP));
}

function bareTime(parser, text, places, first) {
  const broken = first ? text.slice(0, first.start) + first.text + text.slice(first.end) : text;
  return median(reparses(parser, text, editsOf(broken, places), first).slice(WARM_UP));
}

/** A letter at each place, and the same letter taken back. */
const editsOf = (text, places) => scattered(text, WARM_UP + 2 * places);

async function typed(server, { uri, languageId, text }) {
  const file = await server.open(uri, languageId, text);
  await file.diagnostics();
  const result = await fastTypist(file);
  await file.close();
  return result;
}
