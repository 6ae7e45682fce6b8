import { splitWords } from './words';

/**
 * How much a name says about its value. `strong`: whatever stands there is a secret (a password, a client secret, a
 * private key), however weak it looks. `weak`: it may be one (a token, an API key), if the value looks random.
 */
export type SecretStrength = 'strong' | 'weak';

/** Longer names are sentences, paths or data. */
const MAX_NAME_LENGTH = 128;

/**
 * Words at the end that say which secret, not what else the name holds: `PASSWORD_PROD`, `secretValue`,
 * `SECRET_KEY_BASE`, `apiKeyV2`. Numbers are taken off, too, so that of `b64` the `b` is left.
 */
const TRAILING = new Set(
  (
    'value val string str text literal raw plain plaintext clear cleartext b hex encoded base default ' +
    'fallback prod production dev develop development stage staging test testing qa uat live sandbox local demo ' +
    'old new current previous next primary secondary v main global internal'
  ).split(' '),
);

/** A name that begins with one of these is a question, an action, a message or a made-up value. */
const LEADING_OTHERS = new Set(
  (
    'is has have had no not without should can must need needs requires require required enable enabled disable ' +
    'disabled allow allowed use uses show hide toggle forgot forgotten change confirm confirmation repeat retype ' +
    'reenter verified validate check get set fetch load save create generate make build parse find update delete ' +
    'remove clear revoke rotate encode decode decrypt mask invalid wrong missing bad expired weak min max minimum ' +
    'maximum num number count total on handle hashed masked redacted public publishable fake mock dummy example ' +
    'sample placeholder input label existing image pull'
  ).split(' '),
);

/** Actions before a password (`resetPassword`), but adjectives before a key, token or secret (`refresh_token`). */
const LEADING_ACTIONS = new Set('refresh reset verify hash encrypt store read write compare'.split(' '));

/** The last word of a password; nothing but a password is called so. */
const PASSWORDS = new Set(
  'password passwords passwd passwds pwd pswd psw passphrase passphrases passcode secretword'.split(' '),
);

/** Short for password behind whose it is: `DB_PASS`, `smtpPw`. Else it may be a pass of a renderer, or a brand. */
const SHORT_PASSWORDS = new Set(['pass', 'pw']);
const PASSWORD_OWNERS = new Set(
  (
    'db database user usr username smtp mail mailer email imap pop mysql mariadb postgres postgresql pg redis mongo mongodb ' +
    'ftp sftp ssh sudo root admin auth basic login host proxy account keystore truststore jks key store cert http https ' +
    'server sql my app default api wifi mqtt rabbit rabbitmq amqp broker ldap client service vnc registry docker jdbc'
  ).split(' '),
);

/** `NAME_KEY`: what stands before `key` and makes it the secret half of something. */
const STRONG_KEYS = new Set(
  'secret private priv signing sign signature encryption encrypt encrypting crypt crypto cipher master hmac aes rsa'.split(
    ' ',
  ),
);
const WEAK_KEYS = new Set(
  (
    'api access account app application auth authentication authorization client admin service server shared jwt ' +
    'session cookie role subscription integration ingest license licence deploy webhook storage bot write ' +
    'consumer developer stripe sendgrid mailgun mailchimp mandrill aws azure gcp openai anthropic datadog rollbar ' +
    'newrelic relic algolia twilio cloudflare heroku postmark sparkpost maps'
  ).split(' '),
);

/** `NAME_TOKEN`: tokens that are not credentials. */
const OTHER_TOKENS = new Set(
  (
    'page paging pagination next continuation continue cursor sync cancel cancellation cancelation syntax design ' +
    'color lexer parser eos bos pad padding unk unknown sep separator cls mask stop start end begin open close ' +
    'special prompt completion input output vocab reserved keyword injection di css theme erc erc20 nft string ' +
    'identifier number literal comment operator punctuation'
  ).split(' '),
);

/** Words that hold a whole phrase in one, however they were glued: `dbpassword`, `clientsecret`, `apikey`. */
const GLUED_PASSWORD = /[a-z](?:password|passwd|passphrase)$/;
const GLUED_SECRET =
  /^(?:[a-z]{0,12}(?:secretkey|secretaccesskey|privatekey|encryptionkey|signingkey|masterkey)|(?:app|api|client|jwt|session|cookie|auth|oauth|hmac|token|user|consumer|shared)secrets?)$/;
const GLUED_WEAK =
  /^(?:[a-z]{0,12}apikey|accesskey|accountkey|authkey|(?:auth|access|api|bearer|refresh|bot|jwt|oauth)tokens?)$/;

/** Names that are spelled like a secret and are something else. */
const NEVER = new Set(['PWD', 'OLDPWD', '/etc/passwd']);

