import { Table } from './table.mjs';

/** What was measured beside what the design allows. Where one budget is measured in several places, the worst one counts. */
export class Budgets {
  entries = new Map();

  /** A measured value, what it was measured on, and the most that it may be. */
  measured(budget, value, limit, where, unit = 'x') {
    if (value === undefined || !Number.isFinite(value)) return;
    const before = this.entries.get(budget);
    const entry = before ?? { limit, unit, worst: undefined, met: 0, all: 0 };
    entry.all++;
    if (value <= limit) entry.met++;
    if (!entry.worst || value / limit > entry.worst.value / entry.worst.limit)
      entry.worst = { value, limit, where };
    this.entries.set(budget, entry);
  }

  table() {
    const table = new Table('Budgets', ['budget', 'worst', 'at most', 'met', 'where it was worst']);
    for (const [budget, { unit, worst, met, all }] of this.entries)
      table.add(
        budget,
        shown(worst.value, unit),
        shown(worst.limit, unit),
        met === all ? `yes (${all})` : `no: ${met} of ${all}`,
        worst.where,
      );
    return table;
  }
}

const shown = (value, unit) =>
  unit === 'x' ? `${value.toFixed(2)}x` : unit === '' ? value.toFixed(2) : `${value.toFixed(0)} ${unit}`;
