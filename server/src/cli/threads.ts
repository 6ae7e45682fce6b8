import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { Checker, type CheckTarget } from './checker';
import type { FileReport } from './report';

/** In UTF-16 code units. Less is checked sooner than a thread is started and has its grammars and tables ready. */
const MUCH = 1_500_000;
/** How much a thread gets at a time, in the same units: little enough that all end together. */
const BATCH = 60_000;
const MAX_THREADS = 16;

/** A file to check, with its place among all. */
interface Task {
  readonly index: number;
  readonly target: CheckTarget;
  /** In UTF-16 code units. */
  readonly size: number;
}

type Answer =
  | { readonly kind: 'done'; readonly reports: readonly (readonly [index: number, report: FileReport])[] }
  | { readonly kind: 'error'; readonly message: string };

const MARK = 'twelve-factor check';

/** What `checkAll` tells while it works. */
export interface Watcher {
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
    const sifted = await checker.sift(target);
    if ('size' in sifted) tasks.push({ index, target, size: sifted.size });
    else finish(index, sifted);
  }
  const size = tasks.reduce((sum, task) => sum + task.size, 0);
  const threads = size < MUCH ? 1 : Math.min(availableParallelism(), MAX_THREADS);
  // The largest first, so that none is left for the end.
  if (threads > 1) tasks.sort((a, b) => b.size - a.size || a.index - b.index);
  let next = 0;
  const take = (): readonly Task[] => {
    const first = next;
    for (let taken = 0; next < tasks.length && taken < BATCH; next++) taken += tasks[next]!.size;
    return tasks.slice(first, next);
  };
  await Promise.all([
    ...Array.from({ length: threads - 1 }, () => runThread(script, take, finish, watcher)),
    runHere(checker, take, finish),
  ]);
  return reports;
}

async function runHere(
  checker: Checker,
  take: () => readonly Task[],
  finish: (index: number, report: FileReport) => void,
): Promise<void> {
  for (let batch = take(); batch.length > 0; batch = take()) {
    for (const { index, target } of batch) {
      finish(index, await checker.check(target));
      // Threads ask for more.
      await setImmediate();
    }
  }
}

function runThread(
  script: string,
  take: () => readonly Task[],
  finish: (index: number, report: FileReport) => void,
  { onError }: Watcher,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: MARK });
    let waiting = 0;
    const feed = () => {
      const batch = take();
      if (batch.length > 0) {
        waiting++;
        worker.postMessage(batch);
      } else if (waiting === 0) worker.terminate().then(() => resolve(), reject);
    };
    worker.on('message', (answer: Answer) => {
      if (answer.kind === 'error') return onError(answer.message);
      waiting--;
      for (const [index, report] of answer.reports) finish(index, report);
      feed();
    });
    worker.once('error', reject);
    // One to work at and one more, so that it never waits for an answer.
    feed();
    feed();
  });
}

/** Does the work of a thread, in a thread that `checkAll` started; false anywhere else. */
export function serveAsThread(): boolean {
  if (!parentPort || workerData !== MARK) return false;
  const port = parentPort;
  const send = (answer: Answer) => port.postMessage(answer);
  const checker = new Checker((message) => send({ kind: 'error', message }));
  port.on('message', async (batch: readonly Task[]) => {
    const reports: [number, FileReport][] = [];
    for (const { index, target } of batch) reports.push([index, await checker.check(target)]);
    send({ kind: 'done', reports });
  });
  return true;
}