function strengthOfKey(before: readonly string[]): SecretStrength | undefined {
  const last = before.at(-1);
  if (last === undefined) return undefined;
  if (STRONG_KEYS.has(last)) return 'strong';
  // `secret_access_key`, `private_api_key`.
  const secretPart = /^(?:secret|private)$/.test(before.at(-2) ?? '');
  if (secretPart && /^(?:access|api|app|service)$/.test(last)) return 'strong';
  if (before.includes('public') || before.includes('publishable') || before.includes('anon'))
    return undefined;
  if (last === 'storage') return before.includes('account') || before.includes('azure') ? 'weak' : undefined;
  return WEAK_KEYS.has(last) ? 'weak' : undefined;
}

function strengthOfToken(before: readonly string[], plural: boolean): SecretStrength | undefined {
  const last = before.at(-1);
  if (last === undefined) return plural ? undefined : 'weak';
  if (OTHER_TOKENS.has(last) || before.includes('public') || before.includes('publishable')) return undefined;
  return plural && !['auth', 'access', 'api', 'bearer'].includes(last) ? undefined : 'weak';
}

/**
 * What the name of a variable, a key, a field or a parameter says about its value. The name is split into words, and
 * its last word (after words such as `PROD` or `value`) decides, as the head noun of an English phrase does: a
 * `password_field` is a field, a `db_password` is a password.
 *
 * @param name an identifier or key in any casing (snake, kebab, camel, dotted, upper); of a key path such as
 *   `spring.datasource.password` the last words count
 * @returns `strong`, `weak`, or `undefined` if the name does not say that a secret stands there; never throws
 */
export function secretStrength(name: string): SecretStrength | undefined {
  if (name.length < 2 || name.length > MAX_NAME_LENGTH || NEVER.has(name)) return undefined;
  // A phrase, a sentence or a pattern is a label, not a name.
  if (!/^[\w.$:@/[\]-]+(?: [\w-]+)?$/.test(name)) return undefined;
  const words = splitWords(name);
  if (isConnectionString(words)) return 'weak';
  while (words.length > 1 && (TRAILING.has(words.at(-1)!) || /^\d+$/.test(words.at(-1)!))) words.pop();
  const head = words.pop();
  if (head === undefined || LEADING_OTHERS.has(words[0] ?? '')) return undefined;
  return strengthOfHead(head, words);
}

/** Decides on the head noun and on the words before it. */
function strengthOfHead(head: string, before: readonly string[]): SecretStrength | undefined {
  const previous = before.at(-1);
  const password = PASSWORDS.has(head) || SHORT_PASSWORDS.has(head) || GLUED_PASSWORD.test(head);
  if (password) {
    if (LEADING_ACTIONS.has(before[0] ?? '')) return undefined;
    if (SHORT_PASSWORDS.has(head) && !PASSWORD_OWNERS.has(previous ?? ''))
      return head === 'pass' ? 'weak' : undefined;
    return 'strong';
  }
  if (head === 'secret' || head === 'secrets') return 'strong';
  if (previous === 'pass' && (head === 'word' || head === 'phrase' || head === 'wd')) return 'strong';
  if (head === 'requirepass' || head === 'masterauth') return 'strong';
  if (head === 'key' || (head === 'keys' && (previous === 'api' || previous === 'secret')))
    return strengthOfKey(before);
  if (head === 'token' || head === 'tokens') return strengthOfToken(before, head === 'tokens');
  if (head === 'auth' || head === 'authorization') return 'weak';
  if (head === 'credential' || head === 'credentials' || head === 'creds' || head === 'cred') return 'weak';
  if (head === 'salt' || head === 'pepper') return 'weak';
  if (GLUED_SECRET.test(head)) return 'strong';
  return GLUED_WEAK.test(head) ? 'weak' : undefined;
}

function isConnectionString(words: readonly string[]): boolean {
  const head = words.at(-1);
  if (head === 'connectionstring' || head === 'connstr' || head === 'dsn') return true;
  return /^conn(?:ection)?$/.test(words.at(-2) ?? '') && (head === 'string' || head === 'str');
}

/**
 * Whether the name says that a connection string stands there: its value is a secret only as far as credentials
 * are written inside it.
 *
 * @param name an identifier or key in any casing
 */
export function isConnectionStringName(name: string): boolean {
  return isConnectionString(splitWords(name));
}

/**
 * Whether a variable, a key, a field or a parameter of this name holds a secret, if anything literal stands there.
 *
 * @param name an identifier or key in any casing
 * @returns true for `db_password`, `apiKey`, `CLIENT_SECRET`, `spring.mail.password`; false for names that hold a
 *   name or something about a secret (`SECRET_NAME`, `PASSWORD_FILE`, `TOKEN_TYPE`, `public_key`); never throws
 */
export function isSecretName(name: string): boolean {
  return secretStrength(name) !== undefined;
}
