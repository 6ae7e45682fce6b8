import { fork } from 'node:child_process';
import { daemon } from './daemon';
import * as pm2 from './pm2';

// Children that stay attached, a daemon of our own, and options of other things.
const worker = fork('./worker.js', [], { detached: false });
const other = fork('./other.js');
daemon();
pm2.start({ script: 'api.js' });

export const element = { detached: true };
export const view = document.createElement('div');
export function spawn(options: { detached: boolean }) {
  return options.detached ? worker : other;
}
spawn({ detached: true });
