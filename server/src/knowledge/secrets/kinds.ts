import { isEncrypted, isEnvironmentReference, isPlaceholder } from './placeholders';
import { splitWords, wordShare } from './words';

/** What a literal looks like, decided on its text alone. */
export type ValueKind =
  | 'empty'
  | 'placeholder'
  | 'environment-reference'
  | 'encrypted'
  | 'environment-name'
  | 'constant'
  | 'header-name'
  | 'translation-key'
  | 'identifier'
  | 'field-word'
  | 'label'
  | 'sentence'
  | 'phrase'
  | 'path'
  | 'url'
  | 'email'
  | 'host'
  | 'uuid'
  | 'hash'
  | 'hex'
  | 'public-key'
  | 'private-key'
  | 'regex'
  | 'format'
  | 'code'
  | 'sql'
  | 'html'
  | 'selector'
  | 'image'
  | 'date'
  | 'version'
  | 'mime'
  | 'number'
  | 'opaque';

/** From this share of dictionary-like words on, a value is a name, not a secret: 0.7 of its letters and digits. */
const WORD_SHARE = 0.7;

/** Longer literals are data (images, documents, keys), not passwords: 4096 characters. */
const MAX_LENGTH = 4096;

/** Words of the vocabulary of credentials: a value made of them names a field, a type or a resource. */
const SECRET_WORDS = new Set(
  (
    'password passwd pwd pass pw passphrase passcode secret secrets token tokens key keys apikey api access auth ' +
    'oauth oauth2 credential credentials creds private public client user username login signin session cookie jwt ' +
    'bearer basic salt hash authorization authentication csrf xsrf id name value header field input label type ' +
    'account refresh reset confirm new old current app db database root admin service server encryption signing ' +
    'encrypted shared master webhook wrong word phrase text string data config default connection'
  ).split(' '),
);

/** Of those, the words that name the credential itself. */
export const CREDENTIAL_WORDS = new Set(
  (
    'password passwd pwd pass pw passphrase passcode secret secrets token tokens key keys apikey auth oauth oauth2 ' +
    'credential credentials creds bearer salt authorization authentication csrf xsrf jwt'
  ).split(' '),
);

/** Values of options and enumerations that stand where a secret could: `password: 'hidden'`, `auth: 'basic'`. */
const OPTION_WORDS = new Set(
  (
    'basic digest bearer ntlm negotiate plain login cram header query cookie body json xml form jwt oauth oauth2 oidc ' +
    'saml ldap kerberos opaque vault env environment file prompt ask skip show hide hidden varchar char number integer ' +
    'boolean object array date email username user name phone address url input textarea select checkbox radio ' +
    'submit button weak strong medium forgot change reset create update delete hashed encrypted bcrypt argon2 scrypt ' +
    'pbkdf2 md5 sha1 sha256 sha512 anonymous public private protected internal external local remote global session ' +
    'memory static dynamic users accounts random manual automatic generated inherit current new old first last both all self owner ' +
    'otp totp hotp mfa sso peer trust scram ident reject cert uuid nanoid shared single multiple stateless stateful websocket http https'
  ).split(' '),
);

/** `password` in the languages that user interfaces are most often translated to, and in common misspellings. */
const TRANSLATED = new Set(
  (
    'passwort kennwort wachtwoord senha contraseña contrasena clave haslo hasło heslo lösenord losenord salasana ' +
    'adgangskode passord parola jelszo jelszó sifre şifre motdepasse mot parool slaptažodis parole geheimnis ' +
    'schlüssel schluessel jeton ficha clé cle chiave llave sleutel geheim segreto secreto pasvorto ' +
    'contrasenya lozinka parol palavra pasahitza cyfrinair passe'
  ).split(' '),
);

