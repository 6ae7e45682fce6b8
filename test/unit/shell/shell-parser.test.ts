import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ShellParser } from '../../../server/src/semantics/commands';
import { plainSource, SourceBuilder } from '../../../server/src/shell/source';
import { Anchor } from '../../../server/src/text/span';
import { formatTools, inWords } from '../../support/formats';

let shell: ShellParser;
beforeAll(async () => {
  shell = (await formatTools()).shell;
});

/** Reads a line that stands behind others in a document, so that offsets matter. */
function read(line: string) {
  const document = `# 😀\n${line}\n# end`;
  const start = '# 😀\n'.length;
  const script = shell.script(plainSource(document, start, start + line.length), new Anchor(start));
  const slice = (span: { start: number; end: number }) => document.slice(span.start, span.end);
  return { ...script, slice, words: inWords(script.commands) };
}

describe('words', () => {
  it.each([
    [`echo 'it''s' "a b" c\\ d $'x\\ty' "\\$5 \\q"`, 'echo its a b c d x\ty $5 \\q'],
    ['echo $X "a $Y" `z` ${A:-b} a$', 'echo ?$X ?"a $Y" ?`z` ?${A:-b} a$ z'],
    ['cp {a,b}/* ~/c', 'cp {a,b}/* ~/c'],
    ['a \\\n  b', 'a b'],
    ['"$VENV"/bin/python -m x', '?"$VENV"/bin/python -m x'],
  ])('%s', (line, words) => {
    expect(read(line).words).toBe(words);
  });

  it('stand where they are written', () => {
    const { commands, slice } = read(`FOO=1 exec "gunicorn" 'a:b' > log 2>&1 &`);
    const [command] = commands;
    expect(command?.words.map(({ span }) => slice(span))).toEqual(['"gunicorn"', "'a:b'"]);
    expect(command?.redirects.map(({ span, target }) => [slice(span), slice(target.span)])).toEqual([
      ['> log', 'log'],
      ['2>&1', '1'],
    ]);
    expect(command && slice(command.span)).toBe(`FOO=1 exec "gunicorn" 'a:b' > log 2>&1`);
    expect(command?.background && slice(command.background)).toBe('&');
  });

  it.each([
    ['/usr/local/bin/node x', 'node'],
    ['"$HOME"/bin/web', 'web'],
    ['$PROGRAM', ''],
    ['"$@"', ''],
    ['bin/$X', ''],
  ])('program of %s', (line, program) => {
    expect(read(line).commands[0]?.program).toBe(program);
  });
});

describe('statements', () => {
  it.each([
    ['a && b || c; d | e |& f &', 'a && b || c ; d | e | f &'],
    ['{ a; b; } > log', 'a ; b >log'],
    ['(a; b) >> x &', 'a ; b >>x &'],
    ['a | b > log', 'a | b >log'],
    ['> log a b', 'a b >log'],
    ['a > log b', 'a b >log'],
    ['while ! nc -z db 5432; do sleep 1; done &', 'nc -z db 5432 ; sleep 1 &'],
    ['if [ -f x ]; then a; else b; fi', 'a ; b'],
    ['case $1 in x) a;; *) b "$@";; esac', 'a ; b ?"$@"'],
    ['f() { a; b; }\nf | tee x', 'a ; b f | tee x'],
    ['sh -c "$(curl x)" y', 'sh -c ?"$(curl x)" y curl x'],
    ['bash <(curl x)', 'bash ?<(curl x) curl x'],
    ['cat <<EOF > out\nhi $(date)\nEOF\nnext', 'cat >out date ; next'],
    ['cat <<EOF | sort\nrm -rf x\nEOF', 'cat | sort'],
    ['a <<< "b"', 'a'],
    ['export A=b C', 'export A=b C'],
    ['# a\n', ''],
    ['', ''],
    [')) ((', ''],
  ])('%j', (line, words) => {
    expect(read(line).words).toBe(words);
  });

  it('reads CRLF as a line break', () => {
    const { words, commands, slice } = read('cat <<EOF\r\nx\r\nEOF\r\nb \\\r\n  c\r\nd');
    expect(words).toBe('cat ; b c ; d');
    expect(commands[1]?.words.map(({ span }) => slice(span))).toEqual(['b', 'c']);
  });

  it('collects assignments', () => {
    const { assignments, slice } = read(`A=b\nexport B="c d" C\nD=$(e) f\nG=`);
    expect(assignments.map(({ name, value }) => [name.text, value.text, slice(value.span)])).toEqual([
      ['A', 'b', 'b'],
      ['B', 'c d', '"c d"'],
      ['D', undefined, '$(e)'],
      ['G', '', ''],
    ]);
  });
});

