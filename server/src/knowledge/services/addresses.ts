import { credentialsInUrl } from '../secrets/urls';

/** Where a text says that a service is. */
export interface Address {
  /** As written, in lower case; `''` where the text names no host. */
  readonly host: string;
  /** A URL or a connection string, not a host alone. */
  readonly isUrl: boolean;
  readonly hasPort: boolean;
  /** A socket file, or a file of another machine. */
  readonly isSocket: boolean;
  readonly hasCredentials: boolean;
}

/** Stands for a part of a text that is only known at run time. */
export const UNKNOWN = '\u0000';

/** `scheme://user:password@host:port`, `jdbc:sqlserver://host`. */
const URL_HOST =
  /^(?:jdbc:)?([a-z][a-z\d+.-]{1,30}(?::[a-z]{1,20})?):\/\/(?:[^@/?#\s]{0,256}@)?(\[[\da-f:.]{2,60}\]|[^:/?#\s,;[\]]{0,253})(:\d+)?/i;
const ORACLE = /^jdbc:oracle:(?:thin|oci):[^@\s]{0,128}@(?:\/\/)?([^:/\s]{1,253})/i;
/** `host=db;`, `Server=tcp:db,1433;`, `mysql:host=db`. */
const KEYED =
  /(?:^|[;:\s])(?:host(?:name)?|server|data source|addr(?:ess)?)\s{0,3}=\s{0,3}(?:tcp:)?([^;,\s]{1,253})/i;
/** `user:password@tcp(host:3306)/name` */
const GO_MYSQL = /^[^@\s]{0,256}@(tcp|unix)\(([^)\s]{1,253})\)\//;
const HOST = /^(?:\[([\da-f:.]{2,60})\]|([a-z\d_](?:[\w.-]{0,252}))|(::1))(:\d{1,5})?$/i;
const SOCKET =
  /(?:unix_?socket|socket)\s{0,3}=|(?:^|\s)host\s{0,3}=\s{0,3}\/|^(?:\w+:\/\/)?\/(?:[\w.-]+\/)+[\w.-]+$|\.sock\b|%2Fvar%2Frun/i;
/** Schemes that name files and what is held in memory: no service. */
const NO_SERVICE = /^(?:sqlite\d?|file|h2|hsqldb|derby|duckdb|bolt|memory|mem|unix|vm|inproc)$/i;

/** Reads the host that a text names; undefined where it is no address of a service. Linear in the text; never throws. */
export function readAddress(text: string): Address | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 1000) return undefined;
  const found = (host: string, isUrl: boolean, hasPort: boolean): Address => ({
    host: host.toLowerCase().replace(/^\[|\]$/g, ''),
    isUrl,
    hasPort,
    isSocket: SOCKET.test(trimmed),
    hasCredentials: hasCredentials(trimmed),
  });
  const url = URL_HOST.exec(trimmed);
  if (url) {
    const [, scheme = '', host = '', port] = url;
    return NO_SERVICE.test(scheme) ? undefined : found(host, true, port !== undefined);
  }
  const oracle = ORACLE.exec(trimmed);
  if (oracle) return found(oracle[1] ?? '', true, true);
  const mysql = GO_MYSQL.exec(trimmed);
  if (mysql) return found(mysql[1] === 'unix' ? '' : (mysql[2] ?? '').replace(/:\d+$/, ''), true, true);
  if (trimmed.includes('=')) {
    const keyed = KEYED.exec(trimmed)?.[1]?.replace(/:\d+$/, '');
    if (keyed !== undefined) return found(keyed, true, true);
    return SOCKET.test(trimmed) ? found('', true, false) : undefined;
  }
  if (SOCKET.test(trimmed)) return found('', false, false);
  const plain = HOST.exec(trimmed);
  return plain ? found(plain[1] ?? plain[2] ?? plain[3] ?? '', false, plain[4] !== undefined) : undefined;
}

/** A URL that another rule reports for its password. */
function hasCredentials(text: string): boolean {
  return credentialsInUrl(text).length > 0;
}

/** Whether a host is the machine itself, whatever else runs there. */
export function isThisMachine(host: string): boolean {
  return (
    /^(?:localhost|(?:[\w-]+\.)*localhost|localhost\.localdomain|127(?:\.\d{1,3}){3}|::1|0\.0\.0\.0|host\.docker\.internal)$/.test(
      host,
    ) || /^(?:\.|\(local\)|\(localdb\))(?:\\|$)/.test(host)
  );
}

/** What stands for a host in manuals, and what is filled in later. */
export function isSampleHost(host: string): boolean {
  return (
    host === '' ||
    host.includes(UNKNOWN) ||
    /[${}<>%#*()]/.test(host) ||
    /^(?:host|hostname|host_?name|server|your[\w.-]*|my-?host|some-?host|domain(?:\.com)?|unused|invalid|none|null|test|mock|fake|dummy|x+)$/.test(
      host,
    ) ||
    /(?:^|\.)example(?:\.(?:com|org|net|edu))?$|\.(?:invalid|test|example)$/.test(host)
  );
}
