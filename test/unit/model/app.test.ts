import { describe, expect, test } from 'vitest';
import type { Project } from '../../../server/src/project/project';
import { type Files, openProject } from '../../support/projects';

const projectOf = async (files: Files, path: string): Promise<Project> =>
  (await openProject(files)).projectOf(path);

describe('dependencies', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'package.json',
      '{"dependencies":{"express":"1","@nestjs/core":"2"},"devDependencies":{"vitest":"3"}}',
      ['express', '@nestjs/core', 'vitest'],
    ],
    [
      'requirements.txt',
      '# c\nflask==1.0\nrequests[socks]>=2 ; python_version<"3"\n-r other.txt\n\ngit+https://x/y.git#egg=z\n',
      ['flask', 'requests', 'z'],
    ],
    ['requirements-dev.txt', 'pytest\n', ['pytest']],
    [
      'pyproject.toml',
      '[project]\ndependencies = ["httpx>=0.2", "click"]\n[project.optional-dependencies]\ndev = ["ruff"]\n[dependency-groups]\ntest = ["pytest", {include-group = "x"}]\n',
      ['httpx', 'click', 'ruff', 'pytest'],
    ],
    [
      'pyproject.toml',
      '[tool.poetry.dependencies]\npython = "^3"\ndjango = "^4"\n[tool.poetry.group.dev.dependencies]\nblack = "*"\n',
      ['python', 'django', 'black'],
    ],
    ['Pipfile', '[packages]\nflask = "*"\n[dev-packages]\npytest = "*"\n', ['flask', 'pytest']],
    ['setup.py', 'setup(name="x", install_requires=["six>=1", \'attrs\'])\n', ['six', 'attrs']],
    [
      'pom.xml',
      '<project><dependencies><!-- <dependency><artifactId>no</artifactId></dependency> --><dependency><groupId>org.x</groupId><artifactId>y</artifactId></dependency></dependencies></project>',
      ['org.x:y', 'y'],
    ],
    [
      'build.gradle.kts',
      'plugins { id("application") }\ndependencies {\n  implementation("io.ktor:ktor-server-core:2.3")\n  // implementation("a:b:1")\n}\n',
      ['io.ktor:ktor-server-core', 'ktor-server-core', 'application'],
    ],
    [
      'go.mod',
      'module example.org/x\n\nrequire (\n\tgithub.com/gin-gonic/gin v1.9.0\n\tgolang.org/x/net v0.1.0 // indirect\n)\nrequire github.com/a/b/v2 v2.0.0\n',
      ['github.com/gin-gonic/gin', 'golang.org/x/net', 'github.com/a/b/v2'],
    ],
    [
      'Gemfile',
      "source 'https://rubygems.org'\ngem 'rails', '~> 7'\n  gem \"pg\"\n# gem 'no'\n",
      ['rails', 'pg'],
    ],
    [
      'composer.json',
      '{"require":{"php":">=8","slim/slim":"4"},"require-dev":{"phpunit/phpunit":"9"}}',
      ['php', 'slim/slim', 'phpunit/phpunit'],
    ],
    [
      'x.csproj',
      '<Project Sdk="Microsoft.NET.Sdk.Web"><ItemGroup><PackageReference Include="Serilog" Version="3" /></ItemGroup></Project>',
      ['Serilog'],
    ],
    [
      'Cargo.toml',
      '[dependencies]\naxum = "0.7"\n[dev-dependencies]\ntokio = { version = "1" }\n',
      ['axum', 'tokio'],
    ],
  ])('%s', async (name, text, expected) => {
    expect([...(await projectOf({ [name]: text }, 'a.py')).dependencies]).toEqual(expected);
  });

  test.each([
    'package.json',
    'pyproject.toml',
    'Pipfile',
    'composer.json',
    'Cargo.toml',
    'pom.xml',
    'go.mod',
    'x.csproj',
  ])('a broken %s is an empty one', async (name) => {
    const project = await projectOf({ [name]: '{[<"\u0000' }, 'a.py');
    expect([...project.dependencies]).toEqual([]);
    expect(project.kind).toBe('app');
  });

  test('of the nearest folder with a manifest', async () => {
    const files = {
      'package.json': '{"dependencies":{"a":"1"}}',
      'svc/go.mod': 'module x\n',
      'svc/deep/x.go': '',
      'lib/y.js': '',
    };
    const workspace = await openProject(files);
    expect(workspace.projectOf('svc/deep/x.go').root).toBe('svc');
    expect(workspace.projectOf('lib/y.js').root).toBe('');
    expect([...workspace.projectOf('lib/y.js').dependencies]).toEqual(['a']);
    expect(workspace.projectOf('svc/x.go')).toBe(workspace.projectOf('svc/deep/x.go'));
  });
});

