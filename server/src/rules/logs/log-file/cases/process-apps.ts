import type { App } from './app';

export function summarise(apps: readonly App[]): { output: string; error: string | undefined } {
  const failed = apps.find(({ state }) => state === 'failed');
  return { output: 'build/summary.log', error: failed ? 'logs/failed.log' : undefined };
}

export const empty = { output: 'out.log', error: 'error.log' };
