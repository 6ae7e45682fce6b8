import { startServer } from './server.mjs';
import { median } from './statistics.mjs';
import { ms, Table, times } from './table.mjs';

const STARTS = 9;

/** From the spawn of a server to its first answers, for a file in its project, in turn with the servers of others. */
export async function measureStarts(files, peers, budgets) {
  const table = new Table(`Start (medians of ${STARTS})`, [
    'file',
    'server',
    'initialise answered',
    'first diagnostics',
    'ours is',
  ]);
  for (const file of files) {
    const servers = [
      { name: 'ours', start: (folder) => startServer({ folder }) },
      ...peers.filter(({ languages }) => languages.includes(file.languageId)),
    ].map((server) => ({ ...server, initialised: [], first: [] }));
    for (let round = 0; round <= STARTS; round++)
      for (const server of servers) {
        const { initialised, first } = await start(server, file);
        // The first one compiles what later ones find compiled.
        if (round === 0) continue;
        server.initialised.push(initialised);
        server.first.push(first);
      }
    const ours = median(servers[0].first);
    for (const { name, initialised, first } of servers) {
      const theirs = median(first);
      table.add(
        file.name,
        name,
        ms(median(initialised)),
        ms(theirs),
        name === 'ours' ? '' : times(ours / theirs),
      );
      if (name === 'oxlint')
        budgets.measured("start to first diagnostics, of oxlint's", ours / theirs, 2, file.name);
    }
    budgets.measured('start to first diagnostics', ours, 300, file.name, 'ms');
  }
  return [table];
}

async function start({ start: spawned }, { folder, uri, languageId, text }) {
  const begin = performance.now();
  const server = await spawned(folder);
  const initialised = performance.now() - begin;
  const file = await server.open(uri, languageId, text);
  await file.diagnostics();
  const first = performance.now() - begin;
  await server.stop();
  return { initialised, first };
}
