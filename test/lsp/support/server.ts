import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

/** The bundled server; another one, such as that of an unpacked package, by TWELVE_FACTOR_SERVER. */
const SERVER =
  process.env.TWELVE_FACTOR_SERVER ?? fileURLToPath(new URL('../../../dist/server.js', import.meta.url));

export interface RunningServer {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  /** Resolves with the exit code. */
  readonly ended: Promise<number | null>;
  /** What it wrote to stderr. */
  stderr(): string;
}

/** Starts the server as any editor does: a process, and its standard streams. `flags` are Node's. */
export function startServer(flags: readonly string[] = []): RunningServer {
  if (!existsSync(SERVER)) throw new Error(`${SERVER} is missing: run \`npm run build\` first`);
  const child = spawn(process.execPath, [...flags, SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  return { connection, process: child, ended, stderr: () => errors };
}
