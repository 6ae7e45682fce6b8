#!/usr/bin/env node
// A VS Code for test runs where the desktop application cannot be downloaded: takes the command line that
// `runTests` of @vscode/test-electron uses, and ends with the exit code of the suite.
//
//   code.mjs --extensionDevelopmentPath=DIR --extensionTestsPath=FILE [--install-extension=VSIX] [FOLDER]
//
// TWELVE_FACTOR_VSIX=FILE installs that package first, TWELVE_FACTOR_HOST_TIMEOUT=SECONDS sets the time limit.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parse } from 'jsonc-parser';
import { readArguments } from './arguments.mjs';
import { runSuite } from './suite.mjs';

const DEFAULT_TIMEOUT_SECONDS = 600;

/** The settings a test run has prepared for the desktop application apply here too. */
async function settingsIn(userDataDir) {
  const file = userDataDir && join(userDataDir, 'User', 'settings.json');
  return file && existsSync(file) ? parse(await readFile(file, 'utf8')) : {};
}

async function main() {
  const { folder, developmentPaths, testsPath, packages, userDataDir } = readArguments(process.argv.slice(2));
  if (!testsPath) throw new Error('Only test runs are supported: --extensionTestsPath=FILE is missing.');
  const vsix = process.env.TWELVE_FACTOR_VSIX;
  const absolute = (path) => resolve(path);
  return runSuite({
    folder: folder && resolve(folder),
    developmentPaths: developmentPaths.map(absolute),
    testsPath: resolve(testsPath),
    packages: [...packages, ...(vsix ? [vsix] : [])].map(absolute),
    settings: await settingsIn(userDataDir),
    timeoutSeconds: Number(process.env.TWELVE_FACTOR_HOST_TIMEOUT) || DEFAULT_TIMEOUT_SECONDS,
  });
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
