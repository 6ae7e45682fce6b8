/** Milliseconds, as exactly as they matter. */
export const ms = (value) =>
  value === undefined ? '' : `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
export const seconds = (value) => (value === undefined ? '' : `${(value / 1000).toFixed(2)} s`);
export const megabytes = (bytes) => (bytes === undefined ? '' : `${(bytes / 1e6).toFixed(0)} MB`);
export const times = (value) =>
  value === undefined || !Number.isFinite(value) ? '' : `${value.toFixed(value < 10 ? 2 : 0)}x`;

/** A table: its title, its heads, and its rows, all of them texts. */
export class Table {
  rows = [];

  constructor(title, heads) {
    this.title = title;
    this.heads = heads;
  }

  add(...cells) {
    this.rows.push(cells.map((cell) => String(cell ?? '')));
  }

  /** For a terminal: columns of equal width, numbers to the right. */
  toString() {
    const all = [this.heads, ...this.rows];
    const widths = this.heads.map((_, column) =>
      Math.max(...all.map((cells) => (cells[column] ?? '').length)),
    );
    const lines = all.map((cells) =>
      cells
        .map((cell, column) =>
          column > 0 && /^[\d.><]/.test(this.rows[0]?.[column] ?? '')
            ? cell.padStart(widths[column])
            : cell.padEnd(widths[column]),
        )
        .join('  ')
        .trimEnd(),
    );
    return `${this.title}\n\n${lines.join('\n')}\n`;
  }

  toMarkdown() {
    const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
    return `### ${this.title}\n\n${[line(this.heads), line(this.heads.map(() => '---')), ...this.rows.map(line)].join('\n')}\n`;
  }
}
