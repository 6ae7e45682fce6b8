import { expect, test } from 'vitest';
import { isDockerIgnored } from '../../server/src/project/dockerignore';

// https://docs.docker.com/build/concepts/context/#dockerignore-files
test.each([
  ['.env', '.env', true],
  ['.env', 'api/.env', false],
  ['**/.env', 'api/.env', true],
  ['.env*', '.env.production', true],
  ['.env* !.env.example', '.env.example', false],
  ['* !src', '.env', true],
  ['* !src', 'src/server.js', false],
  ['/config/', 'config/.env', true],
  ['.en?', '.env', true],
  ['', '.env', false],
])('%j for %s', (patterns, path, ignored) => {
  expect(isDockerIgnored(patterns.split(' '), path)).toBe(ignored);
});

test('takes no longer for many stars', () => {
  const started = performance.now();
  isDockerIgnored([`${'*a'.repeat(200)}b`], 'a'.repeat(5000));
  expect(performance.now() - started).toBeLessThan(1000);
});
