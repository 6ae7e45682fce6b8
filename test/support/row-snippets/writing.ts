/** A text that calls what a row names, and the file that it would stand in. */
export interface Snippet {
  readonly path: string;
  readonly text: string;
}

/** Writes, from the qualified name of a row, what people would write to call it. */
export type Writer = (name: string) => readonly Snippet[];

/** A qualified name as what is imported, what is taken from it, and the method that is called last. */
export interface Split {
  /** `a.b` */
  readonly module: readonly string[];
  /** `C.D`: a type, an object or a chain of calls; empty where the method belongs to the module. */
  readonly owner: readonly string[];
  /** `m` */
  readonly last: string;
}

/** The parts of a qualified name; a bracketed part stays with what it is of: `a`, `b()`, `c[]`. */
export function partsOf(name: string): readonly string[] {
  return name.split('.');
}

/** All ways to take a qualified name apart; something is imported in each of them. */
export function splitsOf(parts: readonly string[]): readonly Split[] {
  const last = parts.at(-1) ?? '';
  const owners = parts.slice(0, -1);
  return owners
    .map((_, at) => ({ module: owners.slice(0, at + 1), owner: owners.slice(at + 1), last }))
    .filter(({ module }) => module.every((part) => !part.endsWith(')') && !part.endsWith(']')));
}

/** Whether something can be declared to be it: a type, not what a call answers. */
export function isType(owner: readonly string[]): boolean {
  return owner.length > 0 && !owner.some((part) => /[)\]]$/.test(part));
}

/** `*.Database.Migrate`, a member of whatever has it, as a member of a thing of which nothing is known. */
export function ofAnything(name: string): readonly string[] | undefined {
  return name.startsWith('*.') ? ['thing', ...partsOf(name.slice('*.'.length))] : undefined;
}
