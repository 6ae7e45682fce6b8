import { expect } from 'vitest';
import type { Analysis } from '../../server/src/engine/analysis';
import type { Finding } from '../../server/src/engine/findings';
import type { FileSystem, FolderEntry } from '../../server/src/workspace/file-system';
import { createWorkspace, type Workspace } from '../../server/src/workspace/workspace';
import { applyEdits, engine, firstFix, show } from './engine';
import { concerning } from './fixtures';
import { readMarkers } from './markers';

/** Texts by path from the workspace folder's root. */
export type Files = Readonly<Record<string, string>>;

/** Files in memory as a workspace folder; it sees what is changed in them later, once it was told so by `refresh`. */
export async function openProject(files: Files): Promise<Workspace> {
  await engine.ready();
  // Who asks a project at once sees what its manifests do only once their grammars are there.
  for (const [path, text] of Object.entries(files)) engine.factsOf(path, text);
  await engine.settle();
  return createWorkspace(memory(files), undefined, (path, text) => engine.factsOf(path, text), engine);
}

function memory(files: Files): FileSystem {
  return {
    namesAbove: [],
    read: (path) => (Object.hasOwn(files, path) ? files[path] : undefined),
    list(folder) {
      const prefix = folder === '' ? '' : `${folder}/`;
      const entries = new Map<string, FolderEntry>();
      for (const path of Object.keys(files)) {
        if (!path.startsWith(prefix)) continue;
        const [name = '', ...rest] = path.slice(prefix.length).split('/');
        entries.set(name, { name, kind: rest.length > 0 ? 'folder' : 'file' });
      }
      return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
  };
}

/** Fails unless every file of a project has exactly the findings of a rule that are drawn in it; see `checkExpectations`. */
export async function checkProject(rule: string, marked: Files): Promise<void> {
  const read = Object.entries(marked).map(([path, text]) => [path, readMarkers(text)] as const);
  const files = Object.fromEntries(read.map(([path, { text }]) => [path, text]));
  const wanted = read.flatMap(([path, { expected }]) =>
    expected.map(({ start, end, rule, severity, message }) => ({
      path,
      start,
      end,
      rule,
      severity,
      message,
    })),
  );
  const all = await findingsOf(files);
  const found = Object.keys(files).flatMap((path) => {
    const here = all.filter((one) => one.path === path).map(({ finding }) => finding);
    const drawn = wanted.filter((one) => one.path === path);
    return concerning(rule, drawn, here).map((finding) => ({ path, finding }));
  });
  const place = ({ path, start, end, rule }: (typeof wanted)[number]) =>
    `${path}:${(files[path] ?? '').slice(0, start).split('\n').length}: ${rule} on ${JSON.stringify((files[path] ?? '').slice(start, end))}`;
  const places = found.map(({ path, finding: { span, rule } }) =>
    place({ path, start: span.start, end: span.end, rule, severity: undefined, message: undefined }),
  );
  expect(places.sort()).toEqual(wanted.map(place).sort());
  for (const want of wanted) {
    const match = found.find(
      ({ path, finding: { span, rule } }) =>
        path === want.path && span.start === want.start && span.end === want.end && rule === want.rule,
    );
    const shown = match && show(files[want.path] ?? '', match.finding);
    if (want.severity) expect(match?.finding.severity, shown).toBe(want.severity);
    if (want.message) expect(match?.finding.message, shown).toContain(want.message);
  }
}

/**
 * Applies the first fix of the rule's findings, in all files, until none is left that has a fix. Fails when a fix does
 * not remove its finding or adds another anywhere. Answers all files as they are then.
 */
export async function fixProject(files: Files, rule: string): Promise<Files> {
  let current = files;
  for (let round = 0; round < 50; round++) {
    const before = await findingsOf(current);
    const fixable = before.find(({ finding }) => finding.rule === rule && firstFix(finding));
    const fix = fixable && firstFix(fixable.finding);
    if (!fixable || !fix) return current;
    const next: Record<string, string> = { ...current };
    next[fixable.path] = applyEdits(current[fixable.path] ?? '', fix.edits);
    for (const change of fix.files ?? []) {
      const workspace = await openProject(next);
      for (const { path, text, edits } of workspace.fileEdits(change, fixable.path))
        next[path] = applyEdits(text ?? '', edits);
    }
    const after = await findingsOf(next);
    const shown = after.map(({ path, finding }) => `${path}:${show(next[path] ?? '', finding)}`).join('\n');
    expect(after.length, `«${fix.title}» must remove a finding and add none:\n${shown}`).toBeLessThan(
      before.length,
    );
    current = next;
  }
  throw new Error(`fixes of ${rule} do not come to an end`);
}

/** All findings of all files, but those that are silenced. */
export async function findingsOf(files: Files): Promise<readonly { path: string; finding: Finding }[]> {
  const workspace = await openProject(files);
  const all: { path: string; finding: Finding }[] = [];
  for (const [path, text] of Object.entries(files)) {
    const analysis = await open(workspace, path, text);
    const findings = (await analysis?.settledFindings(() => workspace.projectOf(path))) ?? [];
    all.push(...findings.filter(({ suppressed }) => !suppressed).map((finding) => ({ path, finding })));
    // What fixes are made of goes with the document, so code stays open until they have been asked for.
    opened.push(analysis);
  }
  return all;
}

const opened: (Analysis | undefined)[] = [];

/** Frees what the checks have opened. */
export function closeProjects(): void {
  for (const analysis of opened.splice(0)) analysis?.dispose();
}

async function open(workspace: Workspace, path: string, text: string): Promise<Analysis | undefined> {
  const analysis = await engine.open({ path, role: workspace.roleOf(path), text });
  analysis?.configure(workspace.projectOf(path), workspace.settingsOf(path));
  return analysis;
}
