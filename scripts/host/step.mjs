import { spawn } from 'node:child_process';

/**
 * Runs one command of an installation: prints one line, keeps the command's output to itself, and shows
 * that output only when the command fails. Goes to stderr, because stdout belongs to whoever installs.
 */
export async function step(title, command, args, options = {}) {
  process.stderr.write(`${title}\n`);
  const { code, output } = await capture(command, args, options);
  if (code !== 0) throw new Error(`${title}: failed (${code})\n$ ${command} ${args.join(' ')}\n${output}`);
}

/** Runs a command to its end and returns its exit code with everything it printed. */
export function capture(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk) => {
      output += chunk;
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code: code ?? signal, output }));
  });
}
