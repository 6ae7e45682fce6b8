import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../server/src/engine/analysis';
import { textChange } from '../../server/src/text/text';
import type { Workspace } from '../../server/src/workspace/workspace';
import { engine } from '../support/engine';
import { readMarkers } from '../support/markers';
import { openProject } from '../support/projects';

// Documents that are open while one of them is edited have the findings that they would have if all were opened afresh:
// whatever a rule asked of another file is asked again exactly when the answer may be another.

const root = path.resolve(__dirname, '../../server/src/rules');
const projects = globSync('*/*/cases/*.project', { cwd: root, onlyDirectories: true, dot: true }).sort();
const seed = Number(process.env.FUZZ_SEED) || 12;

const INSERTS = ['a', '"', '\n', ' ', '#', '(', ')', ':', 'x = 1\n', '- y\n', '}', '{', '\n\n'];

async function open(workspace: Workspace, file: string, text: string): Promise<Analysis | undefined> {
  const analysis = await engine.open({ path: file, role: workspace.roleOf(file), text });
  analysis?.configure(workspace.projectOf(file), workspace.settingsOf(file));
  return analysis;
}

function snapshot(analysis: Analysis): readonly string[] {
  return analysis
    .findings()
    .map(
      ({ span, rule, message, related }) =>
        `${span.start}-${span.end} ${rule} ${message} ${(related ?? []).map((place) => `${place.path}:${place.span.start}`).join()}`,
    )
    .sort();
}

function filesOf(project: string): Record<string, string> {
  const folder = path.join(root, project);
  const names = globSync('**/*', { cwd: folder, dot: true }).filter((name) => !name.endsWith('.fixed'));
  return Object.fromEntries(
    names.sort().map((name) => [name, readMarkers(readFileSync(path.join(folder, name), 'utf8')).text]),
  );
}

describe('an edit in one file leaves all open files with the findings of fresh ones', () => {
  test.each(projects)('%s', async (project) => {
    const start = filesOf(project);
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            file: fc.nat(),
            at: fc.nat(),
            remove: fc.nat({ max: 30 }),
            insert: fc.constantFrom(...INSERTS),
            line: fc.boolean(),
          }),
          { minLength: 1, maxLength: 5 },
        ),
        async (edits) => {
          const files = { ...start };
          const names = Object.keys(files);
          const workspace = await openProject(files);
          const live = new Map<string, Analysis>();
          for (const name of names) {
            const analysis = await open(workspace, name, files[name]!);
            if (analysis) live.set(name, analysis);
            analysis?.findings();
          }
          try {
            for (const { file, at, remove, insert, line } of edits) {
              const name = names[file % names.length]!;
              const before = files[name]!;
              const [from, to] = line ? lineAt(before, at) : rangeAt(before, at, remove);
              const after = before.slice(0, from) + insert + before.slice(to);
              live.get(name)?.edit([textChange(before, from, to, insert)], after);
              files[name] = after;
              workspace.refresh([name]);
              for (const [other, analysis] of live) {
                analysis.configure(workspace.projectOf(other), workspace.settingsOf(other));
                analysis.filesChanged();
                analysis.findings();
              }
            }
            const fresh = await openProject({ ...files });
            for (const [name, analysis] of live) {
              const again = await open(fresh, name, files[name]!);
              if (again && again.brokenPlaces() === 0)
                expect(snapshot(analysis), name).toEqual(snapshot(again));
              again?.dispose();
            }
          } finally {
            for (const analysis of live.values()) analysis.dispose();
          }
        },
      ),
      { numRuns: 3, seed },
    );
  });
});

function rangeAt(text: string, at: number, remove: number): readonly [number, number] {
  const from = at % (text.length + 1);
  return [from, Math.min(text.length, from + remove)];
}

/** A whole line. */
function lineAt(text: string, at: number): readonly [number, number] {
  const from = text.lastIndexOf('\n', at % (text.length + 1)) + 1;
  const end = text.indexOf('\n', from);
  return [from, end === -1 ? text.length : end + 1];
}
