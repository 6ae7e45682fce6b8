import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { main } from './cli/main';
import { serveAsThread } from './cli/threads';

// The entry of the command line, and of the threads that it starts.

function version(): string {
  return JSON.parse(readFileSync(path.join(__dirname, '../package.json'), 'utf8')).version;
}

/** What is run, and by what: both take part in what is found. */
function build(): string {
  const bundle = path.join(__dirname, 'cli.bundle.js');
  const { size, mtimeMs } = statSync(bundle);
  return `${version()} ${size} ${mtimeMs} ${process.version}`;
}

/** https://no-color.org and https://force-color.org */
function showsColor(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0';
  return process.stdout.isTTY === true && TERM !== 'dumb';
}

/** At most ten times a second; more nobody reads. */
const PROGRESS_EVERY = 100;

/** A line of a terminal that is written anew each time. */
function progressOn(stream: NodeJS.WriteStream): (text: string) => void {
  let shown = '';
  let at = 0;
  return (text) => {
    if (!stream.isTTY || text === shown || (text !== '' && Date.now() - at < PROGRESS_EVERY)) return;
    shown = text;
    at = Date.now();
    stream.clearLine(0);
    stream.cursorTo(0);
    stream.write(text);
  };
}

function startLanguageServer(): void {
  // The server reads from its arguments how to connect.
  if (!process.argv.includes('--stdio')) process.argv.push('--stdio');
  createRequire(__filename)(path.join(__dirname, 'server.js'));
}

async function run(): Promise<void> {
  // `twelve-factor check | head`: nobody reads on, which is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
  try {
    process.exitCode = await main(process.argv.slice(2), {
      cwd: process.cwd(),
      version: version(),
      color: showsColor(),
      script: __filename,
      build: build(),
      print: (text) => new Promise((resolve) => process.stdout.write(text, () => resolve())),
      error: (message) => console.error(`twelve-factor: ${message}`),
      progress: progressOn(process.stderr),
      startLanguageServer,
    });
  } catch (error) {
    console.error(
      `twelve-factor: unexpected failure: ${error instanceof Error ? error.stack : String(error)}`,
    );
    process.exitCode = 2;
  }
}

if (!serveAsThread()) void run();
