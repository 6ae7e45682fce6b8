/** A language that the benchmark can write. */
export interface SourceLanguage {
  readonly id: string;
  readonly extension: string;
  readonly grammar: string;
}

export const languages: readonly SourceLanguage[];

/** A text of a number of lines, the same at every call. */
export function source(language: SourceLanguage, lines: number): string;
