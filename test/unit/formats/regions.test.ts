import { beforeAll, describe, expect, it } from 'vitest';
import compose from '../../../server/src/languages/compose';
import crontab from '../../../server/src/languages/crontab';
import dockerfile from '../../../server/src/languages/dockerfile';
import ini from '../../../server/src/languages/ini';
import json from '../../../server/src/languages/json';
import makefile from '../../../server/src/languages/makefile';
import procfile from '../../../server/src/languages/procfile';
import shell from '../../../server/src/languages/shell';
import systemd from '../../../server/src/languages/systemd';
import terraform from '../../../server/src/languages/terraform';
import toml from '../../../server/src/languages/toml';
import xml from '../../../server/src/languages/xml';
import yaml from '../../../server/src/languages/yaml';
import type { RegionFact } from '../../../server/src/semantics/facts';
import type { Value } from '../../../server/src/semantics/values';
import type { Format, FormatTools } from '../../../server/src/syntax/language';
import { formatTools, Read } from '../../support/formats';

let tools: FormatTools;
beforeAll(async () => {
  tools = await formatTools();
});

/** `type part name path @text`, in source order, outer ones first. */
function regions(format: Format, path: string, text: string): readonly string[] {
  const read = Read.from(format, text, path, tools);
  return read.facts
    .filter((fact): fact is RegionFact => fact.kind === 'region')
    .sort((a, b) => a.own.start - b.own.start || b.own.end - a.own.end)
    .map((region) => line(region, read));
}

function line({ type, part, name, path, own, test }: RegionFact, read: Read): string {
  const [first = '', ...more] = read.slice(own).split('\n');
  const last = more.at(-1);
  return [
    type,
    part,
    ...(name === undefined ? [] : [name]),
    ...(path?.length ? [path.join('/')] : []),
    ...(test ? [`if ${said(test)}`] : []),
    `@${first}${last === undefined ? '' : `…${last.trim()}`}`,
  ].join(' ');
}

function said(value: Value): string {
  switch (value.kind) {
    case 'string':
      return JSON.stringify(value.text);
    case 'name':
      return value.path.join('.');
    case 'not':
      return `not ${said(value.value)}`;
    case 'comparison':
      return `${said(value.left)} ${value.equal ? '==' : '!='} ${said(value.right)}`;
    case 'logical':
      return `(${value.operands.map(said).join(` ${value.operator} `)})`;
    case 'fallback':
      return `${said(value.value)} else ${said(value.fallback)}`;
    default:
      return value.kind;
  }
}

const lines = (text: string) => text.trim().split('\n');

