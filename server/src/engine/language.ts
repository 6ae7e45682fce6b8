import type { Idioms } from '../fixes/idioms';
import type { Format, SyntaxLanguage } from '../syntax/language';

/** A programming language: how it is read, and how it is written. */
export interface CodeLanguage extends SyntaxLanguage {
  readonly idioms: Idioms;
}

export type Language = CodeLanguage | Format;
