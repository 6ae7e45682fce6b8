/**
 * How long this process ran, in milliseconds; where that cannot be told, what the clock says. The function is looked up
 * at the global object, for web workers have none.
 */
export function runningTime(): number {
  const { process } = globalThis as { process?: { cpuUsage?: () => { user: number; system: number } } };
  const usage = process?.cpuUsage?.();
  return usage ? (usage.user + usage.system) / 1000 : Date.now();
}
