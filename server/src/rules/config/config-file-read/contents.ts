import { deployValue } from '../../../knowledge/programs/deploy-values';
import { isSecretName } from '../../../knowledge/secrets/names';
import { isSecretValue } from '../../../knowledge/secrets/values';
import type { EntryFact } from '../../../semantics/facts';

/** Longer files are data. */
const MOST = 2000;

/** Keys of a file whose values differ between deploys: places, accounts, passwords. */
export function deployKeys(entries: readonly EntryFact[]): readonly string[] {
  if (entries.length > MOST) return [];
  return entries.flatMap(({ key, value }) => {
    const written = String(value);
    const differs =
      deployValue(key, written) !== undefined ||
      (isSecretName(key) && isSecretValue(key, written, { certain: true }));
    return differs ? [key] : [];
  });
}
