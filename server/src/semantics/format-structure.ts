import { Span } from '../text/span';
import type { CommandLineFact, EntryFact, Fact, InstructionFact, RegionFact } from './facts';

/**
 * What one may ask of the structure of a document in a format; in code, the answers are empty. Keys are those of
 * `EntryFact.path`: list items by their index, in decimal. `near` says which document of a YAML stream is meant.
 */
export interface FormatQuestions {
  /**
   * The entries at and below a path, in source order; all where it is empty. `entries(['services', 'web'])` is what a
   * service says, `entries(fact.path.slice(0, -1), fact.span)` what stands in the map around an entry.
   */
  entries(path?: readonly string[], near?: Span): readonly EntryFact[];
  /** The entry at a path: `entry(fact.span, 'metadata', 'name')`. Of several with one path, the first. */
  entry(near: Span, ...path: readonly string[]): EntryFact | undefined;
  /**
   * Whether a key is there, whatever it holds: a value, a map, nothing, an alias. `hasKey(fact.span, 'services', 'web',
   * 'build')`
   */
  hasKey(near: Span, ...path: readonly string[]): boolean;
  /** Where the key at a path is written first, without quotes: of a value, of a map, of a list, the name of a section. */
  keySpan(...path: readonly string[]): Span | undefined;
  /** The other entries of the map or list that holds one; those of maps and lists in it are not among them. */
  siblings(entry: EntryFact): readonly EntryFact[];
  /** The regions that stand in another, in a stretch, or in the document; in source order, outer ones first. */
  regionsIn(where?: RegionFact | Span): readonly RegionFact[];
  /** The instructions of a Dockerfile, or of a stage; in source order. */
  instructions(where?: RegionFact): readonly InstructionFact[];
  /** The command lines in a region or in the document, in source order; of one that goes beyond it, the commands in it. */
  commands(where?: RegionFact): readonly CommandLineFact[];
}

/** What stands at a path, and below it. */
interface Branch {
  readonly entries: EntryFact[];
  /** Of the map, list or section that it stands for. */
  region?: RegionFact;
  readonly children: Map<string, Branch>;
}

interface Part {
  readonly start: number;
  readonly root: Branch;
}

/** Answers for a document that is read whole; indexed once, when somebody asks first. */
export class FormatStructure implements FormatQuestions {
  private readonly facts: readonly Fact[];
  private parts: readonly Part[] | undefined;
  private sorted: readonly RegionFact[] | undefined;
  private streamed: readonly RegionFact[] | undefined;
  private said: readonly InstructionFact[] | undefined;
  private lines: readonly CommandLineFact[] | undefined;

  constructor(facts: readonly Fact[]) {
    this.facts = facts;
  }

  entries(path: readonly string[] = [], near?: Span): readonly EntryFact[] {
    const parts = near ? [this.partAt(near.start)] : this.indexed();
    return parts.flatMap((part) => {
      const branch = part && branchAt(part.root, path);
      return branch ? below(branch).sort((a, b) => a.span.start - b.span.start) : [];
    });
  }

  entry(near: Span, ...path: readonly string[]): EntryFact | undefined {
    const part = this.partAt(near.start);
    return part && branchAt(part.root, path)?.entries[0];
  }

  hasKey(near: Span, ...path: readonly string[]): boolean {
    const part = this.partAt(near.start);
    return part !== undefined && branchAt(part.root, path) !== undefined;
  }

  keySpan(...path: readonly string[]): Span | undefined {
    for (const { root } of this.indexed()) {
      const { entries: [entry] = [], region } = branchAt(root, path) ?? {};
      const span = region?.nameSpan ?? entry?.keySpan;
      // In JSON, keys stand in quotes.
      if (span) return span.length === (path.at(-1) ?? '').length + 2 ? span.slice(1, span.length - 1) : span;
    }
    return undefined;
  }

  siblings(entry: EntryFact): readonly EntryFact[] {
    const part = this.partAt(entry.span.start);
    const parent = part && branchAt(part.root, entry.path.slice(0, -1));
    return [...(parent?.children.values() ?? [])]
      .flatMap(({ entries }) => entries)
      .filter((other) => other !== entry && other.above?.start === entry.above?.start)
      .sort((a, b) => a.span.start - b.span.start);
  }

