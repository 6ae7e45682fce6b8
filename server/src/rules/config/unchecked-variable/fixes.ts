import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import type { Value } from '../../../semantics/values';

/** Reads the variable in the language's way that fails where it is missing. */
export function fixes(name: string, value: Value, context: FixContext): readonly Fix[] {
  const { start, end } = context.claim(value) ?? value.span;
  const snippet = context.idioms?.requiredVariable(name, context, start);
  if (!snippet) return [];
  return [
    {
      title: `Require \`${name}\`: fail at start when it is not set`,
      safety: 'suggested',
      edits: [{ start, end, text: snippet.code }, ...snippet.edits],
      files: [{ kind: 'variable', file: '.env.example', name, value: '' }],
    },
  ];
}
