/** Work that stops where others may have their turn, and goes on when it is asked to. */
export type Work<Result> = Generator<void, Result, void>;

/** Tells work when it should stop for a while. */
export interface Turn {
  isOver(): boolean;
}

/** How long work goes on before others have their turn, in milliseconds. */
const SLICE = 40;
/** How long work may take that cannot stop in between, in milliseconds. */
const BRIEF = 100;

const ENDLESS: Turn = { isOver: () => false };

/** Work that was to be done at once takes longer than others can wait. */
export class TakesLong extends Error {
  constructor() {
    super('this takes longer than others can wait');
  }
}

/** Does all of the work at once. */
export function atOnce<Result>(work: (turn: Turn) => Work<Result>): Result {
  return inOneTurn(work, ENDLESS);
}

/** Does work that must not stop on the way. Throws `TakesLong` where it does. */
export function inOneTurn<Result>(work: (turn: Turn) => Work<Result>, turn: Turn): Result {
  const running = work(turn);
  const step = running.next();
  if (step.done) return step.value;
  running.return(undefined as never);
  throw new TakesLong();
}

/** How work is done beside other work. */
export class Turns {
  /** @param giveWay lets others have their turn; where it is absent there are none, and all work is done at once */
  constructor(private readonly giveWay?: () => Promise<unknown>) {}

  /** Whether others wait for their turn. */
  get areTaken(): boolean {
    return this.giveWay !== undefined;
  }

  /**
   * Does work in slices, between which others have their turn. Undefined where nobody wants the result any more, which
   * is asked after each slice.
   */
  async take<Result>(
    work: (turn: Turn) => Work<Result>,
    isWanted: () => boolean = () => true,
  ): Promise<Result | undefined> {
    const { giveWay } = this;
    if (!giveWay) return atOnce(work);
    let end = Date.now() + SLICE;
    const running = work({ isOver: () => Date.now() >= end });
    for (let step = running.next(); ; step = running.next()) {
      if (step.done) return step.value;
      await giveWay();
      if (!isWanted()) {
        running.return(undefined as never);
        return undefined;
      }
      end = Date.now() + SLICE;
    }
  }

  /** To be called between the steps of work that cannot be one piece: lets others have their turn where it is time. */
  pauses(): () => Promise<void> {
    let end = Date.now() + SLICE;
    return async () => {
      if (Date.now() < end) return;
      await this.giveWay?.();
      end = Date.now() + SLICE;
    };
  }

  /** Does work at once that is usually short. Throws `TakesLong` where it is not, and others wait. */
  brief<Result>(work: (turn: Turn) => Work<Result>): Result {
    if (!this.giveWay) return atOnce(work);
    const end = Date.now() + BRIEF;
    return inOneTurn(work, { isOver: () => Date.now() >= end });
  }
}

/** How many things are done between two looks at the clock. */
const HANDFUL = 500;

/** Does something with a handful of things at a time, giving way to others. */
export function* inHandfuls<Thing>(
  turn: Turn,
  things: readonly Thing[],
  use: (handful: readonly Thing[]) => unknown,
): Work<void> {
  for (let start = 0; start < things.length; start += HANDFUL) {
    use(things.slice(start, start + HANDFUL));
    if (turn.isOver()) yield;
  }
}
