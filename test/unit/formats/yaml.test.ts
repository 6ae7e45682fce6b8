import { beforeAll, describe, expect, it } from 'vitest';
import yaml from '../../../server/src/languages/yaml';
import type { FormatTools } from '../../../server/src/syntax/language';
import { expectSound, formatTools, Read } from '../../support/formats';

let tools: FormatTools;
beforeAll(async () => {
  tools = await formatTools();
});

const read = (text: string, path = 'config/app.yml') => Read.from(yaml, text, path, tools);

const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
spec:
  template:
    spec:
      initContainers:
        - name: migrate
          command: [rails, 'db:migrate']
      containers:
        - name: web
          command: ["gunicorn"]
          args: ["app:app", "--bind=:$(PORT)"]
          env:
            - name: PORT
              value: "8000"
            - name: SECRET
              valueFrom:
                secretKeyRef: {name: s, key: k}
            - name: NONE
          livenessProbe:
            exec: {command: [sh, -c, 'curl $(HOST) && true']}
`;

const WORKFLOW = `on: push
jobs:
  test:
    steps:
      - uses: actions/checkout@v4
      - run: npm ci
      - name: x
        run: |
          cd "\${{ github.workspace }}"
          npm test -- \${{ matrix.x }} > log
      - run: Get-X | Out
        shell: pwsh
