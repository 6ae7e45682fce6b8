/** Names of what writes data that has to last. */
const KEEPS =
  /(?:^|[^a-z])(?:save|persist|dump|checkpoint|commit|serialize|store)(?![a-z])|(?:save|persist|dump|checkpoint|serialize)(?:_?(?:state|data|db|database|cache|session|queue|index|all)$|[A-Z_])|^writeFile(?:Sync)?$/;
const WRITES = /(?:^|\.)(?:File\.write|json\.dump|pickle\.dump|Files\.write\w*)$/;
/** Names of what takes something away. */
const REMOVES = /(?:^|_)(?:unlink|remove|delete|rm|release|clean_?up|clear)/i;
/** Names and paths of what says that somebody is at work. */
const LOCK = /(?<![A-Za-z])[Ll]ock|[a-z]Lock|LOCK|\.pid\b|[Pp]id_?[Ff]ile|PID_?FILE/;
/** Names of what goes elsewhere, and does no harm when it is missing. */
const HARMLESS =
  /(?:\b|_)(?:metrics?|telemetry|analytics|sentry|coverage|profil\w*|history|readline|trace\w*|log(?:ger|ging)?|stats)(?:\b|_)/i;

/** Names, as dotted paths, and strings of one thing that is done. */
export type Act = readonly string[];

export type What = 'data' | 'lock';

/** What is lost or stays when none of this is done. */
export function whatIn(acts: readonly Act[]): What | undefined {
  const serious = acts.filter((act) => !act.some((word) => HARMLESS.test(word)));
  if (serious.some((act) => act.some((word) => REMOVES.test(lastOf(word))) && act.some(isLock)))
    return 'lock';
  return serious.some((act) => act.some((word) => KEEPS.test(lastOf(word)) || WRITES.test(word)))
    ? 'data'
    : undefined;
}

/** Whether a name or a path is that of a lock. */
export function isLock(word: string): boolean {
  return LOCK.test(word);
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
