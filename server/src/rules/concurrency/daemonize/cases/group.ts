import { spawn } from 'node:child_process';

/** The child leads a group of processes, so that all of it can be killed; whoever started it waits for it. */
export function run(script: string): Promise<number> {
  const child = spawn(process.execPath, [script], { detached: true });
  setTimeout(() => process.kill(-(child.pid ?? 0)), 60_000);
  return new Promise((done) => child.on('exit', (code) => done(code ?? 1)));
}