const BACKSLASH_CLASS = /\\[dwsbDWSB]|\[\^?[a-zA-Z0-9]-[a-zA-Z0-9]|\(\?[:=!<]|\.\*|\[\^/;
/** A type of a column, or an algorithm, with its size: `bytes20`, `varchar(255)`, `string:64`, `hs256`. */
const SIZED_TYPE =
  /^(?:u?int|big_?int|bytes?|char|n?varchar2?|string|text|(?:var)?binary|blob|decimal|hmac-?|hs|rs|es|ps|aes-?|sha-?|md|rsa-?)[:(]?\d{1,4}\)?$/i;
/** Names of several variables or entries of a vault: `SHOP-ID,SHOP-KEY`. */
const NAMES = /^[A-Z][A-Z\d_-]+(?:,\s?[A-Z][A-Z\d_-]+)+$/;
const MIME = /^(?:application|audio|font|image|message|model|multipart|text|video)\/[\w.+-]+(?:;.*)?$/;
const STRFTIME = /^(?:%[a-zA-Z%]|[\s:/.,_-])+$/;
const DATE_FORMAT = /^[yYMdDHhmsSaAZXT'\s:/.,_-]{2,40}$/;
const SQL =
  /^\s*(?:select\s[\s\S]*\sfrom\s|insert\s+into\s|update\s+\S+\s+set\s|delete\s+from\s|(?:create|alter|drop|truncate)\s+(?:table|database|index|user|role|view|type|schema|extension)\b|grant\s|revoke\s|with\s+\w+\s+as\s)/i;

/**
 * Decides what a literal looks like, on its text alone, whatever it is assigned to.
 *
 * @param value the literal, without its quotes, with escapes resolved
 * @returns one kind; `opaque` if it is none of the known ones, as a password or a random token is. Never throws;
 *   the time is linear in the length of the value
 */
export function classifyValue(value: string): ValueKind {
  const text = value.trim();
  if (text === '') return 'empty';
  if (text.length > MAX_LENGTH) return classifyLong(text);
  return classifyStandIn(text) ?? classifyStructure(text) ?? classifyWords(text) ?? 'opaque';
}

function classifyStandIn(text: string): ValueKind | undefined {
  if (isEnvironmentReference(text)) return 'environment-reference';
  if (isEncrypted(text)) return 'encrypted';
  return isPlaceholder(text) ? 'placeholder' : undefined;
}

function classifyLong(text: string): ValueKind {
  if (/^-----BEGIN [A-Z ]{0,30}PRIVATE KEY/.test(text)) return 'private-key';
  if (isImage(text)) return 'image';
  return 'sentence';
}

function isImage(text: string): boolean {
  // The first bytes of PNG, JPEG, GIF, SVG, WebP, ICO, PDF and WOFF in base64.
  return /^(?:data:|iVBORw0KGgo|\/9j\/4|R0lGOD|PHN2Zy|PD94bWwg|UklGR|AAABAA|JVBERi0|d09GR)/.test(text);
}

function classifyStructure(text: string): ValueKind | undefined {
  if (/-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY/.test(text)) return 'private-key';
  if (
    /^(?:-----BEGIN |ssh-(?:rsa|ed25519|dss) |ecdsa-sha2-|pk_(?:live|test)_|pub-c-|sb_publishable_|MII[A-Za-z0-9+/]{20})/.test(
      text,
    )
  )
    return text.startsWith('MII') && text.length > 600 ? 'private-key' : 'public-key';
  if (isImage(text)) return 'image';
  if (/^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(text)) return 'uuid';
  if (/^[+-]?\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?%?$/i.test(text)) return 'number';
  if (
    /^0x[\da-f]{1,16}$/i.test(text) ||
    /^\d+(?:\.\d+)?\s?(?:ms|s|m|h|d|w|y|px|em|rem|kb|mb|gb|[kmg]i?b?|%)$/i.test(text)
  )
    return 'number';
  if (/^(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})(?:[T ][\d:.,+-]*Z?)?$/.test(text)) return 'date';
  if (/^(?:[~^<>=v]+\s?)?\d+\.\d+(?:\.\d+)*(?:[-+.][\w.-]{1,20})?$/.test(text)) return 'version';
  if (
    /^(?:sha(?:1|224|256|384|512)[-:=]|md5[-:=]|h1:|\$2[abxy]?\$|\$argon2|\$pbkdf2|pbkdf2[_:]|\$[156]\$|scrypt[$:]|bcrypt)/i.test(
      text,
    )
  ) {
    return text.length > 20 ? 'hash' : undefined;
  }
  if (
    /^(?:[\da-f]{32}|[\da-f]{40}|[\da-f]{48}|[\da-f]{56}|[\da-f]{64}|[\da-f]{96}|[\da-f]{128})$/i.test(text)
  )
    return 'hex';
  if (MIME.test(text)) return 'mime';
  if (SQL.test(text)) return 'sql';
  if (/<\/?[a-z][\w-]*(?:\s[^<>]*)?\/?>|&(?:[a-z]+|#\d+);/i.test(text)) return 'html';
  if (/^[a-z][\w+.-]*:\/\//i.test(text) || /^(?:mailto|tel|javascript|jdbc|about|urn|blob):/i.test(text))
    return 'url';
  if (/^(?:\/\/|www\.)[\w-]+\./.test(text)) return 'url';
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i.test(text)) return 'email';
  if (isPath(text)) return 'path';
  if (BACKSLASH_CLASS.test(text) || (/^\^.*\$?$/.test(text) && /[\\[({+*?]/.test(text))) return 'regex';
  // Validation rules of Laravel: `required|string|max:255`.
  if (/^[a-z_]+(?::[\w,.=]+)?(?:\|[a-z_]+(?::[\w,.=]+)?)+$/.test(text)) return 'format';
  if (STRFTIME.test(text) || (DATE_FORMAT.test(text) && /yyyy|YYYY|HH|hh:mm|mm:ss|MM/.test(text)))
    return 'format';
  if (/%[-+0-9.]*[sdifxv@](?![A-Za-z0-9])|\{\d*\}|\{[a-z_]\w*(?::[^}]*)?\}/i.test(text)) return 'format';
  if (
    /^(?:[a-z][\w-]*)?(?:[#.][A-Za-z][\w-]*|\[[\w-]+[*^$~|]?=?[^\]]*\])+$/.test(text) &&
    !/^[\w-]+\./.test(text)
  )
    return 'selector';
  if (/^[A-Za-z_]{2}[\w.]*\(|=>|&&|\|\||->/.test(text) && wordShare(text) >= 0.5) return 'code';
  if (
    /^(?:localhost|(?:\d{1,3}\.){3}\d{1,3}|(?:[a-z\d-]+\.)+(?:com|org|net|io|dev|app|internal|local|svc|cloud|example|test))(?::\d+)?$/i.test(
      text,
    )
  )
    return 'host';
  return undefined;
}

function isPath(text: string): boolean {
  if (/^(?:\.{1,2}|~)?[\\/]/.test(text) || /^[A-Za-z]:[\\/]/.test(text)) {
    // A slash may also begin 40 random characters.
    return (
      wordShare(text) >= 0.5 || /^(?:\.{1,2}|~)[\\/]/.test(text) || text.length < 8 || /[:*{<]/.test(text)
    );
  }
  if (/\s/.test(text)) return false;
  if (/^[\w@.-]+(?:\/[\w@.:*-]+)+\/?$/.test(text))
    return wordShare(text) >= WORD_SHARE || /\.[a-z]{1,5}$/.test(text);
  return /^[\w-]+\.(?:json|ya?ml|toml|ini|env|pem|key|crt|cer|p12|pfx|jks|txt|md|html?|jsx?|tsx?|py|rb|go|php|java|kt|cs|rs|sh|sql|xml|properties|conf|cfg|csv|log|db|sqlite3?|png|jpe?g|svg|gif)$/i.test(
    text,
  );
}

function classifyWords(text: string): ValueKind | undefined {
  const lower = text.toLowerCase();
  const words = splitWords(text);
  if (/\s/.test(text)) return classifySpaced(text, words);
  if (/[^!-~]/.test(text)) return 'label';
  if (/^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/.test(text) || NAMES.test(text)) return 'environment-name';
  if (/^[A-Z]{2,24}$/.test(text) || SIZED_TYPE.test(text)) return 'constant';
  if (TRANSLATED.has(lower) || words.some((word) => TRANSLATED.has(word))) return 'field-word';
  if (
    words.length > 0 &&
    words.every((word, at) => SECRET_WORDS.has(word) || (at === 0 && /^\d$/.test(word))) &&
    /^[\w.:*?!-]+$/.test(text)
  )
    return 'field-word';
  if (/^(?:[A-Z][a-z]+|X)(?:-[A-Z][A-Za-z]*)+$/.test(text)) return 'header-name';
  if (OPTION_WORDS.has(lower)) return 'constant';
  if (/^[A-Z][a-z]+(?:-[a-z]+)*$/.test(text)) return 'label';
  const dotted = /^[A-Za-z][\w-]*(?:\[\w*\])?(?:[.:/][A-Za-z_][\w-]*(?:\[\w*\])?)+$/.test(text);
  if (dotted && (wordShare(text) >= WORD_SHARE || CREDENTIAL_WORDS.has(words.at(-1)!)))
    return 'translation-key';
  if (/^[A-Za-z_@][\w.:@/-]*$/.test(text) && wordShare(text) >= WORD_SHARE) return 'identifier';
  return undefined;
}

/** A text with white space: a sentence, a label, a phrase of lower-case words, or random groups. */
function classifySpaced(text: string, words: readonly string[]): ValueKind | undefined {
  if (/^(?:bearer|basic|token|apikey|digest)\s+\S+$/i.test(text)) {
    const rest = classifyValue(text.slice(text.indexOf(' ') + 1));
    return rest === 'opaque' || rest === 'hex' || rest === 'uuid' ? undefined : rest;
  }
  if (/[^\t-~]/.test(text) || /^(?:an?|some|no)\s[a-z]+$/i.test(text)) return 'sentence';
  // Letters only, beginning with a capital: a label, in whatever language.
  if (/^[A-Z][A-Za-z',.?!:-]*(?:\s[A-Za-z',.?!:-]+)+$/.test(text)) return 'sentence';
  const spoken = text.split(/\s+/);
  const letters = spoken.filter((piece) => /^[A-Za-z]{2,}$/.test(piece)).length;
  if (spoken.length >= 3 && letters >= 0.6 * spoken.length && /[A-Z]/.test(text)) return 'sentence';
  if (words.some((word) => TRANSLATED.has(word))) return 'sentence';
  if (wordShare(text) < 0.6 && words.length <= 8) return undefined;
  const label =
    /^[A-Z("'[]/.test(text) || /[.?!:,;)]$/.test(text) || words.some((word) => CREDENTIAL_WORDS.has(word));
  if (label || spoken.length > 6 || /\n/.test(text)) return 'sentence';
  return 'phrase';
}
