// Measures what a user feels, over a real connection to the built server and with the built command line, and compares
// it with the parser alone and with other tools in the same run.
//
//   npm run bench -- [--only SECTION...] [--real FOLDER] [--scan FOLDER...] [--peers [FOLDER]] [--markdown FILE]
//
// SECTION is one of `generated`, `start`, `real`, `scan`, `growth`, `memory` and `busy`; all of them by default. --real
// names a folder of checked-out projects (`.corpus` of `npm run corpus`) for `real` and `start`, --scan folders to scan.
// --peers takes ast-grep, oxlint, ESLint, secretlint and bandit from FOLDER and PATH, where they are. --language and
// --kind measure one of `generated` and of `growth` only, --edits says how many places are edited, --markdown also
// writes the tables into a file.
// Times differ from machine to machine and from day to day; the ratios of one run hold.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { optionsOf } from '../test/bench/arguments.mjs';
import { Budgets } from '../test/bench/budgets.mjs';
import { measureBusy } from '../test/bench/busy.mjs';
import { measureGenerated } from '../test/bench/generated.mjs';
import { measureGrowth } from '../test/bench/growth.mjs';
import { machine } from '../test/bench/machine.mjs';
import { measureMemory } from '../test/bench/memory.mjs';
import { findPeers } from '../test/bench/peers.mjs';
import { realFiles } from '../test/bench/real.mjs';
import { isJavaScript, measureReal } from '../test/bench/real-edits.mjs';
import { measureScans } from '../test/bench/scans.mjs';
import { measureStarts } from '../test/bench/starts.mjs';

const OPTIONS = ['only', 'real', 'scan', 'peers', 'markdown', 'language', 'kind', 'edits'];
const options = optionsOf(process.argv.slice(2), OPTIONS);
const places = Math.max(60, Number(options.edits?.[0]) || 60);
const budgets = new Budgets();
const printed = [];

const built = spawnSync(
  process.execPath,
  [fileURLToPath(new URL('build.mjs', import.meta.url)), '--minify'],
  { stdio: 'inherit' },
);
if (built.status !== 0) process.exit(built.status ?? 1);

const peers = options.peers ? findPeers(options.peers[0]) : { scanners: [], servers: [], missing: [] };
const real = options.real ? realFiles(options.real[0]) : { there: [], missing: [] };
const started = real.there.filter((file) => isJavaScript(file) || ['python', 'go'].includes(file.languageId));

const sections = {
  generated: () => measureGenerated(places, options.language?.[0], budgets),
  start: () => (started.length > 0 ? measureStarts(started, peers.servers, budgets) : []),
  real: () => (real.there.length > 0 ? measureReal(real.there, places, peers.servers, budgets) : []),
  scan: () => (options.scan ? measureScans(options.scan, peers.scanners, budgets) : []),
  growth: () => measureGrowth(budgets, options.kind?.[0]),
  memory: () => measureMemory(budgets),
  busy: () => measureBusy(budgets),
};
const unknown = options.only?.find((name) => !(name in sections));
if (unknown) throw new Error(`${unknown} is not one of ${Object.keys(sections).join(', ')}`);

say(`Before: ${machine()}`);
if (real.there.length > 0) say(`Real files: ${real.there.map(({ name }) => name).join(', ')}.`);
if (real.missing.length > 0) say(`Real files that are not there: ${real.missing.join(', ')}.`);
if (peers.missing.length > 0) say(`Tools that are not there: ${peers.missing.join(', ')}.`);
for (const [name, measure] of Object.entries(sections)) {
  if (options.only && !options.only.includes(name)) continue;
  console.error(`Measuring: ${name} …`);
  for (const table of await measure()) say(String(table), table.toMarkdown());
}
say(String(budgets.table()), budgets.table().toMarkdown());
say(`After: ${machine()}`);
if (options.markdown) writeFileSync(options.markdown[0], printed.join('\n'));

function say(text, markdown = `${text}\n`) {
  console.log(text);
  printed.push(markdown);
}
