import { beforeAll, describe, expect, it } from 'vitest';
import ini from '../../../server/src/languages/ini';
import systemd from '../../../server/src/languages/systemd';
import type { FormatTools } from '../../../server/src/syntax/language';
import { expectSound, formatTools, Read } from '../../support/formats';

let tools: FormatTools;
beforeAll(async () => {
  tools = await formatTools();
});

const SUPERVISOR = `top = 1
[supervisord]
nodaemon = true ; why
[program:web]
command = gunicorn "app:app" --log x ; comment
environment = A="b",
  # between
  C="d"
user: www
`;

const UNIT = `[Unit]
Description=Shop
[Service]
Environment="A=b c" D=e
EnvironmentFile=-/etc/x
ExecStartPre=-/bin/sh -c 'mkdir x && touch y'
ExecStart=/usr/bin/web --port 80 \\
  --log x
ExecReload=/bin/kill -HUP $MAINPID
`;

describe('INI', () => {
  const read = (text: string, path = 'app.ini') => Read.from(ini, text, path, tools);

  it('reads sections, comments and continued values', () => {
    expect(read(SUPERVISOR).values()).toEqual({
      top: '1',
      'supervisord/nodaemon': 'true',
      'program:web/command': 'gunicorn "app:app" --log x',
      'program:web/environment': 'A="b",\nC="d"',
      'program:web/user': 'www',
    });
  });

  it('says where they stand', () => {
    expect(read('\ufeff; 😀\r\n[s]\r\n\ta b = "ü" # c\r\nx.y=z;w\r\n').written()).toEqual({
      's/a b': ['a b', '"ü"', 'ü'],
      's/x.y': ['x.y', 'z;w', 'z;w'],
    });
  });

  it('gives the programs of supervisord', () => {
    expect(read(SUPERVISOR, 'docker/supervisor.conf').commands()).toEqual([
      'start exec: gunicorn app:app --log x',
    ]);
  });

  it.each([
    ['conf/supervisord.conf', '[a]\nb=c', 'supervisord'],
    ['x.conf', '[program:a]\nb=c', 'supervisord'],
    ['x.ini', '[uwsgi]\nb=c', 'uwsgi'],
    ['logging.conf', '[handlers]\nkeys=c', 'logging'],
    ['alembic.ini', '[handlers]\nkeys=c', 'alembic'],
    ['php.ini', 'b=c', 'php'],
    ['setup.cfg', '[a]\nb=c', 'setup-cfg'],
    ['.npmrc', 'b=c', 'npmrc'],
    ['x.cfg', 'b=c', 'ini'],
  ])('%s with %j is %s', (path, text, dialect) => {
    expect(read(text, path).dialects()).toEqual([dialect]);
  });

  it('a value of several lines is a list in the configuration of setuptools alone', () => {
    const text = '[options]\ninstall_requires =\n  six>=1 \n  # no\n  attrs\nname = a\n';
    const values = (path: string) =>
      read(text, path).facts.flatMap((fact) => (fact.kind === 'entry' ? fact : []));
    expect(values('setup.cfg').map((fact) => [fact.path.join('.'), fact.value])).toEqual([
      ['options.install_requires.0', 'six>=1'],
      ['options.install_requires.1', 'attrs'],
      ['options.name', 'a'],
    ]);
    expect(values('setup.cfg').map(({ content: { start, end } }) => text.slice(start, end))).toEqual([
      'six>=1',
      'attrs',
      'a',
    ]);
    expect(values('x.cfg').map(({ value }) => value)).toEqual(['\nsix>=1\nattrs', 'a']);
  });

  it('leaves formats alone that only share the ending', () => {
    expect(read('server {\n  a = b;\n}\n', 'nginx.conf').facts).toEqual([]);
    expect(read('server {\n  a=b\n}\n', 'application.conf').facts).toEqual([]);
    expect(read('<VirtualHost *>\n  A=b\n</VirtualHost>\n', 'site.conf').facts).toEqual([]);
  });

  it('is sound for any text', () => {
    expectSound(ini, 'x.conf', [SUPERVISOR], tools);
  });
});

describe('systemd units', () => {
  const read = (text: string) => Read.from(systemd, text, 'web.service', tools);

  it('give entries, and variables by name', () => {
    expect(read(UNIT).values()).toMatchObject({
      'Unit/Description': 'Shop',
      'Service/Environment/A': 'b c',
      'Service/Environment/D': 'e',
      'Service/EnvironmentFile': '-/etc/x',
    });
  });

  it('give command lines', () => {
    expect(read(UNIT).commands()).toEqual([
      'start exec: <sh> mkdir x && <sh> touch y'.replaceAll('<sh>', '</bin/sh>'),
      'start exec: /usr/bin/web --port 80 --log x',
      'script exec: /bin/kill -HUP ?$MAINPID',
    ]);
  });

  it('say where they stand', () => {
    const file = read(`\ufeff# 😀\r\n${UNIT.replaceAll('\n', '\r\n')}`);
    expect(file.wordsWritten().slice(0, 9)).toEqual([
      ...['mkdir', 'x', 'touch', 'y', '/usr/bin/web', '--port', '80', '--log', 'x'],
    ]);
    expect(file.written()['Service/Environment/A']).toEqual(['A', 'b c', 'b c']);
  });

  it('are sound for any text', () => {
    expectSound(systemd, 'x.service', [UNIT], tools);
  });
});
