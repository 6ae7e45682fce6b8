import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const LOOK_MS = 10;
/** Clock ticks of /proc are hundredths of a second on every Linux that Node runs on. */
const TICK_MS = 10;

/**
 * Runs a command to its end, or for so long: milliseconds, those of all its cores, its peak memory in bytes, its output.
 * What the cores and the memory did is known only where there is /proc; the last 10 ms may be missing.
 */
export function run([command, ...args], { cwd, env = {}, timeout = 600_000 } = {}) {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const use = new Use(child.pid);
    const looks = setInterval(() => use.look(), LOOK_MS);
    const out = [];
    child.stdout.on('data', (chunk) => out.push(chunk));
    let late = false;
    const end = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, timeout);
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(looks);
      clearTimeout(end);
      resolve({
        ms: performance.now() - begin,
        cpuMs: use.cpuMs,
        peak: use.peak,
        code,
        late,
        output: Buffer.concat(out).toString(),
      });
    });
  });
}

/** Milliseconds that a process has used of all cores; undefined where there is no /proc. */
export function cpuOf(pid) {
  const use = new Use(pid);
  use.look();
  return use.cpuMs;
}

/** What a process and those that it started have used so far. */
class Use {
  cpu = new Map();
  high = new Map();

  constructor(pid) {
    this.pid = pid;
  }

  look(pid = this.pid) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
      // Behind the name, which may hold anything: utime and stime are the 14th and 15th field of all.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const ticks = Number(fields[11]) + Number(fields[12]);
      if (ticks > 0) this.cpu.set(pid, ticks * TICK_MS);
      const status = readFileSync(`/proc/${pid}/status`, 'latin1');
      const high = /VmHWM:\s+(\d+)/.exec(status);
      if (high) this.high.set(pid, Number(high[1]) * 1024);
      for (const task of readdirSync(`/proc/${pid}/task`))
        for (const child of readFileSync(`/proc/${pid}/task/${task}/children`, 'latin1').trim().split(' '))
          if (child) this.look(child);
    } catch {
      // It has ended, or there is no /proc.
    }
  }

  get cpuMs() {
    return sum(this.cpu);
  }

  get peak() {
    return sum(this.high);
  }
}

const sum = (map) => (map.size === 0 ? undefined : [...map.values()].reduce((all, one) => all + one, 0));
