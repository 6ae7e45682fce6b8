import { availableParallelism, loadavg } from 'node:os';

const LOOP_MS = 300;

/** In a sentence, what machine it is and how much of it others use. */
export function machine() {
  const share = Math.round(shareOfCore() * 100);
  return `Node ${process.version}, ${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)}; a busy loop gets ${share} % of a core.`;
}

/** What part of a core a busy loop gets beside everything else that runs: 1 where nothing does. */
function shareOfCore() {
  const before = process.cpuUsage();
  const begin = performance.now();
  while (performance.now() - begin < LOOP_MS);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / (performance.now() - begin);
}
