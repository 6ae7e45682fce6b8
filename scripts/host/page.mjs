import { resolve } from 'node:path';
import { launchBrowser } from './browser.mjs';
import { startServer } from './server.mjs';
import { PLAIN } from './settings.mjs';
import { temporaryFolders } from './temporary.mjs';
import { Workbench } from './workbench.mjs';

const VIEWPORT = { width: 1400, height: 900 };

/**
 * Opens a folder in a fresh VS Code with the extension in it, as a user would see it.
 *
 * @param {object} options
 * @param {string} [options.folder] folder or `.code-workspace` file to open
 * @param {string} [options.vsix] package to install, or
 * @param {string} [options.developmentPath] folder of an extension to load as it is
 * @param {object} [options.settings]
 * @param {{ width: number, height: number }} [options.viewport]
 * @returns {Promise<Workbench>} call its `close()` when done
 */
export async function openWorkbench({ folder, vsix, developmentPath, settings = {}, viewport = VIEWPORT }) {
  const folders = await temporaryFolders();
  // What was started last is stopped first.
  const undo = [folders.remove];
  const close = async () => {
    for (const step of undo.splice(0)) await step();
  };
  try {
    const server = await startServer({ ...folders, settings: { ...PLAIN, ...settings } });
    undo.unshift(server.stop);
    if (vsix) await server.installExtension(resolve(vsix));
    const browser = await launchBrowser();
    undo.unshift(() => browser.close());

    const context = await browser.newContext({
      viewport,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    const payload = developmentPath ? [['extensionDevelopmentPath', resolve(developmentPath)]] : [];
    await page.goto(server.url(folder && resolve(folder), payload));
    const workbench = new Workbench(page, close);
    await workbench.ready();
    return workbench;
  } catch (error) {
    await close();
    throw error;
  }
}
