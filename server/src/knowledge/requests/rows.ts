import type { RequestTable } from '../../semantics/request-table';

type Rows<Row> = Readonly<Record<string, Row>>;

/** The words of a list that is written as text. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/** The same row for many qualified names, which are written as words. */
export function each<Row>(names: string, row: Row): Rows<Row> {
  return Object.fromEntries(words(names).map((name) => [name, row]));
}

/** The same row for each of these members of each of these owners. */
export function members<Row>(owners: string, names: string, row: Row): Rows<Row> {
  const all = words(names);
  return Object.fromEntries(
    words(owners).flatMap((owner) => all.map((name) => [`${owner}.${name}`, row] as const)),
  );
}

/** All rows in one. Throws where two say something of the same name, which is a mistake in a table. */
export function unite<Row>(...groups: readonly Rows<Row>[]): Rows<Row> {
  const united: Record<string, Row> = {};
  for (const [name, row] of groups.flatMap((group) => Object.entries(group))) {
    if (Object.hasOwn(united, name)) throw new Error(`Two rows for ${name}`);
    united[name] = row;
  }
  return united;
}

const EMPTY: RequestTable = {
  registrations: {},
  marks: {},
  bases: {},
  generatedBases: [],
  parameterTypes: {},
  functionTypes: {},
  resultTypes: {},
  parameterNames: [],
  files: [],
  gives: {},
};

/** Members that give the object that they belong to, as words, by its type. */
type Chains = Readonly<Record<string, string>>;

/**
 * A table of what is given, in which the rows about a type are also those about the call that makes it. Of chains
 * (`app.get(…).post(…)`) that would be without an end: their links are only known to `typed`.
 */
export function requestTable(rows: Partial<RequestTable>, chains: Chains = {}): RequestTable {
  const table = { ...EMPTY, ...rows };
  const links = Object.entries(chains).map(([type, names]) => members(type, names, type));
  // Of two calls one after the other, too: `gin.Default().Group('/api').GET(…)`.
  const calls = withCalls(table.gives, table.gives);
  return {
    ...table,
    registrations: withCalls(table.registrations, calls),
    marks: withCalls(table.marks, calls),
    gives: unite(table.gives, ...links),
  };
}

function withCalls<Row>(rows: Rows<Row>, gives: Readonly<Record<string, string>>): Rows<Row> {
  const byType = new Map<string, string[]>();
  for (const [call, type] of Object.entries(gives)) {
    const calls = byType.get(type);
    if (calls) calls.push(call);
    else byType.set(type, [call]);
  }
  const all: Record<string, Row> = {};
  for (const [name, row] of Object.entries(rows))
    for (let dot = name.indexOf('.'); dot !== -1; dot = name.indexOf('.', dot + 1))
      for (const call of byType.get(name.slice(0, dot)) ?? []) all[`${call}()${name.slice(dot)}`] ??= row;
  return { ...all, ...rows };
}
