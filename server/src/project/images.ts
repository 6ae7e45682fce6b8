/** A reference to a container image. */
export interface ImageReference {
  /** Without registry, tag and digest: `library/postgres` is `postgres`, `bitnami/postgresql` stays. */
  readonly name: string;
  readonly registry?: string;
  readonly tag?: string;
  readonly digest?: string;
  /** Offsets of the tag in the reference, in UTF-16 code units. */
  readonly tagStart?: number;
}

/**
 * Reads an image reference as `docker pull` does: https://docs.docker.com/reference/cli/docker/image/tag/#description.
 * Undefined where a part is only known at run time.
 */
export function readImage(reference: string): ImageReference | undefined {
  const trimmed = reference.trim();
  if (trimmed === '' || /[\s${}<>]/.test(trimmed)) return undefined;
  const at = trimmed.indexOf('@');
  const digest = at === -1 ? undefined : trimmed.slice(at + 1);
  const tagged = at === -1 ? trimmed : trimmed.slice(0, at);
  const colon = tagged.lastIndexOf(':');
  const hasTag = colon > tagged.lastIndexOf('/');
  const path = hasTag ? tagged.slice(0, colon) : tagged;
  const [first = '', ...rest] = path.split('/');
  const hasRegistry = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
  const name = (hasRegistry ? rest.join('/') : path).replace(/^library\//, '');
  return {
    name,
    ...(hasRegistry ? { registry: first } : {}),
    ...(hasTag ? { tag: tagged.slice(colon + 1), tagStart: reference.indexOf(trimmed) + colon + 1 } : {}),
    ...(digest === undefined ? {} : { digest }),
  };
}

/** The version at the beginning of a tag: `16.2-alpine` → `16.2`; undefined for `latest`. */
export function versionOfTag(tag: string): string | undefined {
  return /^v?(\d+(?:\.\d+)*)/.exec(tag)?.[1];
}

/**
 * Whether two versions of one thing agree as far as both say something: `16` and `16.2` do, `16.1` and `16.2` do not.
 */
export function versionsAgree(a: string, b: string): boolean {
  const left = a.split('.');
  const right = b.split('.');
  const common = Math.min(left.length, right.length);
  return left.slice(0, common).join('.') === right.slice(0, common).join('.');
}
