import { NotYet } from '../semantics/not-yet';

/** Work in steps of a few milliseconds; `wait` is yielded where something has to be loaded before the next. */
export type Steps<Result = void> = Generator<'wait' | undefined, Result>;

/** In milliseconds. */
const SLICE = 15;

/** Takes all steps at once, without what would have to be waited for. */
export function takeAll<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * What answers need that takes long to find: for whoever must not wait it is made later, once; anybody else does the work.
 * What changes after that is found anew by whoever asks, because most of it is kept by then.
 */
export class Preparation {
  private isDeferring = false;
  private readonly done = new Set<string>();
  /** By key, what is left to do of what was asked for in vain. */
  private readonly wanted = new Map<string, Steps<unknown>>();
  private running: { readonly end: Promise<boolean>; readonly isShort: boolean } | undefined;

  /** Lets somebody ask who must not wait: what is not there yet throws `NotYet`, and is made by `run`. */
  defer<Result>(ask: () => Result): Result {
    this.isDeferring = true;
    try {
      return ask();
    } finally {
      this.isDeferring = false;
    }
  }

  /** To be called before an answer for which `steps` do most of the work. */
  need(key: string, steps: () => Steps<unknown>): void {
    if (!this.isDeferring || this.done.has(key)) return;
    if (!this.wanted.has(key)) this.wanted.set(key, steps());
    throw new NotYet();
  }

  /**
   * Makes what was asked for in vain. Answers whether there was any and all is there now: then the same questions have an
   * answer.
   *
   * @param pause called every few milliseconds, and where a step has to wait for what is being loaded
   * @param most so many steps are taken; the rest is left to the next call
   */
  async run(pause: () => Promise<void>, most = Number.POSITIVE_INFINITY): Promise<boolean> {
    const isShort = most < Number.POSITIVE_INFINITY;
    while (this.running) {
      if (isShort && !this.running.isShort) return false;
      await this.running.end;
    }
    if (this.wanted.size === 0) return false;
    const end = this.make(pause, most).finally(() => {
      this.running = undefined;
    });
    this.running = { end, isShort };
    return end;
  }

  private async make(pause: () => Promise<void>, most: number): Promise<boolean> {
    let left = most;
    let end = Date.now() + SLICE;
    for (const [key, steps] of this.wanted) {
      for (let step = next(steps); !step.done; step = next(steps)) {
        if (left-- === 0) return false;
        if (step.value !== 'wait' && Date.now() < end) continue;
        await pause();
        end = Date.now() + SLICE;
      }
      this.wanted.delete(key);
      this.done.add(key);
    }
    return true;
  }
}

/** A step that fails is the last: the question fails for whoever asks it, too, and there that is reported. */
function next(steps: Steps<unknown>): IteratorResult<'wait' | undefined, unknown> {
  try {
    return steps.next();
  } catch {
    return { done: true, value: undefined };
  }
}
