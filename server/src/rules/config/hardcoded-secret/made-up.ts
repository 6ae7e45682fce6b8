import type { RuleContext } from '../../../engine/rule';
import type { EntryFact, MatchFact } from '../../../semantics/facts';
import type { Value } from '../../../semantics/values';
import type { Role } from '../../../text/document';

/** In these a name alone proves nothing: made-up values are what they are for. A provider's live token is one anywhere. */
export const QUIET: readonly Role[] = ['test', 'example'];
/** Files of made-up data. */
const MADE_UP = /(?:^|\/)(?:(?:factories|thunder[_-]client)\/|[^/]*(?:dummy|fake)[^/]*$)/i;
/** Names of what is made up. */
const FAKE = /fake|dummy|mock|sample|example/i;
/** How much text around a token makes it part of an explanation. */
const PROSE = 400;

/** In files of tests and examples, and in those that make data up, such as `SetupDummyAccount.php`. */
export function isQuiet({ document: { role, path } }: RuleContext): boolean {
  return QUIET.includes(role) || MADE_UP.test(path);
}

/** In the example of an API's description, or in the middle of a long text that explains something. */
export function isShown(value: Value | undefined, entry: EntryFact | undefined, length: number): boolean {
  if (entry?.path.some((key) => ['example', 'examples'].includes(key))) return true;
  return (
    value?.kind === 'string' &&
    value.text.length > length + PROSE &&
    (value.text.match(/\s/g)?.length ?? 0) > 60
  );
}

/** `const TEST_FAKE_KEY = "-----BEGIN …`: its own name says that it opens nothing. */
export function isCalledFake({ span, entry }: MatchFact, context: RuleContext): boolean {
  const [binding] = context.enclosing(span).filter((fact) => fact.kind === 'binding');
  return FAKE.test(entry?.key ?? binding?.name ?? '');
}
