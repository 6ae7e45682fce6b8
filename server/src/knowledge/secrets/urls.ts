import { isEnvironmentReference, isPlaceholder } from './placeholders';
import { isLocalHost, isSample } from './samples';

/** Credentials that are written inside a connection URL or a connection string. */
export interface UrlCredentials {
  /** First UTF-16 code unit of the URL or connection string in the text searched. */
  readonly start: number;
  /** Behind its last code unit. */
  readonly end: number;
  /** In lower case, without a colon: `postgres`, `jdbc:mysql`; `ado`, `libpq` and `azure` for key=value strings. */
  readonly scheme: string;
  /** As written; empty if the string names no user. */
  readonly user: string;
  /** First code unit of the password, key or signature. */
  readonly passwordStart: number;
  /** Behind its last code unit. */
  readonly passwordEnd: number;
  /** The host is this machine, or a name without a dot such as a Compose service has. */
  readonly local: boolean;
}

/** An authority longer than this is data: 512 code units. */
const MAX_AUTHORITY = 512;
/** How far a URL or connection string is followed to its end or back to its beginning: 512 code units. */
const MAX_STRING = 512;
/** The longest scheme that is read backwards: 32 code units (the longest registered ones have fewer than 30). */
const MAX_SCHEME = 32;

/** What cannot stand inside a literal of one line, or inside a URL. */
const LITERAL_ENDS = '"\'`\n\r<>';
const URL_ENDS = ' \t\n\r"\'`<>\\';

