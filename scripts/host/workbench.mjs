/** The parts of the VS Code page that are looked at; selectors live here and nowhere else. */
const READY = '.monaco-workbench .statusbar-item';
const QUICK_INPUT = '.quick-input-widget';
const QUICK_INPUT_ROW = `${QUICK_INPUT} .monaco-list-row`;
const EDITOR = '.editor-group-container.active .monaco-editor';
const HOVER = `${EDITOR} .monaco-hover:not(.hidden) .hover-row`;
const ACTIONS = '.action-widget:not(.action-list-submenu-panel)';
const ACTION_ROW = `${ACTIONS} .monaco-list-row.action`;
const NO_ACTIONS = '.monaco-editor-overlaymessage';
const PROBLEMS = '.markers-panel';
const PROBLEM_ROW = `${PROBLEMS} .monaco-list-row`;

/** For how long a hover must not change to count as complete, when nothing says what it will hold. */
const QUIET_MS = 500;

/** How often a key is pressed whose effect VS Code may drop, and how long its effect is waited for. */
const ATTEMPTS = 4;
const ATTEMPT_MS = 3000;

/** For how long a quick fix may take to change the text. */
const EDIT_MS = 20_000;

/** A VS Code window used as a user would: by keys and mouse, waiting for what appears and never for a time. */
export class Workbench {
  #close;

  constructor(page, close) {
    /** The page, for whatever has no helper here. */
    this.page = page;
    this.#close = close;
  }

  /** Waits until VS Code has drawn itself. */
  async ready() {
    await this.page.waitForSelector(READY);
  }

  /** Opens a file of the folder by (part of) its name. */
  async openFile(name) {
    await this.#dismiss();
    await this.page.keyboard.press('Control+P');
    await this.page.locator(`${QUICK_INPUT} input`).fill(name);
    const base = name.split('/').at(-1);
    await this.page.locator(QUICK_INPUT_ROW, { hasText: base }).first().click();
    await this.page.locator('.tab.active', { hasText: base }).waitFor();
    await this.page.locator(`${EDITOR} .view-line`).first().waitFor();
  }

  /** Runs a command of the command palette by its title. */
  async runCommand(title) {
    await this.#dismiss();
    await this.page.keyboard.press('F1');
    await this.page.locator(`${QUICK_INPUT} input`).fill(`>${title}`);
    await this.page.locator(QUICK_INPUT_ROW, { hasText: title }).first().click();
  }

  /** Waits for an underline of `kind` (error, warning, info, hint), or of any. Returns how many are in view. */
  async waitForSquiggle(kind) {
    const kinds = kind ? [kind] : ['error', 'warning', 'info', 'hint'];
    const squiggles = this.page.locator(kinds.map((each) => `${EDITOR} .squiggly-${each}`).join(', '));
    await squiggles.first().waitFor();
    return squiggles.count();
  }

  /** Puts the cursor at a place; lines and columns count from 1. */
  async goTo({ line, column = 1 }) {
    await this.#dismiss();
    await this.page.keyboard.press('Control+G');
    await this.page.locator(`${QUICK_INPUT} input`).fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.statusbar-item', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
  }

  /**
   * Shows the hover at a place and returns its text. Providers answer one after the other: give a text to wait
   * for as `containing`; without one, the hover counts as complete when it has stopped changing.
   */
  async hoverAt({ line, column, containing }) {
    await this.goTo({ line, column });
    await this.page.keyboard.press('Control+K');
    await this.page.keyboard.press('Control+I');
    const rows = this.page.locator(HOVER);
    if (containing) await rows.filter({ hasText: containing }).first().waitFor();
    else await rows.first().waitFor();
    if (!containing) await this.page.evaluate(unchanging, [EDITOR, QUIET_MS]);
    return (await rows.allInnerTexts()).map((text) => text.trim()).join('\n');
  }