describe.each<[string, Format, string, string, string]>([
  [
    'a Kubernetes stream',
    yaml,
    'k8s/shop.yaml',
    `# shop
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
        - name: web
          image: shop
          env:
            - name: A
              value: b
          livenessProbe: *probe
---
apiVersion: v1
kind: Service
metadata: { name: shop }
`,
    `
document Deployment web @# shop…
item map metadata metadata @metadata:…name: web
item map spec spec @spec:…livenessProbe: *probe
item map template spec/template @template:…livenessProbe: *probe
item map spec spec/template/spec @spec:…livenessProbe: *probe
item list containers spec/template/spec/containers @containers:…livenessProbe: *probe
item map web spec/template/spec/containers/0 @name: web…livenessProbe: *probe
item list env spec/template/spec/containers/0/env @env:…value: b
item alias livenessProbe spec/template/spec/containers/0/livenessProbe @livenessProbe
document Service shop @---…
item map metadata metadata @metadata: { name: shop }
`,
  ],
  [
    'Compose',
    compose,
    'compose.yaml',
    `services:
  web:
    build: { context: . }
    command: sh -c "if x; then y; fi"
    ports: ["80:80"]
volumes: {}
`,
    `
document document @services:…
item map services services @services:…ports: ["80:80"]
service service web services/web @web:…ports: ["80:80"]
item map build services/web/build @build: { context: . }
branch if if other @if x; then y; fi
item list ports services/web/ports @ports: ["80:80"]
item map volumes volumes @volumes: {}
`,
  ],
  [
    'GitHub Actions',
    yaml,
    '.github/workflows/ci.yml',
    `on: push
jobs:
  test:
    steps:
      - uses: actions/checkout@v4
      - name: Test
        run: |
          for x in a; do
            npm test
          done
`,
    `
document document @on: push…
item map jobs jobs @jobs:…done
job job test jobs/test @test:…done
item list steps jobs/test/steps @steps:…done
step step actions/checkout@v4 jobs/test/steps/0 @uses: actions/checkout@v4
step step Test jobs/test/steps/1 @name: Test…done
loop for @for x in a; do…done
`,
  ],
  [
    'a composite action',
    yaml,
    'action.yml',
    `runs:
  using: composite
  steps:
    - id: go
      run: make
`,
    `
document document @runs:…
item map runs runs @runs:…run: make
item list steps runs/steps @steps:…run: make
step step go runs/steps/0 @id: go…run: make
`,
  ],
  [
    'GitLab',
    yaml,
    '.gitlab-ci.yml',
    `stages: [test]
variables:
  A: b
test:
  script:
    - make
`,
    `
document document @stages: [test]…
item list stages stages @stages: [test]
item map variables variables @variables:…A: b
job job test test @test:…- make
item list script test/script @script:…- make
`,
  ],
  [
    'CircleCI',
    yaml,
    '.circleci/config.yml',
    `jobs:
  build:
    steps:
      - checkout
      - run: { name: Test, command: make }
`,
    `
document document @jobs:…
item map jobs jobs @jobs:…- run: { name: Test, command: make }
job job build jobs/build @build:…- run: { name: Test, command: make }
item list steps jobs/build/steps @steps:…- run: { name: Test, command: make }
step step jobs/build/steps/0 @checkout
step step Test jobs/build/steps/1 @run: { name: Test, command: make }
item map run jobs/build/steps/1/run @run: { name: Test, command: make }
`,
  ],
  [
    'Azure Pipelines',
    yaml,
    'azure-pipelines.yml',
    `jobs:
  - job: build
    steps:
      - script: make
        displayName: Make
`,
    `
document document @jobs:…
item list jobs jobs @jobs:…displayName: Make
job job build jobs/0 @job: build…displayName: Make
item list steps jobs/0/steps @steps:…displayName: Make
step step Make jobs/0/steps/0 @script: make…displayName: Make
`,
  ],
  [
    'Bitbucket Pipelines',
    yaml,
    'bitbucket-pipelines.yml',
    `pipelines:
  default:
    - step:
        name: Test
        script: [make]
`,
    `
document document @pipelines:…
item map pipelines pipelines @pipelines:…script: [make]
item list default pipelines/default @default:…script: [make]
item map pipelines/default/0 @step:…script: [make]
step step Test pipelines/default/0/step @step:…script: [make]
item list script pipelines/default/0/step/script @script: [make]
`,
  ],
  [
    'Helm',
    yaml,
    'templates/web.yaml',
    `kind: Deployment
apiVersion: apps/v1
spec:
  {{- with .Values.x }}
  a: {{ . }}
  {{- end }}
`,
    `
document Deployment @kind: Deployment…
item map spec spec @spec:…a: {{ . }}
block template with @{{- with .Values.x }}
block template end @{{- end }}
`,
  ],
  [
    'package.json',
    json,
    'package.json',
    `{ "name": "shop", "scripts": { "start": "node a & node b" }, "x": [{ "name": "y" }] }`,
    `
item map scripts scripts @"scripts": { "start": "node a & node b" }
process script start scripts/start @"start": "node a & node b"
item list x x @"x": [{ "name": "y" }]
item map y x/0 @{ "name": "y" }
`,
  ],
  [
    'TOML',
    toml,
    'pyproject.toml',
    `top = 1
[tool.poetry]
name = "shop"
dev = { a = 1 }
[[tool.x]]
b = 1
`,
    `
section table tool.poetry tool/poetry @[tool.poetry]…dev = { a = 1 }
item map dev tool/poetry/dev @dev = { a = 1 }
section array tool.x tool/x/0 @[[tool.x]]…b = 1
`,
  ],
  [
    'XML',
    xml,
    'pom.xml',
    `<project>
  <plugin id="a"><property name="p">x</property></plugin>
  <empty/>
  <open>
</project>`,
    `
element project project @<project>…</project>
element plugin a project/plugin @<plugin id="a"><property name="p">x</property></plugin>
element property p project/plugin/property @<property name="p">x</property>
element empty project/empty @<empty/>
element open project/open @<open>…</project>
`,
  ],
  [
    'Terraform',
    terraform,
    'main.tf',
    `resource "aws_instance" "web" {
  tags = { a = "b" }
  list = [1]
  lifecycle { x = true }
}
`,
    `
section resource aws_instance.web resource/aws_instance/web @resource "aws_instance" "web" {…}
item map tags resource/aws_instance/web/tags @tags = { a = "b" }
item list list resource/aws_instance/web/list @list = [1]
section lifecycle resource/aws_instance/web/lifecycle @lifecycle { x = true }
`,
  ],
  [
    'INI',
    ini,
    'app.ini',
    `a = 1
[db]
host = x
# none

[web]
`,
    `
section section db db @[db]…host = x
section section web web @[web]
`,
  ],
  [
    'supervisor',
    ini,
    'supervisord.conf',
    `[supervisord]
nodaemon=true
[program:web]
command=gunicorn app
`,
    `
section section supervisord supervisord @[supervisord]…nodaemon=true
process program web program:web @[program:web]…command=gunicorn app
`,
  ],
  [
    'a systemd unit',
    systemd,
    'etc/shop.service',
    `[Unit]
After=x
[Service]
ExecStart=/bin/web
`,
    `
section section Unit Unit @[Unit]…After=x
process service shop Service @[Service]…ExecStart=/bin/web
`,
  ],
  [
    'a Procfile',
    procfile,
    'Procfile',
    `web: a | b
worker: c
`,
    `
process process web @web: a | b
pipeline pipeline @a | b
process process worker @worker: c
`,
  ],
  [
    'a crontab',
    crontab,
    'crontab',
    `A=b
0 1 * * * backup
`,
    `
process cron @0 1 * * * backup
`,
  ],
  [
    'a Makefile',
    makefile,
    'Makefile',
    `A = b
build: x
\tif a; then b; fi
\tc
run:
\td
`,
    `
section target build @build: x…c
branch if if other @if a; then b; fi
section target run @run:…d
`,
  ],
  [
    'a Dockerfile',
    dockerfile,
    'Dockerfile',
    `ARG A
FROM a AS build
RUN a && (b; c)
FROM b
RUN <<EOF
if a; then
  b
fi
EOF
CMD ["sh", "-c", "a | b"]
`,
    `
stage stage build @FROM a AS build…RUN a && (b; c)
subshell subshell @(b; c)
stage final 1 @FROM b…CMD ["sh", "-c", "a | b"]
block heredoc @<<EOF…EOF
branch if if other @if a; then…fi
pipeline pipeline @a | b
`,
  ],
])('%s', (_name, format, path, text, expected) => {
  it('has regions', () => {
    expect(regions(format, path, text)).toEqual(lines(expected));
  });
});

