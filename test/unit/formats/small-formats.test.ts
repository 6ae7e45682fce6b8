import { beforeAll, describe, expect, it } from 'vitest';
import crontab from '../../../server/src/languages/crontab';
import ini from '../../../server/src/languages/ini';
import json from '../../../server/src/languages/json';
import netrc from '../../../server/src/languages/netrc';
import toml from '../../../server/src/languages/toml';
import yaml from '../../../server/src/languages/yaml';
import type { Format, FormatTools } from '../../../server/src/syntax/language';
import { expectSound, formatTools, Read } from '../../support/formats';

let tools: FormatTools;
beforeAll(async () => {
  tools = await formatTools();
});

const read = (format: Format, text: string, path: string) => Read.from(format, text, path, tools);

const NETRC = `# of the team
machine a.example.com login me password "p w"
machine b.example.com
  login you
  password q#1
macdef init
  password no

default login anonymous
`;
const CRONTAB = `# every night
PATH="/bin:/usr/bin"
A = b
0 3 * * 1-5 /srv/report --daily > /dev/null 2>&1
@daily backup%input
`;
const NGINX = `http {
  access_log "/var/log/a.log" main;
  server { # inner
    listen 80;
    error_log  /dev/stderr;
  }
}
`;

describe('netrc', () => {
  it('gives what follows each word', () => {
    expect(read(netrc, NETRC, '.netrc').written()).toEqual({
      'machine/a.example.com/login': ['login', 'me', 'me'],
      'machine/a.example.com/password': ['password', '"p w"', 'p w'],
      'machine/b.example.com/login': ['login', 'you', 'you'],
      'machine/b.example.com/password': ['password', 'q#1', 'q#1'],
      'machine/default/login': ['login', 'anonymous', 'anonymous'],
    });
  });

  it('reads any text', () => expectSound(netrc, '.netrc', [NETRC], tools));
});

describe('crontab', () => {
  it('gives variables and commands', () => {
    const file = read(crontab, CRONTAB, 'crontab');
    expect(file.written()).toEqual({
      PATH: ['PATH', '"/bin:/usr/bin"', '/bin:/usr/bin'],
      A: ['A', 'b', 'b'],
    });
    expect(file.commands()).toEqual([
      'script shell: /srv/report --daily >/dev/null 2>&1',
      'script shell: backup',
    ]);
  });

  it('knows the user in a table of the system', () => {
    expect(read(crontab, '* * * * * root /srv/report\n', 'etc/cron.d/shop.cron').commands()).toEqual([
      'script shell: /srv/report',
    ]);
  });

  it('reads any text', () => expectSound(crontab, 'crontab', [CRONTAB], tools));
});

describe('directives', () => {
  it('are entries with their first argument, below their blocks', () => {
    expect(read(ini, NGINX, 'nginx.conf').written()).toEqual({
      'http/access_log': ['access_log', '"/var/log/a.log"', '/var/log/a.log'],
      'http/access_log/1': ['access_log', 'main', 'main'],
      'http/server/listen': ['listen', '80', '80'],
      'http/server/error_log': ['error_log', '/dev/stderr', '/dev/stderr'],
    });
  });

  it.each([
    ['upstream shop { ip_hash; }', { upstream: 'shop', 'upstream/shop/ip_hash': null }],
    ['server {\n  listen\n    80; # 81;\n}', { 'server/listen': '80' }],
    [
      'server { set $a "{;}"; return 301 https://${host}/; }',
      {
        'server/set': '$a',
        'server/set/1': '{;}',
        'server/return': '301',
        'server/return/1': 'https://${host}/',
      },
    ],
    ['server { {% if tls %} listen {{ port }}; {% endif %} }', { 'server/listen': '{{ port }}' }],
    [
      'location / { content_by_lua_block { if a then b = {} end } deny all; }',
      {
        location: '/',
        'location///deny': 'all',
      },
    ],
    ['server { listen 80; ', { 'server/listen': '80' }],
  ])('of nginx: %s', (text, values) => {
    expect(read(ini, text, 'a.conf').values()).toEqual(values);
  });

  it.each([
    ['backend shop\n  balance source # hash\n', { backend: 'shop', 'backend/shop/balance': 'source' }],
    [
      'global\n  daemon\nlisten web\n  bind "*:80"\n',
      {
        global: null,
        'global/daemon': null,
        listen: 'web',
        'listen/web/bind': '*:80',
      },
    ],
  ])('of HAProxy: %s', (text, values) => {
    expect(read(ini, text, 'a.cfg').values()).toEqual(values);
  });

  it('read any text', () => expectSound(ini, 'nginx.conf', [NGINX], tools));
});

describe('files of platforms', () => {
  it.each([
    ['fly.toml', toml, '[processes]\nweb = "node a.js"\n[deploy]\nrelease_command = "migrate"\n'],
    [
      'render.yaml',
      yaml,
      'services:\n  - startCommand: node a.js\n    preDeployCommand: migrate\n    envVars:\n      - key: A\n        value: b\n',
    ],
    ['railway.json', json, '{"deploy":{"startCommand":"node a.js"},"build":{"buildCommand":"migrate"}}'],
  ] as const)('%s says what is started', (path, format, text) => {
    const file = read(format, text, path);
    expect(file.commands()[0]).toBe('start shell: node a.js');
    expect(file.commands()[1]).toMatch(/^(?:release|build) shell: migrate$/);
  });

  it('give variables with their own name as key', () => {
    const app = read(json, '{"env":{"A":{"value":"b","required":true},"C":"d"}}', 'app.json');
    expect(app.values()).toEqual({ 'env/A': 'b', 'env/C': 'd' });
    const render = read(yaml, 'envVars:\n  - key: A\n    value: b\n', 'render.yaml');
    expect(render.values()).toEqual({ 'envVars/A': 'b' });
  });
});

describe('pipelines', () => {
  it.each([
    ['.circleci/config.yml', 'jobs:\n  a:\n    steps:\n      - run: b\n      - run:\n          command: c\n'],
    ['azure-pipelines.yml', 'steps:\n  - script: b\n  - bash: c\n'],
    [
      'bitbucket-pipelines.yml',
      'pipelines:\n  default:\n    - step:\n        script:\n          - b\n          - c\n',
    ],
    ['.travis.yml', 'install: b\nscript:\n  - c\n'],
    ['.drone.yml', 'steps:\n  - name: x\n    commands:\n      - b\n      - c\n'],
  ])('%s runs its steps', (path, text) => {
    expect(read(yaml, text, path).commands()).toEqual(['ci shell: b', 'ci shell: c']);
  });

  it('may mix ways to write variables', () => {
    const text = 'env:\n  - A=b\n  - name: C\n    value: d\n  - secure: x\n';
    expect(read(yaml, text, '.travis.yml').values()).toEqual({
      'env/A': 'b',
      'env/C': 'd',
      'env/2/secure': 'x',
    });
  });
});
