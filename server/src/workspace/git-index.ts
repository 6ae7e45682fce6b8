/** What git has been told to keep: https://git-scm.com/docs/index-format */
export interface GitIndex {
  /** Whether git tracks a file, or any in a folder that ends in `/` (path from the repository's root, with `/`). */
  tracks(path: string): boolean;
  /** Tracked files, in git's order; of a sparse checkout, folders whose files are not listed end in `/`. */
  readonly paths: ReadonlySet<string>;
}

const SIGNATURE = 'DIRC';
const HEADER = 12;
/** Times, device, inode, mode, owner and size before the object's name. */
const STAT = 40;
const MODE_AT = 24;
/** Bytes of an object's name: SHA-1, SHA-256. Nothing in the file says which. */
const HASHES = [20, 32];
const EXTENDED = 0x4000;
const NAME_LENGTH = 0xfff;
/** Folder of a sparse index, file, link, submodule: the upper bits of a mode. */
const KINDS: ReadonlySet<number> = new Set([0o04, 0o10, 0o12, 0o16]);

/**
 * Reads the bytes of `.git/index`, versions 2 to 4. No bytes are an index to which nothing was added. Undefined where
 * the file is broken, or says only a part because the rest is shared with another file.
 */
export function readGitIndex(bytes: Uint8Array): GitIndex | undefined {
  if (bytes.length === 0) return indexOf([]);
  for (const hash of HASHES) {
    const paths = pathsIn(bytes, hash);
    if (paths) return indexOf(paths);
  }
  return undefined;
}

function indexOf(list: readonly string[]): GitIndex {
  const paths = new Set(list);
  const folders = list.filter((path) => path.endsWith('/'));
  return {
    paths,
    tracks: (path) =>
      paths.has(path) ||
      folders.some((folder) => path.startsWith(folder)) ||
      (path.endsWith('/') && list.some((file) => file.startsWith(path))),
  };
}

function pathsIn(bytes: Uint8Array, hash: number): readonly string[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - hash;
  if (end < HEADER || ascii(bytes, 0) !== SIGNATURE) return undefined;
  const version = view.getUint32(4);
  if (version < 2 || version > 4) return undefined;
  const count = view.getUint32(8);
  const decoder = new TextDecoder();
  const paths: string[] = [];
  let previous: Uint8Array = new Uint8Array(0);
  let at = HEADER;
  for (let entry = 0; entry < count; entry++) {
    const flagsAt = at + STAT + hash;
    if (flagsAt + 4 > end || !KINDS.has(view.getUint32(at + MODE_AT) >> 12)) return undefined;
    const flags = view.getUint16(flagsAt);
    const nameAt = flagsAt + (version >= 3 && flags & EXTENDED ? 4 : 2);
    const read =
      version === 4 ? compressedName(bytes, nameAt, end, previous) : plainName(bytes, at, nameAt, end);
    if (!read || Math.min(read.name.length, NAME_LENGTH) !== (flags & NAME_LENGTH)) return undefined;
    paths.push(decoder.decode(read.name));
    previous = read.name;
    at = read.next;
  }
  return isWhole(bytes, view, at, end) ? paths : undefined;
}

interface Name {
  readonly name: Uint8Array;
  /** Where the next entry begins. */
  readonly next: number;
}

/** Ends in one to eight zeros, so that the entry is a multiple of eight bytes long. */
function plainName(bytes: Uint8Array, entryAt: number, nameAt: number, end: number): Name | undefined {
  const stop = bytes.indexOf(0, nameAt);
  if (stop === -1 || stop >= end) return undefined;
  return { name: bytes.subarray(nameAt, stop), next: entryAt + (Math.floor((stop - entryAt) / 8) + 1) * 8 };
}

/** How many bytes of the name before to take off at its end, then what comes in their place, then a zero. */
function compressedName(
  bytes: Uint8Array,
  nameAt: number,
  end: number,
  previous: Uint8Array,
): Name | undefined {
  let at = nameAt;
  let byte = bytes[at++] ?? 0;
  let removed = byte & 0x7f;
  // As offsets in pack files are written.
  while (byte & 0x80) {
    byte = bytes[at++] ?? 0;
    removed = (removed + 1) * 128 + (byte & 0x7f);
    if (at >= end) return undefined;
  }
  const stop = bytes.indexOf(0, at);
  if (stop === -1 || stop >= end || removed > previous.length) return undefined;
  const kept = previous.subarray(0, previous.length - removed);
  const name = new Uint8Array(kept.length + stop - at);
  name.set(kept);
  name.set(bytes.subarray(at, stop), kept.length);
  return { name, next: stop + 1 };
}

/** Whether extensions, and nothing that changes the meaning of the entries, fill the rest up to the checksum. */
function isWhole(bytes: Uint8Array, view: DataView, from: number, end: number): boolean {
  let at = from;
  while (at + 8 <= end) {
    const name = ascii(bytes, at);
    // One in lower case has to be understood; `link` refers to another file, `sdir` only says that folders are listed.
    if (/^[a-z]/.test(name) && name !== 'sdir') return false;
    at += 8 + view.getUint32(at + 4);
  }
  return at === end;
}

function ascii(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}
