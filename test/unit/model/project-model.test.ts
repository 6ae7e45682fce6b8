import { describe, expect, test } from 'vitest';
import type { Project } from '../../../server/src/project/project';
import type { CommandLineFact } from '../../../server/src/semantics/facts';
import { type Files, openProject } from '../../support/projects';

const project = async (files: Files, path = 'app.py'): Promise<Project> =>
  (await openProject(files)).projectOf(path);

function commands(from: Project, path: string): readonly CommandLineFact[] {
  const file = from.files.find((one) => one.path === path);
  return file?.facts.filter((fact): fact is CommandLineFact => fact.kind === 'command') ?? [];
}

/** Labels of the command lines in a file by the role that the whole project gives them. */
function roles(from: Project, path: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    commands(from, path).map((line) => [
      line.label ?? line.commands[0]?.program,
      from.roleOf(path, line).role,
    ]),
  );
}

describe('what runs at the start', () => {
  test('goes through npm and its hooks', async () => {
    const found = await project({
      Dockerfile: 'FROM node:20\nCMD ["npm", "run", "serve"]\n',
      'package.json': JSON.stringify({
        scripts: { preserve: 'node migrate.js', serve: 'yarn web', web: 'node app.js', lint: 'eslint .' },
      }),
    });
    expect(roles(found, 'package.json')).toEqual({
      preserve: 'start',
      serve: 'start',
      web: 'start',
      lint: 'script',
    });
  });

  test('goes into shell scripts, wherever the image puts them', async () => {
    const found = await project({
      'docker/Dockerfile': 'FROM python:3.12\nCOPY docker/boot.sh /usr/local/bin/\nENTRYPOINT ["boot.sh"]\n',
      'docker/boot.sh': '#!/bin/sh\n. ./lib.sh\n./docker/migrate.sh\nexec "$@"\n',
      'docker/migrate.sh': 'python manage.py migrate\n',
      'docker/backup.sh': 'pg_dump shop\n',
    });
    expect(roles(found, 'docker/boot.sh')).toMatchObject({ '.': 'start' });
    expect(roles(found, 'docker/migrate.sh')).toEqual({ python: 'start' });
    expect(roles(found, 'docker/backup.sh')).toEqual({ pg_dump: 'script' });
  });

  test('says who starts it', async () => {
    const found = await project({
      Procfile: 'web: bash run-web.sh\nrelease: ./prepare.sh\n',
      'run-web.sh': 'exec gunicorn shop.wsgi\n',
      'prepare.sh': 'python manage.py migrate\n',
    });
    const [line] = commands(found, 'run-web.sh');
    expect(line && found.roleOf('run-web.sh', line)).toMatchObject({
      role: 'start',
      by: { path: 'Procfile' },
    });
    expect(roles(found, 'prepare.sh')).toEqual({ python: 'release' });
  });

  test('ends where a script starts itself, and does not come from a developer file', async () => {
    const found = await project({
      'Dockerfile.dev': 'FROM node:20\nCMD npm run dev\n',
      Procfile: 'web: npm run loop\n',
      'package.json': JSON.stringify({ scripts: { dev: 'vite', loop: 'npm run loop' } }),
    });
    expect(roles(found, 'package.json')).toEqual({ dev: 'script', loop: 'start' });
  });
});

