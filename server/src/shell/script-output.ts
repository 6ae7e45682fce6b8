import type { ShellRegion, ShellScript } from '../semantics/commands';
import type { Command, Redirect, ShellAssignment, Word } from '../semantics/facts';
import type { Span } from '../text/span';
import { peel, scriptIndex } from './wrappers';

/** A command while its redirections and its `&`, which stand behind it, are still to come. */
export interface Draft extends Command {
  span: Span;
  wrappers: readonly Word[];
  words: readonly Word[];
  redirects: Redirect[];
  background?: Span;
  connector?: Connector;
}

export type Connector = NonNullable<Command['connector']>;

/** A command as it is found, before wrappers are taken off. */
export interface FoundCommand {
  readonly words: readonly Word[];
  readonly span: Span;
  readonly connector: Connector | undefined;
  readonly assignments?: readonly ShellAssignment[];
}

/** Reads the script that is given to a shell as word `index`; answers its last command. */
export type ReadInner = (index: number) => Draft | undefined;

/** Collects what one outermost script or word list says. */
export class ScriptOutput implements ShellScript {
  readonly commands: Draft[] = [];
  readonly assignments: ShellAssignment[] = [];
  readonly regions: ShellRegion[] = [];

  /**
   * Adds a command, or in its place those of the script that it gives to a shell. Answers the last of them, and the
   * index of the word that was read as a script.
   */
  add(
    { words, span, connector, assignments = [] }: FoundCommand,
    readInner: ReadInner,
  ): { draft: Draft; script?: number } {
    const { program, wrappers, options, words: rest } = peel(words);
    const inRest = scriptIndex(program, rest);
    const shell = rest[0];
    if (inRest !== undefined && shell) {
      const script = words.length - rest.length + inRest;
      const first = this.commands.length;
      const last = readInner(script);
      if (last) {
        this.wrap(first, [...wrappers, shell], connector);
        return { draft: last, script };
      }
    }
    const draft: Draft = {
      span,
      program,
      wrappers,
      ...(options.length > 0 && { wrapperOptions: options }),
      words: rest,
      redirects: [],
      ...(assignments.length > 0 && { assignments }),
      ...(connector && { connector }),
    };
    this.commands.push(draft);
    return { draft };
  }

  private wrap(first: number, wrappers: readonly Word[], connector: Connector | undefined): void {
    for (let index = first; index < this.commands.length; index++) {
      const command = this.commands[index];
      if (!command) continue;
      command.wrappers = [...wrappers, ...command.wrappers];
      if (index === first && connector) command.connector = connector;
    }
  }
}
