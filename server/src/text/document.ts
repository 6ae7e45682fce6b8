/** What a file is there for. Rules are about `app` files unless they say otherwise. */
export type Role =
  | 'app'
  | 'test'
  | 'script'
  | 'migration'
  | 'example'
  | 'generated'
  | 'vendored'
  | 'translation'
  | 'dev-only';

/** What is known of a document besides its text. */
export interface DocumentInfo {
  /** Path from the workspace folder's root, with `/`. */
  readonly path: string;
  /** Id of the language or format in the registry, not the editor's language id. */
  readonly language: string;
  readonly role: Role;
}
