/** What the signal is called, by its name and by its number. */
export const TERM: ReadonlySet<string> = new Set(['SIGTERM', 'TERM', '15']);
