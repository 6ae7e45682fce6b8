import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Range,
  type TextEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../engine/findings';
import type { Edit } from '../fixes/fix';
import type { Severity } from '../knowledge/severity';
import type { RelatedPlace } from '../project/related-place';
import { isOfParts, type NotLookedAt } from '../syntax/not-looked-at';
import { lineEnd, type OffsetRange } from '../text/text';
import type { ConfigProblem } from '../workspace/config-file';

/** Users filter by it. */
export const SOURCE = 'twelve-factor';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toRange(text: TextDocument, { start, end }: OffsetRange): Range {
  return { start: text.positionAt(start), end: text.positionAt(end) };
}

export function toOffsets(text: TextDocument, { start, end }: Range): OffsetRange {
  return { start: text.offsetAt(start), end: text.offsetAt(end) };
}

export function toTextEdit(text: TextDocument, edit: Edit): TextEdit {
  return { range: toRange(text, edit), newText: edit.text };
}

/** The slug of the factor that a rule belongs to. */
export function factorOf(rule: string): string {
  return rule.slice(0, rule.indexOf('/'));
}

export function factorPage(slug: string): string {
  return `https://12factor.net/${slug}`;
}

export interface DiagnosticDetails {
  readonly codeDescription: boolean;
  readonly relatedInformation: boolean;
  /** The document that a related place is in; undefined where it cannot be read. */
  related(place: RelatedPlace): TextDocument | undefined;
}

export function toDiagnostic(finding: Finding, text: TextDocument, details: DiagnosticDetails): Diagnostic {
  const related = details.relatedInformation ? relatedInformation(finding, details) : [];
  return {
    range: toRange(text, finding.span),
    severity: SEVERITIES[finding.severity],
    code: finding.rule,
    ...(details.codeDescription ? { codeDescription: { href: factorPage(factorOf(finding.rule)) } } : {}),
    source: SOURCE,
    message: oneLine(finding.message),
    ...(related.length > 0 ? { relatedInformation: related } : {}),
  };
}

/** What is wrong in the configuration file itself. */
export function toConfigDiagnostic(problem: ConfigProblem, text: TextDocument): Diagnostic {
  return {
    range: toRange(text, problem),
    severity: DiagnosticSeverity.Warning,
    source: SOURCE,
    message: oneLine(problem.message),
  };
}

/** Says on the first line that the document was only searched for tokens. It is no finding, so nothing can be fixed. */
export function toNotice(reason: NotLookedAt, text: TextDocument): Diagnostic {
  const end = Math.min(lineEnd(text.getText(), 0), NOTICE_LENGTH);
  return {
    range: toRange(text, { start: 0, end }),
    severity: DiagnosticSeverity.Information,
    source: SOURCE,
    message: isOfParts(reason)
      ? `Only partly checked: this file is ${reason}. Twelve-Factor looked at the rest of its code.`
      : `Only searched for tokens: this file is ${reason}. Twelve-Factor did not look at its code.`,
  };
}

/** A first line can be as long as the file. In UTF-16 code units. */
const NOTICE_LENGTH = 80;

function relatedInformation(finding: Finding, details: DiagnosticDetails): DiagnosticRelatedInformation[] {
  return (finding.related ?? []).flatMap((place) => {
    const text = details.related(place);
    return text
      ? [{ location: { uri: text.uri, range: toRange(text, place.span) }, message: oneLine(place.message) }]
      : [];
  });
}

/** Several lines break the one-line displays that some editors have. */
function oneLine(message: string): string {
  return message.replace(/[\r\n]+/g, ' ');
}
