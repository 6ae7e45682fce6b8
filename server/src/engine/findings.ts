import type { Fix } from '../fixes/fix';
import type { FixContext } from '../fixes/fix-context';
import type { Severity } from '../knowledge/severity';
import type { RelatedPlace } from '../project/related-place';
import type { Span } from '../text/span';

/** What a rule's check answers. Never holds a secret's value. */
export interface Report {
  /** The smallest range that a person would select. */
  readonly span: Span;
  /** One line: what is wrong, and what to do. */
  readonly message: string;
  /** Overrides the rule's own severity where this case is more or less certain. */
  readonly severity?: Severity;
  readonly related?: readonly RelatedPlace[];
  /** Computed only when somebody asks for the fixes of this finding. */
  readonly fixes?: (site: FixContext) => readonly Fix[];
}

export interface Suppression {
  readonly reason: string;
}

export interface Finding extends Omit<Report, 'fixes'> {
  /** `factor/rule` */
  readonly rule: string;
  readonly severity: Severity;
  readonly suppressed?: Suppression;
  /** Computed only when somebody asks. */
  readonly fixes?: () => readonly Fix[];
}
