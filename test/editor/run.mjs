import { cp, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';

const launcher = fileURLToPath(new URL('../../scripts/host/code.mjs', import.meta.url));

/**
 * Runs the editor suite in a real VS Code, against the sources or against the packaged extension, and counts. The VS
 * Code is the one that TWELVE_FACTOR_CODE names (a desktop installation), else the one that `scripts/host` sets up.
 */
export async function runEditorSuite({ root, folder, packaged }) {
  const place = await mkdtemp(join(folder, 'editor-'));
  // Inside the project, so that the suite finds its packages.
  const suite = join(root, 'out/test/editor/suite.js');
  await build({
    entryPoints: [join(root, 'test/editor/index.ts')],
    outfile: suite,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    logLevel: 'error',
  });
  // The suite edits files, so it gets a copy of the workspace.
  const workspace = join(place, 'workspace');
  await cp(join(root, 'test/fixtures/editor'), workspace, { recursive: true });
  const output = join(place, 'result.json');
  const env = { TWELVE_FACTOR_RESULT: output };
  let developmentPath = root;
  if (packaged) {
    env.TWELVE_FACTOR_VSIX = await newestPackage(root);
    developmentPath = await stubExtension(place);
  }
  try {
    await runTests({
      vscodeExecutablePath: process.env.TWELVE_FACTOR_CODE ?? launcher,
      extensionDevelopmentPath: developmentPath,
      extensionTestsPath: suite,
      launchArgs: [workspace, '--disable-workspace-trust'],
      extensionTestsEnv: env,
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  const result = await readFile(output, 'utf8').catch(() => undefined);
  // A suite that never wrote its counts did not run to its end.
  return result === undefined ? { passed: 0, failed: 1 } : JSON.parse(result);
}

async function newestPackage(root) {
  const [file] = (await readdir(root))
    .filter((name) => name.endsWith('.vsix'))
    .sort()
    .reverse();
  if (!file) throw new Error('There is no .vsix file; run `npm run package` first.');
  return join(root, file);
}

/** VS Code runs a suite only beside an extension under development; with the package installed that one does nothing. */
async function stubExtension(place) {
  const stub = join(place, 'stub');
  await mkdir(stub);
  const manifest = {
    name: 'twelve-factor-test-stub',
    publisher: 'twelve-factor',
    version: '0.0.1',
    engines: { vscode: '*' },
  };
  await writeFile(join(stub, 'package.json'), JSON.stringify(manifest));
  return stub;
}
