import { deployValue } from '../../../knowledge/programs/deploy-values';
import { isSecretName } from '../../../knowledge/secrets/names';
import { isSecretValue } from '../../../knowledge/secrets/values';

/** A key with a value on one line, in whatever format. */
const LINE =
  /^[ \t{,-]*["']?([A-Za-z_][\w.-]*)["']?[ \t]*[:=][ \t]*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"',#;{[][^\s,#;]*))/;
const ELEMENT = /<([A-Za-z_][\w.-]*)>([^<>\n]{1,300})<\//;
/** Longer files are data. */
const LONGEST = 50_000;

/** Keys of a file whose values differ between deploys: places, accounts, passwords. */
export function deployKeysIn(text: string): readonly string[] {
  if (text.length > LONGEST) return [];
  return text.split('\n').flatMap((line) => {
    const match = LINE.exec(line) ?? ELEMENT.exec(line);
    const key = match?.[1];
    const value = match?.[2] ?? match?.[3] ?? match?.[4];
    if (key === undefined || value === undefined) return [];
    const differs =
      deployValue(key, value) !== undefined ||
      (isSecretName(key) && isSecretValue(key, value, { certain: true }));
    return differs ? [key] : [];
  });
}
