/** See `grammars.mjs`. */
export function grammarFile(name: string): string;
