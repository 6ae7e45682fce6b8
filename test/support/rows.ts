import { Engine } from '../../server/src/engine/engine';
import { rule } from '../../server/src/engine/rule';
import { languages } from '../../server/src/languages/registry.gen';
import { roleOf } from '../../server/src/project/roles';
import { rules } from '../../server/src/rules/registry.gen';
import { namedApi } from '../../server/src/semantics/apis';
import { ROLES } from '../../server/src/workspace/config-file';
import { loadWasm } from './wasm';

/** A qualified name that rules ask for in an ecosystem. */
export interface Row {
  readonly ecosystem: string;
  readonly name: string;
  /** Whether it is of decorators, annotations and attributes, and not of calls. */
  readonly marks: boolean;
  /** Ids of the rules whose tables hold it. */
  readonly rules: readonly string[];
}

/** `ecosystem name`, or `ecosystem @name` of a mark: what a row is known by. */
export function keyOf({ ecosystem, name, marks }: Pick<Row, 'ecosystem' | 'name' | 'marks'>): string {
  return `${ecosystem} ${marks ? '@' : ''}${name}`;
}

/** Every row of every table of names: those of rules, those that languages add to them, and what is asked of all files. */
export function allRows(): readonly Row[] {
  const rows = new Map<string, Row>();
  const add = (id: string, ecosystem: string, names: readonly string[], marks = false) => {
    for (const name of names) {
      const key = keyOf({ ecosystem, name, marks });
      rows.set(key, { ecosystem, name, marks, rules: [...new Set([...(rows.get(key)?.rules ?? []), id])] });
    }
  };
  for (const { id, apis, marks, appApis, without } of rules) {
    for (const table of [apis, ...languages.map((language) => language.apis?.[id])])
      for (const [ecosystem, names] of Object.entries(table ?? {})) add(id, ecosystem, Object.keys(names));
    for (const [ecosystem, names] of Object.entries(marks ?? {}))
      add(id, ecosystem, Object.keys(names), true);
    // What its first argument has to be is no part of the name.
    for (const table of [appApis, without])
      for (const [ecosystem, names] of Object.entries(table ?? {}))
        add(
          id,
          ecosystem,
          names.map((name) => namedApi(name).name),
        );
  }
  return [...rows.values()];
}

/**
 * Notes which rows calls are found by. The engine itself looks them up: all rows are the table of one rule, whose check
 * does nothing but note the row that it is given.
 */
export class RowFinder {
  /** Keys of the rows that some text has reached. */
  readonly reached = new Set<string>();
  private readonly engine: Engine;

  constructor(rows: readonly Row[]) {
    const tableOf = (wanted: readonly Row[]) => {
      const table: Record<string, Record<string, string>> = {};
      for (const row of wanted) {
        table[row.ecosystem] ??= {};
        table[row.ecosystem]![row.name] = keyOf(row);
      }
      return table;
    };
    const note = (key: string) => {
      this.reached.add(key);
      return undefined;
    };
    const finding = (id: string, some: readonly Row[]) =>
      rule<string>({
        id,
        title: 'Row',
        severity: 'information',
        roles: ROLES,
        apis: tableOf(some.filter(({ marks }) => !marks)),
        call: (_fact, key) => note(key),
        marks: tableOf(some.filter(({ marks }) => marks)),
        mark: (_mark, key) => note(key),
      });
    const isMember = ({ name }: Row) => name.startsWith('*.');
    // In one rule a row that names the API itself would win over one that names a member.
    const every = [
      finding(
        'test/rows',
        rows.filter((row) => !isMember(row)),
      ),
      finding('test/members', rows.filter(isMember)),
    ];
    this.engine = new Engine({
      rules: every,
      languages: languages.map((language) => ({ ...language, apis: {} })),
      loadWasm,
      onError: (message, error) => {
        throw new Error(message, { cause: error });
      },
    });
  }

  /** Reads a text as the file at `path`; nothing is in what is no code. */
  async read(path: string, text: string): Promise<void> {
    if (this.engine.ecosystemOf(path) === undefined) return;
    const analysis = await this.engine.open({ path, role: roleOf(path), text });
    analysis?.findings();
    analysis?.dispose();
  }
}
