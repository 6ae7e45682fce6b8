/** An API that is given a secret: what it takes there, and where. Positions count arguments from 0. */
export interface SecretPlace {
  /**
   * `password` and `key` are secrets however weak they look, since the program uses them as such. A `token` is made by
   * somebody else's service, so it has to look random.
   */
  readonly holds: 'password' | 'key' | 'token';
  /** Position of the secret; absent where only a name says which argument it is. */
  readonly at?: number;
  /** Names of arguments, or of options in an object, that hold it. */
  readonly named?: readonly string[];
  /** The argument is a pair of user and password. */
  readonly pair?: true;
  /** The named options stand inside another option: `{ auth: { password } }`. */
  readonly inside?: readonly string[];
  /** Only with at least this many arguments: with fewer of them another thing stands at the position. */
  readonly least?: number;
  /** Words for an environment variable where nothing around the call has a name. */
  readonly variable: string;
}

/** A key that signs, encrypts or hashes. */
export function key(at: number, variable = 'SECRET_KEY', ...named: readonly string[]): SecretPlace {
  return { holds: 'key', at, variable, named };
}

/** The password of an account. */
export function password(at: number, variable: string, ...named: readonly string[]): SecretPlace {
  return { holds: 'password', at, variable, named };
}

/** A password that only options hold. */
export function options(variable: string, ...named: readonly string[]): SecretPlace {
  return { holds: 'password', variable, named };
}

/** A token or API key of a service. */
export function token(at: number, variable: string, ...named: readonly string[]): SecretPlace {
  return { holds: 'token', at, variable, named };
}

/** A token that only a name in the call tells. */
export function namedToken(variable: string, ...named: readonly string[]): SecretPlace {
  return { holds: 'token', variable, named };
}
