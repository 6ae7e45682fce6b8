import type { CommandSource, ShellParser, ShellScript } from '../../semantics/commands';
import type { Dialect } from '../../semantics/dialects';
import type { CommandLineFact, CommandRole, EntryFact, Fact, RegionFact } from '../../semantics/facts';
import { NotYet } from '../../semantics/not-yet';
import type { CallValue, Value } from '../../semantics/values';
import { Anchor, Span } from '../../text/span';
import type { TreeNode } from './tree';
import { variableDefaults } from './variable-defaults';

/** A value as it stands in a document. */
export interface Scalar {
  readonly value: EntryFact['value'];
  /** With its quotes. */
  readonly span: Span;
  /** Without its quotes. */
  readonly content: Span;
  /** Its characters after quotes and escapes were resolved; absent where none can differ from those of `content`. */
  source?(): CommandSource;
}

/** A command line to be read. */
export interface CommandLine {
  readonly role: CommandRole;
  readonly form: CommandLineFact['form'];
  /** What the file calls it. */
  readonly label?: string;
  /** All of it. */
  readonly span: Span;
}

/** A stretch of a document that other facts stand in. */
export interface RegionParts
  extends Pick<RegionFact, 'type' | 'part' | 'name' | 'nameSpan' | 'own' | 'path' | 'test'> {
  /** Where its test holds; the same as `own` where absent. */
  readonly body?: Span;
}

/**
 * What a value is that stands at a path, where it is more than an item of a map or a list: a service, a job, a step, a
 * process. `node` is absent where a long value was read in pieces.
 */
export type ItemKind = (
  path: readonly string[],
  node: TreeNode | undefined,
) => Pick<RegionParts, 'type' | 'part' | 'name'> | undefined;

const NO_MARKS: readonly CallValue[] = [];
const NO_BASES: readonly Value[] = [];

/** Collects the facts of a document, or of a part of one. All spans are made from one anchor. */
export class FactSink {
  readonly facts: Fact[] = [];

  constructor(
    readonly dialect: Dialect,
    readonly shell: ShellParser,
    readonly anchor = new Anchor(0),
    /** Of dialects in which some values are more than items. */
    readonly itemKind?: ItemKind,
  ) {}

  /** A span between two UTF-16 offsets that count from the anchor. */
  span(start: number, end: number): Span {
    return new Span(this.anchor, start, Math.max(0, end - start));
  }

  /** `key` is given where the last of the path is written otherwise, as for attributes; `above`: see `EntryFact`. */
  entry(
    path: readonly string[],
    keySpan: Span,
    scalar: Scalar,
    key = path[path.length - 1] ?? '',
    above?: Span,
  ): void {
    const { value, span, content } = scalar;
    const defaults = variableDefaults(scalar, this.dialect);
    this.facts.push({
      kind: 'entry',
      anchor: this.anchor,
      span: keySpan.to(span),
      dialect: this.dialect,
      path,
      key,
      keySpan,
      value,
      valueSpan: span,
      content,
      ...(above ? { above } : {}),
      ...(defaults.length > 0 ? { defaults } : {}),
    });
  }

  /** What facts stand in. Its spans are made from the anchor of the sink. */
  region({ type, part, name, nameSpan, own, body = own, path, test }: RegionParts): void {
    this.facts.push({
      kind: 'region',
      id: {},
      anchor: this.anchor,
      span: own,
      type,
      part,
      ...(name === undefined ? {} : { name }),
      ...(nameSpan ? { nameSpan } : {}),
      visible: 'none',
      own,
      body,
      ...(test ? { test } : {}),
      marks: NO_MARKS,
      bases: NO_BASES,
      result: undefined,
      handedTo: undefined,
      leaves: undefined,
      escapes: false,
      statements: 0,
      ...(path ? { path } : {}),
    });
  }

  /** A line or script that a shell reads, or that is written as if one did. Nothing where it holds no command. */
  script(line: CommandLine, source: CommandSource): void {
    this.commands(line, this.shell.script(source, this.anchor));
  }

  /** A list of words: no shell reads them. Nothing where there are none. */
  words(line: CommandLine, words: readonly CommandSource[]): void {
    const list = words.map((source) => ({ text: source.text, source }));
    this.commands(line, this.shell.exec(list, this.anchor));
  }

  /** A command line that was read already. Nothing where it holds no command. */
  commands(
    { role, form, span, label }: CommandLine,
    { commands, regions, assignments = [] }: Omit<ShellScript, 'assignments'> & Partial<ShellScript>,
  ): void {
    if (commands.length === 0) return;
    for (const region of regions) this.region(region);
    this.facts.push({
      kind: 'command',
      anchor: this.anchor,
      span,
      dialect: this.dialect,
      role,
      ...(label === undefined ? {} : { label }),
      form,
      commands,
      ...(assignments.length === 0 ? {} : { assignments }),
    });
  }
}

/**
 * Reads facts; what makes the reader throw, as nesting that is too deep for the stack, gives none. Throws `NotYet` where
 * the reader of command lines does.
 */
export function safely(read: () => readonly Fact[]): readonly Fact[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof NotYet) throw error;
    return [];
  }
}

/** UTF-16 offset of the first character behind a byte order mark. */
export function textStart(text: string): number {
  return text.charCodeAt(0) === 0xfeff ? 1 : 0;
}

/** The text with its byte order mark made a blank, so that offsets stay. */
export function withoutMark(text: string): string {
  return textStart(text) === 1 ? ` ${text.slice(1)}` : text;
}
