import { expect } from 'vitest';
import type { Finding } from '../../server/src/engine/findings';
import type { FileChange } from '../../server/src/fixes/fix';
import type { Project } from '../../server/src/project/project';
import { analyse, applyEdits, firstFix, settingsWith, show } from './engine';
import type { ExpectedFinding } from './markers';

/**
 * Fails unless the findings of a rule in `text` are exactly those expected, and so are findings of other rules at the
 * very same places: one cause, one finding. What other rules find elsewhere is theirs, unless it is expected here.
 */
export async function checkExpectations(
  file: string,
  text: string,
  { rule, expected }: { readonly rule: string; readonly expected: readonly ExpectedFinding[] },
  project: Partial<Project> = {},
): Promise<void> {
  const analysis = await analyse(file, text, project, settingsWith(rule));
  try {
    const findings = concerning(
      rule,
      expected,
      analysis.findings().filter(({ suppressed }) => !suppressed),
    );
    const place = (start: number, end: number, rule: string) =>
      `${text.slice(0, start).split('\n').length}: ${rule} on ${JSON.stringify(text.slice(start, end))}`;
    const byPlace = (a: string, b: string) =>
      Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1);
    expect(findings.map(({ span, rule }) => place(span.start, span.end, rule)).sort(byPlace)).toEqual(
      expected.map(({ start, end, rule }) => place(start, end, rule)).sort(byPlace),
    );
    for (const want of expected) {
      const found = findings.find(
        ({ span, rule }) => span.start === want.start && span.end === want.end && rule === want.rule,
      );
      if (!found) continue;
      if (want.severity) expect(found.severity, show(text, found)).toBe(want.severity);
      if (want.message) expect(found.message, show(text, found)).toContain(want.message);
    }
  } finally {
    analysis.dispose();
  }
}

/** The findings of a rule, those at the same places, and those that are expected beside them. */
export function concerning(
  rule: string,
  expected: readonly Pick<ExpectedFinding, 'start' | 'end' | 'rule'>[],
  findings: readonly Finding[],
): readonly Finding[] {
  const own = findings.filter((finding) => finding.rule === rule);
  return findings.filter(
    (finding) =>
      finding.rule === rule ||
      own.some(({ span }) => span.start === finding.span.start && span.end === finding.span.end) ||
      expected.some(
        ({ start, end, rule }) =>
          rule === finding.rule && start === finding.span.start && end === finding.span.end,
      ),
  );
}

/**
 * Applies the first fix of the rule's findings, one after another, until none is left that has a fix. Fails when a fix
 * does not remove its finding, adds another, or breaks the syntax. The result holds the other files' changes too.
 */
export async function fixToTheEnd(
  file: string,
  text: string,
  rule: string,
  project: Partial<Project> = {},
): Promise<string> {
  const wanted = new Map<string, string[]>();
  let current = text;
  for (let round = 0; round < 50; round++) {
    const analysis = await analyse(file, current, project);
    const findings = analysis.findings().filter(({ suppressed }) => !suppressed);
    const fixable = findings.find((finding) => finding.rule === rule && firstFix(finding));
    const fix = fixable && firstFix(fixable);
    if (!fix) {
      analysis.dispose();
      return [current, ...[...wanted].map(([name, lines]) => `=== ${name}\n${lines.join('\n')}\n`)].join('');
    }
    const next = applyEdits(current, fix.edits);
    const after = await analyse(file, next, project);
    const left = after.findings().filter(({ suppressed }) => !suppressed);
    const leftShown = left.map((one) => show(next, one)).join('\n');
    if (fix.partial) {
      expect(left.length, `«${fix.title}» must add no finding:\n${leftShown}`).toBe(findings.length);
      expect(
        left.map(({ message }) => message),
        `«${fix.title}» must change the finding`,
      ).not.toEqual(findings.map(({ message }) => message));
    } else {
      expect(left.length, `«${fix.title}» must remove one finding and add none:\n${leftShown}`).toBeLessThan(
        findings.length,
      );
    }
    expect(after.brokenPlaces(), `«${fix.title}» breaks the syntax:\n${next}`).toBeLessThanOrEqual(
      analysis.brokenPlaces(),
    );
    for (const change of fix.files ?? []) note(wanted, change);
    analysis.dispose();
    after.dispose();
    current = next;
  }
  throw new Error(`fixes of ${rule} in ${file} do not come to an end`);
}

function note(wanted: Map<string, string[]>, change: FileChange): void {
  const [file, line] = noteOf(change);
  const lines = wanted.get(file) ?? [];
  if (!lines.includes(line)) lines.push(line);
  wanted.set(file, lines);
}

function noteOf(change: FileChange): [file: string, line: string] {
  switch (change.kind) {
    case 'variable':
      return [change.file, `${change.name}=${change.value}`];
    case 'ignore':
      return ['.gitignore', change.pattern];
    case 'line':
      return [change.path, change.line];
    case 'replace':
      throw new Error('a case in which other files are edited is a folder NAME.project');
  }
}
