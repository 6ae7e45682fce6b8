import type { EntryFact } from '../../../semantics/facts';

const KILL = /^(?:SIG)?KILL$|^9$/i;
/** Shorter than this nothing can be finished, in seconds. */
const SHORTEST = 2;

/** A setting that leaves a process no time to end, as a person would say what it does. */
export function leavesNoTime({ dialect, key, path, value }: EntryFact): 'signal' | 'time' | undefined {
  switch (dialect) {
    case 'compose':
      if (path[0] !== 'services' || path.length !== 3) return undefined;
      if (key === 'stop_signal') return isKill(value);
      return key === 'stop_grace_period' ? isShort(secondsOf(value)) : undefined;
    case 'kubernetes':
    case 'helm-values':
      return key === 'terminationGracePeriodSeconds' ? isShort(secondsOf(value)) : undefined;
    case 'systemd':
      return key === 'KillSignal' ? isKill(value) : undefined;
    case 'supervisord':
      if (key === 'stopsignal') return isKill(value);
      return key === 'stopwaitsecs' ? isShort(secondsOf(value)) : undefined;
    case 'fly':
      if (key === 'kill_signal') return isKill(value);
      return key === 'kill_timeout' ? isShort(secondsOf(value)) : undefined;
    default:
      return undefined;
  }
}

function isKill(value: EntryFact['value']): 'signal' | undefined {
  return KILL.test(String(value)) ? 'signal' : undefined;
}

function isShort(seconds: number | undefined): 'time' | undefined {
  return seconds !== undefined && seconds < SHORTEST ? 'time' : undefined;
}

/** `0`, `"0s"`, `500ms`, `1m30s`; undefined for anything else. */
function secondsOf(value: EntryFact['value']): number | undefined {
  if (typeof value === 'number') return value;
  const match = /^(?:(\d+)h)?(?:(\d+)m(?!s))?(?:(\d+(?:\.\d+)?)s?)?(?:(\d+)ms)?$/.exec(String(value));
  if (!match || match[0] === '') return undefined;
  const [, hours = 0, minutes = 0, seconds = 0, milliseconds = 0] = match;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(milliseconds) / 1000;
}
