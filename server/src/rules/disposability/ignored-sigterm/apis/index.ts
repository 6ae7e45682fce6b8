import type { ApiTable } from '../../../../semantics/apis';
import type { Handling } from '../api';

const handler: Handling = { handler: 1 };
const replaced: Handling = { handler: 1, replaced: true };

/**
 * https://docs.python.org/3/library/signal.html, https://nodejs.org/api/process.html#signal-events, https://pkg.go.dev/os/signal#Ignore,
 * https://docs.ruby-lang.org/en/master/Signal.html, https://www.php.net/manual/en/function.pcntl-signal.php,
 * https://docs.rs/nix/latest/nix/sys/signal/fn.signal.html,
 * https://learn.microsoft.com/dotnet/api/system.runtime.interopservices.posixsignalregistration
 */
export const apis: ApiTable<Handling> = {
  python: { 'signal.signal': replaced },
  node: {
    'process.on': handler,
    'process.once': handler,
    'process.addListener': handler,
    'Deno.addSignalListener': handler,
  },
  go: { 'os/signal.Ignore': {} },
  ruby: { 'Signal.trap': handler, 'Process.trap': handler, trap: handler, 'Kernel.trap': handler },
  php: { pcntl_signal: replaced },
  rust: { 'nix.sys.signal.signal': handler, 'libc.signal': handler },
  jvm: { 'sun.misc.Signal.handle': handler },
  dotnet: {
    'System.Runtime.InteropServices.PosixSignalRegistration.Create': { handler: 1, kept: 'Cancel' },
  },
};

/** What handles a signal by throwing it away, by its last name or as a string. */
export const IGNORING: ReadonlySet<string> = new Set([
  'SIG_IGN',
  'SigIgn',
  'IGN',
  'IGNORE',
  'SIG_IGNORE',
  '',
]);

/** Modules and calls that start processes of their own: who has them decides when they stop. */
export const CHILDREN = {
  modules: ['multiprocessing', 'cluster'],
  calls: ['os.fork', 'pcntl_fork', 'fork', 'Process.fork', 'Kernel.fork'],
};
