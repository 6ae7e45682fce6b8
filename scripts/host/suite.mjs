import { format } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { ensureChromium, ensureHost } from './install.mjs';
import { extensionHostLog, isWorkbenchNoise } from './logs.mjs';
import { startServer } from './server.mjs';
import { PLAIN } from './settings.mjs';
import { temporaryFolders } from './temporary.mjs';

const INTERRUPTED = 130;

/**
 * Runs a test suite inside a fresh VS Code and returns the suite's exit code. The suite's console goes to
 * stdout. Throws when VS Code does not come to the end of the suite.
 */
export async function runSuite({ folder, developmentPaths, testsPath, packages, settings, timeoutSeconds }) {
  // Installing takes its own time, and Ctrl+C ends it at once.
  await ensureHost();
  await ensureChromium();
  const folders = await temporaryFolders();
  // What was started last is stopped first.
  const undo = [folders.remove];
  const signal = interruption();
  const limit = timeLimit(timeoutSeconds);
  try {
    const server = await startServer({ ...folders, settings: { ...PLAIN, ...settings } });
    undo.unshift(server.stop);
    for (const vsix of packages) await server.installExtension(vsix);
    const browser = await launchBrowser();
    undo.unshift(() => browser.close());

    const page = await browser.newPage();
    const url = server.url(folder, [
      ...developmentPaths.map((path) => ['extensionDevelopmentPath', path]),
      ['extensionTestsPath', testsPath],
      ['skipWelcome', 'true'],
    ]);
    return await Promise.race([
      show(page, url),
      signal.received,
      limit.reached,
      failure(server.ended, 'The VS Code server ended before the suite did.'),
      failure(new Promise((crash) => page.once('crash', crash)), 'The page of VS Code crashed.'),
    ]);
  } catch (error) {
    const log = await extensionHostLog(folders.dataDir);
    throw log ? new Error(`${error.message}\nLast lines of the extension host's log:\n${log}`) : error;
  } finally {
    limit.dispose();
    for (const step of undo) await step();
    signal.dispose();
  }
}

/** Opens VS Code in the page; settles when the suite has. */
function show(page, url) {
  return new Promise((resolve, reject) => {
    const open = async () => {
      await page.exposeFunction('codeAutomationLog', log);
      await page.exposeFunction('codeAutomationExit', resolve);
      await page.goto(url);
    };
    open().catch(reject);
  });
}

function log(_severity, args) {
  const text = format(...args);
  if (!isWorkbenchNoise(text)) console.log(text);
}

function interruption() {
  let interrupt;
  const received = new Promise((resolve) => {
    interrupt = () => resolve(INTERRUPTED);
  });
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  return { received, dispose: () => process.off('SIGINT', interrupt).off('SIGTERM', interrupt) };
}

function timeLimit(seconds) {
  let timer;
  const reached = new Promise((_, reject) => {
    const message = `The suite did not end within ${seconds} s (TWELVE_FACTOR_HOST_TIMEOUT sets this limit).`;
    timer = setTimeout(() => reject(new Error(message)), seconds * 1000);
  });
  // Reached while something else is awaited, it is not lost: the race sees it later.
  reached.catch(() => {});
  return { reached, dispose: () => clearTimeout(timer) };
}

async function failure(event, message) {
  await event;
  throw new Error(message);
}
