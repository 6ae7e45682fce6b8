import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { type Fence, readPage, withoutMarkers } from '../../server/src/engine/pages';
import type { Project } from '../../server/src/project/project';
import { rules } from '../../server/src/rules/registry.gen';
import { analyse, show } from '../support/engine';
import { checkExpectations, fixToTheEnd } from '../support/fixtures';
import { readMarkers } from '../support/markers';
import { openProject } from '../support/projects';

// The code fences of a rule's page are tests: `bad` has exactly the findings drawn in it, `good` has none, and
// `fixed` is what is left when the first fix of each finding has been applied to the `bad` before it.
const root = path.resolve(__dirname, '../../server/src/rules');

const HEADINGS = [
  'What it flags',
  'Why it hurts in production',
  'Instead',
  'How the fix works',
  'When not to follow it',
];
const OPTIONAL = 'Where other tools disagree';

/** The file that a fence stands for where it does not say one. */
const FILES: Readonly<Record<string, string>> = {
  python: 'app.py',
  javascript: 'app.js',
  typescript: 'app.ts',
  java: 'App.java',
  go: 'main.go',
  ruby: 'app.rb',
  php: 'app.php',
  rust: 'main.rs',
  dockerfile: 'Dockerfile',
  compose: 'compose.yaml',
  shell: 'entrypoint.sh',
  procfile: 'Procfile',
  properties: 'application.properties',
  dotenv: '.env',
  systemd: 'shop.service',
};

/** Lines of an example that the hover shows. */
const HOVER_LINES = 6;

describe.each(rules.map(({ id, title }) => ({ id, title })))('$id', ({ id, title }) => {
  const page = readPage(readFileSync(path.join(root, id, 'rule.md'), 'utf8'));
  const examples = page.fences.filter(({ kind }) => kind);

  test('says what every page says', () => {
    expect(page.title).toBe(title);
    expect(page.summary, 'a summary of one sentence').toMatch(/^[^.]+(?:\.\S[^.]*)*\.$/);
    expect(page.sections.map(({ heading }) => heading).filter((heading) => heading !== OPTIONAL)).toEqual(
      HEADINGS,
    );
    for (const { heading, body } of page.sections) expect(body, heading).not.toBe('');
    expect(examples.some(({ kind }) => kind === 'bad')).toBe(true);
  });

  test('has cases', () => {
    expect(globSync('cases/**/*', { cwd: path.join(root, id), dot: true })).not.toEqual([]);
  });

  test.each(firstPairs(examples))('shows $language briefly', ({ fences }) => {
    for (const { code } of fences) {
      expect(withoutMarkers(code).trimEnd().split('\n').length, code).toBeLessThanOrEqual(HOVER_LINES);
    }
  });

  test.each(
    examples.map((fence, index) => ({
      ...fence,
      fence,
      index,
      name: `${index + 1}, ${fence.kind} ${fence.language}`,
    })),
  )('example $name', async ({ fence, index }) => {
    const file = fileOf(fence, examples.slice(0, index));
    if (fence.kind === 'fixed') {
      const bad = badBefore(fence, examples.slice(0, index));
      const files = fence.files.map(({ name, text }) => `=== ${name}\n${text}`);
      expect(await fixToTheEnd(file, withoutMarkers(bad.code), id)).toBe([fence.code, ...files].join(''));
      return;
    }
    const { text, expected } = readMarkers(fence.code);
    const others = Object.fromEntries(fence.files.map(({ name, text }) => [name, text]));
    const project =
      fence.files.length > 0 ? (await openProject({ [file]: text, ...others })).projectOf(file) : undefined;
    if (fence.kind === 'good') expect(expected, 'a good example has no findings').toEqual([]);
    else expect(expected.map(({ rule }) => rule)).toContain(id);
    await checkExpectations(file, text, { rule: id, expected }, project);
    if (fence.kind === 'good') expect(await complaints(file, text, project)).toEqual([]);
  });
});

/** What any rule finds wrong in a text; advice is not counted. */
async function complaints(
  file: string,
  text: string,
  project: Project | undefined,
): Promise<readonly string[]> {
  const analysis = await analyse(file, text, project);
  const found = analysis
    .findings()
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map((finding) => show(text, finding));
  analysis.dispose();
  return found;
}

/** What the hover shows: per language the first bad example, and the first that is not. */
function firstPairs(examples: readonly Fence[]) {
  return [...new Set(examples.map(({ language }) => language))].map((language) => {
    const own = examples.filter((fence) => fence.language === language);
    const first = [own.find(({ kind }) => kind === 'bad'), own.find(({ kind }) => kind !== 'bad')];
    return { language, fences: first.filter((fence) => fence !== undefined) };
  });
}

function badBefore(fence: Fence, before: readonly Fence[]): Fence {
  const bad = before.findLast(({ kind, language }) => kind === 'bad' && language === fence.language);
  if (!bad) throw new Error(`no bad ${fence.language} before what the fix makes of it`);
  return bad;
}

function fileOf(fence: Fence, before: readonly Fence[]): string {
  const named =
    fence.path ??
    (fence.kind === 'fixed' ? badBefore(fence, before).path : undefined) ??
    FILES[fence.language];
  if (!named) throw new Error(`say which file a ${fence.language} fence stands for: path=…`);
  return named;
}

describe('the folders', () => {
  const folders = (folder: string) =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);

  test.each(folders(root))('%s explains its factor', (factor) => {
    const file = path.join(root, factor, 'factor.md');
    expect(existsSync(file)).toBe(true);
    const { title, summary, sections } = readPage(readFileSync(file, 'utf8'));
    expect(title).toMatch(/^[IVX]+\. \S/);
    expect(summary).not.toBe('');
    expect(sections.length).toBeGreaterThan(0);
  });

  test('hold one rule each, named by its id', () => {
    const found = folders(root).flatMap((factor) =>
      folders(path.join(root, factor)).map((name) => `${factor}/${name}`),
    );
    expect(found.sort()).toEqual(rules.map(({ id }) => id).sort());
  });
});
