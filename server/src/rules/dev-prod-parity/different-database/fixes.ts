import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import type { CallFact, FallbackFact } from '../../../semantics/facts';

/** Without the fallback, a start without the variable fails instead of using another database. */
export function requireVariable(
  name: string,
  fact: CallFact | FallbackFact,
  context: FixContext,
): readonly Fix[] {
  const { start, end } = fact.kind === 'call' ? fact.call.span : fact.value.span;
  const snippet = context.idioms?.requiredVariable(name, context, start);
  if (!snippet || (fact.kind === 'fallback' && (fact.inPattern || fact.value.kind !== 'fallback'))) return [];
  return [
    {
      title: `Require \`${name}\`: no other database when it is not set`,
      safety: 'suggested',
      edits: [{ start, end, text: snippet.code }, ...snippet.edits],
      files: [{ kind: 'variable', file: '.env.example', name, value: '' }],
    },
  ];
}
