import { decodeBase64, passesChecksum } from './checksums';
import { shannonEntropy } from './entropy';
import { CREDENTIAL_WORDS, classifyValue, type ValueKind } from './kinds';
import { isConnectionStringName, type SecretStrength, secretStrength } from './names';
import { credentialsInUrl } from './urls';
import { splitWords, wordShare } from './words';

/** Shortest value of a weak name (a token, an API key) that counts as random: 8 characters. */
const MIN_WEAK_LENGTH = 8;

/**
 * Entropy from which a value of a weak name counts as random whatever its characters are: 3.5 bits per character.
 * 12 different characters or more are needed for it; English words of that length stay below or are known by their
 * pairs of letters.
 */
const MIN_WEAK_ENTROPY = 3.5;

/** Words of that vocabulary that are more often the password itself. */
const DEFAULT_PASSWORDS = new Set(['admin', 'root', 'guest', 'administrator']);

/** Words that make a weak secret of what would be the name of a field: `supersecret`, `my-jwt-secret`. */
const BOASTS = /^(?:my|super|very|top|ultra|mega|extra|so|really|thisis|our|the)+/;

/** An encoding at the end of a field's name: `password_hash_b64`. */
const ENCODING = /(?:b|base|sha|utf|md|hs|rs)[_-]?\d+$/i;

/** What is known about the place where a literal stands, besides the name. */
export interface SecretUse {
  /**
   * The program certainly uses the literal as the secret: it is the fallback of an environment read, or the argument
   * of a call that takes a secret. Then words such as `secret` or `keyboard-cat` count too. False unless given.
   */
  readonly certain?: boolean;
}

/**
 * Whether a literal assigned to a name is a real-looking secret: the name says that a secret stands there, and the
 * value is not a placeholder, a reference, a label, or another thing that merely goes by that name.
 *
 * With a strong name (`password`, `client_secret`) weak passwords count as well: `hunter2`, `admin123`, `postgres`.
 * With a weak name (`token`, `apiKey`) the value must look random: at least 8 characters, not made of words, and
 * either of two kinds of characters with a digit among them, or with 3.5 bits of entropy per character.
 *
 * @param name the identifier or key that the literal is assigned to, in any casing
 * @param value the literal, without its quotes, with escapes resolved
 * @param use what else is known about the place
 * @returns true if a person would call it a committed secret; never throws
 */
export function isSecretValue(name: string, value: string, use: SecretUse = {}): boolean {
  const strength = secretStrength(name);
  if (strength === undefined) return false;
  // Spring Security's mark of a password that is not hashed.
  const text = value.trim().replace(/^\{noop\}/, '');
  const basic = /^basic\s+([A-Za-z\d+/]+={0,2})$/i.exec(text)?.[1];
  if (basic !== undefined && /^[!-~][ -~]*:[ -~]+$/.test(decodeBase64(basic.replace(/=+$/, ''))))
    return passesChecksum('basic-auth', basic);
  if (isConnectionStringName(name)) return credentialsInUrl(text).length > 0;
  const kind = classifyValue(text);
  if (kind === 'sentence') return isSpoken(name, text);
  const known = decideOnKind(kind, name, text, strength);
  if (known !== undefined) return known;
  if (use.certain === true) return text.length >= 3;
  if (sameWords(name, text)) return false;
  return strength === 'strong' ? looksLikePassword(name, text, kind) : looksRandom(text, kind);
}

/** Kinds that decide alone, whatever the rest of the value says. */
function decideOnKind(
  kind: ValueKind,
  name: string,
  text: string,
  strength: SecretStrength,
): boolean | undefined {
  switch (kind) {
    case 'private-key':
      return true;
    case 'url':
      return credentialsInUrl(text).length > 0;
    case 'hex':
      return shannonEntropy(text) >= 2.5;
    case 'uuid':
      return (
        /secret|key|api|access|auth/i.test(name) && !/pass|pwd/i.test(name) && shannonEntropy(text) >= 2.5
      );
    case 'number':
      // `'1234'` and `'123456'` are the most common passwords; a bare `5` or `3600` is a setting.
      return strength === 'strong' && /^\d{4,}$/.test(text) && /pass|pwd|pw$/i.test(name);
    case 'opaque':
    case 'identifier':
    case 'field-word':
    case 'constant':
    case 'phrase':
    case 'label':
    case 'version':
    case 'translation-key':
    case 'email':
      return undefined;
    default:
      return false;
  }
}

