import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';
import { acrossFiles } from './across-files';
import { codeActions } from './code-actions';
import { diagnostics } from './diagnostics';
import { explain } from './explain';
import { hover } from './hover';
import { ignoring } from './ignoring';
import { installation } from './installation';
import { snippets } from './snippets';

/** Called by VS Code; settles when the suite has run, and rejects when a test failed. */
export function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 60_000 });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  for (const suite of [
    installation,
    diagnostics,
    hover,
    codeActions,
    acrossFiles,
    ignoring,
    explain,
    snippets,
  ])
    suite();
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      const { passes = 0 } = runner.stats ?? {};
      const file = process.env.TWELVE_FACTOR_RESULT;
      if (file) writeFileSync(file, JSON.stringify({ passed: passes, failed: failures }));
      if (failures > 0) reject(new Error(`${failures} editor tests failed`));
      else resolve();
    });
  });
}
