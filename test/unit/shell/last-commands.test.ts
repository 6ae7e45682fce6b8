import { beforeAll, describe, expect, it } from 'vitest';
import shell from '../../../server/src/languages/shell';
import { FormatStructure } from '../../../server/src/semantics/format-structure';
import { lastCommands } from '../../../server/src/shell/last-commands';
import type { FormatTools } from '../../../server/src/syntax/language';
import { formatTools, Read } from '../../support/formats';

let tools: FormatTools;
beforeAll(async () => {
  tools = await formatTools();
});

function last(text: string): readonly string[] {
  const read = Read.from(shell, text, 'entrypoint.sh', tools);
  const [line] = read.commandFacts();
  const commands = line ? lastCommands(line.commands, new FormatStructure(read.facts).regionsIn()) : [];
  return commands.map(({ words }) => words.map(({ raw }) => raw).join(' '));
}

describe('what may run last', () => {
  it.each<[string, string, readonly string[]]>([
    ['the last line', 'a\nb', ['b']],
    ['behind a joint', 'cd /app && a', ['a']],
    ['beside an alternative', 'a || b', ['a', 'b']],
    ['beside an exit', 'a || exit 1', ['a', 'exit 1']],
    ['with a substitution in its words', 'a -w "$(nproc)"', ['a -w "$(nproc)"']],
    ['before a variable that a command gives', 'a; x=$(b)', ['a']],
    ['before an exit that passes its status on', 'a\nexit $?', ['a']],
    ['before a bare exit', 'a; exit', ['a']],
    ['an exit with a status of its own', 'a; exit 1', ['exit 1']],
    ['nothing behind an exec is reached', 'exec a\nb', ['a']],
    ['behind an exec that may not run', '[ -n "$X" ] && x && exec a\nb', ['a', 'b']],
    ['behind a test', 'x; [ -n "$A" ] && a', ['a']],
    ['a test and its alternative', '[ -n "$A" ] && a || b', ['b', 'a']],
    ['both branches', 'if [ "$A" = b ]; then a; else b; fi', ['a', 'b']],
    ['all branches', 'if x; then a; elif y; then b; z; else c; fi', ['a', 'z', 'c']],
    ['a branch without an alternative', 'a; if x; then b; fi', ['b']],
    [
      'the arms of a case',
      'case "$1" in\n web) a ;;\n x|y) b; c ;;\n *) exec "$@" ;;\nesac',
      ['a', 'c', '"$@"'],
    ],
    ['a branch that leaves', 'if x; then a; exit $?; fi\nb', ['a', 'b']],
    ['a branch that hands over', 'if x; then exec a; fi\nb', ['a', 'b']],
    ['a branch that goes on', 'if x; then a; fi\nb', ['b']],
    ['an arm that hands over', 'case $1 in a) exec a;; *) b;; esac; c', ['a', 'c']],
    ['branches in branches', 'if x; then case $1 in a) b;; esac; else if y; then c; fi; fi', ['b', 'c']],
    ['a function that is called last', 'main() {\n a\n b\n}\nmain "$@"', ['b']],
    ['a function in a branch', 'f() { a; }\ng() { b; }\nif x; then f; else g; fi', ['a', 'b']],
    ['a function that calls itself', 'f() { f; }\nf', ['f']],
    ['a function that nobody calls', 'f() { a; }\nb', ['b']],
    ['a definition behind it', 'b\nf() { a; }', ['b']],
    ['in a group and in a subshell', '{ a; b; }', ['b']],
    ['in a subshell', '(cd x && a)', ['a']],
    ['at the end of a pipeline', 'a | b', ['b']],
    ['what a loop repeats', 'while true; do a; done', []],
    ['behind a loop', 'until x; do sleep 1; done\na', ['a']],
    ['in a line for a shell', "exec sh -c 'a; b'", ['b']],
    ['nothing', '# none', []],
  ])('%s: %s', (_name, text, expected) => {
    expect(last(text)).toEqual(expected);
  });

  it('never takes long', () => {
    const arms = Array.from({ length: 300 }, (_, index) => `a${index}) b${index} ;;`).join('\n');
    expect(last(`case $1 in\n${arms}\nesac`)).toHaveLength(300);
  });
});
