import { EditRounds, EditSet, inOrder } from '../fixes/edit-rounds';
import type { Edit, FileChange, Fix } from '../fixes/fix';
import { textChange } from '../text/text';
import type { Analysis } from './analysis';
import type { Finding } from './findings';

/** A fix can bring another finding to light; more rounds than this only a mistake would need. */
const MAX_ROUNDS = 10;

export interface FixedAll {
  readonly edits: readonly Edit[];
  readonly files: readonly FileChange[];
  /** Those that were applied. */
  readonly fixes: readonly Fix[];
}

/** Which fix of a finding to apply; undefined for none. */
export type Choice = (finding: Finding) => Fix | undefined;

/**
 * Fixes everything chosen, round after round until nothing chosen is left. A round that leaves as many findings as it
 * met, or that breaks the syntax, is taken back.
 *
 * @param analysis of the text; it is edited on the way and is the caller's to dispose of
 */
export function fixAll(analysis: Analysis, choose: Choice): FixedAll {
  const rounds = new EditRounds(analysis.text);
  // Fixes that change other files alone leave their findings where they are.
  const elsewhere = open(analysis)
    .flatMap((finding) => choose(finding) ?? [])
    .filter((fix) => fix.edits.length === 0);
  const applied: Fix[] = [...elsewhere];
  let edits: readonly Edit[] = [];
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const before = open(analysis);
    const chosen = oneRound(before, choose);
    if (chosen.fixes.length === 0) break;
    const broken = analysis.brokenPlaces();
    edit(analysis, chosen.edits);
    if (open(analysis).length >= before.length || analysis.brokenPlaces() > broken) break;
    rounds.apply(chosen.edits);
    edits = rounds.edits();
    applied.push(...chosen.fixes);
  }
  return { edits, files: distinct(applied.flatMap((fix) => fix.files ?? [])), fixes: applied };
}

function distinct(changes: readonly FileChange[]): readonly FileChange[] {
  return [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()];
}

function oneRound(findings: readonly Finding[], choose: Choice): { fixes: Fix[]; edits: readonly Edit[] } {
  const set = new EditSet();
  const fixes: Fix[] = [];
  for (const finding of findings) {
    const fix = choose(finding);
    if (fix && fix.edits.length > 0 && set.add(fix.edits)) fixes.push(fix);
  }
  return { fixes, edits: set.edits };
}

function open(analysis: Analysis): readonly Finding[] {
  return analysis.findings().filter(({ suppressed }) => !suppressed);
}

/** From the end, so that the offsets of the others stay right. */
function edit(analysis: Analysis, edits: readonly Edit[]): void {
  let { text } = analysis;
  const changes = [...inOrder(edits)].reverse().map(({ start, end, text: inserted }) => {
    const change = textChange(text, start, end, inserted);
    text = text.slice(0, start) + inserted + text.slice(end);
    return change;
  });
  analysis.edit(changes, text);
}
