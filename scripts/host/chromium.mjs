import { installDebianPackages } from './debian.mjs';
import { isRunnable, which } from './which.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const INSTEAD =
  'No Chrome or Chromium was found. Install one (Debian, Ubuntu: `apt install chromium`; others: Google Chrome), ' +
  'or set CHROME_PATH to its executable.';

/** The path of a Chrome or Chromium. Installs Debian's when there is none and that is possible. */
export async function ensureChromium() {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (isRunnable(chosen)) return chosen;
    throw new Error(`CHROME_PATH is set to ${chosen}, which is not an executable file.`);
  }
  const present = which(...NAMES);
  if (present) return present;
  await installDebianPackages(['chromium'], INSTEAD);
  const installed = which(...NAMES);
  if (!installed) throw new Error(INSTEAD);
  return installed;
}
