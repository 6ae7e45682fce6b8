import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import type { Finding } from '../../engine/findings';
import type { Snapshot } from '../session';
import type { ActionData, FindingKey } from './action-data';

/** The kind under which everything that is safe to fix is fixed, also on save. */
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.twelveFactor`;

/** A finding with the diagnostic that the client knows it by. */
export interface Target {
  readonly finding: Finding;
  readonly diagnostic: Diagnostic;
}

/** A code action that has no edit yet. */
export interface Offer extends CodeAction {
  readonly kind: string;
  readonly data?: ActionData;
}

export function keyOf({ rule, span }: Finding): FindingKey {
  return { rule, start: span.start, end: span.end };
}

/** Which version of the document an action is about. */
export function stateOf({ document }: Snapshot): { readonly uri: string; readonly version: number } {
  return { uri: document.uri, version: document.version };
}

/** One target for each rule among them. */
export function firstOfEachRule(targets: readonly Target[]): readonly Target[] {
  return targets.filter(
    ({ finding }, index) => targets.findIndex((other) => other.finding.rule === finding.rule) === index,
  );
}
