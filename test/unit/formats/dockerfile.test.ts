import { beforeAll, describe, expect, it } from 'vitest';
import dockerfile from '../../../server/src/languages/dockerfile';
import type { InstructionFact } from '../../../server/src/semantics/facts';
import type { FormatTools } from '../../../server/src/syntax/language';
import { expectSound, formatTools, Read } from '../../support/formats';

let tools: FormatTools;
beforeAll(async () => {
  tools = await formatTools();
});

const read = (...lines: string[]) => Read.from(dockerfile, lines.join('\n'), 'Dockerfile', tools);

const SAMPLE = `# syntax=docker/dockerfile:1
ARG VERSION=3.13
FROM python:\${VERSION} AS build
RUN --mount=type=secret,id=pip \\
    # the token is lent
    pip install -r requirements.txt \\

    && rm -rf /x
FROM python:3.13-slim
ENV PATH="/venv/bin:$PATH" \\
    PORT=8000
ENV GREETING hello world
COPY --from=build /venv /venv
RUN <<EOF
apt-get update
apt-get install -y curl
EOF
HEALTHCHECK --interval=5s CMD curl -f http://localhost/ || exit 1
ENTRYPOINT ["/sbin/tini", "--"]
CMD ["sh", "-c", "exec gunicorn \\"app:app\\" > /log"]
`;

const wordsOf = ({ words }: InstructionFact) => words.map(({ raw }) => raw);

describe('instructions', () => {
  it('have a keyword, arguments and a place', () => {
    const facts = read('from a\nCoPy --chown=x  a \\\n  # no\n  b\nEXPOSE 80 443', '').instructions();
    expect(facts.map((fact) => [fact.keyword, ...wordsOf(fact)])).toEqual([
      ['FROM', 'a'],
      ['COPY', '--chown=x', 'a', 'b'],
      ['EXPOSE', '80', '443'],
    ]);
  });

  it('stand where they are written', () => {
    const file = read('\tFROM  a', 'USER  root ', 'EXPOSE 80');
    expect(file.instructions().flatMap(({ words }) => words.map(({ span }) => file.slice(span)))).toEqual([
      'a',
      'root',
      '80',
    ]);
    expect(file.instructions().map(({ span }) => file.slice(span))).toEqual([
      'FROM  a',
      'USER  root',
      'EXPOSE 80',
    ]);
  });

  it('ignore what is no instruction', () => {
    expect(read('const x = 1;', 'export default x;').facts).toEqual([]);
  });

  it('belong to the image through stages it is built from', () => {
    const file = read(
      'ARG A',
      'FROM x AS base',
      'USER a',
      'FROM y AS other',
      'USER b',
      'FROM Base',
      'USER c',
    );
    expect(file.instructions().map((fact) => [fact.finalStage, ...wordsOf(fact)])).toEqual([
      [false, 'A'],
      [true, 'x', 'AS', 'base'],
      [true, 'a'],
      [false, 'y', 'AS', 'other'],
      [false, 'b'],
      [true, 'Base'],
      [true, 'c'],
    ]);
  });

  it('do not loop where a stage is built from itself', () => {
    expect(read('FROM a AS a', 'FROM a AS a', 'CMD x').commands()).toEqual(['start shell: x']);
  });
});

describe('variables', () => {
  it('are read in both forms', () => {
    const file = read('FROM a', `ENV A=b C="d e" F='g'`, 'ENV H i j', 'ARG K', 'ARG L=m', 'ENV N=');
    expect(file.written()).toEqual({
      'ENV/A': ['A', 'b', 'b'],
      'ENV/C': ['C', '"d e"', 'd e'],
      'ENV/F': ['F', "'g'", 'g'],
      'ENV/H': ['H', 'i j', 'i j'],
      'ARG/K': ['K', '', ''],
      'ARG/L': ['L', 'm', 'm'],
      'ENV/N': ['N', '', ''],
    });
    expect(file.values()).toMatchObject({ 'ENV/C': 'd e', 'ARG/K': null, 'ENV/N': '' });
  });

  it('keep their places after CRLF, tabs and characters of two units', () => {
    const file = read('\ufeffFROM a\r', '# 😀\r', 'ENV\tA=😀 \\\r', '\tB="ü"\r', '');
    expect(file.written()).toEqual({ 'ENV/A': ['A', '😀', '😀'], 'ENV/B': ['B', '"ü"', 'ü'] });
  });
});

describe('commands', () => {
  it('of all instructions have their roles and forms', () => {
    expect(read(SAMPLE).commands()).toEqual([
      'build shell: pip install -r requirements.txt && rm -rf /x',
      'build shell: apt-get update ; apt-get install -y curl',
      'healthcheck shell: curl -f http://localhost/ || exit 1',
      'start exec: /sbin/tini --',
      'start exec: <sh> <exec> gunicorn app:app >/log',
    ]);
  });

  it('stand where they are written', () => {
    expect(read(SAMPLE).wordsWritten()).toEqual([
      ...['pip', 'install', '-r', 'requirements.txt', 'rm', '-rf', '/x'],
      ...['apt-get', 'update', 'apt-get', 'install', '-y', 'curl'],
      ...['curl', '-f', 'http://localhost/', 'exit', '1'],
      ...['/sbin/tini', '--', 'gunicorn', '\\"app:app\\"'],
    ]);
  });

  it('start nothing but in the last place of the last stage', () => {
    expect(read('FROM a AS b', 'CMD x', 'FROM c', 'CMD y', 'CMD ["z"]').commands()).toEqual([
      'build shell: x',
      'build shell: y',
      'start exec: z',
    ]);
  });

  it('that are a list in the making are not read as a shell would', () => {
    expect(read('FROM a', 'CMD ["gunicorn",').commands()).toEqual([]);
    expect(read('FROM a', "CMD ['a', 'b']").commands()).toEqual([]);
  });

  it('of other shells and interpreters are not read', () => {
    expect(read('FROM a', 'SHELL ["powershell", "-Command"]', 'RUN Get-X | Y').commands()).toEqual([]);
    expect(read('FROM a', 'RUN <<EOF', '#!/usr/bin/env python', 'import x', 'EOF').commands()).toEqual([]);
  });

  it('go on at the character that the file chose', () => {
    expect(read('# escape=`', 'FROM a', 'RUN a `', ' && b').commands()).toEqual(['build shell: a && b']);
  });

  it('keep comments of here-documents out, and their empty lines in', () => {
    expect(read('FROM a', 'RUN <<-"X" ', '\ta', '', '# c', '\tb', '\tX', 'RUN c').commands()).toEqual([
      'build shell: a ; b',
      'build shell: c',
    ]);
  });
});

it('is sound for any text', () => {
  expectSound(
    dockerfile,
    'Dockerfile',
    [SAMPLE, '# escape=`\nFROM a\nRUN <<A cat\nx\nA\nONBUILD CMD x'],
    tools,
  );
});
