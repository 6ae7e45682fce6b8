import { beforeAll, describe, expect, it } from 'vitest';
import compose from '../../../server/src/languages/compose';
import yaml from '../../../server/src/languages/yaml';
import type { FormatTools } from '../../../server/src/syntax/language';
import { expectSound, formatTools, Read } from '../../support/formats';

let tools: FormatTools;
beforeAll(async () => {
  tools = await formatTools();
});

const SAMPLE = `x-app: &app
  command: bundle exec puma
  environment: &env
    A: "1"
services:
  web:
    <<: *app
    image: "shop/web:\${TAG:?}"
    environment:
      - PORT=8000
      - "SECRET=a b"
      - PASSED
    entrypoint: /entrypoint.sh --log > x
    command: ["sh", "-c", "exec worker >> /log 2>&1"]
    labels:
      - traefik.sticky=true
    healthcheck:
      test: ["CMD-SHELL", "curl -f localhost || exit 1"]
  db:
    image: postgres:17
    environment:
      POSTGRES_PASSWORD: 'it''s'
      EMPTY:
      <<: *env
    build:
      args: [A=b]
    healthcheck: {test: [CMD, pg_isready, -U, x]}
`;

const read = (text: string, path = 'compose.yaml') => Read.from(compose, text, path, tools);

describe('entries', () => {
  it('are the same for maps and for lists of assignments', () => {
    expect(read(SAMPLE).values()).toMatchObject({
      'x-app/environment/A': '1',
      'services/web/environment/PORT': '8000',
      'services/web/environment/SECRET': 'a b',
      'services/web/environment/PASSED': null,
      'services/web/labels/traefik.sticky': 'true',
      'services/db/environment/POSTGRES_PASSWORD': "it's",
      'services/db/environment/EMPTY': null,
      'services/db/build/args/A': 'b',
    });
  });

  it('stand where they are written', () => {
    const written = read(SAMPLE.replaceAll('\n', '\r\n')).written();
    expect(written['services/web/environment/PORT']).toEqual(['PORT', '8000', '8000']);
    expect(written['services/web/environment/SECRET']).toEqual(['SECRET', 'a b', 'a b']);
    expect(written['services/db/environment/POSTGRES_PASSWORD']).toEqual([
      'POSTGRES_PASSWORD',
      "'it''s'",
      "it''s",
    ]);
    expect(written['services/web/image']).toEqual(['image', '"shop/web:${TAG:?}"', 'shop/web:${TAG:?}']);
  });

  it('are reported once, where the alias points', () => {
    const values = read(SAMPLE)
      .entryFacts()
      .filter(({ key }) => key === 'A');
    expect(values.map(({ path }) => path.join('/'))).toEqual([
      'x-app/environment/A',
      'services/db/build/args/A',
    ]);
  });
});

describe('commands', () => {
  it('are read in all forms', () => {
    expect(read(SAMPLE).commands()).toEqual([
      'start exec: <bundle> puma',
      'start exec: /entrypoint.sh --log >x',
      'start exec: <sh> <exec> worker >>/log 2>&1',
      'healthcheck shell: curl -f localhost || exit 1',
      'healthcheck exec: pg_isready -U x',
    ]);
  });

  it('of block scalars keep their places', () => {
    const file = read(
      'services:\n  a:\n    command: >-\n      web\n      --port 80\n    entrypoint: |\n      sh -c "a\n      b"\n',
    );
    expect(file.commands()).toEqual(['start exec: web --port 80', 'start exec: <sh> a ; <sh> b']);
    expect(file.wordsWritten()).toEqual(['web', '--port', '80', 'a', 'b']);
  });
});

describe('dialect', () => {
  it('is told by the name, by the editor, or by the shape', () => {
    expect(read(SAMPLE, 'docker-compose.prod.yml').dialects()).toEqual(['compose']);
    expect(read(SAMPLE, 'untitled').dialects()).toEqual(['compose']);
    expect(Read.from(yaml, SAMPLE, 'local.yml', tools).dialects()).toEqual(['compose']);
    expect(Read.from(yaml, 'services:\n  a: b\n', 'local.yml', tools).dialects()).toEqual(['yaml']);
  });
});

it('is sound for any text', () => {
  expectSound(compose, 'compose.yaml', [SAMPLE], tools);
});
