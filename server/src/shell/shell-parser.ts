import type { CommandSource, ExecWord, ShellParser, ShellScript } from '../semantics/commands';
import type { Command, Word } from '../semantics/facts';
import type { Grammars } from '../syntax/grammars';
import { ParserStuck } from '../syntax/loaded-grammar';
import { type Anchor, Span } from '../text/span';
import { ScriptOutput } from './script-output';
import { type ScriptGrammar, ScriptReader } from './script-reader';

/** How long the parser may run on one script while others wait, in milliseconds: for some 300 KB. */
const LONGEST = 250;

/**
 * Rejects where the grammar can't be loaded.
 *
 * @param isShared whether others wait while a script is read, so that a long one is given up
 */
export async function createShellParser(grammars: Grammars, isShared = false): Promise<ShellParser> {
  // Statements are found by walking down the few nodes that can hold one; the query is there because a grammar has one.
  const grammar = await grammars.get('shell', 'tree-sitter-bash', '(command) @command');
  return new BashParser(isShared ? { parse: (text) => grammar.parse(text, LONGEST) } : grammar);
}

class BashParser implements ShellParser {
  gaveUp = 0;

  constructor(private readonly grammar: ScriptGrammar) {}

  parse(source: CommandSource, anchor: Anchor): readonly Command[] {
    return this.script(source, anchor).commands;
  }

  script(source: CommandSource, anchor: Anchor): ShellScript {
    return this.collect((output) => new ScriptReader(this.grammar, source, anchor, output).read());
  }

  exec(words: readonly ExecWord[], anchor: Anchor): ShellScript {
    const read = words.map((word) => execWord(word, anchor));
    const [first, last] = [read[0], read.at(-1)];
    if (!first || !last) return new ScriptOutput();
    const found = { words: read, span: first.span.to(last.span), connector: undefined };
    return this.collect((output) =>
      output.add(found, (index) => {
        const source = words[index]?.source;
        return source && new ScriptReader(this.grammar, source, anchor, output).read();
      }),
    );
  }

  private collect(read: (output: ScriptOutput) => unknown): ScriptOutput {
    const output = new ScriptOutput();
    try {
      read(output);
    } catch (error) {
      // Nesting that is too deep for the stack, or a parser that is stuck; what was read until then stands.
      if (error instanceof ParserStuck) this.gaveUp++;
    }
    return output;
  }
}

function execWord({ text, source }: ExecWord, anchor: Anchor): Word {
  const start = source.at(0);
  const span = new Span(anchor, start - anchor.offset, Math.max(0, source.at(source.text.length) - start));
  return { text, raw: source.text, span };
}
