import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { type Candidate, type Checked, Checker, type CheckTarget } from './checker';
import type { FileReport } from './report';
import type { Around, ResultCache } from './result-cache';

/** In UTF-16 code units. Less is checked sooner than a thread is started and has its grammars and tables ready. */
const MUCH = 1_500_000;
/** How much a thread gets at a time, in the same units: little enough that all end together. */
const BATCH = 60_000;
const MAX_THREADS = 16;

/** A file to check, with its place among all. */
interface Task extends Candidate {
  readonly index: number;
  readonly target: CheckTarget;
}

/** What a thread is told: files to check, or that there are no more. */
type Order = readonly Task[] | { readonly roots: readonly string[] };

type Answer =
  | { readonly kind: 'done'; readonly results: readonly (readonly [Task, Checked])[] }
  | { readonly kind: 'end'; readonly seen: readonly (readonly [root: string, around: Around])[] }
  | { readonly kind: 'error'; readonly message: string };

const MARK = 'twelve-factor check';

/** What `checkAll` tells while it works, and what it may ask. */
export interface Watcher {
  /** The results of earlier runs below a root; undefined where nobody keeps them. */
  earlier(root: string): ResultCache | undefined;
  /** What a thread saw on the way. */
  onSeen(root: string, around: Around): void;
  onError(message: string): void;
  /** How many of all files are done. */
  onProgress(done: number, all: number): void;
}

/**
 * Checks all files; the reports come in the order of the targets. Most hold nothing that can matter, which is told here;
 * only where much is left do threads help.
 *
 * @param script what a thread has to run
 */
export async function checkAll(
  targets: readonly CheckTarget[],
  checker: Checker,
  watcher: Watcher,
  script: string,
): Promise<readonly FileReport[]> {
  const reports: FileReport[] = new Array(targets.length);
  let done = 0;
  const finish = (index: number, report: FileReport) => {
    reports[index] = report;
    watcher.onProgress(++done, targets.length);
  };
  const tasks: Task[] = [];
  for (const [index, target] of targets.entries()) {
    const sifted = await checker.sift(target, watcher.earlier(target.root));
    if ('size' in sifted) tasks.push({ ...sifted, index, target });
    else finish(index, sifted);
  }
  const take = taker(tasks);
  const keep = ({ index, target, key }: Task, { report, scope }: Checked) => {
    finish(index, report);
    // What went wrong may go well the next time.
    if (key && scope && report.notice === undefined && report.notLookedAt === undefined)
      watcher.earlier(target.root)?.keep(target.path, key, { scope, report });
  };
  const roots = [...new Set(targets.map(({ root }) => root))];
  const size = tasks.reduce((sum, task) => sum + task.size, 0);
  const threads = size < MUCH ? 1 : Math.min(availableParallelism(), MAX_THREADS);
  await Promise.all([
    ...Array.from({ length: threads - 1 }, () => runThread(script, roots, take, keep, watcher)),
    runHere(checker, take, keep),
  ]);
  return reports;
}

/** Hands the work out piece by piece, the largest files first, so that none is left for the end. */
function taker(tasks: Task[]): () => readonly Task[] {
  tasks.sort((a, b) => b.size - a.size || a.index - b.index);
  let next = 0;
  return () => {
    const first = next;
    for (let taken = 0; next < tasks.length && taken < BATCH; next++) taken += tasks[next]!.size;
    return tasks.slice(first, next);
  };
}

async function runHere(
  checker: Checker,
  take: () => readonly Task[],
  keep: (task: Task, checked: Checked) => void,
): Promise<void> {
  for (let batch = take(); batch.length > 0; batch = take()) {
    for (const task of batch) {
      keep(task, await checker.check(task.target));
      // Threads ask for more.
      await setImmediate();
    }
  }
}

function runThread(
  script: string,
  roots: readonly string[],
  take: () => readonly Task[],
  keep: (task: Task, checked: Checked) => void,
  { onError, onSeen }: Watcher,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: MARK });
    const order = (what: Order) => worker.postMessage(what);
    let waiting = 0;
    const feed = () => {
      const batch = take();
      if (batch.length > 0) {
        waiting++;
        order(batch);
      } else if (waiting === 0) order({ roots });
    };
    worker.on('message', (answer: Answer) => {
      switch (answer.kind) {
        case 'error':
          return onError(answer.message);
        case 'end':
          for (const [root, around] of answer.seen) onSeen(root, around);
          worker.terminate().then(() => resolve(), reject);
          return;
        case 'done':
          waiting--;
          for (const [task, checked] of answer.results) keep(task, checked);
          feed();
      }
    });
    worker.once('error', reject);
    // One to work at and one more, so that it never waits for an answer.
    feed();
    if (waiting > 0) feed();
  });
}

/** Does the work of a thread, in a thread that `checkAll` started; false anywhere else. */
export function serveAsThread(): boolean {
  if (!parentPort || workerData !== MARK) return false;
  const port = parentPort;
  const send = (answer: Answer) => port.postMessage(answer);
  const checker = new Checker((message) => send({ kind: 'error', message }), true);
  port.on('message', async (order: Order) => {
    if ('roots' in order)
      return send({ kind: 'end', seen: order.roots.map((root) => [root, checker.seen(root)]) });
    const results: [Task, Checked][] = [];
    for (const task of order) results.push([task, await checker.check(task.target)]);
    send({ kind: 'done', results });
  });
  return true;
}
