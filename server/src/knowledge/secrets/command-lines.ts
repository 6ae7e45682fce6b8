import type { Command, Word } from '../../semantics/facts';
import type { Span } from '../../text/span';
import { isGivenSecret } from './literals';
import { secretStrength } from './names';
import { isSecretValue } from './values';

/** How a program is given a secret on its command line. */
interface Options {
  /** Options whose next word is the secret: `-p secret`. */
  readonly next?: readonly string[];
  /** Options that the secret is written to: `-psecret`. */
  readonly attached?: readonly string[];
  /** Options whose next word is `user:secret`, or with another character between them. */
  readonly pair?: readonly string[];
  readonly between?: string;
  /** The secret begins behind this in the word: `pass:`. */
  readonly behind?: string;
  /** Only where one of the words is this: `docker login`. */
  readonly only?: string;
  /** Position of the secret among the words that are no options, the program being 0. */
  readonly plain?: number;
}

const mysql: Options = { attached: ['-p'] };
const login: Options = { next: ['-p'], only: 'login' };
const mongo: Options = { next: ['-p'] };
const ldap: Options = { next: ['-w'] };
const stores: Options = { next: ['-storepass', '-keypass', '-srcstorepass', '-deststorepass'] };

/**
 * Short options and forms of their own, by program; long options tell by their name. From the programs' manuals:
 * https://curl.se/docs/manpage.html, https://dev.mysql.com/doc/refman/8.4/en/connection-options.html,
 * https://docs.docker.com/reference/cli/docker/login/, https://redis.io/docs/latest/develop/tools/cli/,
 * https://www.mongodb.com/docs/mongodb-shell/reference/options/, https://linux.die.net/man/1/sshpass,
 * https://docs.openssl.org/master/man1/openssl-passphrase-options/,
 * https://docs.oracle.com/en/java/javase/21/docs/specs/man/keytool.html
 */
const PROGRAMS: Readonly<Record<string, Options>> = {
  curl: { pair: ['-u', '--user', '-U', '--proxy-user'], next: ['--oauth2-bearer'] },
  http: { pair: ['-a', '--auth'] },
  https: { pair: ['-a', '--auth'] },
  mysql,
  mysqldump: mysql,
  mysqladmin: mysql,
  mysqlimport: mysql,
  mysqlcheck: mysql,
  mysqlshow: mysql,
  mariadb: mysql,
  'mariadb-dump': mysql,
  'mariadb-admin': mysql,
  sshpass: { next: ['-p'], attached: ['-p'] },
  docker: login,
  podman: login,
  nerdctl: login,
  buildah: login,
  skopeo: login,
  helm: login,
  oras: login,
  'redis-cli': { next: ['-a', '--pass'] },
  'redis-server': { next: ['--requirepass', '--masterauth'] },
  mongo,
  mongosh: mongo,
  mongodump: mongo,
  mongorestore: mongo,
  mongoexport: mongo,
  mongoimport: mongo,
  sqlcmd: { next: ['-P'], attached: ['-P'] },
  bcp: { next: ['-P'], attached: ['-P'] },
  ldapsearch: ldap,
  ldapadd: ldap,
  ldapmodify: ldap,
  ldapdelete: ldap,
  openssl: { next: ['-passin', '-passout', '-pass'], behind: 'pass:' },
  keytool: stores,
  jarsigner: stores,
  rabbitmqctl: { only: 'add_user', plain: 3 },
  smbclient: { pair: ['-U', '--user'], between: '%' },
  zip: { next: ['-P'] },
  unzip: { next: ['-P'] },
};

/** Long options that are called like a secret and are something else there. */
const HARMLESS = /-(?:stdin|file|path|name|env|prompt|command|auth)$/;

/** A secret on a command line: where it stands, and the program that gets it. */
export interface GivenOnCommandLine {
  readonly span: Span;
  readonly program: string;
  readonly text: string;
}

/**
 * The secrets that a command is given in words that are known when it is written. What stands for a value from elsewhere
 * (`$PASSWORD`) is none.
 */
export function secretsOnCommandLine(command: Command): readonly GivenOnCommandLine[] {
  const { program, words } = command;
  const options = Object.hasOwn(PROGRAMS, program) ? PROGRAMS[program]! : {};
  const known = options.only === undefined || words.some(({ text }) => text === options.only);
  const found: GivenOnCommandLine[] = [];
  const add = (word: Word | undefined, from: number, isSecret: (text: string) => boolean) => {
    const text = word?.text?.slice(from);
    if (!word || text === undefined || !isSecret(text)) return;
    const at = word.raw.lastIndexOf(text);
    found.push({ span: at < 0 ? word.span : word.span.slice(at, at + text.length), program, text });
  };
  words.forEach((word, index) => {
    const text = word.text;
    if (text === undefined || !text.startsWith('-')) return;
    const next = words[index + 1];
    if (text.startsWith('--') && longOption(word, next, add)) return;
    if (!known) return;
    if (options.pair?.includes(text)) add(next, behind(next, options.between ?? ':'), isPassword);
    else if (options.next?.includes(text))
      add(next, options.behind ? behind(next, options.behind) : 0, isPassword);
    else if (options.attached?.some((option) => text.startsWith(option) && text.length > option.length))
      add(word, 2, isPassword);
  });
  if (known && options.plain !== undefined) {
    add(words.filter(({ text }) => !text?.startsWith('-'))[options.plain], 0, isPassword);
  }
  return found;
}

/** The secrets in the variables that a command is started with: `PGPASSWORD=secret psql`. */
export function secretsBeforeCommand({ assignments = [], program }: Command): readonly GivenOnCommandLine[] {
  return assignments.flatMap(({ name, value }) => {
    const { text } = value;
    const strength = name.text === undefined ? undefined : secretStrength(name.text);
    if (text === undefined || name.text === undefined || strength === undefined) return [];
    if (strength === 'strong' ? !isPassword(text) : !isSecretValue(name.text, text)) return [];
    const at = value.raw.indexOf(text);
    return [{ span: at < 0 ? value.span : value.span.slice(at, at + text.length), program, text }];
  });
}

/** `--password secret`, `--api-key=secret`: the name decides, as that of a variable. */
function longOption(
  { text = '', ...word }: Word,
  next: Word | undefined,
  add: (word: Word | undefined, from: number, isSecret: (text: string) => boolean) => void,
): boolean {
  const equals = text.indexOf('=');
  const name = text.slice(2, equals < 0 ? undefined : equals);
  const strength = HARMLESS.test(`-${name}`) ? undefined : secretStrength(name);
  if (strength === undefined) return false;
  const certain = strength === 'strong' && /pass/.test(name);
  // `docker build --secret id=npm` says where a secret is.
  const isSecret = (value: string) =>
    certain ? isPassword(value) : !/^[a-z]+=/.test(value) && isSecretValue(name, value);
  if (equals >= 0) add({ text, ...word }, equals + 1, isSecret);
  else add(next, 0, isSecret);
  return true;
}

function isPassword(text: string): boolean {
  return !/^[-<(]|[$`]|%\w+%/.test(text) && isGivenSecret(text, 'password');
}

/** Where the part behind a separator begins; behind the whole where there is none. */
function behind(word: Word | undefined, separator: string): number {
  const at = word?.text?.indexOf(separator) ?? -1;
  return at < 0 ? Number.POSITIVE_INFINITY : at + separator.length;
}
