import { chromium } from 'playwright-core';
import { ensureChromium } from './chromium.mjs';

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  // Chromium's own sandbox does not start as root; the page is VS Code on this machine, nothing foreign.
  '--no-sandbox',
];

/** Starts a headless Chromium; installs one first if need be. */
export async function launchBrowser() {
  return chromium.launch({
    executablePath: await ensureChromium(),
    args: QUIET,
    // By default Playwright ends this process on a signal, before the server and the folders are put away.
    handleSIGHUP: false,
    handleSIGINT: false,
    handleSIGTERM: false,
  });
}
