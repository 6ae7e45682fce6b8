import type { Finding } from './findings';
import type { Rule } from './rule';

/** Of rules whose first finding stands for all, the first. */
export function firstOnly(findings: readonly Finding[], rules: Iterable<Rule>): readonly Finding[] {
  if (findings.length < 2) return findings;
  const once = new Set([...rules].flatMap(({ id, once }) => (once === 'file' ? [id] : [])));
  const first = new Map<string, Finding>();
  for (const finding of findings) {
    const before = once.has(finding.rule) ? first.get(finding.rule) : undefined;
    if (!before || finding.span.start < before.span.start) first.set(finding.rule, finding);
  }
  return findings.filter((finding) => !once.has(finding.rule) || first.get(finding.rule) === finding);
}

/** One root cause, one finding: where rules overlap, the one that says it more precisely stays. */
export function withoutRepetition(findings: readonly Finding[], rules: readonly Rule[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const yielding = new Map(rules.map((rule) => [rule.id, rule.yieldsTo ?? []]));
  const dropped = new Set<Finding>();
  const drop = (finding: Finding, other: Finding, isLater: boolean) => {
    if ((isLater && finding.rule === other.rule) || yielding.get(finding.rule)?.includes(other.rule))
      dropped.add(finding);
  };
  // The order must not depend on that of the facts, which an edit changes.
  const order = findings
    .map((finding) => ({ finding, start: finding.span.start, end: finding.span.end }))
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.finding.message < b.finding.message ? -1 : 1));
  // Along the text, so that each finding meets only those that reach up to it, not all.
  let reaching: Finding[] = [];
  for (const { finding, start } of order) {
    reaching = reaching.filter((other) => other.span.end > start);
    for (const other of reaching) {
      if (!other.span.overlaps(finding.span)) continue;
      drop(finding, other, true);
      drop(other, finding, false);
    }
    reaching.push(finding);
  }
  return findings.filter((finding) => !dropped.has(finding));
}
