import type { Command, RegionFact } from '../semantics/facts';
import { replacesShell } from './wrappers';

/** Commands, and what they stand in, in source order. */
interface Place {
  /** Undefined for the script itself. */
  readonly region: RegionFact | undefined;
  readonly items: (Command | Place)[];
}

/**
 * The commands of a script that may be the last one that runs: those at the end of each branch of an `if` or `case` that
 * is at the end, of a function that is called there, and of a branch that leaves the script. An `exit` that passes on
 * how the command before it ended is looked past. What a loop repeats is not known to be last, and is not among them.
 * `regions` are those of the script, in no order. Never throws.
 */
export function lastCommands(
  commands: readonly Command[],
  regions: readonly RegionFact[],
): readonly Command[] {
  const script = placesOf(commands, regions);
  return [...new Set(new Ends(script).of(script.items))];
}

function placesOf(commands: readonly Command[], regions: readonly RegionFact[]): Place {
  const script: Place = { region: undefined, items: [] };
  const open: Place[] = [script];
  const starts = [
    ...regions.map((region) => ({ span: region.own, item: { region, items: [] } as Place })),
    ...commands.map((command) => ({ span: command.span, item: command })),
  ];
  // What encloses comes first; of a region and a command at one place, the region.
  starts.sort(
    (a, b) =>
      a.span.start - b.span.start ||
      Number(isPlace(b.item)) - Number(isPlace(a.item)) ||
      b.span.end - a.span.end,
  );
  for (const { span, item } of starts) {
    while (open.length > 1 && (open[open.length - 1]?.region?.own.end ?? 0) <= span.start) open.pop();
    open[open.length - 1]?.items.push(item);
    if (isPlace(item)) open.push(item);
  }
  return script;
}

class Ends {
  private readonly functions = new Map<string, Place>();
  private readonly visited = new Set<Place>();

  constructor(script: Place) {
    this.declare(script);
  }

  private declare(place: Place): void {
    const { region, items } = place;
    if (region?.type === 'function' && region.name !== undefined) this.functions.set(region.name, place);
    for (const item of items) if (isPlace(item)) this.declare(item);
  }

  /** Of statements one after another. */
  of(items: readonly (Command | Place)[]): readonly Command[] {
    const end = items.findIndex((item, index) => !isPlace(item) && isEnd(item, items[index + 1]));
    const reached = end === -1 ? items : items.slice(0, end + 1);
    const early = reached.slice(0, -1).flatMap((item) => this.leaving(item));
    return [...early, ...this.atEnd(reached)];
  }

  private atEnd(items: readonly (Command | Place)[]): readonly Command[] {
    for (let index = items.length - 1; index >= 0; index--) {
      const item = items[index];
      if (!item) break;
      if (isPlace(item)) {
        // A definition runs nothing; what is put into a word runs before its command.
        if (item.region?.type === 'function' || item.region?.part === 'substitution') continue;
        return this.ofPlace(item);
      }
      if (passesOn(item)) continue;
      const before = item.connector === '||' ? this.atEnd(items.slice(0, index)) : [];
      return [...before, ...this.ofCommand(item)];
    }
    return [];
  }

  private ofCommand(command: Command): readonly Command[] {
    const called = this.functions.get(command.program);
    if (!called || this.visited.has(called)) return [command];
    this.visited.add(called);
    const last = this.of(called.items);
    this.visited.delete(called);
    return last;
  }

  private ofPlace(place: Place): readonly Command[] {
    if (place.region?.type === 'loop') return [];
    if (place.region?.type !== 'branch') return this.of(place.items);
    const [body, others] = arms(place);
    return [...this.of(body), ...others.flatMap((other) => this.ofPlace(other))];
  }

  /** The last commands of what may leave the script, though more follows. */
  private leaving(item: Command | Place): readonly Command[] {
    if (!isPlace(item)) return replacesShell(item) ? [item] : [];
    if (item.region?.type !== 'branch') return [];
    const [body, others] = arms(item);
    const last = body.findLast((one) => !isPlace(one) || one.region?.part !== 'substitution');
    const own =
      last && !isPlace(last) && isEnd(last, undefined)
        ? this.of(body)
        : body.flatMap((one) => this.leaving(one));
    return [...own, ...others.flatMap((other) => this.leaving(other))];
  }
}

/** What stands in the body of a branch, and the branches that are looked at where it does not hold. */
function arms({ region, items }: Place): readonly [readonly (Command | Place)[], readonly Place[]] {
  const isInBody = (item: Command | Place) =>
    region?.body.contains(isPlace(item) ? (item.region?.own.start ?? 0) : item.span.start) ?? true;
  const others = items.filter(
    (item): item is Place => isPlace(item) && item.region?.type === 'branch' && !isInBody(item),
  );
  // `[ a ] && b`: what stands before the joint is only the test; before `||`, it may be all that runs.
  return [items.filter(isInBody), region?.part === 'and' ? [] : others];
}

/** Whether nothing behind a command is reached. */
function isEnd(command: Command, next: Command | Place | undefined): boolean {
  if (command.connector === '&&' || command.connector === '||' || command.connector === '|') return false;
  const goesOn = next && !isPlace(next) && next.connector !== ';' && next.connector !== undefined;
  return !goesOn && (replacesShell(command) || (command.program === 'exit' && !command.background));
}

/** `exit`, `exit $?`, `return "$?"` */
function passesOn({ program, words: [, status, more] }: Command): boolean {
  if ((program !== 'exit' && program !== 'return') || more) return false;
  return status === undefined || /^"?\$(?:\?|\{\?\})"?$/.test(status.raw);
}

function isPlace(item: Command | Place): item is Place {
  return 'items' in item;
}