`;

describe('entries', () => {
  it('stand where they are written, in every style', () => {
    const lines = [
      'ä: 1',
      'plain: a b # c',
      '"d": "q\\"😀"',
      "s: 'it''s'",
      'l: |',
      '  x',
      '   y',
      '',
      'f: !t &a >-',
      '  z',
      'n: ~',
      'e:',
      'list: [a, "b"]',
      '',
    ];
    const file = read(`\ufeff${lines.join('\r\n')}`);
    expect(file.written()).toEqual({
      ä: ['ä', '1', '1'],
      plain: ['plain', 'a b', 'a b'],
      d: ['"d"', '"q\\"😀"', 'q\\"😀'],
      s: ['s', "'it''s'", "it''s"],
      l: ['l', '|\r\n  x\r\n   y', 'x\r\n   y'],
      f: ['f', '>-\r\n  z', 'z'],
      n: ['n', '~', '~'],
      e: ['e', '', ''],
      'list/0': ['', 'a', 'a'],
      'list/1': ['', '"b"', 'b'],
    });
    expect(file.values()).toMatchObject({ ä: 1, d: 'q"😀', l: 'x\n y\n', f: 'z', n: null, e: null });
  });

  it('of several documents have the dialect of each', () => {
    const file = read(`a: 1\n---\n${DEPLOYMENT}---\nb: 2\n`);
    expect(file.dialects()).toEqual(['yaml', 'kubernetes']);
    expect(file.values()).toMatchObject({ a: 1, kind: 'Deployment', b: 2 });
  });

  it('are read around what is broken', () => {
    expect(read('a: [1, 2\nb: "x\nc: d\n').entryFacts().length).toBeGreaterThan(0);
    expect(read('a: b: c\nd: e\n').facts.length).toBeGreaterThan(0);
  });
});

it('gives up on nesting that is too deep', () => {
  expect(read('['.repeat(50_000)).facts).toEqual([]);
  expect(read('- '.repeat(50_000)).facts).toEqual([]);
  expect(read(`a:\n${' '.repeat(2_000)}b: c`).facts).toEqual([]);
});

describe('templates', () => {
  it('of Helm are values, and statements around are not', () => {
    const text = '{{- if .Values.on }}\na: {{ .Values.a }}\nb: "{{ .b | quote }}-x"\n{{- end }}\nc: d\n';
    const file = read(text, 'chart/templates/x.yaml');
    expect(file.values()).toEqual({ a: '{{ .Values.a }}', b: '{{ .b | quote }}-x', c: 'd' });
  });

  it('of ERB are values', () => {
    const text = "production:\n  password: <%= ENV['DB: X'] %>\n<% if x %>\n  url: x\n<% end %>\n";
    const file = read(text, 'config/database.yml');
    expect(file.values()).toEqual({ 'production/password': "<%= ENV['DB: X'] %>", 'production/url': 'x' });
    expect(file.dialects()).toEqual(['rails-database']);
  });
});

describe('Kubernetes', () => {
  it('gives the variables of containers by name', () => {
    const file = read(DEPLOYMENT, 'k8s/web.yaml');
    const path = 'spec/template/spec/containers/0/env';
    expect(file.values()).toMatchObject({
      [`${path}/PORT`]: '8000',
      [`${path}/SECRET/valueFrom/secretKeyRef/name`]: 's',
    });
    expect(file.written()[`${path}/PORT`]).toEqual(['PORT', '"8000"', '8000']);
    expect(Object.keys(file.values())).not.toContain(`${path}/0/name`);
  });

  it('gives commands with the role of what runs them', () => {
    expect(read(DEPLOYMENT).commands()).toEqual([
      'release exec: rails db:migrate',
      'start exec: gunicorn app:app --bind=:${PORT}',
      'healthcheck exec: <sh> curl ?${HOST} && <sh> true',
    ]);
    expect(read(DEPLOYMENT.replace('kind: Deployment', 'kind: Job')).commands()[1]).toMatch(/^release/);
  });

  it('is not mistaken for Spring by its name', () => {
    const file = read('apiVersion: argoproj.io/v1\nkind: Application\n', 'application.yaml');
    expect(file.dialects()).toEqual(['kubernetes']);
  });
});

describe('pipelines', () => {
  it('give the steps of workflows', () => {
    const file = read(WORKFLOW, '.github/workflows/ci.yml');
    expect(file.dialects()).toEqual(['github-actions']);
    expect(file.commandFacts().map(({ role }) => role)).toEqual(['ci', 'ci']);
    expect(file.wordsWritten()).toEqual([
      ...['npm', 'ci', 'cd', '"${{ github.workspace }}"', 'npm', 'test', '--', '${{ matrix.x }}'],
    ]);
    expect(file.commandFacts()[1]?.commands[1]?.words[3]?.text).toBeUndefined();
  });

  it('give the scripts of GitLab jobs', () => {
    const file = read('job:\n  script:\n    - a && b\n    - c\n  before_script: d\n', '.gitlab-ci.yml');
    expect(file.commands()).toEqual(['ci shell: a && b', 'ci shell: c', 'ci shell: d']);
  });
});

describe('dialects', () => {
  it.each([
    ['src/main/resources/application-prod.yml', 'spring'],
    ['bootstrap.yaml', 'spring'],
    ['config/database.yml', 'rails-database'],
    ['charts/web/values.yaml', 'helm-values'],
    ['.github/actions/x/action.yml', 'github-actions'],
    ['ci/.gitlab-ci.yml', 'gitlab-ci'],
    ['settings.yaml', 'yaml'],
  ])('%s', (path, dialect) => {
    expect(read('a: 1\n', path).dialects()).toEqual([dialect]);
  });

  it('knows an action of its own repository', () => {
    const file = read('name: x\nruns:\n  steps:\n    - run: a && b\n      shell: bash\n', 'action.yaml');
    expect(file.commands()).toEqual(['ci shell: a && b']);
  });

  it.each(['pnpm-lock.yaml', 'config/locales/de.yml', 'tests/cassettes/x.yaml'])(
    '%s can not matter',
    (path) => {
      expect(read('a: 1\n', path).facts).toEqual([]);
    },
  );

  it('leaves descriptions of interfaces alone', () => {
    expect(read('openapi: 3.0.0\npaths: {}\n').facts).toEqual([]);
    expect(read('apiVersion: x\nkind: CustomResourceDefinition\n').facts).toEqual([]);
  });
});

it('is sound for any text', () => {
  const styles = `a: &a {b: [*a, "c"]}\n---\n- >2\n    x\n- 'y\n\n  z'\n- "\\x41\\\n  b"\n`;
  expectSound(yaml, 'k8s/x.yaml', [DEPLOYMENT, styles], tools);
  expectSound(yaml, '.github/workflows/x.yaml', [WORKFLOW], tools);
  expectSound(yaml, 'templates/x.yaml', ['{{ if }}\na: {{ b }}\n<% c %>\n{% d %}\ne: "{{ f }}"\n'], tools);
});