describe('wrappers', () => {
  it.each([
    ['exec -a x web', '<exec> web'],
    ['sudo -E -u app env -i A=b web', '<sudo> <env> web'],
    ['nohup nice -n 5 setsid time -p web', '<nohup> <nice> <setsid> <time> web'],
    ['timeout -s KILL 5s web', '<timeout> web'],
    ['/sbin/tini -g -- /docker-entrypoint.sh x', '</sbin/tini> /docker-entrypoint.sh x'],
    ['dumb-init web', '<dumb-init> web'],
    ['gosu postgres web', '<gosu> web'],
    ['bundle exec puma', '<bundle> puma'],
    ['bundle install', 'bundle install'],
    ['command -v web', 'command -v web'],
    ['command web', '<command> web'],
    ['env', 'env'],
    ['exec > log', 'exec >log'],
    ['sudo -l', 'sudo -l'],
  ])('%s', (line, words) => {
    expect(read(line).words).toBe(words);
  });

  it.each([
    [`nohup sh -c 'a && b' > log &`, '<nohup> <sh> a && <nohup> <sh> b >log &'],
    [`x | bash -eo pipefail -c "a \\"$B\\"; c"`, 'x | <bash> a ?"$B" ; <bash> c'],
    [`su - app -c 'exec web'`, '<su> <exec> web'],
    [`sh -c 'sh -c "a b"'`, '<sh> <sh> a b'],
    ['bash script.sh -c', 'bash script.sh -c'],
    ['bash -c "$SCRIPT"', 'bash -c ?"$SCRIPT"'],
    ["bash -c ''", 'bash -c '],
  ])('script of %s', (line, words) => {
    expect(read(line).words).toBe(words);
  });

  it('keeps offsets through quotes and escapes', () => {
    const { commands, slice } = read(`bash -lc "cd \\"$D\\" && exec 'we'b --x=\\$5 > l"`);
    expect(commands.map(({ span }) => slice(span))).toEqual([`cd \\"$D\\"`, `exec 'we'b --x=\\$5 > l`]);
    expect(commands[1]?.words.map(({ span }) => slice(span))).toEqual([`'we'b`, `--x=\\$5`]);
    expect(commands[1]?.words.map(({ text }) => text)).toEqual(['web', undefined]);
  });
});

describe('word lists', () => {
  const exec = (...words: string[]) => {
    const document = words.join(' ');
    let at = 0;
    const list = words.map((text) => {
      const source = plainSource(document, at, at + text.length);
      at += text.length + 1;
      return { text, source };
    });
    return inWords(shell.exec(list, new Anchor(0)).commands);
  };

  it('takes words for what they are', () => {
    expect(exec('echo', '$HOME', '>', 'a b')).toBe('echo $HOME > a b');
    expect(exec('--port=80')).toBe('--port=80');
    expect(exec()).toBe('');
  });

  it('looks into the script of a shell', () => {
    expect(exec('tini', '--', 'sh', '-c', 'exec web >> log 2>&1')).toBe('<tini> <sh> <exec> web >>log 2>&1');
  });
});

describe('robustness', () => {
  it('never throws and stays within the line', () => {
    const piece = fc.constantFrom(
      'a',
      ' ',
      "'",
      '"',
      '\\',
      '$(',
      ')',
      '`',
      '{',
      '}',
      '<<E\n',
      '\n',
      '|',
      '&',
      ';',
      '>',
      '${',
      'sh -c ',
      'if ',
      'case x in ',
      '😀',
      '\r\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const line = pieces.join('');
        for (const { span, words } of read(line).commands) {
          for (const { start, end } of [span, ...words.map((word) => word.span)]) {
            expect(start).toBeGreaterThanOrEqual('# 😀\n'.length);
            expect(end).toBeLessThanOrEqual('# 😀\n'.length + line.length);
            expect(end).toBeGreaterThanOrEqual(start);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('survives nesting that is too deep', () => {
    expect(() => read(`${'('.repeat(20_000)}a`)).not.toThrow();
    expect(read('a').words).toBe('a');
  });
});

describe('sources', () => {
  it('tell where characters stand', () => {
    const builder = new SourceBuilder();
    builder.copy('0123456789', 2, 4);
    builder.put('\n', 4);
    builder.copy('0123456789', 6, 8);
    const source = builder.build(9);
    expect(source.text).toBe('23\n67');
    expect([0, 1, 2, 3, 4, 5].map((index) => source.at(index))).toEqual([2, 3, 4, 6, 7, 9]);
  });
});
