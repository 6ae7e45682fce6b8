import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { test } from 'vitest';

// Registries, documentation, settings and the schema are made from the folders of the rules and the languages.
test('what is generated is up to date', () => {
  const script = path.resolve(__dirname, '../../scripts/generate.mjs');
  // Names the stale files where there are any.
  execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' });
});
