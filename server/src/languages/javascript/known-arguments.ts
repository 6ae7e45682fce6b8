/** What the arguments of a well-known function are, by position; `''` for what is no secret. */
export interface KnownArguments {
  readonly names: readonly string[];
  /** What the function must be a member of, as written, where its name alone says too little. */
  readonly on?: RegExp;
  /** Exactly as many arguments as there are names. */
  readonly exact?: true;
  /** The first argument must be a literal: `bind('cn=admin', …)` is of LDAP, `bind(this, …)` is not. */
  readonly literalFirst?: true;
}

const JWT = /^(?:jwt|JWT|jsonwebtoken|jws|njwt)$/;
const HASHING = /bcrypt|argon2|scrypt/i;
const CIPHERS = /(?:^|\.)(?:AES|DES|TripleDES|RC4|Rabbit)$/;

const secondIsKey: KnownArguments = { names: ['', 'secretKey'] };
const firstIsPassword: KnownArguments = { names: ['password'] };
const userAndPassword: KnownArguments = { names: ['', 'password'], exact: true };
const token: KnownArguments = { names: ['', 'jwtSecret'], on: JWT };
const hashing: KnownArguments = { names: ['password'], on: HASHING };
const cipher: KnownArguments = { names: ['', 'secretKey'], on: CIPHERS };

/**
 * Made from the documentation of the packages: jsonwebtoken, Node's crypto, cookie-parser, Sequelize, superagent,
 * ioredis, ldapjs, discord.js, Firebase, neo4j-driver, cassandra-driver, aws-sdk, web-push, crypto-js, cryptr, twilio.
 */
const TABLE: Readonly<Record<string, readonly KnownArguments[]>> = {
  sign: [token],
  verify: [token],
  encode: [token],
  decode: [token],
  createHmac: [secondIsKey],
  createCipheriv: [secondIsKey],
  createDecipheriv: [secondIsKey],
  createCipher: [secondIsKey],
  createDecipher: [secondIsKey],
  scrypt: [firstIsPassword],
  scryptSync: [firstIsPassword],
  pbkdf2: [firstIsPassword],
  pbkdf2Sync: [firstIsPassword],
  encrypt: [cipher],
  decrypt: [cipher],
  HmacSHA1: [secondIsKey],
  HmacSHA256: [secondIsKey],
  HmacSHA512: [secondIsKey],
  hash: [hashing],
  hashSync: [hashing],
  compare: [hashing],
  compareSync: [hashing],
  cookieParser: [{ names: ['cookieSecret'] }],
  Cryptr: [{ names: ['secretKey'] }],
  Sequelize: [{ names: ['', '', 'password'] }],
  auth: [
    { ...userAndPassword, on: /./ },
    { names: ['', 'password', ''], exact: true, literalFirst: true, on: /./ },
    { names: ['token'], exact: true, on: /./ },
  ],
  basic: [{ ...userAndPassword, on: /(?:^|\.)auth$/ }],
  login: [
    { ...userAndPassword, on: /./ },
    { names: ['token'], exact: true, on: /./ },
  ],
  bind: [{ names: ['', 'password'], on: /./, literalFirst: true }],
  signInWithEmailAndPassword: [{ names: ['', '', 'password'], exact: true }, userAndPassword],
  createUserWithEmailAndPassword: [{ names: ['', '', 'password'], exact: true }, userAndPassword],
  PlainTextAuthProvider: [userAndPassword],
  Credentials: [{ names: ['', 'secretAccessKey'], on: /(?:^|\.)AWS$/ }],
  setVapidDetails: [{ names: ['', '', 'privateKey'] }],
  twilio: [{ names: ['', 'authToken'] }],
  Twilio: [{ names: ['', 'authToken'] }],
  Stripe: [{ names: ['apiKey'] }],
  Resend: [{ names: ['apiKey'] }],
};

/** Names of the functions and classes whose arguments get a name. */
export const NAMED_ARGUMENTS: readonly string[] = [...Object.keys(TABLE), 'basicAuth'];

/** What is known of the arguments of a function of this name; empty for most. */
export function knownArguments(called: string): readonly KnownArguments[] {
  return (Object.hasOwn(TABLE, called) && TABLE[called]) || [];
}
