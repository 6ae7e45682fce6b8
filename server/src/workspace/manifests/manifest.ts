/** What one manifest says. */
export interface Manifest {
  /** Names of the declared dependencies as written; with a group before them as `group:artifact` and `artifact`. */
  readonly dependencies: readonly string[];
  /** It declares a program that users run from a command line. */
  readonly commandLine?: boolean;
  /** It declares how to start something that runs on. */
  readonly starts?: boolean;
  /** It is made to be published for others to build on. */
  readonly publishable?: boolean;
}

/** Reads the manifests of one ecosystem. */
export interface ManifestReader {
  /** Whether a file of this name is one. */
  readonly matches: (fileName: string) => boolean;
  /** Never throws; what cannot be read is left out. */
  readonly read: (text: string, fileName: string) => Manifest;
  /** Whether the file says where an app begins. */
  readonly isRoot: (fileName: string) => boolean;
}

export const nothing: Manifest = { dependencies: [] };

type Json = Readonly<Record<string, unknown>>;

/** The object below a chain of keys; empty where there is none. */
export function tableAt(root: unknown, ...keys: readonly string[]): Json {
  let at: unknown = root;
  for (const key of keys) at = isTable(at) ? at[key] : undefined;
  return isTable(at) ? at : {};
}

/** The texts of the list below a chain of keys. */
export function textsAt(root: unknown, ...keys: readonly string[]): readonly string[] {
  const table = tableAt(root, ...keys.slice(0, -1));
  const list = table[keys.at(-1) ?? ''];
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}

function isTable(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** All first groups of a global pattern's matches. */
export function allMatches(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].flatMap((match) => (match[1] === undefined ? [] : [match[1]]));
}

/** All that stands between an opening and the next closing text. */
export function between(text: string, open: string, close: string): readonly string[] {
  const found: string[] = [];
  for (let start = text.indexOf(open); start !== -1; start = text.indexOf(open, start)) {
    const end = text.indexOf(close, start);
    if (end === -1) break;
    found.push(text.slice(start + open.length, end));
    start = end;
  }
  return found;
}

/** The text without all that stands between an opening and the next closing text. */
export function outside(text: string, open: string, close: string): string {
  let rest = '';
  let from = 0;
  for (const part of between(text, open, close)) {
    const start = text.indexOf(open, from);
    rest += text.slice(from, start);
    from = start + open.length + part.length + close.length;
  }
  return rest + text.slice(from);
}
