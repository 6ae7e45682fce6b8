import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/** Larger files are not even read. */
export const MAX_BYTES = 64 * 1024 * 1024;
/** Where git looks for a NUL to tell binary files. */
const BINARY_WINDOW = 8000;

/** A text, or why there is none; `notice` comes with a text too, where it was read with a loss. */
export interface FileText {
  readonly text?: string;
  readonly notice?: string;
}

/** Nobody may ever write to a pipe, so opening must not wait for it. Windows has no such flag. */
const WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Reads a text file, whatever it is: at once, since a promise for each of thousands of files costs more than reading them. Never throws. */
export function readTextFile(path: string): FileText {
  try {
    const file = openSync(path, WITHOUT_WAITING);
    try {
      const stat = fstatSync(file);
      if (!stat.isFile()) return { notice: 'is not a regular file and was skipped' };
      if (stat.size > MAX_BYTES) return { notice: 'is larger than 64 MB and was skipped' };
      return decode(readFileSync(file));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { notice: `cannot be read: ${reason(error)}` };
  }
}

const STRICT = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Uint8Array): FileText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) };
  if (bytes.subarray(0, BINARY_WINDOW).includes(0)) return { notice: 'is binary and was skipped' };
  try {
    // A BOM is no part of the text, as in the editor.
    return { text: STRICT.decode(bytes) };
  } catch {
    return {
      text: new TextDecoder('utf-8').decode(bytes),
      notice: 'is not valid UTF-8; what could not be read was replaced',
    };
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ELOOP: 'too many links',
  EMFILE: 'too many open files',
};

function reason(error: unknown): string {
  const { code = '', message = String(error) } = error as { code?: string; message?: string };
  return REASONS[code] ?? (code === '' ? message : code);
}
