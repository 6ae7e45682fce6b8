import { moveToEnvironment, replaceByPlaceholder } from '../../../fixes/environment';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import { freeGivenVariable, freeVariable } from '../../../fixes/free-variable';
import type { MatchFact } from '../../../semantics/facts';

/** Dialects of formats in which `${NAME}` stands for a variable of the environment. */
const WITH_PLACEHOLDERS = new Set(['compose', 'spring']);

/** Takes the whole URL from a variable: where it is all of a literal, or in a format that has placeholders. */
export function fixes(
  { text, span, value, entry }: MatchFact,
  variable: string,
  site: FixContext,
): readonly Fix[] {
  if (value?.kind === 'string' && value.text.length === span.length)
    return moveToEnvironment(site, value.span, variable, text);
  if (!entry || !WITH_PLACEHOLDERS.has(entry.dialect)) return [];
  const owners = entry.path[0] === 'services' ? entry.path.slice(1, 2) : entry.path.slice(-2, -1);
  const name =
    variable === entry.key && entry.value === text
      ? freeGivenVariable(site, entry, { owners, referred: true })
      : freeVariable(site, { name: variable, value: text, owners });
  return replaceByPlaceholder(span, name, text, (it) => `\${${it}}`);
}
