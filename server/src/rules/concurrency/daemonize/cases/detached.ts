import { spawn } from 'node:child_process';
import { execa } from 'execa';
import { setsid } from 'posix';

export function background(script: string) {
  const child = spawn(process.execPath, [script], { detached: true, stdio: 'ignore' });
                ^^^^^ concurrency/daemonize
  child.unref();
  execa('node', [script], { detached: true }).unref();
  ^^^^^ concurrency/daemonize
  setsid();
  ^^^^^^ concurrency/daemonize
}
