import { fileURLToPath } from 'node:url';
import type { Editor } from './editor';

/** Flags of Node for a server that can be asked by `probe`. */
export function probeFlags(name: 'memory' | 'stretch'): readonly string[] {
  const file = fileURLToPath(new URL(`${name}-probe.cjs`, import.meta.url));
  return [...(name === 'memory' ? ['--expose-gc'] : []), '--require', file];
}

/** What the server's probe says now. */
export async function probe({ server }: Editor): Promise<Readonly<Record<string, number>>> {
  const before = server.stderr().length;
  server.process.kill('SIGUSR2');
  for (;;) {
    const said = server.stderr().slice(before);
    const line = said.split('\n').find((one) => one.startsWith('{'));
    if (line && said.endsWith('\n')) return JSON.parse(line);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