describe('versions', () => {
  test('of backing services', async () => {
    const found = await project({
      'compose.yaml':
        'services:\n  db:\n    image: docker.io/bitnami/postgresql:13.4-debian\n  app:\n    image: shop:1\n',
      '.github/workflows/ci.yml':
        'jobs:\n  test:\n    services:\n      cache:\n        image: redis:7\n      db:\n        image: postgres\n',
    });
    expect(found.services.map(({ service, version, setting }) => [service, version, setting])).toEqual([
      ['postgres', '13.4', 'development'],
      ['redis', '7', 'ci'],
      ['postgres', undefined, 'ci'],
    ]);
  });

  test('of runtimes', async () => {
    const found = await project({
      '.nvmrc': 'v20.11\n',
      Dockerfile: 'FROM --platform=linux/amd64 node:18.2-slim AS web\n',
      'package.json': '{ "engines": { "node": ">=16" } }',
      '.github/workflows/ci.yml':
        'jobs:\n  test:\n    steps:\n      - uses: actions/setup-node@v4\n        with:\n          node-version: "22"\n',
    });
    expect(found.runtimes.map(({ version, isRange, said }) => [version, isRange, said])).toEqual([
      ['20.11', false, '`.nvmrc`'],
      ['18.2', false, '`FROM` of Dockerfile'],
      ['16', true, '`engines` of package.json'],
      ['22', false, '`node-version` of ci.yml'],
    ]);
    const files = new Map(found.files.map(({ path, text }) => [path, text]));
    for (const { version, place } of found.runtimes)
      expect(files.get(place.path)?.slice(place.span.start, place.span.end)).toBe(version);
  });
});

describe('dependencies', () => {
  test('of manifests, with their groups and places', async () => {
    const files: Files = {
      'requirements.txt': '# web\nflask==3.0\n-r other.txt\ngunicorn[gevent]>=21 ; python_version > "3"\n',
      'pyproject.toml': '[project]\ndependencies = ["redis>=5"]\n[dependency-groups]\ndev = ["pytest"]\n',
      Gemfile: "source 'https://rubygems.org'\ngem 'rails', '~> 7.1'\ngem \"pg\"\n",
      'go.mod': 'module shop\n\ngo 1.22\n\nrequire (\n\tgithub.com/go-chi/chi/v5 v5.0.1\n)\n',
      'package.json': '{ "dependencies": { "express": "^4" }, "devDependencies": { "jest": "*" } }',
    };
    const found = await project(files);
    expect(found.declared.map(({ name, version, group }) => [name, version, group]).sort()).toEqual([
      ['express', '^4', 'production'],
      ['flask', '==3.0', 'production'],
      ['github.com/go-chi/chi/v5', 'v5.0.1', 'production'],
      ['gunicorn', '>=21', 'production'],
      ['jest', '*', 'development'],
      ['pg', '', 'production'],
      ['pytest', '', 'development'],
      ['rails', '~> 7.1', 'production'],
      ['redis', '>=5', 'production'],
    ]);
    for (const { place, versionPlace, name, version } of found.declared) {
      const text = files[place.path] ?? '';
      expect(text.slice(place.span.start, place.span.end).replaceAll('"', '')).toBe(name);
      if (versionPlace)
        expect(text.slice(versionPlace.span.start, versionPlace.span.end).trim()).toBe(version);
    }
  });
});

test('a monorepo shares what lies around its apps, and not what belongs to another', async () => {
  const found = await project(
    {
      'compose.yaml': 'services:\n  db:\n    image: postgres:16\n',
      'api/package.json': '{}',
      'api/Dockerfile': 'FROM node:20\n',
      'web/package.json': '{}',
      'web/Dockerfile': 'FROM node:22\n',
    },
    'api/src/app.js',
  );
  expect(found.files.map(({ path }) => path).sort()).toEqual([
    'api/Dockerfile',
    'api/package.json',
    'compose.yaml',
  ]);
});

test('variables that are given or documented', async () => {
  const found = await project({
    '.env.example': 'DATABASE_URL=\n',
    'compose.yaml': 'services:\n  web:\n    build: .\n    environment:\n      - REDIS_URL=redis://cache\n',
    Dockerfile: 'FROM python:3.12\nENV PORT=8000\n',
  });
  expect(found.variables.map(({ name, as }) => `${name} ${as}`).sort()).toEqual([
    'DATABASE_URL example',
    'PORT given',
    'REDIS_URL given',
  ]);
});
