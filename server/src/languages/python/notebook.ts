import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { VirtualText } from '../../text/virtual-text';

/** Whether a path is that of a Jupyter notebook. */
export function isNotebook(path: string): boolean {
  return /\.ipynb$/i.test(path);
}

/**
 * The Python code of a notebook (nbformat 4) as one text, one cell after another as they run, without outputs and prose.
 * What is not Python, a magic or a command of the shell, becomes a comment of the same length. Undefined for what is no
 * notebook, or one of another language; never throws. Offsets are UTF-16 code units.
 */
export function notebookCode(json: string): VirtualText | undefined {
  const root = parseTree(json);
  const cells = root && findNodeAtLocation(root, ['cells']);
  if (!root || !cells || cells.type !== 'array' || languageOf(root) !== 'python') return undefined;
  const code = new VirtualText();
  for (const cell of cells.children ?? []) {
    if (findNodeAtLocation(cell, ['cell_type'])?.value !== 'code') continue;
    const source = findNodeAtLocation(cell, ['source']);
    if (source) addCell(source, json, code);
  }
  return code;
}

function languageOf(root: Node): string {
  const name =
    findNodeAtLocation(root, ['metadata', 'language_info', 'name']) ??
    findNodeAtLocation(root, ['metadata', 'kernelspec', 'language']);
  return typeof name?.value === 'string' ? name.value.toLowerCase() : 'python';
}

/** A piece of a cell: its characters, and where each stands in the file. */
interface Piece {
  readonly text: string;
  readonly file: number;
  readonly fileLength: number;
}

function addCell(source: Node, json: string, code: VirtualText): void {
  const strings = source.type === 'array' ? (source.children ?? []) : [source];
  const pieces = strings.flatMap((node) => (node.type === 'string' ? piecesOf(node, json) : []));
  const text = pieces.map((piece) => piece.text).join('');
  const shown = withoutMagic(text);
  let at = 0;
  for (const { text: raw, file, fileLength } of pieces) {
    code.add(shown.slice(at, at + raw.length), file, fileLength);
    at += raw.length;
  }
  code.append('\n');
}

const ESCAPE = /\\(?:u([\da-fA-F]{4})|(.))/g;
const SIMPLE: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/** The parts of a JSON string, each escape by itself. */
function piecesOf({ offset, length }: Node, json: string): readonly Piece[] {
  const raw = json.slice(offset + 1, offset + length - 1);
  const pieces: Piece[] = [];
  let from = 0;
  const plain = (to: number) => {
    if (to > from) pieces.push({ text: raw.slice(from, to), file: offset + 1 + from, fileLength: to - from });
  };
  for (const match of raw.matchAll(ESCAPE)) {
    const [whole, code, simple = ''] = match;
    plain(match.index);
    const text =
      code === undefined ? (SIMPLE[simple] ?? simple) : String.fromCharCode(Number.parseInt(code, 16));
    pieces.push({ text, file: offset + 1 + match.index, fileLength: whole.length });
    from = match.index + whole.length;
  }
  plain(raw.length);
  return pieces;
}

/** Cell magics whose cell is Python all the same. https://ipython.readthedocs.io/en/stable/interactive/magics.html */
const PYTHON_CELL = /^%%(?:time|timeit|capture|prun|python3?|debug)\b/;
/** A line magic, a command of the shell, a question about a name. */
const MAGIC = /^[ \t]*(?:(?:%{1,2}[A-Za-z]|!).*|\?{1,2}[\w.*]+|[\w.]+\?{1,2})[ \t]*$/;
/** `files = !ls` */
const ASSIGNED = /^([^=!%#"'()]*=[ \t]*)[!%][A-Za-z]/;

/** The same text, of the same length, in which everything that is no Python is a comment. */
function withoutMagic(text: string): string {
  const other = /^\s*%%/.test(text) && !PYTHON_CELL.test(text.trimStart());
  let continued = false;
  return text
    .split('\n')
    .map((line) => {
      const magic = other || continued || MAGIC.test(line);
      continued = magic && !other && line.trimEnd().endsWith('\\');
      if (magic) return line.replace(/\S/, '#');
      // The name is given nothing that matters.
      return line.replace(ASSIGNED, (_whole, before: string) => `${before}0#`);
    })
    .join('\n');
}