describe.each<[string, string, string]>([
  [
    'if',
    `if [ "$A" = b ]; then
  x
elif [ -z "\${B}" ] || ! test "$C" != 'd e'; then
  y
else
  z
fi
`,
    `
branch if if A == "b" @if [ "$A" = b ]; then…fi
branch elif if (not B or not C != "d e") @elif [ -z "\${B}" ] || ! test "$C" != 'd e'; then…fi
branch else @else…
`,
  ],
  [
    'tests in short',
    `[ "$A" = b ] && c
[ -z "$A" ] || [ -f x ] || d
[ -f y ] && e
a && b || c`,
    `
branch and if A == "b" @[ "$A" = b ] && c
branch or if not (not A or other) @[ -z "$A" ] || [ -f x ] || d
branch and if other @[ -f y ] && e
`,
  ],
  [
    'case',
    `case "\${MODE:-dev}" in
  web|api) a ;;
  *) b
esac`,
    `
branch case if (MODE else "dev" == "web" or MODE else "dev" == "api") @web|api) a ;;…esac
branch case @*) b…esac
`,
  ],
  [
    'loops',
    `while true; do a; done
until [ -n "$A" ]; do b; done
for x in 1; do c; done
select x in 1; do d; done
for ((;;)); do e; done`,
    `
loop while if other @while true; do a; done
loop until if not A @until [ -n "$A" ]; do b; done
loop for @for x in 1; do c; done
loop select @select x in 1; do d; done
loop for @for ((;;)); do e; done
`,
  ],
  [
    'functions',
    `f() { a; }
function g {
  b
}
h() (c)`,
    `
function function f @f() { a; }
block group @{ a; }
function function g @function g {…}
block group @{…}
function function h @h() (c)
subshell subshell @(c)
`,
  ],
  [
    'subshells',
    `(a; b) | c
x=$(d) e "$(f \`g\`)" <(h)
sh -c 'if i; then j; fi'`,
    `
pipeline pipeline @(a; b) | c
subshell subshell @(a; b)
subshell substitution @$(d)
subshell substitution @$(f \`g\`)
subshell substitution @\`g\`
subshell substitution @<(h)
branch if if other @if i; then j; fi
`,
  ],
  [
    'if [[ ]]',
    `if [[ $A == "dev" && -n $B ]]; then a; fi; if ! grep -q x y; then b; fi; if [ "$A" ]; then c; fi`,
    `
branch if if (A == "dev" and B) @if [[ $A == "dev" && -n $B ]]; then a; fi
branch if if not other @if ! grep -q x y; then b; fi
branch if if A @if [ "$A" ]; then c; fi
`,
  ],
])('%s in a script', (_name, text, expected) => {
  it('has regions', () => {
    expect(regions(shell, 'x.sh', text)).toEqual(lines(expected));
  });
});
