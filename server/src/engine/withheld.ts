import type { Finding } from './findings';
import type { Rule } from './rule';

/**
 * The findings that stay whatever the rules find that wait for an answer: those that are of none of these rules, and give
 * way to none. What is left is a part of all findings, in the same order.
 */
export function withoutOpen(
  findings: readonly Finding[],
  waiting: ReadonlySet<Rule>,
  rules: readonly Rule[],
): readonly Finding[] {
  if (waiting.size === 0) return findings;
  const ids = new Set([...waiting].map(({ id }) => id));
  const isOpen = ({ id, yieldsTo = [] }: Rule) => ids.has(id) || yieldsTo.some((other) => ids.has(other));
  const open = new Set(rules.filter(isOpen).map(({ id }) => id));
  return findings.filter(({ rule }) => !open.has(rule));
}