const KEYED = /(?:password|passwd|pwd|accountkey|sharedaccesskey)\s{0,3}=\s{0,3}/gi;
const ADO_PARTNER =
  /(?:^|[;"'\s])(?:server|data ?source|host(?:name)?|addr(?:ess)?|network address|initial catalog|database|uid|user ?id|user(?: ?name)?|driver|dsn|endpoint|accountname|provider|port)\s{0,3}=/i;
const LIBPQ_PARTNER = /(?:^|[\s"'`])(?:host|hostaddr|dbname|user|port)=\S/;
const SAS = /[?&;]sig=([A-Za-z\d%+/=_-]{43,128})/g;
const ORACLE_THIN = /jdbc:oracle:(?:thin|oci):([\w$#]{1,64})\/([^@\s"'/]{1,128})@/gi;

/** The address in a data source name of Go's MySQL driver: https://github.com/go-sql-driver/mysql#dsn-data-source-name */
const GO_ADDRESS = /@(?:tcp|unix)\(([^)\s]{0,128})\)\//g;

/**
 * Finds credentials inside connection URLs (`scheme://user:password@host` of any scheme), JDBC URLs
 * (`jdbc:…?user=…&password=…`, `jdbc:…;password=…`), ADO and ODBC connection strings (`Server=…;Password=…`), Azure
 * ones (`AccountKey=…`, `SharedAccessKey=…`), libpq keyword strings (`host=… password=…`) and Azure signatures
 * (`…?sv=…&sig=…`). Placeholders, references to the environment, format holes and sample credentials
 * (`user:password@`, any user at `example.com`) are not reported.
 *
 * @param text a literal, or a whole document
 * @returns what was found, ordered by the beginning of the password; offsets are UTF-16 code units in `text`. Never
 *   throws; the time is linear in the length of the text
 */
export function credentialsInUrl(text: string): UrlCredentials[] {
  const found: UrlCredentials[] = [];
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
    const credentials = inAuthority(text, at);
    if (credentials !== undefined) found.push(credentials);
  }
  for (const match of text.matchAll(KEYED)) {
    const credentials = inKeyedString(text, match.index, match.index + match[0].length);
    if (credentials !== undefined) found.push(credentials);
  }
  for (const match of text.matchAll(SAS)) {
    const credentials = inSignature(text, match.index, match[1]!);
    if (credentials !== undefined) found.push(credentials);
  }
  for (const match of text.matchAll(ORACLE_THIN)) {
    const end = match.index + match[0].length;
    const [passwordStart, passwordEnd] = [end - 1 - match[2]!.length, end - 1];
    const host = hostAt(text, text.startsWith('//', end) ? end + 2 : end);
    if (isSample(match[1]!, match[2]!, host)) continue;
    const scheme = 'jdbc:oracle';
    found.push({
      start: match.index,
      end: endOfUrl(text, end),
      scheme,
      user: match[1]!,
      passwordStart,
      passwordEnd,
      local: isLocalHost(host),
    });
  }
  for (const match of text.matchAll(GO_ADDRESS)) {
    const credentials = inGoSource(text, match.index, match.index + match[0].length, match[1]!);
    if (credentials !== undefined) found.push(credentials);
  }
  found.sort((a, b) => a.passwordStart - b.passwordStart);
  return found.filter((one, at) => at === 0 || one.passwordStart >= found[at - 1]!.passwordEnd);
}

/** `scheme://user:password@host…`, given the offset of `://`. */
function inAuthority(text: string, at: number): UrlCredentials | undefined {
  let start = at;
  while (start > 0 && at - start < MAX_SCHEME && /[A-Za-z\d+.-]/.test(text[start - 1]!)) start--;
  while (start < at && !/[A-Za-z]/.test(text[start]!)) start++;
  if (start === at) return undefined;
  const from = at + 3;
  const limit = Math.min(text.length, from + MAX_AUTHORITY);
  let colon = -1;
  let last = -1;
  for (let i = from; i < limit; i++) {
    const char = text.charCodeAt(i);
    if (endsAuthority(char)) break;
    if (char === 0x3a && colon < 0 && last < 0) colon = i;
    else if (char === 0x40) last = i;
  }
  if (colon < 0 || last <= colon + 1) return undefined;
  const user = text.slice(from, colon);
  const host = hostAt(text, last + 1);
  if (isSample(user, text.slice(colon + 1, last), host)) return undefined;
  const jdbc = text.slice(Math.max(0, start - 5), start).toLowerCase() === 'jdbc:' ? 5 : 0;
  return {
    start: start - jdbc,
    end: endOfUrl(text, last + 1),
    scheme: (jdbc > 0 ? 'jdbc:' : '') + text.slice(start, at).toLowerCase(),
    user,
    passwordStart: colon + 1,
    passwordEnd: last,
    local: isLocalHost(host),
  };
}

/** `user:password@tcp(host:3306)/`, given the offsets of the `@` and of what follows the slash. */
function inGoSource(text: string, at: number, behind: number, address: string): UrlCredentials | undefined {
  const before = text.slice(Math.max(0, at - 200), at);
  const [whole, user = '', password = ''] = /([\w.-]{1,64}):([^\s"'`:/]{1,128})$/.exec(before) ?? [];
  if (whole === undefined) return undefined;
  const host = address.startsWith('/') ? 'localhost' : hostAt(address, 0);
  if (isSample(user, password, host)) return undefined;
  return {
    start: at - whole.length,
    end: endOfUrl(text, behind),
    scheme: 'mysql',
    user,
    passwordStart: at - password.length,
    passwordEnd: at,
    local: isLocalHost(host),
  };
}

/** White space, quotes, `/ ? # < > \ ( ` and the backtick end the authority of a URL. */
function endsAuthority(char: number): boolean {
  return (
    char <= 0x20 ||
    char === 0x22 ||
    char === 0x27 ||
    char === 0x2f ||
    char === 0x3f ||
    char === 0x23 ||
    char === 0x3c ||
    char === 0x3e ||
    char === 0x5c ||
    char === 0x60
  );
}

/** The host that begins at an offset; empty if none does. */
function hostAt(text: string, from: number): string {
  const host = /^(?:\[[\da-f:.]{2,64}\]|[\w.%{}$-]{1,255})/i.exec(text.slice(from, from + 256))?.[0] ?? '';
  return host.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}

/** The offset before which the nearest of the characters in `ends` stands, going back at most `MAX_STRING`. */
function back(text: string, from: number, ends: string): number {
  let at = from;
  const limit = Math.max(0, from - MAX_STRING);
  while (at > limit && !ends.includes(text[at - 1]!)) at--;
  return at;
}

/** The offset of the next of the characters in `ends`, going forth at most `MAX_STRING`. */
function forth(text: string, from: number, ends: string): number {
  let at = from;
  const limit = Math.min(text.length, from + MAX_STRING);
  while (at < limit && !ends.includes(text[at]!)) at++;
  return at;
}

/** Behind the last code unit of a URL: it ends at white space, a quote or an angle bracket. */
function endOfUrl(text: string, from: number): number {
  let end = forth(text, from, URL_ENDS);
  while (end > from && /[.,;:)\]}]/.test(text[end - 1]!)) end--;
  return end;
}

/** `…password=…` inside a JDBC URL, an ADO, ODBC or Azure connection string, or a libpq keyword string. */
function inKeyedString(text: string, key: number, value: number): UrlCredentials | undefined {
  if (!/[;?&:\s"'`>]/.test(text[key - 1] ?? ';')) return undefined;
  const start = back(text, key, LITERAL_ENDS);
  const head = text.slice(start, key);
  const before = head.trimEnd().at(-1) ?? '';
  const spaced = /\s$/.test(head);
  const word = head.slice(Math.max(head.lastIndexOf(' '), head.lastIndexOf('\t')) + 1);
  const url = /(?:jdbc:[a-z\d:]{1,40}|[a-z][a-z\d+.-]{1,31}):(?:\/\/|[^/\s])/i.exec(word);
  const azure = /^(?:account|shared)/i.test(text.slice(key, key + 7));
  if (url !== null && !azure && /[?&;:]/.test(before) && !spaced) {
    if (/^https?:/i.test(url[0])) return undefined;
    return keyed(
      text,
      start + head.length - word.length + url.index,
      key,
      value,
      `${URL_ENDS}&;`,
      schemeOf(url[0]),
    );
  }
  const tail = text.slice(value, forth(text, value, LITERAL_ENDS));
  if (
    (before === ';' || before === '') &&
    (ADO_PARTNER.test(head) || ADO_PARTNER.test(`;${tail.slice(tail.indexOf(';') + 1)}`))
  ) {
    if (before === '' && !tail.includes(';')) return undefined;
    return keyed(
      text,
      start + head.length - head.trimStart().length,
      key,
      value,
      `${LITERAL_ENDS};`,
      azure ? 'azure' : 'ado',
    );
  }
  const keywords = `${head}${tail}`;
  if (spaced && text[value - 1] === '=' && LIBPQ_PARTNER.test(keywords) && !/[,;()]/.test(keywords)) {
    return keyed(text, start + head.length - head.trimStart().length, key, value, URL_ENDS, 'libpq');
  }
  return undefined;
}

function schemeOf(begin: string): string {
  return begin
    .toLowerCase()
    .replace(/:(?:\/\/|[^/])$/, '')
    .replace(/^(jdbc:[a-z\d]+):.*/, '$1');
}

/** The password that begins at `value` and ends before the first of the characters in `ends`. */
function keyed(
  text: string,
  start: number,
  key: number,
  value: number,
  ends: string,
  scheme: string,
): UrlCredentials | undefined {
  let passwordEnd = forth(text, value, ends);
  while (passwordEnd > value && /\s/.test(text[passwordEnd - 1]!)) passwordEnd--;
  const whole = text.slice(start, Math.max(passwordEnd, forth(text, key, LITERAL_ENDS)));
  const user =
    /(?:^|[;?&\s])(?:uid|user ?id|user(?: ?name)?|accountname|sharedaccesskeyname)\s{0,3}=\s{0,3}([^;&\s]{1,128})/i.exec(
      whole,
    )?.[1] ?? '';
  const host =
    /(?:server|data ?source|host(?:name)?|addr(?:ess)?|endpoint)\s{0,3}=\s{0,3}(?:tcp:|sb:\/\/|https?:\/\/)?([^;,:&\s\\/]{1,255})/i.exec(
      whole,
    )?.[1] ??
    /\/\/([^/:;?,\s]{1,255})/.exec(whole)?.[1] ??
    '';
  const password = text.slice(value, passwordEnd);
  if (isSample(user, password, host)) return undefined;
  // The emulator's account is the same on every machine: https://learn.microsoft.com/azure/storage/common/storage-use-azurite
  // Without a host libpq takes the socket of the same machine.
  const local = isLocalHost(host) || user === 'devstoreaccount1' || (scheme === 'libpq' && host === '');
  const stringEnd = Math.max(passwordEnd, start + whole.trimEnd().length);
  return { start, end: stringEnd, scheme, user, passwordStart: value, passwordEnd, local };
}

/** An Azure shared access signature: a `sig` parameter beside the version, expiry or permissions that it signs. */
function inSignature(text: string, at: number, signature: string): UrlCredentials | undefined {
  const start = back(text, at, URL_ENDS);
  const end = endOfUrl(text, at + 1);
  const whole = text.slice(start, end);
  if (!/[?&;](?:sv|se|sp|sr)=/.test(whole) || isPlaceholder(signature) || isEnvironmentReference(signature))
    return undefined;
  const passwordStart = at + 5;
  return {
    start,
    end,
    scheme: 'sas',
    user: '',
    passwordStart,
    passwordEnd: passwordStart + signature.length,
    local: false,
  };
}
