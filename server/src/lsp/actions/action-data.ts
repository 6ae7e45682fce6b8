/** What a code action says of itself so that its edit can be made later. */
export type ActionData = DocumentState &
  (
    | { readonly kind: 'fix'; readonly finding: FindingKey; readonly title: string }
    | { readonly kind: 'fix-rule'; readonly rule: string }
    | { readonly kind: 'fix-safe' }
    | { readonly kind: 'ignore-line'; readonly finding: FindingKey }
    | { readonly kind: 'ignore-file'; readonly rule: string }
    | { readonly kind: 'turn-off'; readonly rule: string }
  );

/** The version that the offsets are of: the action is void when the document has another. */
interface DocumentState {
  readonly uri: string;
  readonly version: number;
}

export interface FindingKey {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}
