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
  /** Only with so many arguments at most. */
  readonly most?: number;
  /** Each option is the secret of somebody, whatever it is called: names of users with their passwords. */
  readonly each?: true;
  /**
   * Functions of other things are called the same. So only a literal in the call itself counts, and only one that would
   * under a name that says what it is.
   */
  readonly doubtful?: true;
  /** What stands before it has to be a literal, too: `login('admin', 'x')`, but not `login(user, 'saml')`. */
  readonly behindLiteral?: true;
  /** Words for an environment variable where nothing around the call has a name. */
  readonly variable: string;
}

/** What is known of an API; several rows where it takes different things. */
export type SecretPlaces = SecretPlace | readonly SecretPlace[];

/** Whether all that is known of an API only counts where a literal is among its arguments. */
export function needsLiteral(places: SecretPlaces): boolean {
  return [places].flat().every(({ doubtful }) => doubtful);
}

/** The same for several APIs, whose names are divided by blanks. */
export function each<T extends SecretPlaces>(names: string, places: T): Readonly<Record<string, T>> {
  return Object.fromEntries(names.split(/\s+/).map((name) => [name, places]));
}

/** For a function that is known by its own name alone: with so many arguments, and only what surely is a secret. */
export function perhaps(place: SecretPlace, least?: number, most = least): SecretPlace {
  return {
    ...place,
    doubtful: true,
    ...(least === undefined ? {} : { least }),
    ...(most === undefined ? {} : { most }),
  };
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
