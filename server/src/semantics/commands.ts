import type { Anchor } from '../text/span';
import type { Command, RegionFact, ShellAssignment } from './facts';

/**
 * Where the characters of a command line stand in the document: `at(i)` is the UTF-16 offset in the document of
 * character `i` of the line, and `at(text.length)` the offset of its end. For a line that stands there as it is:
 * `(i) => start + i`.
 */
export interface CommandSource {
  readonly text: string;
  at(index: number): number;
}

/** A word of an exec-form list: no shell looks at it, so what it says is what is meant. */
export interface ExecWord {
  readonly text: string;
  readonly source: CommandSource;
}

/** What commands of a script stand in: a function, a branch, a loop, a subshell, a substitution, a pipeline, a group. */
export type ShellRegion = Pick<RegionFact, 'type' | 'part' | 'name' | 'own' | 'body' | 'test'>;

/** What a script says: commands and assignments in source order, regions in none. */
export interface ShellScript {
  readonly commands: readonly Command[];
  readonly assignments: readonly ShellAssignment[];
  readonly regions: readonly ShellRegion[];
}

/** Reads shell command lines into commands. */
export interface ShellParser {
  /** How many scripts it gave up on. */
  readonly gaveUp: number;
  /**
   * All simple commands of a line or a script, in source order, those in substitutions, subshells, functions and
   * conditions included. Never throws: what can't be read gives no command. Spans belong to `anchor`.
   */
  parse(source: CommandSource, anchor: Anchor): readonly Command[];
  /** The same, with the variables that are set on the way, and what the commands stand in. */
  script(source: CommandSource, anchor: Anchor): ShellScript;
  /** The command of an exec-form word list, whose program may itself be a shell with `-c`: then what that line says. */
  exec(words: readonly ExecWord[], anchor: Anchor): ShellScript;
}
