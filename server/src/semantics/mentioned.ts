import type { Value } from './values';

/** The names and strings that a condition is about, in source order: `MODE` and `dev` of `MODE == "dev"`. */
export function mentionedIn(test: Value): readonly string[] {
  switch (test.kind) {
    case 'string':
      return [test.text];
    case 'name':
      return [test.path.join('.')];
    case 'not':
      return mentionedIn(test.value);
    case 'fallback':
      return [...mentionedIn(test.value), ...mentionedIn(test.fallback)];
    case 'comparison':
      return [...mentionedIn(test.left), ...mentionedIn(test.right)];
    case 'logical':
      return test.operands.flatMap(mentionedIn);
    default:
      return [];
  }
}
