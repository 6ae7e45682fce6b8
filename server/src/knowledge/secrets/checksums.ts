import { isEnvironmentReference, isPlaceholder } from './placeholders';

/** The checks that a token can be put to without asking its provider. */
export type ChecksumName = 'crc32-base62' | 'crc32-hex' | 'jwt' | 'basic-auth';

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The table of the reflected polynomial 0xEDB88320 (IEEE 802.3, as in zlib). */
const crcTable: Uint32Array = Uint32Array.from({ length: 256 }, (_, index) => {
  let remainder = index;
  for (let bit = 0; bit < 8; bit++)
    remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder;
});

/**
 * CRC-32 (IEEE 802.3) of a text.
 *
 * @param text ASCII; of other characters the low byte counts
 * @returns an unsigned 32-bit integer
 */
export function crc32(text: string): number {
  let crc = 0xffffffff;
  for (let i = 0; i < text.length; i++) crc = crcTable[(crc ^ text.charCodeAt(i)) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/**
 * The checksum at the end of GitHub's and npm's tokens: CRC-32 in base 62 (digits, upper case, lower case), six
 * characters. Source: https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
 *
 * @param body the random part of the token, between its prefix and its checksum
 */
export function base62Checksum(body: string): string {
  let rest = crc32(body);
  let digits = '';
  for (let i = 0; i < 6; i++) {
    digits = BASE62[rest % 62]! + digits;
    rest = Math.floor(rest / 62);
  }
  return digits;
}

/**
 * The checksum at the end of Grafana's service account tokens: CRC-32 as eight hexadecimal digits, lowest byte first.
 * Source: `pkg/components/satokengen` of grafana/grafana.
 *
 * @param body the token before the last underscore, with its prefix
 */
export function hexChecksum(body: string): string {
  const crc = crc32(body);
  return [0, 8, 16, 24].map((shift) => ((crc >>> shift) & 0xff).toString(16).padStart(2, '0')).join('');
}

/**
 * Decodes base64 or base64url to text, as far as it is ASCII.
 *
 * @param text base64 with or without padding; characters outside the alphabet are skipped
 * @returns one character per byte
 */
export function decodeBase64(text: string): string {
  let decoded = '';
  let bits = 0;
  let held = 0;
  for (const char of text) {
    const value = BASE64.indexOf(char === '-' ? '+' : char === '_' ? '/' : char);
    if (value < 0) continue;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    decoded += String.fromCharCode((bits >>> held) & 0xff);
  }
  return decoded;
}

/** A JWT whose header names an algorithm, and which does not carry a role or issuer that is meant to be public. */
function isSecretJwt(token: string): boolean {
  const [header = '', payload = ''] = token.split('.');
  if (!/"alg"\s*:\s*"[A-Za-z\d+-]+"/.test(decodeBase64(header))) return false;
  // https://supabase.com/docs/guides/api/api-keys: the anon role ships with every client; the demo issuer signs the
  // keys of every local installation.
  return !/"role"\s*:\s*"anon"|"iss"\s*:\s*"supabase-demo"/.test(decodeBase64(payload));
}

/**
 * Whether base64 holds a user and a password that opens something: not `user:password`, and not the examples of RFC 7617
 * and of many a manual.
 */
function isBasicAuth(token: string): boolean {
  const decoded = decodeBase64(token.replace(/=+$/, ''));
  const at = decoded.indexOf(':');
  const secret = decoded.slice(at + 1);
  if (at < 0 || secret.length < 3 || !/^[!-~][ -~]*$/.test(decoded)) return false;
  if (
    /^(?:open ?sesame|(?:(?:client|api|user|app|my)[ _-]?)?(?:pass(?:word|wd)?|secret|token|key))$/i.test(
      secret,
    )
  )
    return false;
  return !isPlaceholder(secret) && !isEnvironmentReference(secret);
}

/**
 * Puts a token to the check that its format names.
 *
 * @param name which check
 * @param token the whole token, with its prefix
 * @returns false if the token cannot be a real one
 */
export function passesChecksum(name: ChecksumName, token: string): boolean {
  switch (name) {
    case 'crc32-base62': {
      const body = token.slice(token.lastIndexOf('_') + 1);
      return base62Checksum(body.slice(0, -6)) === body.slice(-6);
    }
    case 'crc32-hex': {
      const at = token.lastIndexOf('_');
      return hexChecksum(token.slice(0, at)) === token.slice(at + 1);
    }
    case 'jwt':
      return isSecretJwt(token);
    case 'basic-auth':
      return isBasicAuth(token);
  }
}
