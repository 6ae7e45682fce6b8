import { splitWords } from './words';

/** Placeholders that are whole values. Case and separators do not matter. */
const PLACEHOLDERS = new Set(
  (
    'true false yes no on off none null nil nul undefined void na nan todo fixme tbd tba xxx foo bar baz foobar qux ' +
    'test testing tests unset empty blank default disabled enabled unknown unused required optional missing invalid ' +
    'demo ignored ignore notused notset notneeded notrequired any never always auto string text redacted removed ' +
    'masked omitted secrethere tokenhere keyhere here example sample dummy fake mock placeholder stub changeit ' +
    'changeme changethis fillme replaceme setme updateme editme yours mine something anything whatever value ' +
    // What providers want in the place of the user or the password beside a token.
    'xoauthbasic xaccesstoken xtokenauth oauth2accesstoken jsonkey'
  ).split(' '),
);

/** Words that make the whole value a placeholder, wherever they stand between separators or humps. */
const PLACEHOLDER_WORDS = new Set(
  (
    'your yours example examples sample dummy fake placeholder todo fixme changeme changeit replaceme redacted ' +
    'xxx xxxx xxxxx xxxxxx xxxxxxxx mock insertme fixture'
  ).split(' '),
);

/** The first word of an instruction to the reader: `change-this-key`, `insert-token-here`, `replace_me`. */
const INSTRUCTIONS = new Set(
  'change insert replace enter add put set paste fill provide use generate type specify update edit'.split(
    ' ',
  ),
);

/** Objects of such an instruction. */
const INSTRUCTED = new Set(
  'me this it here your the in with my own secret key token password pass value a an to before by'.split(' '),
);

/** What `${…}`, `%(…)s` and the like look like, whole or inside a longer text. Bounded, so that time stays linear. */
const REFERENCE =
  /\$\{[^}]{0,256}\}|\$t?\([^)]{0,256}\)|\{\{[^}]{0,256}\}\}|%\([\w.]{1,64}\)[sd]|<%[^%]{0,256}%>|#\{[^}]{0,256}\}|\[\[[^\]]{1,64}\]\]|@@?[A-Z_]{3,64}@@?|%\{[^}]{0,64}\}/;

/**
 * Whether a literal stands for a value that comes from elsewhere: the environment, a template, a vault, a secret
 * manager, another file (`${X}`, `$X`, `%X%`, `{{x}}`, `%(x)s`, `<%= x %>`, `#{x}`, `{x}`, `vault:…`).
 *
 * @param text the literal, without quotes and surrounding white space; a reference may be a part of it
 */
export function isEnvironmentReference(text: string): boolean {
  if (REFERENCE.test(text)) return true;
  if (/^\$[A-Za-z_]\w*$/.test(text) || /^%[A-Za-z_][\w.:()-]*%$/.test(text)) return true;
  if (/^\{[A-Za-z_][\w.:-]*\}$/.test(text) || /^\$\w+\[['"]?\w+['"]?\]$/.test(text)) return true;
  if (
    /^(?:process\.env|import\.meta\.env|os\.environ|os\.getenv|System\.getenv|ENV|env|getenv|env_?var)\b[.[(]/.test(
      text,
    )
  )
    return true;
  // References into a vault or a cloud's secret manager, and another key of the same file.
  if (
    /^(?:vault|op|env|secret|secrets|ssm|awssm|gcpsm|azurekeyvault|sm|keyring|file|ref|doppler|bws|akv)(?:\+\w+)?:/i.test(
      text,
    )
  )
    return true;
  if (/^(?:arn:aws|projects\/[^/]+\/secrets\/|@Microsoft\.KeyVault\(|!vault\b|!secret\b)/.test(text))
    return true;
  return false;
}

/**
 * Whether a literal is encrypted in a form meant to be committed (SOPS, Jasypt, eyaml, Ansible Vault, Spring Cloud
 * Config, AWS KMS) or is a hash that a framework verifies passwords against.
 *
 * @param text the literal, without quotes and surrounding white space
 */
export function isEncrypted(text: string): boolean {
  return /^(?:ENC[([]|\{cipher\}|AQICA[A-Z]|\$ANSIBLE_VAULT|vault:v\d+:|\{(?:bcrypt|SSHA|pbkdf2|scrypt|argon2)\})/.test(
    text,
  );
}

/**
 * Whether a literal only holds the place of a value that a person fills in: `changeme`, `<token>`, `xxx`,
 * `your-api-key`, `insert-token-here`, `TODO`, `none`.
 *
 * @param text the literal, without quotes and surrounding white space
 */
export function isPlaceholder(text: string): boolean {
  if (/^<[^<>]*>$/.test(text) || /^\[[\w .-]*\]$/.test(text) || /^_{1,2}[A-Za-z]\w*_$/.test(text))
    return true;
  // One character again and again, with separators between: `****`, `xxxx-xxxx`, `...`, `•••`, `0000`.
  const bare = text.replace(/[\s_.:-]/g, '');
  if (bare === '' || /^(.)\1+$/u.test(bare.toLowerCase())) return true;
  // `EXAMPLE` stands in the middle of the keys that AWS and others print in their manuals.
  if (/\*{3}|^\*.*\*$|x{5}|\.{3}$|…|•/i.test(text) || /EXAMPLE/.test(text)) return true;
  const lower = text.toLowerCase();
  if (PLACEHOLDERS.has(lower.replace(/[\s_.!?/-]/g, ''))) return true;
  const words = splitWords(text);
  if (words.some((word) => PLACEHOLDER_WORDS.has(word))) return true;
  if (INSTRUCTIONS.has(words[0] ?? '') && INSTRUCTED.has(words[1] ?? '')) return true;
  if (words.length > 1 && words.at(-1) === 'here') return true;
  // `a-long-and-random-string`
  if (words.includes('random') && /^(?:string|value|characters|chars|text)$/.test(words.at(-1) ?? ''))
    return true;
  if (
    /^(?:not|no|non|un)[\s_-]?(?:a[\s_-])?(?:real|set|used|needed|required|important|relevant|secret|so)/.test(
      lower,
    )
  ) {
    return true;
  }
  if (
    /(?:change|replace|fill|insert|set)[\s_-]?(?:me|this|it)(?![a-z])|^(?:your|my-your)|^(?:fake|dummy|mock)/.test(
      lower,
    )
  ) {
    return true;
  }
  return false;
}