  /** Opens the quick fixes at the cursor and returns their titles; the menu stays open. */
  async quickFixMenu() {
    await this.#dismiss();
    const answer = this.page.locator(`${ACTION_ROW}, ${NO_ACTIONS}`).first();
    // VS Code asks for actions by itself shortly after the cursor has moved, and that drops a request by key.
    for (let attempt = 1; attempt <= ATTEMPTS && !(await answer.isVisible()); attempt++) {
      await this.page.keyboard.press('Control+.');
      await answer.waitFor({ timeout: ATTEMPT_MS }).catch(() => {});
    }
    if (!(await answer.isVisible())) throw new Error('VS Code did not answer the request for quick fixes.');
    return trimmed(await this.page.locator(ACTION_ROW).allInnerTexts());
  }

  /** Applies a quick fix of the menu at the cursor and waits until the text has changed. Returns the new text. */
  async applyQuickFix(title) {
    const before = await this.editorText();
    const titles = await this.quickFixMenu();
    if (!titles.includes(title)) throw new Error(`No quick fix "${title}" among: ${titles.join(' | ')}`);
    await this.page.locator(ACTION_ROW).nth(titles.indexOf(title)).click();
    await this.page.locator(ACTIONS).waitFor({ state: 'hidden' });
    const end = Date.now() + EDIT_MS;
    while (Date.now() < end) {
      const text = await this.editorText();
      if (text !== before) return text;
    }
    throw new Error(`The quick fix "${title}" did not change the text of the active editor.`);
  }

  /** Opens the Problems panel and returns its rows, files and problems, as they read. */
  async problems() {
    await this.#dismiss();
    const panel = this.page.locator(PROBLEMS);
    if (!(await panel.isVisible())) await this.page.keyboard.press('Control+Shift+M');
    await panel.waitFor();
    return this.#allRows(PROBLEM_ROW);
  }

  /** The whole text of the active editor, also what is out of view. Leaves the cursor where it was. */
  async editorText() {
    await this.#dismiss();
    const { page } = this;
    await page.locator(EDITOR).first().locator('.native-edit-context, textarea').first().focus();
    const nothing = `nothing copied ${Math.random()}`;
    await page.evaluate((text) => navigator.clipboard.writeText(text), nothing);
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+C');
    const copied = await page.waitForFunction(async (text) => {
      const now = await navigator.clipboard.readText();
      return now !== text && { now };
    }, nothing);
    await page.keyboard.press('Control+U');
    return (await copied.jsonValue()).now;
  }

  /** Takes a picture of the window. */
  async screenshot(path) {
    await this.page.screenshot({ path });
  }

  /** Ends VS Code and the browser, and removes their folders. */
  async close() {
    await this.#close();
  }

  /** Closes a hover, menu or input that an earlier step has left open, so that keys reach the editor. */
  async #dismiss() {
    for (const popup of [QUICK_INPUT, ACTIONS]) {
      const open = this.page.locator(popup).filter({ visible: true });
      if ((await open.count()) === 0) continue;
      await this.page.keyboard.press('Escape');
      await open.first().waitFor({ state: 'hidden' });
    }
  }

  /** A list draws only the rows in view: goes through it from the top to the end. */
  async #allRows(selector) {
    const rows = this.page.locator(selector);
    if ((await rows.count()) === 0) return [];
    const seen = new Map();
    const read = async () => {
      const now = await rows.evaluateAll((all) =>
        all.map((row) => [Number(row.dataset.index), row.innerText, row.classList.contains('focused')]),
      );
      for (const [index, text] of now) seen.set(index, text);
      return now.find(([, , focused]) => focused)?.[0];
    };
    await rows.first().locator('xpath=ancestor::*[contains(@class, "monaco-list ")]').focus();
    await this.page.keyboard.press('End');
    const last = await read();
    await this.page.keyboard.press('Home');
    while ((await read()) !== last) await this.page.keyboard.press('PageDown');
    return [...seen].sort(([a], [b]) => a - b).map(([, text]) => text.replace(/\s+/g, ' ').trim());
  }
}

/** In the page: resolves when nothing has changed in an element for some time. */
function unchanging([selector, quietMs]) {
  return new Promise((resolve) => {
    const done = () => {
      observer.disconnect();
      resolve();
    };
    let timer = setTimeout(done, quietMs);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, quietMs);
    });
    observer.observe(document.querySelector(selector), {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
}

const trimmed = (texts) => texts.map((text) => text.replace(/\s+/g, ' ').trim());
