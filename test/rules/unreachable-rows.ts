import type { Row } from '../support/rows';

/** A row that no call is found by. */
export interface UnreachableRow extends Pick<Row, 'ecosystem' | 'name' | 'marks'> {
  /** Id of the rule whose table holds it. */
  readonly rule: string;
  /** Why no call can be found by it, and why it stays all the same. */
  readonly reason: string;
}

export const unreachable: readonly UnreachableRow[] = [];
