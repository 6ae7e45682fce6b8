import type {
  CancellationToken,
  CodeAction,
  CodeActionContext,
  CodeActionParams,
  Diagnostic,
} from 'vscode-languageserver';
import { CodeActionKind, CodeActionTriggerKind } from 'vscode-languageserver';
import { lineEnd, lineStart } from '../text/text';
import { explainOffers } from './actions/explain';
import { fixOffers, fixRuleOffers, fixSafeOffers } from './actions/fixes';
import { ignoreFileOffers, ignoreLineOffers } from './actions/ignore';
import { FIX_ALL_KIND, type Offer, type Target } from './actions/offers';
import { turnOffOffers } from './actions/turn-off';
import { resolveOffer } from './code-action-resolve';
import { SOURCE, toOffsets } from './convert';
import { findingDiagnostics } from './report';
import type { Session, Snapshot } from './session';

export const CODE_ACTION_KINDS = [CodeActionKind.QuickFix, FIX_ALL_KIND];

/** `textDocument/codeAction`: for every finding on the lines of the range. */
export async function onCodeAction(
  session: Session,
  { textDocument, range, context }: CodeActionParams,
  token: CancellationToken,
): Promise<CodeAction[] | null> {
  const document = session.documents.get(textDocument.uri);
  if (!document || !CODE_ACTION_KINDS.some((kind) => isWanted(kind, context))) return null;
  const snapshot = await session.findings(document, token);
  if (!snapshot) return null;
  const lines = toOffsets(document.text, range);
  const { text } = snapshot.analysis;
  const start = lineStart(text, lines.start);
  const end = lineEnd(text, lines.end);
  const offers = allOffers(session, snapshot, targetsIn(session, snapshot, start, end, context), context);
  if (session.client.lazyEdits) return offers;
  return resolveAll(session, offers, token);
}

/** In the order in which people look for them. */
function allOffers(
  session: Session,
  snapshot: Snapshot,
  targets: readonly Target[],
  context: CodeActionContext,
): Offer[] {
  // Whether anything is safe to fix takes the fixes of the whole file: too much for every move of the cursor.
  const unasked = !context.only && context.triggerKind === CodeActionTriggerKind.Automatic;
  const fixSafe = isWanted(FIX_ALL_KIND, context) && !unasked ? fixSafeOffers(session, snapshot) : [];
  if (!isWanted(CodeActionKind.QuickFix, context)) return fixSafe;
  const fixes = fixOffers(session, snapshot, targets);
  const explanations = explainOffers(session, targets);
  return [
    ...fixes,
    ...fixRuleOffers(session, snapshot, targets),
    ...fixSafe,
    // Who presses Enter without looking must not ignore what nobody can mend for them.
    ...(fixes.length === 0 ? explanations : []),
    ...ignoreLineOffers(snapshot, targets),
    ...ignoreFileOffers(snapshot, targets),
    ...turnOffOffers(session, snapshot, targets),
    ...(fixes.length === 0 ? [] : explanations),
  ];
}

/** The findings that touch the region, those first that the client asks about. */
function targetsIn(
  session: Session,
  snapshot: Snapshot,
  start: number,
  end: number,
  context: CodeActionContext,
): readonly Target[] {
  const findings = snapshot.findings.filter(({ span }) => span.start <= end && span.end >= start);
  const diagnostics = findingDiagnostics(session, { ...snapshot, findings });
  const targets = findings.map((finding, index): Target => {
    const own = diagnostics[index]!;
    return { finding, diagnostic: context.diagnostics.find((theirs) => isSame(own, theirs)) ?? own };
  });
  const asked = targets.filter(({ diagnostic }) => context.diagnostics.includes(diagnostic));
  return [...asked, ...targets.filter((target) => !asked.includes(target))];
}

function isSame(a: Diagnostic, b: Diagnostic): boolean {
  return (
    b.source === SOURCE &&
    a.code === b.code &&
    a.range.start.line === b.range.start.line &&
    a.range.start.character === b.range.start.character
  );
}

/** Kinds are hierarchical: asked for `source`, a client wants `source.fixAll.twelveFactor` too. */
function isWanted(kind: string, { only }: CodeActionContext): boolean {
  return !only || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}

async function resolveAll(
  session: Session,
  offers: readonly Offer[],
  token: CancellationToken,
): Promise<CodeAction[]> {
  const resolved: CodeAction[] = [];
  for (const offer of offers) {
    if (token.isCancellationRequested) break;
    const action = offer.command ? offer : await resolveOffer(session, offer);
    if (action.command || action.edit) resolved.push(action);
  }
  return resolved;
}
