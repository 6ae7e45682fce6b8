import { availableParallelism } from 'node:os';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { Checker, type CheckTarget } from './checker';
import type { FileReport } from './report';

/** Fewer files are checked sooner than threads are started. */
const MANY = 200;
/** How many files a thread gets at a time: few enough that all end together. */
const BATCH = 24;
const MAX_THREADS = 16;

/** A part of the work, with the place of its first file. */
interface Batch {
  readonly first: number;
  readonly targets: readonly CheckTarget[];
}

type Answer =
  | { readonly kind: 'done'; readonly first: number; readonly reports: readonly FileReport[] }
  | { readonly kind: 'error'; readonly message: string };

const MARK = 'twelve-factor check';

/** Checks all files, on all cores where there are many; the reports come in the order of the targets. */
export async function checkAll(
  targets: readonly CheckTarget[],
  checker: Checker,
  onError: (message: string) => void,
  script: string,
): Promise<readonly FileReport[]> {
  const threads = Math.min(availableParallelism(), MAX_THREADS, Math.ceil(targets.length / BATCH));
  if (targets.length <= MANY || threads < 2) {
    const reports: FileReport[] = [];
    for (const target of targets) reports.push(await checker.check(target));
    return reports;
  }
  const reports: FileReport[] = new Array(targets.length);
  let next = 0;
  const take = (): Batch | undefined => {
    if (next >= targets.length) return undefined;
    const first = next;
    next += BATCH;
    return { first, targets: targets.slice(first, next) };
  };
  await Promise.all(Array.from({ length: threads }, () => runThread(script, take, reports, onError)));
  return reports;
}

function runThread(
  script: string,
  take: () => Batch | undefined,
  reports: FileReport[],
  onError: (message: string) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: MARK });
    const feed = () => {
      const batch = take();
      if (batch) worker.postMessage(batch);
      else worker.terminate().then(() => resolve(), reject);
    };
    worker.on('message', (answer: Answer) => {
      if (answer.kind === 'error') return onError(answer.message);
      for (const [index, report] of answer.reports.entries()) reports[answer.first + index] = report;
      feed();
    });
    worker.once('error', reject);
    feed();
  });
}

/** Does the work of a thread, in a thread that `checkAll` started; false anywhere else. */
export function serveAsThread(): boolean {
  if (!parentPort || workerData !== MARK) return false;
  const port = parentPort;
  const send = (answer: Answer) => port.postMessage(answer);
  const checker = new Checker((message) => send({ kind: 'error', message }));
  port.on('message', async ({ first, targets }: Batch) => {
    const reports: FileReport[] = [];
    for (const target of targets) reports.push(await checker.check(target));
    send({ kind: 'done', first, reports });
  });
  return true;
}
