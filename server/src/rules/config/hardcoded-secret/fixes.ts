import { moveToEnvironment, replaceByPlaceholder } from '../../../fixes/environment';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import { freeGivenVariable, freeVariable } from '../../../fixes/free-variable';
import { ownersOf, variableName } from '../../../fixes/variable-name';
import { isSecretName } from '../../../knowledge/secrets/names';
import type { ProviderToken } from '../../../knowledge/secrets/providers';
import type { BindingFact, CallFact, EntryFact, MatchFact } from '../../../semantics/facts';
import type { StringValue } from '../../../semantics/values';
import type { Given } from './place';

/** Formats in which `${NAME}` stands for a variable of the environment. */
const WITH_PLACEHOLDERS = new Set(['spring', 'quarkus', 'micronaut']);

/** Takes the token of a provider from the environment, where it is all of its literal. */
export function tokenFixes({ value, detail }: MatchFact<ProviderToken>, site: FixContext): readonly Fix[] {
  if (value?.kind !== 'string') return [];
  return moveToEnvironment(site, value.span, nameOf([detail.format.provider, 'token'], site), value.text);
}

/** A literal of bytes cannot become a string; that of a constant elsewhere can. */
export function givenFixes(given: Given, fact: CallFact, site: FixContext): readonly Fix[] {
  const { literal } = given;
  if (!/^["'`]/.test(site.slice(literal.span))) return [];
  const here = fact.span.encloses(literal.span);
  const name =
    !here && given.name !== undefined && isSecretName(given.name) ? given.name : given.place.variable;
  return moveToEnvironment(site, literal.span, nameOf([name], site), literal.text);
}

/** Takes the literal of a binding from the environment, where the language can have a call in its place. */
export function fixes(fact: BindingFact, value: StringValue, site: FixContext): readonly Fix[] {
  if (fact.constant || !/^["'`@]/.test(site.slice(value.span))) return [];
  return moveToEnvironment(site, value.span, nameOf(fact.path, site), value.text, fact.nameSpan);
}

/** Puts a placeholder in the place of an entry's value, in formats that have them. */
export function entryFixes(fact: EntryFact, site: FixContext): readonly Fix[] {
  if (fact.dialect === 'shell') return shellFixes(fact, site);
  if (!WITH_PLACEHOLDERS.has(fact.dialect)) return [];
  const value = String(fact.value);
  const name = nameOf(fact.path.slice(-2), site);
  const variable = freeVariable(site, { name, value, owners: fact.path.slice(-3, -2) });
  return replaceByPlaceholder(fact.content, variable, value, (it) => `\${${it}}`);
}

/** From outside instead of from here, or the script ends. */
function shellFixes(fact: EntryFact, site: FixContext) {
  const owners = ownersOf(site.document.path);
  const variable = freeGivenVariable(site, fact, { owners, referred: false });
  return replaceByPlaceholder(
    fact.valueSpan,
    variable,
    String(fact.value),
    (name) => `"\${${name}:?is not set}"`,
  );
}

function nameOf(path: readonly string[], { document }: FixContext): string {
  return variableName(path, document.path);
}
