import type { MatchFact } from '../semantics/facts';
import { Anchor, Span } from '../text/span';
import { lineEnd, lineStart, type OffsetRange, type TextChange } from '../text/text';
import type { Rule } from './rule';

/** The tokens that rules find in the text itself, found again only in the lines that changed. */
export class TokenScans {
  private readonly rules: readonly Rule[];
  private current: MatchFact[] = [];

  constructor(rules: readonly Rule[], text: string) {
    this.rules = rules.filter((rule) => rule.scan && rule.match);
    this.scan(text, 0, text.length);
  }

  facts(): readonly MatchFact[] {
    return this.current;
  }

  /** Answers what was dropped. */
  edit(changes: readonly TextChange[], text: string, changed: OffsetRange): readonly MatchFact[] {
    const before = this.current;
    for (const change of changes) {
      this.current = this.current.filter(({ anchor, span }) => {
        if (span.start > change.end) anchor.offset += change.text.length - (change.end - change.start);
        else if (span.end >= change.start) return false;
        return true;
      });
    }
    const start = lineStart(text, changed.start);
    const end = lineEnd(text, changed.end);
    this.current = this.current.filter(({ span }) => span.end < start || span.start > end);
    const kept = new Set(this.current);
    this.scan(text, start, end);
    return before.filter((fact) => !kept.has(fact));
  }

  private scan(text: string, from: number, to: number): void {
    for (const rule of this.rules) {
      for (const { start, end, detail } of rule.scan?.(text, from, to) ?? []) {
        const anchor = new Anchor(start);
        this.current.push({
          kind: 'match',
          anchor,
          span: new Span(anchor, 0, end - start),
          rule: rule.id,
          detail,
        });
      }
    }
  }
}