  /** The documents of a YAML stream, in source order; `part` is the kind of a Kubernetes resource, `name` its name. */
  documents(): readonly RegionFact[] {
    this.streamed ??= this.regionsIn().filter(({ type }) => type === 'document');
    return this.streamed;
  }

  regionsIn(where?: RegionFact | Span): readonly RegionFact[] {
    this.sorted ??= this.facts
      .filter((fact) => fact.kind === 'region')
      .sort((a, b) => a.own.start - b.own.start || b.own.end - a.own.end);
    if (!where) return this.sorted;
    const stretch = where instanceof Span ? where : where.own;
    return within(this.sorted, stretch, ({ own }) => own).filter((region) => region !== where);
  }

  instructions(where?: RegionFact): readonly InstructionFact[] {
    this.said ??= this.facts
      .filter((fact) => fact.kind === 'instruction')
      .sort((a, b) => a.span.start - b.span.start);
    return where ? within(this.said, where.own, ({ span }) => span) : this.said;
  }

  commands(where?: RegionFact): readonly CommandLineFact[] {
    this.lines ??= this.facts
      .filter((fact) => fact.kind === 'command')
      .sort((a, b) => a.span.start - b.span.start);
    if (!where) return this.lines;
    const { own } = where;
    const before = this.lines[firstAt(this.lines, own.start, ({ span }) => span) - 1];
    const partly = before && before.span.end > own.start ? [before] : [];
    return [...partly, ...within(this.lines, own, ({ span }) => span)].flatMap((line) => {
      const commands = line.commands.filter(({ span }) => own.encloses(span));
      if (commands.length === line.commands.length) return [line];
      return commands.length === 0 ? [] : [{ ...line, commands }];
    });
  }

  /** The documents of a YAML stream; the whole text in other formats. */
  private indexed(): readonly Part[] {
    if (this.parts) return this.parts;
    const documents = this.documents();
    const starts = documents.length === 0 ? [0] : documents.map(({ own }) => own.start);
    const parts = starts.map((start): Part => ({ start, root: emptyBranch() }));
    this.parts = parts;
    for (const fact of this.facts) {
      if (fact.kind === 'entry') addTo(this.partAt(fact.span.start), fact.path)?.entries.push(fact);
      // A key without an entry: of an empty map, of an alias.
      else if (fact.kind === 'region' && fact.path) {
        const branch = addTo(this.partAt(fact.own.start), fact.path);
        if (branch) branch.region ??= fact;
      }
    }
    return parts;
  }

  private partAt(offset: number): Part | undefined {
    const parts = this.indexed();
    let low = 0;
    let high = parts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((parts[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return parts[Math.max(0, low - 1)];
  }
}

function emptyBranch(): Branch {
  return { entries: [], children: new Map() };
}

function addTo(part: Part | undefined, path: readonly string[]): Branch | undefined {
  let branch = part?.root;
  for (const key of path) {
    if (!branch) return undefined;
    const next: Branch = branch.children.get(key) ?? emptyBranch();
    branch.children.set(key, next);
    branch = next;
  }
  return branch;
}

function branchAt(root: Branch, path: readonly string[]): Branch | undefined {
  let branch: Branch | undefined = root;
  for (const key of path) branch = branch?.children.get(key);
  return branch;
}

function below(branch: Branch): EntryFact[] {
  return [...branch.entries, ...[...branch.children.values()].flatMap(below)];
}

/** Of facts that are sorted by their starts, the index of the first that starts at an offset or behind it. */
function firstAt<F>(sorted: readonly F[], offset: number, spanOf: (fact: F) => Span): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const fact = sorted[middle];
    if (fact && spanOf(fact).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of facts that are sorted by their starts, those that stand in a span. */
function within<F>(sorted: readonly F[], span: Span, spanOf: (fact: F) => Span): readonly F[] {
  const from = firstAt(sorted, span.start, spanOf);
  const found: F[] = [];
  for (let index = from; index < sorted.length; index++) {
    const fact = sorted[index];
    if (!fact || spanOf(fact).start >= span.end) break;
    if (span.encloses(spanOf(fact))) found.push(fact);
  }
  return found;
}
