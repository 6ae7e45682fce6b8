import { expect, test } from 'vitest';
import { textChange } from '../../server/src/text/text';
import { analyse } from '../support/engine';

// JavaScript with the types of Flow is read with the grammar that makes sense of it.
const TEXT = `// @flow
import express from 'express';
type Options = { port: number, host?: string };
const app: express.Application = express();
export function start(options: Options): Promise<void> {
  const sent: Array<string> = [];
  const password: string = 'tr0ub4dor-and-3';
  return new Promise((resolve: () => void): void => app.listen(options.port, resolve));
}
`;

test('types of Flow break nothing', async () => {
  const analysis = await analyse('server.js', TEXT);
  expect(analysis.brokenPlaces()).toBe(0);
  expect(analysis.language.id).toBe('javascript');
  expect(analysis.findings().map(({ rule }) => rule)).toContain('config/hardcoded-secret');
  const at = TEXT.indexOf('sent');
  analysis.edit([textChange(TEXT, at, at, 'x')], `${TEXT.slice(0, at)}x${TEXT.slice(at)}`);
  expect(analysis.brokenPlaces()).toBe(0);
  analysis.dispose();
});

test('what neither grammar can read is read as JavaScript', async () => {
  const analysis = await analyse('server.js', 'const a = (;\nconst b = <T>c;\n');
  expect(analysis.brokenPlaces()).toBeGreaterThan(0);
  analysis.dispose();
});
