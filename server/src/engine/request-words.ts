import type { Purpose, RequestTable } from '../semantics/request-table';
import type { Frameworks } from '../semantics/structure';

/** Words of which all must stand in a text. */
type Words = readonly string[];

interface Row {
  readonly purpose: Purpose;
  readonly by?: Readonly<Record<string, Purpose>>;
}

/** Tells by words and by the path whether something in a file can be a function that answers requests. */
export class RequestWords {
  /** By the first word of each alternative. */
  private readonly alternatives = new Map<string, Words[]>();
  private readonly table: RequestTable;
  private readonly matches: Frameworks['matches'];

  /** @param wordsOf the alternatives for a qualified name */
  constructor(
    { requests: table, matches }: Pick<Frameworks, 'requests' | 'matches'>,
    wordsOf: (qualified: string) => readonly Words[],
  ) {
    this.table = table;
    this.matches = matches;
    const { registrations, marks, bases, parameterTypes, functionTypes, resultTypes } = table;
    const rows: readonly (readonly [string, Row])[] = [registrations, marks, bases].flatMap((each) =>
      Object.entries<Row>(each),
    );
    const types = [parameterTypes, functionTypes, resultTypes].flatMap((each) => Object.entries(each));
    const names = [
      ...rows.filter(([, row]) => isRequest(row)).map(([name]) => name),
      ...types.filter(([, purpose]) => purpose === 'request').map(([name]) => name),
    ];
    for (const words of [...names.flatMap(wordsOf), ...table.parameterNames]) {
      const [first] = words;
      if (first === undefined) continue;
      const others = this.alternatives.get(first);
      if (others) others.push(words);
      else this.alternatives.set(first, [words]);
    }
  }

  /** @param path from the app root */
  mayStandIn(words: ReadonlySet<string>, path: string): boolean {
    for (const word of words)
      if (this.alternatives.get(word)?.some((all) => all.every((one) => words.has(one)))) return true;
    const { files, generatedBases } = this.table;
    return (
      files.some(
        (row) =>
          isRequest(row) &&
          (row.names?.some((name) => name === 'default' || words.has(name)) ?? true) &&
          row.paths.some((glob) => this.matches(glob, path)),
      ) ||
      generatedBases.some(({ begins, ends }) =>
        [...words].some((word) => word.startsWith(begins) && word.endsWith(ends)),
      )
    );
  }
}

function isRequest({ purpose, by }: Row): boolean {
  return purpose === 'request' || (by !== undefined && Object.values(by).includes('request'));
}
