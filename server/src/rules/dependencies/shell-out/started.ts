import type { Command } from '../../../semantics/facts';

/** What is known of the program that a call starts. */
export interface Started {
  /** As written; undefined where only the run knows it. */
  readonly program: string | undefined;
  readonly shell: boolean;
  /** All words, where every one of them is known and no shell syntax is used. */
  readonly words?: readonly string[];
  /** The words one by one, undefined where only the run knows them. */
  readonly partial?: readonly (string | undefined)[];
  /** Of a line its commands. */
  readonly commands?: readonly Command[];
  /** Our own interpreter, a file of the same package, or a program that the environment names: no hidden dependency. */
  readonly own: boolean;
}
