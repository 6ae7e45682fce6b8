import { shannonEntropy } from './entropy';
import { classifyValue } from './kinds';
import { credentialsInUrl } from './urls';
import { isSecretValue } from './values';

/** What a place takes that certainly is a secret: one that people think of, or one that a service hands out. */
export type SecretHolds = 'password' | 'key' | 'token';

/** The name of a setting: `jwt.secret`. */
const SETTING = /^[a-z][A-Za-z_]*(?:[.:][a-z][A-Za-z_]*)+$/;

/**
 * Whether a literal that a program hands over as a password, a key or a token is a secret in the code. At such a place
 * `secret` and `keyboard cat` are the secret itself; what stands for another value, a path, or a name is not. A token
 * has to look random, since nobody makes one up.
 *
 * @param text the literal, without its quotes, with escapes resolved
 * @returns never throws
 */
export function isGivenSecret(text: string, holds: SecretHolds): boolean {
  const value = text.trim();
  if (value.length < 3 || SETTING.test(value)) return false;
  switch (classifyValue(value)) {
    case 'private-key':
      return true;
    case 'url':
      return credentialsInUrl(value).length > 0;
    case 'hex':
    case 'uuid':
      return shannonEntropy(value) >= 2.5;
    case 'number':
      return holds !== 'token' && /^\d{4,}$/.test(value);
    case 'opaque':
      return holds !== 'token' || isSecretValue('token', value);
    case 'identifier':
    case 'field-word':
    case 'constant':
    case 'phrase':
    case 'label':
    case 'sentence':
    case 'version':
      return holds !== 'token';
    default:
      return false;
  }
}