describe('kind', () => {
  const library = '{"name":"x","exports":"./x.js","files":["dist"]}';
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['nothing known', {}, 'app'],
    ['a start script', { 'package.json': '{"scripts":{"start":"node ."}}' }, 'app'],
    ['a published package', { 'package.json': library }, 'library'],
    ['a published package with a Dockerfile', { 'package.json': library, Dockerfile: 'FROM node\n' }, 'app'],
    ['bin', { 'package.json': '{"name":"x","bin":"./x.js","files":["x.js"]}' }, 'command-line'],
    [
      'project.scripts',
      {
        'pyproject.toml':
          '[project]\ndependencies=["click"]\n[project.scripts]\nx = "x:main"\n[build-system]\nbuild-backend = "hatchling.build"\n',
      },
      'command-line',
    ],
    [
      'project.scripts and a web framework',
      { 'pyproject.toml': '[project]\ndependencies=["flask"]\n[project.scripts]\nx = "x:main"\n' },
      'app',
    ],
    [
      'a Python package',
      { 'pyproject.toml': '[project]\nname="x"\n[build-system]\nbuild-backend = "hatchling.build"\n' },
      'library',
    ],
    [
      'cobra',
      { 'go.mod': 'module x\nrequire github.com/spf13/cobra v1.0.0\n', 'main.go': 'package main\n' },
      'command-line',
    ],
    [
      'cobra that serves',
      {
        'go.mod':
          'module x\nrequire (\n\tgithub.com/spf13/cobra v1.0.0\n\tgithub.com/gin-gonic/gin v1.0.0\n)\n',
        'main.go': '',
      },
      'app',
    ],
    ['a Procfile', { 'package.json': library, Procfile: 'web: node .\n' }, 'app'],
    [
      'Spring Boot',
      {
        'pom.xml':
          '<project><parent><groupId>org.springframework.boot</groupId><artifactId>spring-boot-starter-parent</artifactId></parent></project>',
      },
      'app',
    ],
  ])('%s', async (_, files, kind) => {
    expect((await projectOf(files, 'src/a.py')).kind).toBe(kind);
  });

  test('a Compose service that is built from the folder', async () => {
    const files = {
      'compose.yaml': 'services:\n  a:\n    build: ./lib\n  b:\n    build:\n      context: other\n',
      'lib/package.json': library,
      'free/package.json': library,
    };
    const workspace = await openProject(files);
    expect(workspace.projectOf('lib/a.js').kind).toBe('app');
    expect(workspace.projectOf('free/a.js').kind).toBe('library');
  });
});

describe('programs', () => {
  test.each<[string, readonly string[]]>([
    [
      'RUN apt-get update && apt-get install -y --no-install-recommends \\\n  # why\n  poppler-utils=22.1 \\\n  git && rm -rf /x',
      ['poppler-utils', 'pdftotext', 'git'],
    ],
    ['RUN apk add --no-cache --virtual .deps curl>7 bash@edge', ['curl', 'bash']],
    ['RUN yum -y install postgresql-client-15 wget', ['psql', 'pg_dump', 'wget']],
    ['# RUN apt-get install ffmpeg\nRUN echo apt-get', []],
    ['RUN apt-get install -y imagemagick; echo done git', ['convert', 'magick']],
  ])('%j', async (text, programs) => {
    const found = [...(await projectOf({ Dockerfile: text }, 'a.py')).programs];
    expect(found).toEqual(expect.arrayContaining([...programs]));
    expect(found).not.toContain(programs.includes('git') ? 'rm' : 'git');
    if (programs.length === 0) expect(found).toEqual([]);
  });

  test('of the own Dockerfile, else of the one above', async () => {
    const files = {
      Dockerfile: 'RUN apk add git\n',
      'a/package.json': '{}',
      'b/package.json': '{}',
      'b/docker/Dockerfile': 'RUN apk add curl\n',
    };
    const workspace = await openProject(files);
    expect([...workspace.projectOf('a/x.js').programs]).toEqual(['git']);
    expect([...workspace.projectOf('b/x.js').programs]).toEqual(['curl']);
  });
});