/** Names of constants that hold what a program signs or encrypts with; nobody labels a field so. */
const SIGNING_CONSTANT =
  /^(?:\w*_)?(?:SECRET_KEY|(?:JWT|SESSION|COOKIE|APP|TOKEN)_SECRET|SIGNING_KEY|ENCRYPTION_KEY|JWT_KEY)(?:_BASE)?$|SecretPassword$/;
/** Words of messages, labels and instructions about a secret. */
const ABOUT =
  /\b(?:must|should|required?|missing|invalid|wrong|not|please|enter|your|used?|uses|for|of|set|found|failed|cannot|can|will|error|is empty|at least)\b|[:?]$|\n/i;

/** `SECRET_KEY = 'A very strange sentence'`: what the program signs with, unless it speaks of the secret. */
function isSpoken(name: string, text: string): boolean {
  const words = text.split(/\s+/).length;
  return (
    SIGNING_CONSTANT.test(name) &&
    words >= 4 &&
    text.length <= 120 &&
    /^[ -~]+$/.test(text) &&
    !ABOUT.test(text)
  );
}

/** `token: 'token'`, `AUTH_TOKEN: 'auth-token'`, `dbPassword: 'password'`: the value only repeats the name. */
function sameWords(name: string, text: string): boolean {
  const words = splitWords(text);
  const last = words.at(-1) ?? '';
  const named = splitWords(name);
  // `SIGNATURE_KEY = 'webhook-signature'`: which header the signature stands in.
  if (/^[a-z]+(?:-[a-z]+)+$/.test(text) && !CREDENTIAL_WORDS.has(last) && named.includes(last)) return true;
  return last !== '' && named.join('').endsWith(words.join(''));
}

/** A value of a strong name: anything that is not plainly a label, an option, or the name of a field. */
function looksLikePassword(name: string, text: string, kind: ValueKind): boolean {
  if (text.length < 3) return false;
  const qualified = splitWords(name).length > 1;
  switch (kind) {
    case 'opaque':
      return true;
    case 'phrase':
      // `secret: 'keyboard cat'`: an unqualified `password: 'some words'` is rather a label.
      return qualified || /secret/i.test(name);
    case 'field-word':
      return (
        isBoast(text, qualified) || (DEFAULT_PASSWORDS.has(text.toLowerCase()) && /pass|pwd|pw$/i.test(name))
      );
    case 'identifier':
      return isWordPassword(text, qualified);
    default:
      return false;
  }
}

/** `supersecret`, and `my-secret-key` where the name says whose secret it is. */
function isBoast(text: string, qualified: boolean): boolean {
  const glued = text.toLowerCase().replace(/[^a-z]/g, '');
  return BOASTS.test(glued) && (qualified || !/[^a-zA-Z\d]/.test(text));
}

/** A value made of words: `postgres`, `keyboard-cat`, `letmein`, but not `db-credentials` or `refreshToken`. */
function isWordPassword(text: string, qualified: boolean): boolean {
  const words = splitWords(text);
  const glued = words.join('');
  const names =
    words.some((word) => CREDENTIAL_WORDS.has(word)) || /(?:password|secret|token|credential)/.test(glued);
  if (names) return isBoast(text, qualified) || (/\d{2}$/.test(text) && !ENCODING.test(text));
  // A type, a class, a function, a column or a property: `SecretStr`, `getValue`, `updated_at`, `this.state`.
  if (/[.:/@_]|[a-z][A-Z]/.test(text)) return false;
  return true;
}

/** Words with digits in their middle, as people write passwords: `s3cr3t-t0ken`, `abc123def456`. Not `utf8mb4`. */
function isDisguised(text: string): boolean {
  return (
    text.length >= 12 &&
    !/\s/.test(text) &&
    /[a-z]\d{1,4}[a-z]/i.test(text) &&
    (text.match(/\d+/g)?.length ?? 0) >= 2
  );
}

/** A value of a weak name: long enough, not made of words, and random by its characters or by its entropy. */
function looksRandom(text: string, kind: ValueKind): boolean {
  const body = text.replace(/^(?:bearer|basic|token|apikey)\s+/i, '');
  if ((kind === 'opaque' || kind === 'identifier') && isDisguised(body)) return true;
  if (kind !== 'opaque' || body.length < MIN_WEAK_LENGTH || /\s/.test(body)) return false;
  if (wordShare(body) >= 0.5) return false;
  const lower = /[a-z]/.test(body);
  const upper = /[A-Z]/.test(body);
  const mixed = /\d/.test(body) && (lower || upper);
  return mixed || shannonEntropy(body) >= MIN_WEAK_ENTROPY;
}
