import type { Edit } from './fix';
import type { FixContext } from './fix-context';
import type { Snippet } from './idioms';

/**
 * Fills a template of code: each `{qualified.name}` becomes a reference to that name, imported where needed.
 * Undefined where the language cannot refer to one of them.
 */
export function fillTemplate(template: string, context: FixContext): Snippet | undefined {
  const edits: Edit[] = [];
  let failed = false;
  const code = template.replace(/(new )?\{([\w./$-]+)\}/g, (_whole, keyword = '', name: string) => {
    const reference = context.idioms?.reference?.(name, context);
    if (!reference) failed = true;
    for (const edit of reference?.edits ?? []) {
      // Two references to the same module want the same import.
      if (!edits.some(({ start, text }) => start === edit.start && text === edit.text)) edits.push(edit);
    }
    return (context.idioms?.withoutNew ? '' : keyword) + (reference?.code ?? '');
  });
  return failed ? undefined : { code, edits };
}
